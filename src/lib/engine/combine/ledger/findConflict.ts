import type { GroupProgram } from './GroupProgram';

/**
 * Claims that cannot all be true, though any of them left out lets the others be: deletion filter (Chinneck & Dravnieks 1991).
 * Cost: one integer program a claim.
 * @param members the claims of a group whose numbers contradict one another
 */
export function findConflict(program: GroupProgram, members: number[]): number[] {
  const without = new Set<number>();
  for (const member of members) {
    without.add(member);
    if (program.isPossible(without)) without.delete(member);
  }
  return members.filter((member) => !without.has(member));
}
