import { readFileSync } from 'node:fs';
import type { DiaryCalibration } from '../../../src/lib/engine/measure/diaries/DiaryCalibration';
import type { SingleCalibration } from '../../../src/lib/engine/measure/single/SingleCalibration';
import { digits, NONE, table, whole } from './markdownTable';
import { readingRuns } from './readingRuns';

type Entry = { id: string; command: string };
type Singles = SingleCalibration & Entry;
type Diaries = DiaryCalibration & Entry;

const file = new URL('../../../src/lib/data/reading.json', import.meta.url);
const [one, two, three] = [1, 2, 3].map(digits);
const NAMES: Record<string, string> = { single: 'classrooms', 'single-towns': 'towns' };
/** Bands of what is read in diaries, pooled over what they are of, in the order in which they are shown. */
const KINDS: Array<[what: string, isOf: (of: string) => boolean]> = [
  ['habits', (of) => of.startsWith('habit')],
  ['runs', (of) => of.startsWith('run')],
  ['activity', (of) => of === 'activity'],
  ['level of writing', (of) => of === 'level'],
];

function sums(runs: Singles[]): string {
  return table(
    'one-person posts on; bases; posts; suspects; stated; so; so / stated (95 % by bases)',
    runs.map(({ id, bases, posts, suspects: { count, stated, right, ratio, interval } }) => [
      ...[NAMES[id], whole(bases), whole(posts), whole(count)],
      ...[three(stated / count), three(right / count)],
      interval === null ? two(ratio) : `${two(ratio)} (${two(interval[0])} to ${two(interval[1])})`,
    ]),
  );
}

function bands(runs: Singles[]): string {
  return table(
    ['given', ...runs.flatMap(({ id }) => [`${NAMES[id]}: suspects`, 'stated', 'so'])].join('; '),
    runs[0].bands.map(({ from, to }, i) => [
      `${from} to ${to}`,
      ...runs.flatMap(({ bands }) => [
        whole(bands[i].count),
        one(bands[i].stated),
        whole(bands[i].observed),
      ]),
    ]),
  );
}

function surest(runs: Singles[]): string {
  return table(
    'given at least; on; right; people',
    runs.flatMap(({ id, surest }) =>
      surest.map(({ from, count, right, people }) => [
        ...[String(from), NAMES[id], `${whole(right)} of ${whole(count)}`, whole(people)],
      ]),
    ),
  );
}

function tenths(runs: Singles[]): string {
  return table(
    ['tenth', ...runs.map(({ id }) => `${NAMES[id]} (allowed)`)].join('; '),
    runs[0].standing.tenths.map((_, i) => [
      String(i + 1),
      ...runs.map(({ standing: { tenths } }) => {
        const { count, least, most } = tenths[i];
        return `${whole(count)} (${whole(least)} to ${whole(most)})`;
      }),
    ]),
  );
}

function diaries({ diarists, bands, outside, missedBits }: Diaries): string {
  const rows = KINDS.map(([what, isOf]) => {
    const some = bands.filter(({ of }) => isOf(of));
    const missed = some.filter(({ inside }) => !inside);
    return [
      ...[what, whole(some.length), whole(missed.length)],
      missed
        .map(
          ({ of, from, to, stated, observed, least, most }) =>
            `${of} ${from} to ${to}: ${one(stated)} stated, ${whole(observed)} so (${whole(least)} to ${whole(most)})`,
        )
        .join('; ') || NONE,
    ];
  });
  return [
    table('of; bands; outside; which', rows),
    '',
    `${whole(diarists)} diarists; ${whole(outside)} of ${whole(bands.length)} bands outside. The true habit is missed by ${three(missedBits)} bits in the mean.`,
  ].join('\n');
}

/** The tables of what is read, by the part of docs/calibration.md that each stands in. */
export function readingTables(): Record<string, string> {
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Array<Singles | Diaries>;
  const of = (id: string) => entries.find((entry) => entry.id === id)!;
  const runs = readingRuns
    .filter(({ verb }) => verb === 'single')
    .map(({ id }) => of(id) as Singles);
  const commands = readingRuns.map(({ id }) => `npm run --silent headless -- ${of(id).command}`);
  return {
    'reading-commands': ['```sh', ...commands, '```'].join('\n'),
    'reading-single': sums(runs),
    'reading-bands': bands(runs),
    'reading-surest': surest(runs),
    'reading-tenths': tenths(runs),
    'reading-diaries': diaries(of('diaries') as Diaries),
  };
}
