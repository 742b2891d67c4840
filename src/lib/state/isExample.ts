import type { Example } from '$lib/engine/engine';
import { postsOf } from './carry';
import type { Written } from './feedState.svelte';

/** Whether what is up is this very example. */
export function isExample(example: Example, { posts }: Written): boolean {
  const up = posts.map(({ announcement }) => announcement);
  return JSON.stringify(up) === JSON.stringify(postsOf(example));
}
