import { REPAIR_PRESETS } from '$lib/engine/repair/presets';
import type { Defence, Repair } from '$lib/engine/repair/Repair';

/** A repair as the controls of the sentence have it: one value each. */
export interface Choices {
  /** Id of a preset, or "none". */
  preset: string;
  round: 'none' | '5' | '10' | 'rr3';
  noise: 'none' | 'keyed' | 'fresh' | 'e1' | 'e03' | 'e01';
  window: 'none' | 'week' | 'month' | 'year';
  place: 'none' | 'town';
  delay: 'none' | '7' | '30';
  silence: 'none' | 'last' | 'all';
}

const ROUND: Record<Choices['round'], Repair> = {
  none: [],
  '5': [{ kind: 'round', to: 5, hiddenBelow: 0 }],
  '10': [{ kind: 'round', to: 10, hiddenBelow: 0 }],
  rr3: [{ kind: 'rr3', isKeyed: true }],
};
const NOISE: Record<Choices['noise'], Repair> = {
  none: [],
  keyed: [{ kind: 'noise', spread: 2, isKeyed: true }],
  fresh: [{ kind: 'noise', spread: 2, isKeyed: false }],
  e1: [{ kind: 'geometric', epsilon: 1, budget: 5 }],
  e03: [{ kind: 'geometric', epsilon: 0.3, budget: 3 }],
  e01: [{ kind: 'geometric', epsilon: 0.1, budget: 1 }],
};
const WINDOW: Record<Choices['window'], Repair> = {
  none: [],
  week: [{ kind: 'window', to: 'week' }],
  month: [{ kind: 'window', to: 'month' }],
  year: [{ kind: 'window', to: 'year' }],
};
const DELAY: Record<Choices['delay'], Repair> = {
  none: [],
  '7': [{ kind: 'delay', days: 7 }],
  '30': [{ kind: 'delay', days: 30 }],
};

const isSame = (a: Defence, b: Defence) => JSON.stringify(a) === JSON.stringify(b);

/** The repair that the choices say. @param posts how many are out */
export function repairOf(choices: Choices, posts: number): Repair {
  const preset = REPAIR_PRESETS.find(({ id }) => id === choices.preset)?.repair ?? [];
  const silence: Repair =
    choices.silence === 'none'
      ? []
      : [{ kind: 'silence', posts: choices.silence === 'all' ? 'all' : [posts - 1] }];
  return [
    ...silence,
    ...WINDOW[choices.window],
    ...(choices.place === 'town' ? [{ kind: 'place' } as const] : []),
    ...DELAY[choices.delay],
    ...preset,
    ...ROUND[choices.round],
    ...NOISE[choices.noise],
  ];
}

const KEYED_PRESETS = ['statsNz', 'abs'];

/** The choices with some changed. One kind of noise at a time, fresh dice do not go with keyed ones: what was chosen last stays. */
export function withChoice(choices: Choices, part: Partial<Choices>): Choices {
  const changed = { ...choices, ...part };
  const isFresh = changed.noise !== 'none' && changed.noise !== 'keyed';
  if (!isFresh) return changed;
  if (part.round === 'rr3' || KEYED_PRESETS.includes(part.preset ?? ''))
    return { ...changed, noise: 'none' };
  return {
    ...changed,
    round: changed.round === 'rr3' ? 'none' : changed.round,
    preset: KEYED_PRESETS.includes(changed.preset) ? 'none' : changed.preset,
  };
}

/** The choices that say a repair; those that it says otherwise are "none". */
export function choicesOf(repair: Repair): Choices {
  const holds = (part: Repair) =>
    part.length > 0 && part.every((d) => repair.some((e) => isSame(d, e)));
  const find = <K extends string>(table: Record<K, Repair>, left: Repair) =>
    (Object.keys(table) as K[]).find(
      (key) => table[key].length > 0 && table[key].every((d) => left.some((e) => isSame(d, e))),
    ) ?? ('none' as K);
  const preset = [...REPAIR_PRESETS]
    .sort((a, b) => b.repair.length - a.repair.length)
    .find((each) => holds(each.repair));
  const left = repair.filter((d) => !preset?.repair.some((e) => isSame(d, e)));
  const silence = repair.find((d) => d.kind === 'silence');
  return {
    preset: preset?.id ?? 'none',
    round: find(ROUND, left),
    noise: find(NOISE, left),
    window: find(WINDOW, left),
    place: repair.some(({ kind }) => kind === 'place') ? 'town' : 'none',
    delay: find(DELAY, left),
    silence: !silence ? 'none' : silence.posts === 'all' ? 'all' : 'last',
  };
}
