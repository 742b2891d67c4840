import type { Announcement } from '$lib/engine/announce/announcement';
import type { Example } from '$lib/engine/engine';
import { isSame } from './announcements';

/** An announcement and the example that it is, unchanged, or null. */
export interface Carried {
  announcement: Announcement;
  exampleId: string | null;
}

/** The announcements of an example, in order; none if the search found nothing. */
export function postsOf(example: Example | undefined): Announcement[] {
  return example?.announcement ? [example.announcement, ...example.more] : [];
}

/** The example that an announcement is, unchanged, or null. */
export function exampleOf(announcement: Announcement, examples: readonly Example[]): string | null {
  const found = examples.find((example) =>
    postsOf(example).some((each) => isSame(each, announcement)),
  );
  return found?.id ?? null;
}

/**
 * Posts as they are wanted in another base: those that are an example's become what the same example is there (its first post the
 * first, its second the second); all others stay.
 */
export function searchAgain(posts: readonly Carried[], examples: readonly Example[]): Carried[] {
  const seen = new Map<string, number>();
  return posts.map(({ announcement, exampleId }) => {
    if (exampleId === null) return { announcement, exampleId };
    const nth = seen.get(exampleId) ?? 0;
    seen.set(exampleId, nth + 1);
    const found = postsOf(examples.find(({ id }) => id === exampleId))[nth];
    return { announcement: found ?? announcement, exampleId };
  });
}

/** Examples of these ids that the search found something for, each once. */
export function searched(ids: readonly (string | null)[], examples: readonly Example[]): string[] {
  return examples
    .filter(({ id, announcement }) => announcement && ids.includes(id))
    .map(({ id }) => id);
}
