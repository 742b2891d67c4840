import { format, resolveConfig } from 'prettier';
import classroom from '../../src/lib/data/sweep.json';
import service from '../../src/lib/data/sweepService.json';
import town from '../../src/lib/data/sweepTown.json';
import type { Interval } from '../../src/lib/engine/measure/intervalOf';
import type { Repair } from '../../src/lib/engine/repair/Repair';
import type { SweepPoint } from '../../src/lib/engine/repair/sweepRepairs';

/** Where the tables stand, and all that is between these marks is written by this. */
export const SWEEP_PAGE = new URL('../../docs/repairs.md', import.meta.url);
const FROM = '<!-- sweep -->';
const TO = '<!-- /sweep -->';

const RUNS = [classroom, town, service];
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
const withPart = (all: Interval, part: Interval) => `${two(all.mean)} (${two(part.mean)})`;

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

function tableOf({ base, from, to, points }: (typeof RUNS)[number]): string {
  const seeds = to - from + 1;
  const rows = (points as SweepPoint[]).map((point) =>
    [
      nameOf(point.repair),
      ofMany(point.meantNewly, seeds),
      two(point.newlyRight.mean),
      ofMany(point.newlyWrong, seeds),
      withPart(point.moved, point.movedRight),
      withPart(point.sensitive, point.sensitiveRight),
      withPart(point.largestMost, point.largestMean),
      `${two(point.anywayRight.mean + point.anywayWrong.mean)} (${two(point.anywayWrong.mean)})`,
      two(point.withheldShare.mean),
      two(point.storyLoss.mean),
    ].join(' | '),
  );
  const few = seeds < 10 ? ' Few, so the intervals are rough.' : '';
  return `\`sweep --base ${base} --seeds ${from}..${to}\`: ${seeds} \`${base}\` bases.${few}\n\n${HEAD}\n${rows.map((row) => `| ${row} |`).join('\n')}`;
}

/** The page with its tables as the committed output of `sweep` has them, laid out as everything here is. */
export async function withSweepTables(page: string): Promise<string> {
  const [before, rest] = page.split(FROM);
  const after = rest.split(TO)[1];
  const text = `${before}${FROM}\n\n${RUNS.map(tableOf).join('\n\n')}\n\n${TO}${after}`;
  return format(text, { ...(await resolveConfig(SWEEP_PAGE)), parser: 'markdown' });
}
