import { digestOfPlace, digestOfProbe } from './digests';
import type { Manifest } from './Manifest';
import type { Step } from './Step';

/** Whether a figure is what would be written today, and if not, why. */
export type StepState =
  | { is: 'fresh' }
  /** Nothing is recorded of it. */
  | { is: 'new' }
  /** Files that are not there, or not as they were written. */
  | { is: 'missing' | 'edited'; places: string[] }
  /** Its probe or its inputs give something else than when it was written. */
  | { is: 'stale' };

/** Looks at the files first, which costs nothing, and only then at the probe. @param root of the repository */
export async function stateOf(root: string, step: Step, manifest: Manifest): Promise<StepState> {
  const files = stateOfFiles(root, step, manifest);
  if (files.is !== 'fresh') return files;
  const isFresh = (await digestOfProbe(root, step)) === manifest[step.id].probe;
  return { is: isFresh ? 'fresh' : 'stale' };
}

/** The same of the files alone: never `stale`. */
export function stateOfFiles(root: string, { id, writes }: Step, manifest: Manifest): StepState {
  const digests = writes.map((place) => digestOfPlace(root, place));
  const missing = writes.filter((_, i) => digests[i] === null);
  if (missing.length > 0) return { is: 'missing', places: missing };
  if (!Object.hasOwn(manifest, id)) return { is: 'new' };
  const edited = writes.filter((place, i) => digests[i] !== manifest[id].files[place]);
  return edited.length > 0 ? { is: 'edited', places: edited } : { is: 'fresh' };
}

/** What is wrong with a figure and what to run; null if nothing is. One line. */
export function sentenceOf(step: Step, state: StepState): string | null {
  const run = `Run: npm run regenerate -- --only ${step.id} (${about(step.minutes)}).`;
  const { probe } = step;
  switch (state.is) {
    case 'fresh':
      return null;
    case 'new':
      return `Nothing is recorded of the step "${step.id}", so nobody knows whether ${step.writes.join(', ')} is what would be written today. ${run}`;
    case 'missing':
      return `The step "${step.id}" is not done: ${state.places.join(', ')} is not there. ${run}`;
    case 'edited':
      return `${state.places.join(', ')} is not as the step "${step.id}" left it: changed by hand, by another command, or by a run that was stopped. ${run} If the change is meant: npm run regenerate -- --adopt ${step.id}`;
    case 'stale':
      return 'inputs' in probe
        ? `The step "${step.id}" is stale: ${probe.inputs.join(', ')} changed since ${step.writes.join(', ')} was written. ${run}`
        : `The step "${step.id}" is stale: ${probe.of} gives something else today than when ${step.writes.join(', ')} was written. ${run}`;
  }
}

/** Minutes in words. */
export function about(minutes: number): string {
  if (minutes < 1) return 'less than a minute';
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
}
