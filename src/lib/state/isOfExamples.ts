import { isSame } from './announcements';
import type { Written } from './feedState.svelte';

/** Whether all that is up, and the board, came from examples as it is: then it is a click away. */
export function isOfExamples({ posts, draft, exampleId }: Written): boolean {
  const last = posts.at(-1)?.announcement;
  const isBoardKept = !draft || exampleId !== null || (!!last && isSame(last, draft));
  return isBoardKept && posts.every((post) => post.exampleId !== null);
}
