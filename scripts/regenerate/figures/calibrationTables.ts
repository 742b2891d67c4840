import { readFileSync } from 'node:fs';
import type {
  Between,
  Calibration,
  MovedSuspects,
} from '../../../src/lib/engine/measure/Calibration';
import { exactInterval } from '../../../src/lib/engine/measure/exactInterval';
import type { Repair } from '../../../src/lib/engine/repair/Repair';
import { digits, NONE, table, whole } from './markdownTable';

/** Where the tables stand: all that is between `<!-- calibration-… -->` and `<!-- /calibration-… -->` is written by this. */
export const CALIBRATION_PAGE = new URL('../../../docs/calibration.md', import.meta.url);

/** What is read of a committed run. */
type Run = { id: string; repair: Repair } & Omit<Calibration, 'corp'>;

const data = new URL('../../../src/lib/data/', import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, data), 'utf8')) as T;

const NAMES: Record<string, string> = {
  each: 'each by itself',
  related: 'four related',
  wrongly: 'the same, guessing wrongly',
};
const [two, three, four] = [2, 3, 4].map(digits);
const held = (value: number | null, between: Between, say = three) =>
  between === null ? say(value) : `${say(value)} (${say(between[0])} to ${say(between[1])})`;
const of = (right: number, all: number) => `${whole(right)} of ${whole(all)}`;
/** A share from here down takes one more digit. */
const SMALL = 0.01;
function exactly(right: number, all: number): string {
  if (all === 0) return of(right, all);
  const between = exactInterval(right, all);
  return `${of(right, all)}: ${held(right / all, between, between[1] < SMALL ? digits(5) : three)}`;
}

function movedRow(what: string, moved: MovedSuspects): string[] {
  const { count, worlds, stated, before, observed, interval } = moved;
  return [
    ...[what, whole(count), whole(worlds), three(stated), held(observed, interval.observed)],
    ...[three(before), held(observed! / stated!, interval.ratio, two)].map((text) =>
      count > 0 ? text : NONE,
    ),
  ];
}

const MOVED_HEAD =
  'posts; moved; on so many bases; stated; observed (95 %); stated before; observed / stated (95 %)';

function moved(runs: Run[]): string {
  return table(
    MOVED_HEAD,
    runs.flatMap(({ id, moved }) => [
      movedRow(`${NAMES[id]}`, moved),
      movedRow('– up', moved.up),
      movedRow('– down', moved.down),
    ]),
  );
}

function bySize(runs: Run[]): string {
  const sizeOf = (from: number, to: number | null) =>
    to === null
      ? `${whole(from)} people and more`
      : to === 1
        ? 'one person'
        : `${whole(from)} to ${whole(to)} people`;
  return table(
    MOVED_HEAD.replace('moved', 'moved, of suspects'),
    runs.flatMap(({ id, moved }) =>
      moved.bySize.map(({ from, to, suspects, atMost, ...some }) => {
        const [what, count, ...rest] = movedRow(`${NAMES[id]}: ${sizeOf(from, to)}`, some);
        const limit = atMost === null ? '' : ` (at most ${three(atMost)})`;
        return [what, `${count} of ${whole(suspects)}${limit}`, ...rest];
      }),
    ),
  );
}

function skill(runs: Run[]): string {
  return table(
    'posts; pairs; bits a pair, without and with; skill (95 %); bits a post (95 %); Brier skill (95 %); ruled out and so, without and with',
    runs.map(({ id, everybody: { pairs, log, brier } }) => [
      ...[NAMES[id], whole(pairs), `${four(log.before)}, ${four(log.after)}`],
      ...[held(log.skill, log.interval, four), held(log.bitsAPost, log.bitsAPostInterval)],
      held(brier.skill, brier.interval, four),
      `${whole(log.ruledOut.before)}, ${whole(log.ruledOut.after)}`,
    ]),
  );
}

/** A line of the table of names. */
const NAME_ROWS: Array<[what: string, of: (run: Run) => string]> = [
  ['right, of names newly given: precision (exact, 95 %)', (r) => exactly(r.newly.right, r.named)],
  ['innocents newly named', ({ innocentsNamed }) => whole(innocentsNamed)],
  [
    'right, of people spoken of whom the diaries do not name: recall',
    (r) => exactly(r.newly.right, r.newly.unnamed),
  ],
  ['right, of names given anyway', ({ anyway }) => of(anyway.right, anyway.named)],
  ['right, of names taken back', ({ cleared }) => of(cleared.right, cleared.count)],
  [
    'right, of names that the diaries alone give',
    ({ baseline }) => of(baseline.right, baseline.named),
  ],
  ['control: outsiders newly named', (r) => exactly(r.control.newly, r.control.outsiders)],
  ['control: outsiders named anyway', (r) => of(r.control.anyway, r.control.outsiders)],
];

