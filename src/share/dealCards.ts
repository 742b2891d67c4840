import outcomes from '$lib/data/examples.json';
import story from '$lib/data/story.json';
import { defaultSettings } from '$lib/engine/base/settings';
import { createEngine } from '$lib/engine/createEngine';
import type { Example, Engine } from '$lib/engine/engine';
import { spokenOf } from '$lib/state/announcements';
import { card as englishCard } from '$lib/words/en/share';
import { card as spanishCard } from '$lib/words/es/share';
import { words as english } from '$lib/words/story/en';
import { words as spanish } from '$lib/words/story/es';
import type { StoryWords, Told } from '$lib/words/story/StoryWords';
import type { Card } from './Card';
import { wallOf, type Wall } from './drawCrowd';
import { postsOf } from './tellExamples';
import { wordPosts } from './wordPosts';

/**
 * Every picture to share, from the engine: the story's and the examples', at the base and seed that the site opens with. About 5 s.
 * @throws Error if the engine says another number than the committed figures: a picture and its page would contradict each other
 */
export async function dealCards(): Promise<{ cards: Card[]; wall: Wall }> {
  const settings = defaultSettings();
  const engine = createEngine();
  const { subscribers } = await engine.build(settings);
  const catalogue = await engine.catalogue();
  const cards: Card[] = [];
  for (const example of await engine.examples()) {
    const announcements = postsOf(example);
    if (announcements.length === 0) continue;
    const publications = await Promise.all(announcements.map((post) => engine.publish(post)));
    const posts = wordPosts(announcements, publications, catalogue, settings.seed);
    cards.push({
      name: example.id,
      words: englishCard,
      board: posts[posts.length - 1],
      earlier: posts.slice(0, -1).map((parts) => parts.map(({ text }) => text).join('')),
      reply: null,
      lit: await findLit(engine, example),
      subscribers,
    });
  }
  const tweet = cards.find(({ name }) => name === 'the-53');
  if (tweet)
    cards.unshift(
      storyCard({ ...tweet, name: 'story' }, english),
      storyCard({ ...tweet, name: 'story-es', words: spanishCard }, spanish),
    );
  for (const card of cards) holdAgainstFigures(card);
  return { cards, wall: wallOf(await engine.crowd()) };
}

/** Whom the last post of an example speaks of. */
async function findLit(engine: Engine, example: Example): Promise<Uint32Array> {
  const last = postsOf(example).at(-1)!;
  const who = spokenOf(last, await engine.publish(last));
  return who ? engine.matching(who) : new Uint32Array(0);
}

/** The story opens with the first example, in its own words, and with the reply. */
function storyCard(tweet: Card, words: StoryWords): Card {
  const { facts, names } = story as unknown as Pick<Told, 'facts' | 'names'>;
  const parts = words.board({ facts, names, you: facts.you, bet: null, eveningsBet: null });
  return {
    ...tweet,
    board: parts.map(({ text, isMarked = false }) => ({ text: `${text} `, isMarked })),
    reply: words.reply,
  };
}

function holdAgainstFigures({ name, lit }: Card): void {
  const said = name.startsWith('story')
    ? story.facts.figures.crowdCount
    : outcomes.find(({ id }) => id === name)?.posts.at(-1)?.members;
  if (said !== lit.length)
    throw new Error(
      `The post of ${name} speaks of ${lit.length} people, but the page to share says ${said}. Write the figures anew: npm run regenerate -- --only examples,story`,
    );
}
