import { MOVED_BITS } from '$lib/engine/constants';
import type { FollowedPerson, FollowedSet } from '$lib/engine/desk/FollowedPerson';

/** A diarist at whom the posts as they were pointed: made likelier to be one of some people. */
export interface Pointed {
  /** Place among the people of the answer. */
  index: number;
  persona: number;
  /** The set that speaks for them; its place among their sets is 0. */
  first: FollowedSet;
  /** The other sets, those away from them included. */
  others: FollowedSet[];
}

/** Those at whom the posts pointed, in the order of the answer; whoever they only made less likely is not among them. */
export function pointedAt(people: readonly FollowedPerson[]): Pointed[] {
  return people.flatMap(({ persona, sets }, index) => {
    const [first, ...others] = sets;
    return first && first.plainBits > 0 ? [{ index, persona, first, others }] : [];
  });
}

/** Whether the mended posts still point at somebody: they raise the odds by `MOVED_BITS` or more. */
export function isStillPointedAt({ first }: Pointed): boolean {
  return first.repairedBits >= MOVED_BITS;
}
