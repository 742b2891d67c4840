import { Asked } from './asked.svelte';

/** Whether one of the long questions of a part of the lab is with the engine, which answers one at a time. */
export function isAsking(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return Object.values(part).some((value) => value instanceof Asked && value.share !== null);
}
