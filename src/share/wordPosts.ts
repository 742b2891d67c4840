import type { Announcement } from '$lib/engine/announce/announcement';
import type { Catalogue, Publication } from '$lib/engine/engine';
import { sentence, sentenceNames } from '$lib/words/en/sentence';
import { TitleNames } from '$lib/words/en/titleNames';
import { statedCount } from '$lib/state/announcements';

/** A stretch of a post's text; the marked one is a number that it publishes. All texts joined are the sentence. */
export interface PostPart {
  text: string;
  isMarked: boolean;
}

/**
 * Posts in English as the lab's board words them, oldest first: "of those" refers to what an earlier post counted.
 * @param seed of the base, which names the titles
 */
export function wordPosts(
  announcements: readonly Announcement[],
  publications: readonly Publication[],
  catalogue: Catalogue,
  seed: number,
): PostPart[][] {
  const names = sentenceNames(new TitleNames(catalogue, seed), catalogue.townShare.length);
  const posts = announcements.map((announcement, i) => ({
    announcement,
    publication: publications[i],
  }));
  return posts.map(({ announcement, publication }, i) => {
    const isOfThose = announcement.kind === 'count' && announcement.among !== undefined;
    const amongCount = isOfThose ? statedCount(announcement.among!, posts.slice(0, i)) : undefined;
    const segments = sentence(announcement, publication, names, { amongCount });
    return segments
      .map(({ text, slot }) => ({ text, isMarked: slot === 'number' && /\d/.test(text) }))
      .filter(({ text }) => text !== '');
  });
}
