import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { findExamples } from '$lib/engine/announce/examples/findExamples';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { publish } from '$lib/engine/announce/publish';
import { sharedBase } from '../../bases';

const made = [sharedBase('classroom', 1), sharedBase('classroom', 9), sharedBase('town', 1)].map(
  (base) => ({
    name: `${base.model.settings.base} of seed ${base.model.settings.seed}`,
    base,
    examples: findExamples(base),
  }),
);

describe.each(made)('the examples of the $name', ({ base, examples }) => {
  const found = examples.filter((example) => example.announcement !== null);
  const posts = found.flatMap(({ announcement, more }) => [announcement as Announcement, ...more]);

  test('are at least twelve, the first of them the 53', () => {
    expect(found.length).toBeGreaterThanOrEqual(12);
    expect(examples[0].id).toBe('the-53');
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  test('can all be posted, and travel in the one JSON form', () => {
    for (const post of posts) {
      expect(publish(base, post).obstacle).toBeNull();
      expect(parseAnnouncement(JSON.parse(JSON.stringify(post)))).toEqual(post);
    }
  });

  test('say truly what they reached, and how many candidates they tried', () => {
    for (const { id, announcement, more, reached, tried } of found) {
      expect(tried).toBeGreaterThanOrEqual(1);
      expect(reached).toBeGreaterThanOrEqual(1);
      // what the example aims at is said by its last post
      const last = (more.at(-1) ?? announcement) as Announcement;
      const { count, numbers, titles } = publish(base, last);
      if (id.startsWith('subtraction')) {
        // two posts, and it aims at what one has more than the other
        expect(count - publish(base, announcement as Announcement).count).toBe(reached);
        continue;
      }
      const said = last.kind === 'share' ? numbers[0] : last.kind === 'top' ? titles.length : count;
      expect([id, said]).toEqual([id, reached]);
    }
  });

  test('of one person speak of exactly one', () => {
    const dear = posts.filter(({ kind }) => kind === 'one');
    expect(dear.length).toBeGreaterThanOrEqual(3);
    for (const post of dear) expect(publish(base, post).count).toBe(1);
  });

  test('begin with everybody who watched one Christmas film every day for 18 days', () => {
    const [{ announcement }] = examples;
    if (announcement?.kind !== 'count') throw new Error('The 53 are a count.');
    const [deed] = announcement.who.did;
    expect(deed.times).toEqual({ everyDay: true });
    expect(deed.when.to - deed.when.from).toBe(17);
    expect(base.catalogue.season[(deed.what as { title: number }).title]).toBe(1);
  });

  test('are found again', () => {
    if (base.subscribers > 1_000) return;
    expect(findExamples(base)).toEqual(examples);
  });
});
