/** A value that follows another. */
export interface Followed<T> {
  readonly current: T;
}

/**
 * Follows `source` one turn of the page later, so that work which hangs on it is a task of its own: the browser may draw and listen in
 * between. Of several changes in one turn the last counts. Call it while a component is being set up.
 * @param first what it is until the first turn
 */
export function followed<T>(source: () => T, first: T): Followed<T> {
  let current: T = $state.raw(first);
  $effect(() => {
    const next = source();
    const turn = setTimeout(() => (current = next));
    return () => clearTimeout(turn);
  });
  return {
    get current() {
      return current;
    },
  };
}
