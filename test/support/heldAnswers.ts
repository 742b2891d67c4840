import type { FakeEngine } from './fakeEngine';

/**
 * Holds back an engine's answers to the calls named, each until it is let go: one by one, in any order. All other calls answer at once.
 */
export function holdAnswers(engine: FakeEngine, ...held: string[]) {
  const waiting: { call: string; go: () => void }[] = [];
  engine.gate = (call) =>
    held.includes(call) ? new Promise<void>((go) => waiting.push({ call, go })) : Promise.resolve();
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    /** So many calls of this name wait. */
    waiting: (call: string) => waiting.filter((each) => each.call === call).length,
    /** Lets the nth of those that wait go, the last by default, and waits for what follows. */
    async release(call: string, nth = -1): Promise<void> {
      const each = waiting.filter((one) => one.call === call).at(nth);
      if (!each) throw new Error(`No ${call} waits; ${waiting.length} other calls do.`);
      waiting.splice(waiting.indexOf(each), 1);
      each.go();
      await settle();
    },
    /** Lets everything go that waits or comes. */
    async releaseAll(): Promise<void> {
      engine.gate = async () => {};
      while (waiting.length > 0) {
        waiting.shift()!.go();
        await settle();
      }
    },
    settle,
  };
}