/** A line of the note about what does not see the posts. */
const BLIND_ROWS: Array<[what: string, of: (some: Omit<Calibration, 'corp'> | Alone) => string]> = [
  ['suspects', ({ suspects }) => whole(suspects)],
  ['expected calibration error', ({ ece }) => four(ece)],
  ['Brier score', ({ brier }) => four(brier)],
  [
    '= miscalibration − discrimination + uncertainty',
    ({ decomposition: { miscalibration, discrimination, uncertainty } }) =>
      `${four(miscalibration)} − ${four(discrimination)} + ${four(uncertainty)}`,
  ],
  ['log score', ({ logScore }) => three(logScore)],
  [
    'right, of suspects given 0.9 or more',
    ({ atNinety }) => exactly(atNinety.right, atNinety.count),
  ],
];
type Alone = Calibration['diariesAlone'];

const points = (some: Calibration['reliability']) =>
  table(
    'stated; observed; suspects',
    some.map(({ stated, observed, count }) => [three(stated), three(observed), whole(count)]),
  );

function repairs(runs: Run[]): string {
  return table(
    'repair; feeds; posts withheld; moved; stated; observed (95 %); bits a post (95 %); right, of names newly given; the same, anyway',
    runs.map(({ repair, feeds, withheld, moved, everybody, newly, anyway }) => [
      ...[repair.map(nameOf).join(' and '), whole(feeds), whole(withheld)],
      ...[whole(moved.count), three(moved.stated), held(moved.observed, moved.interval.observed)],
      held(everybody.log.bitsAPost, everybody.log.bitsAPostInterval),
      ...[of(newly.right, newly.named), of(anyway.right, anyway.named)],
    ]),
  );
}

function nameOf(defence: Repair[number]): string {
  switch (defence.kind) {
    case 'round':
      return `\`round\` to ${defence.to}`;
    case 'geometric':
      return `\`geometric\`, ε = ${defence.epsilon}, budget ${defence.budget}`;
    case 'minimum':
    case 'derivable':
      return `\`${defence.kind}\` ${defence.people}`;
    default:
      return `\`${defence.kind}\``;
  }
}

/** The tables of the committed runs, by the part of the page that each stands in. */
export function calibrationTables(): Record<string, string> {
  const each = { id: 'each', ...read<Omit<Run, 'id'> & { base: string }>('calibration.json') };
  const others = read<Array<Run & { command: string }>>('calibrationRuns.json');
  const runs = [each, ...others.filter(({ repair }) => repair.length === 0)];
  const underRepair = others.filter(({ repair }) => repair.length > 0);
  const byRun = (rows: typeof NAME_ROWS) =>
    table(
      ['figure', ...runs.map(({ id }) => NAMES[id])].join('; '),
      rows.map(([what, say]) => [what, ...runs.map(say)]),
    );
  const blind = runs.flatMap((run): Array<typeof run | Alone> => [run, run.diariesAlone]);
  const blindHead = runs.flatMap(({ id }) => [NAMES[id], 'diaries alone']);
  const cells = runs.flatMap(({ id, cells }) =>
    cells ? [[NAMES[id], whole(cells.suspects), four(cells.ece), four(cells.brier)]] : [],
  );
  const commands = [
    `calibrate --seeds ${each.from}..${each.to} --base ${each.base}`,
    ...others.map(({ command, repair }) =>
      repair.length === 0 ? command : `${command} # ${JSON.stringify(repair)}`,
    ),
  ];
  return {
    'calibration-commands': ['```sh', ...commands.map(typed), '```'].join('\n'),
    'calibration-moved': moved(runs),
    'calibration-sizes': bySize(runs.filter(({ id }) => id !== 'wrongly')),
    'calibration-points': points(each.moved.reliability),
    'calibration-before': points(each.moved.reliabilityBefore),
    'calibration-skill': skill(runs),
    'calibration-names': byRun(NAME_ROWS),
    'calibration-repairs': repairs(underRepair),
    'calibration-blind': table(
      ['figure', ...blindHead].join('; '),
      BLIND_ROWS.map(([what, say]) => [what, ...blind.map(say)]),
    ),
    'calibration-cells': table('cells of; suspects; error; Brier score', cells),
  };
}

const typed = (command: string) => `npm run --silent headless -- ${command}`;
