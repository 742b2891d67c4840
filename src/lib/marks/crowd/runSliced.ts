import { pageTurn } from './pageTurn';

/** Time that one slice of work may take before the page gets its turn, in ms. */
const SLICE_MS = 12;

/**
 * Does `work` bit by bit (each `yield` is a place to pause), never holding the page for much longer than a slice; it begins in a turn
 * of its own.
 * @returns true when done, false if `isCancelled` said so in between.
 */
export async function runSliced(
  work: Generator<void>,
  isCancelled: () => boolean,
): Promise<boolean> {
  await pageTurn();
  if (isCancelled()) return false;
  let sliceEnd = performance.now() + SLICE_MS;
  while (!work.next().done) {
    if (performance.now() < sliceEnd) continue;
    await pageTurn();
    if (isCancelled()) return false;
    sliceEnd = performance.now() + SLICE_MS;
  }
  return true;
}
