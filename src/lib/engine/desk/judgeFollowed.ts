import type { Claim } from '../announce/claimsOf';
import type { Base } from '../base/Base';
import type { Truth } from '../engine';
import type { FollowedPerson } from './FollowedPerson';
import { revealCell } from './readCell';

/** By person and set: whether they are one of the people. @param truth about the posts as first worded, `claims` theirs */
export function judgeFollowed(
  base: Base,
  claims: Claim[],
  { memberPersonas }: Pick<Truth, 'memberPersonas'>,
  people: readonly FollowedPerson[],
): boolean[][] {
  const cells = new Map<string, number[]>();
  return people.map(({ persona, sets }) =>
    sets.map(({ announcement, cell }) => {
      if (cell === null) return memberPersonas[announcement].includes(persona);
      const key = JSON.stringify(cell);
      const members = cells.get(key) ?? revealCell(base, claims, cell, []).memberPersonas;
      cells.set(key, members);
      return members.includes(persona);
    }),
  );
}
