import { generateBase } from '../../base/generateBase';
import { defaultSettings, type BaseName } from '../../base/settings';
import type { SeriesYield } from '../../combine/series/Series';
import type { SeriesRule } from '../../combine/series/SeriesRule';
import { SERIES_CLAIM_BITS } from '../../constants';
import { SeriesDesk } from '../../desk/series/SeriesDesk';
import { intervalOf } from '../intervalOf';
import type { Check, CheckContext, Row } from './check';

/** Worlds begin so many seeds above the validation’s own, among those that nobody looked at while the stranger was made. */
const FIRST_WORLD = 1000;
/** What is measured where; worlds a line. */
const SETTINGS: Array<{ base: BaseName; worlds: number; rules: SeriesRule[] }> = [
  {
    base: 'service',
    worlds: 4,
    rules: [{ kind: 'all' }, { kind: 'top', companions: 20 }, { kind: 'least', people: 3 }],
  },
  { base: 'classroom', worlds: 16, rules: [{ kind: 'all' }, { kind: 'noise', epsilon: 1 }] },
];
/** Inferences a user, Calandrino et al. 2011, abstract: LibraryThing, at 50 % and 90 % accuracy. */
const PUBLISHED = new Map([
  [0.5, 58],
  [0.9, 6],
]);
const SOURCE =
  'Calandrino, Kilzer, Narayanan, Felten & Shmatikov 2011, “You Might Also Like: Privacy Risks of Collaborative Filtering”, IEEE S&P';
const NOTE =
  'Another service, other lists and longer histories: only the order of size and the shape compare, fewer inferences where more of them are to be right.';

/** Weekly charts: inferences a diarist at stated accuracies, for each way of publishing. */
export const seriesRows: Check = {
  id: 'calandrino',
  async run(context) {
    const rows: Row[] = [];
    for (const { base, worlds, rules } of SETTINGS) {
      const found = await measureWorlds(base, worlds, rules, context);
      rules.forEach((rule, i) => rows.push(...rowsOf(base, rule, found[i])));
    }
    return rows;
  },
};

/** @returns a list a rule, a measurement a world */
async function measureWorlds(
  name: BaseName,
  worlds: number,
  rules: SeriesRule[],
  { seed, onProgress }: CheckContext,
): Promise<SeriesYield[][]> {
  const found: SeriesYield[][] = rules.map(() => []);
  for (let world = 1; world <= worlds; world++) {
    onProgress(`Weekly charts: ${name}, world ${world} of ${worlds}`);
    const base = generateBase(defaultSettings(name, FIRST_WORLD + seed + world - 1));
    const desk = new SeriesDesk(base);
    for (const [i, rule] of rules.entries()) found[i].push((await desk.measure(rule))!);
  }
  return found;
}

function rowsOf(base: BaseName, rule: SeriesRule, worlds: SeriesYield[]): Row[] {
  const over = (pick: (one: SeriesYield) => number) => {
    const { mean, low, high } = intervalOf(worlds.map(pick));
    return { measured: mean, interval: [Math.max(0, low), high] as [number, number] };
  };
  const common = {
    setting: `${base}, ${worlds.length} worlds of ${worlds[0].diarists} diarists or so; ${sayRule(rule)}`,
    replication: null,
    within: null,
    source: SOURCE,
  };
  const isWhole = base === 'service' && rule.kind === 'all';
  const yields = worlds[0].at.map(({ accuracy }, i): Row => ({
    ...common,
    id: `calandrino-${100 * accuracy}-${base}-${idOf(rule)}`,
    metric: `inferences a diarist at ${100 * accuracy} % accuracy`,
    published: isWhole ? (PUBLISHED.get(accuracy) ?? null) : null,
    ...over(({ at, diarists }) => (at[i].point?.claims ?? 0) / diarists),
    note: isWhole ? NOTE : '',
  }));
  const claims = worlds.reduce((sum, { claimed }) => sum + claimed.claims, 0);
  if (rule.kind !== 'all' || claims === 0) return yields;
  return [
    ...yields,
    {
      ...common,
      id: `calandrino-claimed-${base}`,
      metric: `share right of what is claimed, from ${SERIES_CLAIM_BITS} bits on`,
      published: null,
      ...over(({ claimed }) => (claimed.claims > 0 ? claimed.right / claimed.claims : 0)),
      note: 'The threshold was chosen on seed 1.',
    },
  ];
}

function idOf(rule: SeriesRule): string {
  switch (rule.kind) {
    case 'all':
      return 'all';
    case 'top':
      return `top-${rule.companions}`;
    case 'least':
      return `least-${rule.people}`;
    case 'noise':
      return `noise-${rule.epsilon}`;
  }
}

function sayRule(rule: SeriesRule): string {
  switch (rule.kind) {
    case 'all':
      return 'every counter published';
    case 'top':
      return `the ${rule.companions} largest counters of each title`;
    case 'least':
      return `counters of ${rule.people} or more`;
    case 'noise':
      return `every counter with geometric noise, ε = ${rule.epsilon}`;
  }
}
