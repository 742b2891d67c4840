/** Which heights the field draws once both are known. */
export interface LiftStage {
  /** After the posts; false: as the diaries alone have it. */
  readonly isAfter: boolean;
  /** Shows one of the two until other posts are read. */
  choose: (isAfter: boolean) => void;
}

/** How long rings rest where the diaries put them before the posts move them; and if nobody had seen them yet. */
const REST_MS = 450;
const FIRST_REST_MS = 1150;

/**
 * Lets every newly read `after` be seen as a move: rings rest at their heights before, and set out a moment later. A visitor’s choice
 * overrules that at once; nothing waits under reduced motion. Call it while a component is being set up.
 * @param after what was read, by identity; null: nothing yet
 * @param isSeen whether the rings are on the screen
 */
export function liftStage(
  after: () => Float64Array | null,
  isSeen: () => boolean,
  isStill: () => boolean,
): LiftStage {
  let lifted: Float64Array | null = $state.raw(null);
  let chosen: { of: Float64Array; isAfter: boolean } | null = $state.raw(null);
  let seenSinceMs = 0;

  $effect(() => {
    if (isSeen()) seenSinceMs = performance.now();
  });
  $effect(() => {
    const read = after();
    if (!read || lifted === read || !isSeen()) return;
    const seenMs = performance.now() - seenSinceMs;
    const restMs = isStill() ? 0 : Math.max(REST_MS, FIRST_REST_MS - seenMs);
    const timer = setTimeout(() => (lifted = read), restMs);
    return () => clearTimeout(timer);
  });

  return {
    get isAfter() {
      const read = after();
      if (chosen && chosen.of === read) return chosen.isAfter;
      return isStill() || lifted === read;
    },
    choose(isAfter) {
      const read = after();
      if (!read) return;
      chosen = { of: read, isAfter };
      lifted = read;
    },
  };
}
