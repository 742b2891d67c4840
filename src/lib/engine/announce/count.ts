import type { Base } from '../base/Base';
import type { People, Predicate } from './announcement';
import { compileDeed, didDeed, type CompiledDeed } from './deed';
import { sweepCost, sweepDeed } from './sweepDeed';

/** A predicate prepared for a base. */
export interface CompiledPredicate {
  people: People;
  deeds: CompiledDeed[];
}

/** Prepares a predicate that has passed `checkPredicate`. */
export function compilePredicate(
  predicate: Predicate,
  catalogue: Base['catalogue'],
): CompiledPredicate {
  return {
    people: predicate.people,
    deeds: predicate.did.map((deed) => compileDeed(deed, catalogue)),
  };
}

/** The subscribers who match, ascending. Cost: see `forEachMatching`. */
export function findMatching(base: Base, compiled: CompiledPredicate): Uint32Array {
  const found = new Uint32Array(base.subscribers);
  let size = 0;
  forEachMatching(base, compiled, (subscriber) => {
    found[size++] = subscriber;
  });
  return found.slice(0, size);
}

/** How many subscribers match: exact. */
export function countMatching(base: Base, compiled: CompiledPredicate): number {
  let count = 0;
  forEachMatching(base, compiled, () => {
    count++;
  });
  return count;
}

/** Whether one subscriber matches. */
export function isMatching(base: Base, compiled: CompiledPredicate, subscriber: number): boolean {
  const isPerson = attributeTest(base, compiled.people);
  const [from, to] = [base.viewingOffsets[subscriber], base.viewingOffsets[subscriber + 1]];
  return (
    (isPerson === null || isPerson(subscriber)) &&
    compiled.deeds.every((deed) => didDeed(deed, base.words, from, to))
  );
}

/**
 * Visits the matching subscribers in ascending order. Cost: the viewings of the titles named, deed by deed, cheapest first, until
 * the years of those who are left hold fewer.
 */
export function forEachMatching(
  base: Base,
  compiled: CompiledPredicate,
  visit: (subscriber: number) => void,
): void {
  const { viewingOffsets, words } = base;
  const deeds = compiled.deeds
    .map((deed) => ({ deed, cost: sweepCost(base, deed) }))
    .sort((a, b) => a.cost - b.cost);
  const subscribers = peopleLike(base, compiled.people);
  let left = subscribers.length;
  let next = 0;
  for (; next < deeds.length; next++) {
    const { deed, cost } = deeds[next];
    if ((left * words.length) / base.subscribers <= cost) break;
    const did = sweepDeed(base, deed);
    let kept = 0;
    for (let i = 0; i < left; i++)
      if (did[subscribers[i]] === 1) subscribers[kept++] = subscribers[i];
    left = kept;
  }
  for (let i = 0; i < left; i++) {
    const s = subscribers[i];
    let holds = true;
    for (let d = next; d < deeds.length && holds; d++)
      holds = didDeed(deeds[d].deed, words, viewingOffsets[s], viewingOffsets[s + 1]);
    if (holds) visit(s);
  }
}

/** The subscribers of a town, an age, a plan and a device, ascending. */
function peopleLike(base: Base, people: People): Uint32Array {
  const isPerson = attributeTest(base, people);
  const everybody = new Uint32Array(base.subscribers);
  let size = 0;
  for (let s = 0; s < base.subscribers; s++)
    if (isPerson === null || isPerson(s)) everybody[size++] = s;
  return everybody.subarray(0, size);
}

function attributeTest(
  base: Base,
  { town, ageBand, plan, device }: People,
): ((subscriber: number) => boolean) | null {
  if (town === undefined && ageBand === undefined && plan === undefined && device === undefined)
    return null;
  return (s) =>
    (town === undefined || base.town[s] === town) &&
    (ageBand === undefined || base.ageBand[s] === ageBand) &&
    (plan === undefined || base.plan[s] === plan) &&
    (device === undefined || base.device[s] === device);
}
