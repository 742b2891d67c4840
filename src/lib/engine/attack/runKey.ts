/** More than any title’s index, and any season’s. */
const TARGETS = 65_536;

/** One number for a habit and what its runs are about: a title, or a season for finishers and bingers. */
export function runKey(habit: number, target: number): number {
  return habit * TARGETS + target;
}
