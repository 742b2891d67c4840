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
    ['semicolons', '1;2;3.0;1000000000\n', /Line 1: expected "userId,movieId,rating,timestamp"/],
    [
      'one colon',
      '1::2::3:5::1000000000\n',
      /Line 1: expected 4 numbers separated by double colons/,
    ],
    [
      'a user that is no number',
      `${good}bob,3,4.0,1000000000\n`,
      /Line 2: the user is a whole number .* got "bob"/,
    ],
    ['user 0', '0,3,4.0,1000000000\n', /the user is a whole number from 1/],
    ['a negative title', '1,-3,4.0,1000000000\n', /the title is a whole number .* got "-3"/],
    ['an id of 33 bits', '1,4294967296,4.0,1000000000\n', /got "4294967296"/],
    ['no stars', '1,3,0.0,1000000000\n', /stars are 0\.5 to 5 .* got "0\.0"/],
    ['too many stars', '1,3,5.5,1000000000\n', /got "5\.5"/],
    ['quarter stars', '1,3,2.25,1000000000\n', /got "2\.25"/],
    ['stars that are no number', '1,3,four,1000000000\n', /got "four"/],
    ['a date in words', `${good}1,3,4.0,2005-09-06\n`, /Line 2: the timestamp .* got "2005-09-06"/],
    ['milliseconds', '1,3,4.0,1000000000000\n', /the timestamp .* seconds since 1970/],
    ['no date', '1,3,4.0,\n', /got ""/],
    ['zeros', new Uint8Array(5000), /Line 1: longer than 200 bytes/],
    ['a line without end', `${good}${'1'.repeat(500)}`, /Line 2: longer than 200 bytes/],
    ['bytes', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 10, 1]), /Line 1: expected .* got "\?ELF"/],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0]), /packed \(gzip\): unpack it first/],
    ['long gzip', Uint8Array.from([0x1f, 0x8b, ...new Array(999).fill(1)]), /packed \(gzip\)/],
    ['zip', 'PK\u0003\u0004abc\n', /packed \(zip\)/],
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
