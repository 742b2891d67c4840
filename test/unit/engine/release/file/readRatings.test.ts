import { describe, expect, test } from 'vitest';
import type { ReleaseProgress } from '$lib/engine/linkage/researcher';
import { Random } from '$lib/engine/random/Random';
import { chunksOfBlob } from '$lib/engine/release/file/chunksOfBlob';
import { readRatings } from '$lib/engine/release/file/readRatings';

async function* inChunks(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.slice(from, from + length);
}

function read(content: string | Uint8Array, chunk = 7, onProgress?: (p: ReleaseProgress) => void) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readRatings(inChunks(bytes, chunk), { name: 'mine', bytes: bytes.length }, onProgress);
}

const refusal = (content: string | Uint8Array, chunk = 1000) =>
  read(content, chunk).then(
    () => 'read',
    (error: Error & { code?: string }) => `${error.code}: ${error.message}`,
  );

const CSV = `userId,movieId,rating,timestamp
7,100,3.5,1000000000
7,50,5.0,999000000
4000000000,100,0.5,1000086400
`;

describe('reads', () => {
  for (const [name, text] of [
    ['with a header', CSV],
    ['without', CSV.split('\n').slice(1).join('\n')],
    ['with CRLF and a byte order mark', `\uFEFF${CSV.replaceAll('\n', '\r\n')}`],
    ['without a last line end', CSV.trimEnd()],
    ['with empty lines', CSV.replaceAll('\n', '\n\n')],
    ['tabs', CSV.split('\n').slice(1).join('\n').replaceAll(',', '\t')],
    ['double colons', CSV.split('\n').slice(1).join('\n').replaceAll(',', '::')],
  ])
    for (const chunk of [1, 13, 4096])
      test(`${name}, in chunks of ${chunk}`, async () => {
        const { release, titleIds, recordIds, summary } = await read(text, chunk);
        expect(summary).toMatchObject({
          source: { kind: 'file', name: 'mine' },
          records: 2,
          titles: 2,
          ratings: 3,
          days: 14,
          firstDate: '2001-08-28',
          largestRecord: 2,
          replaced: 0,
        });
        expect([...recordIds!]).toEqual([7, 4_000_000_000]);
        expect([...titleIds!]).toEqual([100, 50]);
        expect([...release.recordOffsets]).toEqual([0, 2, 3]);
        expect([...release.title]).toEqual([1, 0, 0]);
        expect([...release.day]).toEqual([0, 12, 13]);
        expect([...release.halfStars]).toEqual([10, 7, 1]);
        expect([...release.titleOffsets]).toEqual([0, 2, 3]);
        expect([...release.raterRecord]).toEqual([0, 1, 0]);
      });

  test('from a Blob', async () => {
    const blob = new Blob([CSV]);
    const file = { name: 'mine', bytes: blob.size };
    expect((await readRatings(chunksOfBlob(blob), file)).summary.ratings).toBe(3);
  });

  test('reports how far it is', async () => {
    const seen: ReleaseProgress[] = [];
    await read(CSV, 40, (progress) => seen.push(progress));
    const shares = seen.filter(({ stage }) => stage === 'reading').map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('the same person and title again: the latest day counts, on one day the later line', async () => {
    const lines = [
      '1,5,1.0,1000000000',
      '1,5,2.0,1000864000',
      '1,5,3.0,1000864001',
      '1,5,4.0,999900000',
    ];
    const { release, summary } = await read(`${lines.join('\n')}\n1,6,1.0,1000000000\n`);
    expect(summary).toMatchObject({ ratings: 2, replaced: 3 });
    expect([...release.title]).toEqual([1, 0]);
    expect([...release.halfStars]).toEqual([2, 6]);
  });

  test('many, the same as by sorting a list', async () => {
    const random = new Random(8, 1);
    const rows = new Map<string, number[]>();
    for (let i = 0; i < 20_000; i++) {
      const [user, title] = [1 + random.below(3000) * 1001, 1 + random.below(70_000) * 17];
      const at = 900_000_000 + random.below(86_400 * 900);
      rows.set(`${user},${title}`, [user, title, 1 + random.below(10), at]);
    }
    const lines = [...rows.values()].map(([u, t, half, at]) => `${u},${t},${half / 2},${at}`);
    const { release, titleIds, recordIds, summary } = await read(lines.join('\n'), 999);
    expect(summary.replaced).toBe(0);
    const firstDay = Date.parse(summary.firstDate!) / 86_400_000;
    const got: string[] = [];
    for (let r = 0; r < release.records; r++)
      for (let i = release.recordOffsets[r]; i < release.recordOffsets[r + 1]; i++)
        got.push(
          [
            recordIds![r],
            titleIds![release.title[i]],
            release.halfStars[i],
            release.day[i] + firstDay,
          ].join(),
        );
    const expected = [...rows.values()].map(([u, t, half, at]) =>
      [u, t, half, Math.floor(at / 86_400)].join(),
    );
    expect(got.sort()).toEqual(expected.sort());
  });
});

describe('files people have', () => {
  /** What CSV holds, as rows of user, title, half stars and day. */
  const ROWS = ['7 100 7 11574', '7 50 10 11562', '4000000000 100 1 11575'];

  async function rowsOf(content: string | Uint8Array, chunk = 5): Promise<string[]> {
    const { release, titleIds, recordIds, summary } = await read(content, chunk);
    const firstDay = Date.parse(summary.firstDate!) / 86_400_000;
    const rows: string[] = [];
    for (let r = 0; r < release.records; r++)
      for (let i = release.recordOffsets[r]; i < release.recordOffsets[r + 1]; i++) {
        const day = release.day[i] + firstDay;
        rows.push(
          [recordIds![r], titleIds![release.title[i]], release.halfStars[i], day].join(' '),
        );
      }
    return rows;
  }

  function lines(
    separator: string,
    header: string | null,
    write: (row: string[]) => string[] = (row) => row,
  ): string {
    const rows = ROWS.map((row) => {
      const [user, title, half, day] = row.split(' ');
      const fields = [user, title, String(Number(half) / 2), String(Number(day) * 86_400 + 7)];
      return write(fields).join(separator);
    });
    return [...(header === null ? [] : [header]), ...rows, ''].join('\n');
  }
  const HEADER = 'userId,movieId,rating,timestamp';
  const isoTime = (seconds: string) => new Date(Number(seconds) * 1000).toISOString();
  const isoDay = (seconds: string) => isoTime(seconds).slice(0, 10);
  const headed = (separator: string) => lines(separator, HEADER.replaceAll(',', separator));
  const plain = headed(',');

  const forms: Array<[string, string | Uint8Array]> = [
    ['semicolons', headed(';')],
    ['semicolons without a header', lines(';', null)],
    ['semicolons and decimal commas', lines(';', null).replaceAll('.', ',')],
    ['tabs with a header', headed('\t')],
    ['bars', headed('|')],
    ['double colons with a header', headed('::')],
    ['a separator declared', `sep=;\n${lines(';', null)}`],
    ['quotes', plain.replaceAll(/[\w.]+/g, '"$&"')],
    ['snake case', lines(',', 'user_id,item_id,rating,timestamp')],
    ['capitals', lines(';', '"User-ID";"Movie-ID";"Rating";"Timestamp"')],
    [
      'RecBole’s header',
      lines('\t', 'user_id:token\titem_id:token\trating:float\ttimestamp:float'),
    ],
    [
      'another order',
      lines(',', 'timestamp,rating,movie_id,user_id', ([u, t, s, d]) => [d, s, t, u]),
    ],
    [
      'further columns',
      lines(',', ',userId,title,movieId,rating,timestamp,tags', ([u, ...others]) => [
        ...['0', u, '"Dark Knight, The ""2008"""'],
        ...others,
        '',
      ]),
    ],
    [
      'text over several lines',
      lines(',', 'userId,movieId,rating,review,timestamp', ([u, t, s, d]) => [
        ...[u, t, s, '"Good.\r\n\r\nVery, very ""good"".\n"'],
        d,
      ]),
    ],
    ['spaces after commas', headed(', ')],
    ['spaces around everything', lines(' ; ', null, (r) => r.map((f) => `  ${f} `))],
    ['decimals of a timestamp', lines(',', HEADER, ([u, t, s, d]) => [u, t, s, `${d}.0`])],
    ['decimals of ids', lines(',', HEADER, ([u, t, s, d]) => [`${u}.0`, `${t}.00`, s, d])],
    ['decimals of stars', lines(',', HEADER, ([u, t, s, d]) => [u, t, Number(s).toFixed(4), d])],
    ['milliseconds', lines(',', HEADER, ([u, t, s, d]) => [u, t, s, `${d}123`])],
    ['days', lines(',', HEADER, ([u, t, s, d]) => [u, t, s, isoDay(d)])],
    [
      'days without dashes',
      lines(',', null, ([u, t, s, d]) => [u, t, s, isoDay(d).replaceAll('-', '')]),
    ],
    ['times of ISO', lines(',', HEADER, ([u, t, s, d]) => [u, t, s, isoTime(d)])],
    ['times of SQL', lines(',', HEADER, ([u, t, s, d]) => [u, t, s, `${isoDay(d)} 12:34:56`])],
    ['CR', plain.replaceAll('\n', '\r')],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['lines of spaces', plain.replaceAll('\n', '\n   \n')],
    ['UTF-16 with its mark, little end first', Buffer.from(`\uFEFF${plain}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(plain, 'utf16le')],
    ['UTF-16 with its mark, big end first', Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16()],
    ['UTF-16 without, big end first', Buffer.from(plain, 'utf16le').swap16()],
    ['a byte order mark without a header', `\uFEFF${lines(',', null)}`],
    [
      'UTF-16 with letters beyond ASCII',
      Buffer.from(
        lines(',', `${HEADER},name`, (r) => [...r, '"Zoë, 雨"']),
        'utf16le',
      ),
    ],
  ];
  for (const [name, content] of forms)
    for (const chunk of [1, 6, 4096])
      test(`${name}, in chunks of ${chunk}`, async () => {
        expect((await rowsOf(content, chunk)).sort()).toEqual([...ROWS].sort());
      });

  test('the text files of the Netflix Prize', async () => {
    const text = '1:\n7,3,2005-09-06\n8,5,2005-05-13\n17:\n7,4,2005-09-07\n';
    expect(await rowsOf(text)).toEqual(['7 1 6 13032', '7 17 8 13033', '8 1 10 12916']);
    expect((await read(text)).summary.file).toMatchObject({ kind: 'blocks', dates: 'days' });
  });

  test('titles of blocks with spaces around', async () => {
    for (const title of ['17: ', ' 17:', '  17:  '])
      for (const chunk of [1, 4096])
        expect(
          await rowsOf(`${title}\n1,5,2005-09-06\n ${title} \n2,3,2005-09-06\n`, chunk),
        ).toEqual(['1 17 10 13032', '2 17 6 13032']);
  });

  test('names of columns, however long and in whatever letters', async () => {
    const long = `rating${'-'.repeat(40)}count`;
    const user = 'user_id:número_de_quien_puntuó_esta_película';
    const text = `${user},movieId,${long},rating,timestamp\n1,2,9,4,1000000000\n`;
    const { summary, release } = await read(text);
    expect([...release.halfStars]).toEqual([8]);
    expect(summary.file?.header).toMatchObject({ user, stars: 'rating' });
  });

  test('ids from 0', async () => {
    expect(await rowsOf('0,0,4,1000000000\n1,0,5,1000000000\n0,1,2,1000000000\n')).toEqual([
      '0 0 8 11574',
      '0 1 4 11574',
      '1 0 10 11574',
    ]);
  });

  const scales: Array<[string, string[], number[], object]> = [
    ['stars as they are', ['0.5', '4.00', '5'], [1, 8, 10], { top: 5, isRounded: false }],
    ['stars that are all 1', ['1', '1.0', '1'], [2, 2, 2], { top: 5 }],
    ['1 to 10', ['1', '10', '7'], [1, 10, 7], { top: 10, isRounded: false }],
    ['0 to 10', ['0', '10', '7.4'], [1, 10, 7], { top: 10, least: 0, most: 10, isRounded: true }],
    ['0 to 100', ['0', '100', '75'], [1, 10, 8], { top: 100, isRounded: true }],
    ['0 to 1', ['0', '1', '0.849'], [1, 10, 8], { top: 1, isRounded: true }],
    ['yes and no', ['0', '1', '1'], [1, 10, 10], { top: 1 }],
  ];
  for (const [name, ratings, halfStars, scale] of scales)
    test(`scale: ${name}`, async () => {
      const text = ratings.map((rating, user) => `${user},1,${rating},1000000000\n`).join('');
      const { release, summary } = await read(text);
      expect([...release.halfStars]).toEqual(halfStars);
      expect(summary.file?.scale).toMatchObject(scale);
    });

  test('a scale that somebody says counts, and what is not on it is refused', async () => {
    const readOn = (text: string, scale: 1 | 5 | 10 | 100) =>
      readRatings(inChunks(new TextEncoder().encode(text), 9), { name: 'mine', bytes: 1, scale });
    const low = '1,1,3,1000000000\n2,1,5,1000000000\n';
    expect([...(await readOn(low, 10)).release.halfStars]).toEqual([3, 5]);
    expect([...(await readOn(low, 5)).release.halfStars]).toEqual([6, 10]);
    const rare = `${'1,1,3,1000000000\n'.repeat(9)}2,1,9,1000000000\n`;
    expect(await refusal(rare)).toMatch(/Line 10: .*out of 10\? Then say that scale/);
    expect([...(await readOn(rare, 10)).release.halfStars]).toEqual([3, 9]);
    await expect(readOn(low, 1)).rejects.toThrow(/Line 1: this rating is 3; the scale ends at 1/);
    await expect(readOn('1,1,3.3,1000000000\n', 5)).rejects.toThrow(/Line 1: stars are/);
  });

  test('says how it was read', async () => {
    const row = (stars: number) => `1;2;${stars};x;1000000000000`;
    const text = `\uFEFF"user_id";"movie_id";"rating";"at";"timestamp"\r\n\r\n${row(3)}\r\n${row(4)}`;
    expect((await read(text)).summary).toMatchObject({
      ratings: 1,
      replaced: 1,
      file: {
        kind: 'table',
        separator: ';',
        fields: 5,
        header: { user: 'user_id', title: 'movie_id', stars: 'rating', date: 'timestamp' },
        encoding: 'utf8',
        dates: 'milliseconds',
        scale: { top: 5, least: 3, most: 4, isRounded: false },
        ratingLines: 2,
        emptyLines: 1,
        isLastInDoubt: false,
      },
    });
  });

  test('doubts a last line that ends in a number that counts, and no other', async () => {
    const odd = 'timestamp,userId,rating,movieId\n1000000000,1,4,12\n1000000000,2,4,12';
    expect((await read(odd)).summary.file?.isLastInDoubt).toBe(true);
    expect((await read(`${odd}\n`)).summary.file?.isLastInDoubt).toBe(false);
    expect((await read('1,2,3,1000000000')).summary.file?.isLastInDoubt).toBe(false);
    // cut by a digit it would be of 1973, with no other beside it
    expect((await read('1,2,3,99973456')).summary.file?.isLastInDoubt).toBe(true);
  });

  test('early dates are no cut where a line ends, or all are early', async () => {
    expect((await read('1,2,3,1000000000\n1,3,3,1000\n')).summary.firstDate).toBe('1970-01-01');
    expect((await read('1,2,3,1000')).summary.firstDate).toBe('1970-01-01');
  });

  test('a further column may hold a long text', async () => {
    const review = `"${'So good, '.repeat(2000)}"`;
    const text = `userId,movieId,rating,timestamp,review\n1,2,4,1000000000,${review}\n`;
    expect((await read(text, 4096)).summary.ratings).toBe(1);
  });
});

describe('refuses, with the line and what was expected', () => {
  const good = '1,2,3.0,1000000000\n';
  const cases: Array<[string, string | Uint8Array, RegExp]> = [
    ['nothing', '', /^badFile: There is no rating in this file/],
    ['only a header', 'userId,movieId,rating,timestamp\n', /There is no rating/],
    [
      'a field missing',
      `${good}1,3,4.0\n`,
      /Line 2: expected 4 numbers separated by commas .* got "1,3,4\.0"/,
    ],
    ['a field too many', `${good}1,3,4.0,1000000000,9\n`, /Line 2: expected 4 numbers/],
    [
      'another delimiter later',
      `${good}1\t3\t4.0\t1000000000\n`,
      /Line 2: expected 4 numbers separated by commas/,
    ],
    ['single colons', '1:2:3.0:1000000000\n', /Line 1: expected "userId,movieId/],
    ['spaces', '1 2 3.0 1000000000\n', /Line 1: expected "userId,movieId.* got "1 2 3\.0/],
    [
      'tabs below a header with commas',
      'userId,movieId,rating,timestamp\n1\t3\t4.0\t1000000000\n',
      /Line 2: expected 4 numbers separated by commas, as in the header; .* This line has tabs instead/,
    ],
    [
      'no days',
      '1,2,3.0\n',
      /Line 1: expected 4 numbers .*timestamp\), or a header; got "1,2,3\.0"/,
    ],
    [
      'five fields without a header',
      '1,2,3.0,1000000000,7\n',
      /5 fields and no header, so what they are/,
    ],
    [
      'a header without days',
      'user_id;book_id;rating\n1;2;3\n',
      /Line 1: this header has no column for the date \(such as timestamp\); got "user_id;book_id;rating"/,
    ],
    [
      'a header with two of a kind',
      'userId,user_id,movieId,rating,timestamp\n',
      /two columns for the user; got .*Rename/,
    ],
    [
      'too many columns',
      `userId,movieId,rating,timestamp${',x'.repeat(300)}\n`,
      /Line 1: 304 columns separated by commas; at most 256/,
    ],
    [
      'an open quote',
      `"1","3",4.0,1000000000\n"2,3,4.0,1000000000\n`,
      /Line 2: a quote opens in this line/,
    ],
    [
      'text behind a quote',
      `1,3,4.0,1000000000\n"1"x,3,4.0,1000000000\n`,
      /Line 2: something stands behind a closing quote/,
    ],
    [
      'probe.txt',
      '1:\n30878\n2647871\n',
      /Line 2: expected customer, stars and date below a title.*got "30878".*probe\.txt/,
    ],
    ['qualifying.txt', '1:\n1046323,2005-12-19\n', /Line 2: .*without stars/],
    ['UTF-32', Uint8Array.from([0x31, 0, 0, 0, 0x2c, 0, 0, 0]), /This is UTF-32/],
    ['UTF-32 with its mark', Uint8Array.from([0xff, 0xfe, 0, 0, 0x31, 0, 0, 0]), /This is UTF-32/],
    [
      'half a letter of UTF-16',
      Uint8Array.from([...Buffer.from('1,2,3.0,1000000000\n', 'utf16le'), 0x31]),
      /in the middle of a letter of UTF-16/,
    ],
    [
      'one 45 among stars',
      `${good.repeat(20)}1,3,45,1000000000\n`,
      /Line 21: this rating is 45, but 20 of the 21 ratings are at most 10/,
    ],
    [
      'one 7 among stars',
      `${good.repeat(20)}1,3,7,1000000000\n`,
      /Line 21: this rating is 7, but 20 of the 21 ratings are at most 5/,
    ],
    [
      '0 among stars',
      `${good}1,3,0,1000000000\n`,
      /Line 2: stars are 0\.5 to 5.*got 0\. Where 0 means/,
    ],
    ['a rating beyond 100', '1,3,100.5,1000000000\n', /got "100\.5"/],
    ['a negative rating', '1,3,-1,1000000000\n', /got "-1"/],
    ['days beyond the calendar', '1,3,4,2005-02-29\n', /the timestamp .* got "2005-02-29"/],
    [
      'seconds among milliseconds',
      '1,3,4,1000000000000\n1,4,4,1000000000\n',
      /Line 2: the timestamp here is a number of seconds, those before are a number of milliseconds each/,
    ],
    ['American days', '1,3,4,09/06/2005\n', /a day such as 2005-09-06; got "09\/06\/2005"/],
    [
      'a last line cut in its timestamp',
      `${good.repeat(3)}1,3,4.0,1000`,
      /Line 4: its timestamp lies in the 1970s, where no other does\. .*cut short/,
    ],
    [
      'a last line cut before it',
      `${good.repeat(3)}1,3,4.`,
      /Line 4: expected 4 numbers.*cut short/,
    ],
    [
      'a last line cut in its quote',
      '"1","2","3","1000000000"\n"1","2","3","10',
      /Line 2: a quote opens.*cut short/,
    ],
    [
      'one colon behind a closing quote',
      '"1":296::5.0::1147880044\n',
      /Line 1: .* got ""1":296::5\.0::1147880044"/,
    ],
    [
      'one colon behind a closing quote further down',
      '"1"::296::5.0::1147880044\n"1":296::5.0::1147880044\n',
      /Line 2: something stands behind a closing quote/,
    ],
    // Behind the end of the second line, what is left of the first.
    [
      'one colon at the end',
      'userId::movieId::rating::timestamp\n1::2::3::10000:\n',
      /Line 2: the timestamp .* got "10000:"/,
    ],
    [
      'one colon at the end, behind a quote',
      'userId::movieId::rating::timestamp\n1::2::3::"100":\n',
      /Line 2: something stands behind a closing quote/,
    ],
    ['one colon', '1::2::3:5::1000000000\n', /Line 1: stars are 0\.5 to 5 .* got "3:5"/],
    [
      'a user that is no number',
      `${good}bob,3,4.0,1000000000\n`,
      /Line 2: the user is a whole number .* got "bob"/,
    ],
    ['half a user', '1.5,3,4.0,1000000000\n', /the user is a whole number from 0 .* got "1\.5"/],
    ['a negative title', '1,-3,4.0,1000000000\n', /the title is a whole number .* got "-3"/],
    ['an id of 33 bits', '1,4294967296,4.0,1000000000\n', /got "4294967296"/],
    ['no stars', '1,3,0.0,1000000000\n', /All ratings of this file are 0: expected stars/],
    ['quarter stars', '1,3,2.25,1000000000\n', /Line 1: stars are 0\.5 to 5 .* got 2\.25/],
    ['finer stars', '1,3,3.505,1000000000\n', /got more than 3\.5, by less than a hundredth/],
    ['stars that are no number', '1,3,four,1000000000\n', /got "four"/],
    [
      'a date in words',
      `${good}1,3,4.0,2005-09-06\n`,
      /Line 2: the timestamp here .* got "2005-09-06"/,
    ],
    [
      'neither seconds nor milliseconds',
      '1,3,4.0,10000000000\n',
      /the timestamp .* seconds or milliseconds since 1970/,
    ],
    ['nanoseconds', '1,3,4.0,1000000000000000000\n', /the timestamp .* milliseconds since 1970/],
    ['no date', '1,3,4.0,\n', /got ""/],
    ['zeros', new Uint8Array(5000), /begins with zero bytes, as no text does/],
    ['a line without end', `${good}${'1'.repeat(500)}`, /Line 2: longer than 200 bytes/],
    ['bytes', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 10, 1]), /Line 1: expected .* got "\?ELF"/],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0]), /packed \(gzip\): unpack it first/],
    ['long gzip', Uint8Array.from([0x1f, 0x8b, ...new Array(999).fill(1)]), /packed \(gzip\)/],
    ['zip', 'PK\u0003\u0004abc\n', /packed \(zip; so are Excel workbooks\)/],
  ];
  for (const [name, content, sentence] of cases)
    for (const chunk of [3, 1000])
      test(`${name}, in chunks of ${chunk}`, async () => {
        expect(await refusal(content, chunk)).toMatch(sentence);
      });

  test('a file that is too large, before a byte is read', async () => {
    const never = {
      [Symbol.asyncIterator](): never {
        throw new Error('was read');
      },
    };
    await expect(readRatings(never, { name: 'huge', bytes: 1e12 })).rejects.toThrow(
      /1000000000000 bytes; at most 4000000000 are read/,
    );
  });
});
