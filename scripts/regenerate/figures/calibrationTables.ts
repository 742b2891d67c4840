import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Calibration, Trust } from '../../../src/lib/engine/measure/Calibration';
import type { Repair } from '../../../src/lib/engine/repair/Repair';
import { withPart } from '../partOf';
import { calibrationRun } from './calibrationRuns';

/** Where the tables stand: between `<!-- calibration-… -->` and `<!-- /calibration-… -->`. */
export const CALIBRATION_PAGE = new URL('../../../docs/calibration.md', import.meta.url);

/** What is read of a committed run; figures that an older run has not are left blank. */
type Run = { id: string; repair: Repair } & Partial<Calibration>;

const data = new URL('../../../src/lib/data/', import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, data), 'utf8')) as T;

const NONE = '–';
const whole = (value?: number | null) => value?.toLocaleString('en-US') ?? NONE;
const digits = (places: number) => (value?: number | null) => value?.toFixed(places) ?? NONE;
const [three, four] = [digits(3), digits(4)];
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const table = ([head, ...rows]: string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const ninety = (trust?: Trust | Run | null) =>
  trust?.atNinety ? `${whole(trust.atNinety.right)} of ${whole(trust.atNinety.count)}` : NONE;
const rightOf = ({ named, innocentsNamed }: Run) =>
  named === undefined || innocentsNamed === undefined
    ? NONE
    : `${whole(named - innocentsNamed)} of ${whole(named)}`;

/** A line of the table of figures. */
const FIGURES: Array<[what: string, of: (run: Run) => string]> = [
  ['feeds', ({ feeds }) => whole(feeds)],
  ['of these beyond the exact bound (`relaxed`)', ({ relaxed }) => whole(relaxed)],
  ['suspects', ({ suspects }) => whole(suspects)],
  ['expected calibration error (goal: at most 0.05)', ({ ece }) => four(ece)],
  ['Brier score', ({ brier }) => four(brier)],
  [
    '= miscalibration − discrimination + uncertainty',
    ({ decomposition: parts }) =>
      `${four(parts?.miscalibration)} − ${four(parts?.discrimination)} + ${four(parts?.uncertainty)}`,
  ],
  ['log score', ({ logScore }) => three(logScore)],
  ['right, of suspects given 0.9 or more (goal: 0.85)', ninety],
  ['names right, of names given (precision)', (run) => `${rightOf(run)} (${three(run.precision)})`],
  ['recall, of people spoken of who keep a diary', ({ recall }) => three(recall)],
  ['innocents named', ({ innocentsNamed }) => whole(innocentsNamed)],
  [
    'the same guesses without announcements, right',
    ({ baseline }) => (baseline ? `${whole(baseline.right)} of ${whole(baseline.named)}` : NONE),
  ],
  [
    'control: outsiders named',
    ({ control }) => (control ? `${whole(control.named)} of ${whole(control.outsiders)}` : NONE),
  ],
  [
    'cells: suspects; error; right from 0.9 up',
    ({ cells }) =>
      cells ? `${whole(cells.suspects)}; ${four(cells.ece)}; ${ninety(cells)}` : NONE,
  ],
];

function figures(runs: Run[]): string {
  const [each, related] = runs.map(({ id }) => calibrationRun(id).seeds);
  const head = [
    'figure',
    `each by itself, seeds ${each.join(' to ')}`,
    `four related, seeds ${related.join(' to ')}`,
    'the same, guessing wrongly',
  ];
  return table([head, ...FIGURES.map(([what, of]) => [what, ...runs.map(of)])]);
}

function reliability(points: Trust['reliability'] = []): string {
  const rows = points.map(({ stated, observed, count }) => [
    three(stated),
    three(observed),
    whole(count),
  ]);
  return table([['stated', 'observed', 'suspects'], ...rows]);
}

function sizes({ bySize = [] }: Run): string {
  const list = bySize.map(({ from, to, stated, observed, suspects }) => {
    const size =
      to === null
        ? `${whole(from)} and more`
        : to === 1
          ? 'one person'
          : `${whole(from)} to ${whole(to)} people`;
    return `${size} ${three(stated)} and ${three(observed)} (${whole(suspects)} suspects)`;
  });
  return `By the size of the published number (four related posts), mean stated beside mean observed: ${list.join('; ')}.`;
}

function repairs(runs: Run[]): string {
  const head =
    'repair,feeds,posts withheld,suspects,error,Brier,names right,right from 0.9 up'.split(',');
  const rows = runs.map((run) => [
    run.repair.map(nameOf).join(' and '),
    ...[whole(run.feeds), whole(run.withheld), whole(run.suspects)],
    ...[four(run.ece), four(run.brier), rightOf(run), ninety(run)],
  ]);
  return table([head, ...rows]);
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
  const each = { id: 'each', ...read<Omit<Run, 'id'>>('calibration.json') };
  const others = read<Run[]>('calibrationRuns.json');
  const [related, wrongly] = ['related', 'wrongly'].map((id) => {
    const run = others.find((one) => one.id === id);
    return run ?? ({ id, repair: [] } as Run);
  });
  return {
    'calibration-figures': figures([each, related, wrongly]),
    'calibration-each': reliability(each.reliability),
    'calibration-related': reliability(related.reliability),
    'calibration-cells': reliability(related.cells?.reliability),
    'calibration-sizes': sizes(related),
    'calibration-wrongly': reliability(wrongly.reliability),
    'calibration-repairs': repairs(others.filter(({ repair }) => repair.length > 0)),
  };
}

/** The page with its tables as the committed runs have them, laid out as everything here is. */
export async function withCalibrationTables(page: string): Promise<string> {
  const text = Object.entries(calibrationTables()).reduce(
    (filled, [part, content]) => withPart(filled, part, content),
    page,
  );
  return format(text, { ...(await resolveConfig(CALIBRATION_PAGE)), parser: 'markdown' });
}
