import { expect, test } from 'vitest';
import { readRatings } from '$lib/engine/release/file/readRatings';
import { fileReading as words } from '$lib/words/en/fileReading';

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const chunks = (async function* () {
    yield bytes;
  })();
  const { summary } = await readRatings(chunks, { name: 'mine', bytes: bytes.length });
  const file = summary.file!;
  return {
    kept: words.kept(summary, file),
    dropped: words.dropped(summary, file),
    columns: words.columns(file),
    stars: words.stars(file),
    dates: words.dates(summary, file),
    letters: words.letters(file),
  };
}

test('a plain file', async () => {
  expect(await read('1\t2\t4.5\t1000000000\n1\t3\t2\t1000086400\n')).toEqual({
    kept: '2 of 2 ratings',
    dropped: 'nothing',
    columns: 'no header, so user, title, stars and date in this order, with tabs between',
    stars: '2 to 4.5, as they stand',
    dates: 'seconds since 1970, days by UTC; 9 September 2001 to 10 September 2001',
    letters: null,
  });
});

test('another scale, days, a header, lines left out', async () => {
  const text =
    'user_id;item_id;rating;date\n\n1;2;75;2005-09-06\n1;2;80;2005-09-07\n2;2;100;2005-09-06\n';
  expect(await read(text)).toMatchObject({
    kept: '2 of 3 ratings',
    dropped:
      '1 empty line and 1 rating of a title that the same person rated again, later or further down',
    columns:
      'user from “user_id”, title from “item_id”, stars from “rating”, date from “date”, with semicolons between',
    stars:
      '75 to 100, taken as out of 100 and turned into five stars, rounded to half stars of which ½ is the least',
    dates: 'year, month and day, as written; 6 September 2005 to 7 September 2005',
  });
});

test('a file of the Netflix Prize', async () => {
  expect((await read('1:\n7,3,2005-09-06\n')).columns).toMatch(/a file of the Netflix Prize$/);
});
