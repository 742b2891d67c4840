import { DEFENCE_KINDS, type Defence, type Repair } from './Repair';
import { REPAIR_LIMITS } from './repairLimits';

type Fields = Record<string, unknown>;
interface Bounds {
  least: number;
  most: number;
}

/** Longest value quoted in a refusal, in characters. */
const MOST_SHOWN = 40;
/** Posts that silence can name one by one: 0 to one less. */
const MOST_SILENCED = 1_000;
/** Fields that have a value of their own when left out. */
const HIDDEN_NONE = 0;

/**
 * Checks a repair that came from a link, a file or anybody: a list of defences, or a single one.
 * @returns a fresh list with known fields only, those left out filled in
 * @throws RangeError with one sentence: where, what was got, what was expected, and for ε what that would mean
 */
export function parseRepair(value: unknown): Repair {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > REPAIR_LIMITS.defences)
    refuse(`A repair has at most ${REPAIR_LIMITS.defences} defences; this one has ${list.length}.`);
  const repair = list.map((each, i) => defence(each, `Defence ${i + 1}`));
  checkTogether(repair);
  return repair;
}

function defence(value: unknown, at: string): Defence {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse(`${at} is not an object with a "kind": ${shown(value)}.`);
  const given = Object.assign(Object.create(null), value) as Fields;
  const kind = DEFENCE_KINDS.find((each) => each === given.kind);
  if (kind === undefined)
    refuse(
      `${at}: there is no defence "${shown(given.kind)}". There are: ${DEFENCE_KINDS.join(', ')}.`,
    );
  const only = (...keys: string[]) => {
    const unknown = Object.keys(given).find((key) => key !== 'kind' && !keys.includes(key));
    if (unknown !== undefined)
      refuse(
        `${at}, "${kind}", has no field "${shown(unknown)}"; it has ${keys.join(' and ') || 'none'}.`,
      );
  };
  const where = (key: string) => `${at}, "${kind}": ${key}`;
  const people = (key: string, bounds: Bounds = REPAIR_LIMITS.people) =>
    whole(given[key], where(key), bounds);
  const isKeyed = () => flag(given.isKeyed, where('isKeyed'));
  switch (kind) {
    case 'minimum':
    case 'derivable':
    case 'shares':
      only('people');
      return { kind, people: people('people') };
    case 'round': {
      only('to', 'hiddenBelow');
      const hidden = { least: HIDDEN_NONE, most: REPAIR_LIMITS.people.most };
      const hiddenBelow =
        given.hiddenBelow === undefined ? HIDDEN_NONE : people('hiddenBelow', hidden);
      return { kind, to: people('to', REPAIR_LIMITS.roundTo), hiddenBelow };
    }
    case 'rr3':
      only('isKeyed');
      return { kind, isKeyed: isKeyed() };
    case 'noise':
      only('spread', 'isKeyed');
      return { kind, spread: people('spread', REPAIR_LIMITS.spread), isKeyed: isKeyed() };
    case 'geometric': {
      only('epsilon', 'budget');
      const epsilon = epsilonOf(given.epsilon, where('ε'), REPAIR_LIMITS.epsilon);
      const budget = epsilonOf(given.budget, where('the budget'), REPAIR_LIMITS.budget);
      if (budget < epsilon)
        refuse(
          `${where('the budget')} of ${budget} does not pay for a single number at ε = ${epsilon}: give at least ${epsilon}.`,
        );
      return { kind, epsilon, budget };
    }
    case 'delay':
      only('days');
      return { kind, days: people('days', REPAIR_LIMITS.delayDays) };
    case 'window': {
      only('to');
      const to = (['week', 'month', 'year'] as const).find((each) => each === given.to);
      return to === undefined
        ? refuse(`${where('to')} is week, month or year; this one is ${shown(given.to)}.`)
        : { kind, to };
    }
    case 'place':
      only();
      return { kind };
    case 'silence':
      only('posts');
      return { kind, posts: silenced(given.posts, where('posts')) };
  }
}

function checkTogether(repair: Repair): void {
  const kinds = repair.map(({ kind }) => kind);
  if (kinds.filter((kind) => kind === 'geometric').length > 1)
    refuse('A feed has one ε budget: two geometric defences cannot both keep it.');
  const isFresh = repair.some((each) => 'isKeyed' in each && !each.isKeyed);
  const isKeyed = repair.some((each) => 'isKeyed' in each && each.isKeyed);
  if (isKeyed && (isFresh || kinds.includes('geometric')))
    refuse(
      'Keyed and fresh noise do not go together: the one repeats for a repeated question, the other does not. Take one kind.',
    );
}

function silenced(value: unknown, at: string): number[] | 'all' {
  if (value === undefined || value === 'all') return 'all';
  if (!Array.isArray(value) || value.length > MOST_SILENCED)
    refuse(`${at} is "all" or a list of at most ${MOST_SILENCED} posts; this is ${shown(value)}.`);
  const index = { least: 0, most: MOST_SILENCED - 1 };
  return (value as unknown[]).map((each) => whole(each, at, index));
}

function whole(value: unknown, at: string, { least, most }: Bounds): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    refuse(`${at} is a whole number from ${least} to ${most}; this one is ${shown(value)}.`);
  return value as number;
}

function epsilonOf(value: unknown, at: string, { least, most }: Bounds): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    refuse(`${at} is a number from ${least} to ${most}; this one is ${shown(value)}.`);
  const number = value as number;
  if (number <= 0)
    refuse(
      `${at} is above 0: at 0 nothing true could be published at all, and below 0 it means nothing; this one is ${number}.`,
    );
  if (number < least)
    refuse(`${at} is at least ${least}: at ${number} the noise drowns every number.`);
  if (number > most)
    refuse(
      `${at} is at most ${most}: ${number} would promise nothing, the numbers stay as they are.`,
    );
  return number;
}

function flag(value: unknown, at: string): boolean {
  if (value === undefined) return false;
  return typeof value === 'boolean'
    ? value
    : refuse(`${at} is true or false; this one is ${shown(value)}.`);
}

function refuse(sentence: string): never {
  throw new RangeError(sentence);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null
    ? 'an object'
    : String(value).slice(0, MOST_SHOWN);
}
