import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withPart } from '../../scripts/regenerate/partOf';
import type { Interval } from '../../src/lib/engine/measure/intervalOf';
import type { Repair } from '../../src/lib/engine/repair/Repair';
import type { SweepPoint } from '../../src/lib/engine/repair/sweepRepairs';

/** Where the tables stand: all that is between `<!-- sweep -->` and `<!-- /sweep -->` is written by this. */
export const SWEEP_PAGE = new URL('../../docs/repairs.md', import.meta.url);
const SWEEP_PART = 'sweep';

/** What `sweep` prints. */
interface SweepRun {
  base: string;
  from: number;
  to: number;
  points: SweepPoint[];
}

const data = new URL('../../src/lib/data/', import.meta.url);
const FILES = ['sweep.json', 'sweepTown.json', 'sweepService.json'];
const COLUMNS = [
  'repair',
  'newly named, of those meant (95 %)',
  'newly, of all',
  'newly, and wrong (95 %)',
  'moved (true of)',
  'moved, delicate (true of)',
  'most bits (mean of feeds)',
  'anyway (wrong)',
  'posts withheld',
  'story lost',
];
const HEAD = `| ${COLUMNS.join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length)}`;

const two = (value: number) => value.toFixed(2);
/** A mean with its interval, cut off at nobody; of one seed there is none. */
const ofMany = ({ mean, low, high }: Interval, seeds: number) =>
  seeds === 1 ? two(mean) : `${two(mean)} (${two(Math.max(0, low))}–${two(high)})`;

/** A mean, and another behind it. */
const ofWhich = (all: Interval, part: Interval) => `${two(all.mean)} (${two(part.mean)})`;

function nameOf([defence]: Repair): string {
  switch (defence?.kind) {
    case undefined:
      return 'none';
    case 'minimum':
      return `\`minimum\` ${defence.people}`;
    case 'round':
      return `\`round\` to ${defence.to}`;
    case 'rr3':
      return '`rr3`, keyed';
    case 'noise':
      return `\`noise\` ±${defence.spread}, keyed`;
    case 'geometric':
      return `\`geometric\`, ε = ${defence.epsilon} a number`;
    case 'window':
      return `\`window\` to ${defence.to}s`;
    case 'delay':
      return `\`delay\` of ${defence.days} days`;
    default:
      return `\`${defence.kind}\``;
  }
}

function tableOf({ base, from, to, points }: SweepRun): string {
  const seeds = to - from + 1;
  const rows = points.map((point) =>
    [
      nameOf(point.repair),
      ofMany(point.meantNewly, seeds),
      two(point.newlyRight.mean),
      ofMany(point.newlyWrong, seeds),
      ofWhich(point.moved, point.movedRight),
      ofWhich(point.sensitive, point.sensitiveRight),
      ofWhich(point.largestMost, point.largestMean),
      `${two(point.anywayRight.mean + point.anywayWrong.mean)} (${two(point.anywayWrong.mean)})`,
      two(point.withheldShare.mean),
      two(point.storyLoss.mean),
    ].join(' | '),
  );
  const few = seeds < 10 ? ' Few, so the intervals are rough.' : '';
  return `\`sweep --base ${base} --seeds ${from}..${to}\`: ${seeds} \`${base}\` bases.${few}\n\n${HEAD}\n${rows.map((row) => `| ${row} |`).join('\n')}`;
}

/** The tables of the committed output of `sweep`, read anew each time: it may have been written since. */
export function sweepTables(): string {
  const runs = FILES.map(
    (file) => JSON.parse(readFileSync(new URL(file, data), 'utf8')) as SweepRun,
  );
  return runs.map(tableOf).join('\n\n');
}

/** The page with its tables as the committed output of `sweep` has them, laid out as everything here is. */
export async function withSweepTables(page: string): Promise<string> {
  const text = withPart(page, SWEEP_PART, sweepTables());
  return format(text, { ...(await resolveConfig(SWEEP_PAGE)), parser: 'markdown' });
}
