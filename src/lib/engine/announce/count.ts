import type { Base } from '../base/Base';
import { DAY_WORDS } from '../base/indexActiveDays';
import type { People, Predicate } from './announcement';
import { dayMask, didOnDays } from './dayDeed';
import { compileDeed, didDeed, type CompiledDeed } from './deed';

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

/** The subscribers who match, ascending. Cost: the viewers of the rarest title named, or everybody if none is. */
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

/** Visits the matching subscribers in ascending order. */
export function forEachMatching(
  base: Base,
  compiled: CompiledPredicate,
  visit: (subscriber: number) => void,
): void {
  const { viewingOffsets, words, activeDays } = base;
  // the surest to fail first: a title, then a set of titles, then anything at all
  const deeds = [...compiled.deeds].sort((a, b) => breadth(a) - breadth(b));
  const masks = deeds.map(dayMask);
  const isPerson = attributeTest(base, compiled.people);
  const candidates = rarestViewers(base, deeds);
  const size = candidates === null ? base.subscribers : candidates.length;
  for (let i = 0; i < size; i++) {
    const subscriber = candidates === null ? i : candidates[i];
    if (isPerson !== null && !isPerson(subscriber)) continue;
    const start = viewingOffsets[subscriber];
    const end = viewingOffsets[subscriber + 1];
    let holds = true;
    for (let d = 0; d < deeds.length && holds; d++) {
      const mask = masks[d];
      holds =
        mask === null
          ? didDeed(deeds[d], words, start, end)
          : didOnDays(deeds[d], mask, activeDays, subscriber * DAY_WORDS);
    }
    if (holds) visit(subscriber);
  }
}

/** How many titles a deed may be about; one that costs next to nothing comes early, one that nobody needs to have done last. */
function breadth(deed: CompiledDeed): number {
  const { isMeant, least } = deed;
  if (dayMask(deed) !== null) return 1;
  if (least < 1) return Infinity;
  let titles = 0;
  for (const meant of isMeant) titles += meant;
  return titles;
}

/** Viewers of the least watched title that must have been watched; null if no deed names one. */
function rarestViewers(base: Base, deeds: CompiledDeed[]): Uint32Array | null {
  let best: Uint32Array | null = null;
  for (const { title, least } of deeds) {
    if (title < 0 || least < 1) continue;
    const viewers = base.viewers.subarray(base.viewerOffsets[title], base.viewerOffsets[title + 1]);
    if (best === null || viewers.length < best.length) best = viewers;
  }
  return best;
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
