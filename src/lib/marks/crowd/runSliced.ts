/** Time that one slice of work may take before the page gets its turn, in ms. */
const SLICE_MS = 12;

/** Gives the page its turn: input and frames come first. */
function pageTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

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
