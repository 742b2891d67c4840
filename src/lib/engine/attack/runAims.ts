import type { CompiledDeed } from '../announce/deed';

/** Where a run must lie to fulfil a deed: at least `nights` long, covering as many of the window’s days. */
export interface RunAim {
  nights: number;
  from: number;
  to: number;
}

/** The deeds that a long run of one title could fulfil. */
export function runAims(deeds: CompiledDeed[]): RunAim[] {
  const aims = new Map<string, RunAim>();
  for (const deed of deeds)
    if (deed.least > 1 && deed.least <= deed.to - deed.from + 1) {
      const aim = { nights: deed.least, from: deed.from, to: deed.to };
      aims.set(JSON.stringify(aim), aim);
    }
  return [...aims.values()];
}
