import { expect, test } from 'vitest';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { defaultSettings } from '$lib/engine/base/settings';
import { createEngine } from '$lib/engine/createEngine';
import { decodeLink, encodeLink } from '$lib/link';
import { exampleWords } from '$lib/words/en/examples';
import { plainSentence, sentenceNames } from '$lib/words/en/sentence';
import { TitleNames } from '$lib/words/en/titleNames';

test('every example of the engine has its words, reads well and fits into a link', async () => {
  const engine = createEngine();
  const settings = defaultSettings('classroom', 1);
  const { towns } = await engine.build(settings);
  const names = sentenceNames(new TitleNames(await engine.catalogue(), settings.seed), towns);
  const examples = await engine.examples();
  expect(examples.map(({ id }) => id)).toEqual(Object.keys(exampleWords));
  const all = examples.flatMap(({ announcement, more }) =>
    announcement ? [announcement, ...more] : [],
  );
  for (const announcement of all) {
    expect(parseAnnouncement(announcement)).toEqual(announcement);
    const text = plainSentence(announcement, await engine.publish(announcement), names);
    expect(text).toMatch(/^[A-Z0-9].*[.?!]$/);
    expect(text).not.toMatch(/undefined|…|\s\s/);
  }
  const state = {
    settings,
    announcements: all,
    draft: null,
    view: 'truth',
    focus: null,
    example: null,
    bet: null,
  } as const;
  const link = encodeLink({ ...state, announcements: all });
  expect(link.length).toBeLessThan(1500);
  expect(decodeLink(link)).toEqual({ state, problem: null });
});
