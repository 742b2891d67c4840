import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { decodeLink } from '$lib/link';
import { plainSentence, sentenceNames } from '$lib/words/en/sentence';

const names = sentenceNames({ name: () => 'The Yuletide Duke' });
const numbers = [[53], [1], [7]];

describe('docs/announcements.md', () => {
  const text = readFileSync('docs/announcements.md', 'utf8');
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```\s+> (.*)/g)];

  test('has three examples that are valid and read as quoted', () => {
    expect(examples).toHaveLength(3);
    examples.forEach(([, json, quoted], i) => {
      const announcement = parseAnnouncement(JSON.parse(json));
      const publication = { count: 1, numbers: numbers[i], titles: [], obstacle: null };
      expect(plainSentence(announcement, publication, names)).toBe(quoted);
    });
  });
});

test('the links in docs/links.md work', () => {
  const links = readFileSync('docs/links.md', 'utf8').match(/^#v1&\S+$/gm) ?? [];
  expect(links).toHaveLength(2);
  for (const link of links) {
    const { state, problem } = decodeLink(link);
    expect(problem).toBeNull();
    expect(state?.bet).toBe(9);
  }
});
