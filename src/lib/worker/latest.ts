/** What a call resolves to when a newer one was made before it answered. */
export const SUPERSEDED = Symbol('superseded');

/**
 * Wraps an asynchronous question so that only the newest call answers: an earlier one that is still under way resolves to
 * `SUPERSEDED`, whatever becomes of it and whenever it ends, errors included. So no old result can overwrite a newer one.
 */
export function latest<A extends unknown[], R>(
  ask: (...args: A) => Promise<R>,
): (...args: A) => Promise<R | typeof SUPERSEDED> {
  let turn = 0;
  return async (...args) => {
    const mine = ++turn;
    try {
      const answer = await ask(...args);
      return mine === turn ? answer : SUPERSEDED;
    } catch (error) {
      if (mine !== turn) return SUPERSEDED;
      throw error;
    }
  };
}
