import story from '$lib/data/story.json';
import type { StoryFacts } from '$lib/engine/story/StoryFacts';
import { plainText } from '$lib/words/story/saying';
import { SCENE_IDS, type StoryWords, type Told } from '$lib/words/story/StoryWords';
import type { StoryNames } from '$lib/words/story/StoryNames';
import { TELLING_COUNTS, type Said } from '../../../support/sayEverything';

const FRACTIONS = [0, 0.004, 0.2, 0.5, 0.75, 0.96, 1];
const BITS = [-1, -0.04, 0, 0.05, 1, 5.3, 13_215];

/** The story’s first world with every figure replaced by a telling one; which is a matter of `draw`. */
function withCounts(draw: number): Told {
  const { facts, names } = structuredClone(story) as unknown as {
    facts: StoryFacts;
    names: StoryNames;
  };
  let step = 0;
  const pick = <T>(from: readonly T[]): T => {
    step = (Math.imul(step + draw + 1, 2_654_435_761) >>> 5) >>> 0;
    return from[step % from.length]!;
  };
  const figures = facts.figures as unknown as Record<string, number>;
  for (const name of Object.keys(figures))
    figures[name] = /Probability|Share/.test(name)
      ? pick(FRACTIONS)
      : /Is[A-Z]/.test(name)
        ? pick([0, 1])
        : /Bits$/.test(name)
          ? pick(BITS)
          : pick(TELLING_COUNTS);
  const { you } = facts;
  for (const favourite of you.favourites) favourite.viewings = pick(TELLING_COUNTS.slice(1));
  for (const evening of you.evenings) evening.left = pick(TELLING_COUNTS.slice(1));
  you.evenings.splice(1 + (draw % you.evenings.length));
  for (const count of ['viewings', 'titles', 'reviews'] as const) you[count] = pick(TELLING_COUNTS);
  you.persona = pick([-1, 3]);
  you.isCounted = pick([true, false]);
  for (const { tweet } of facts.repairs)
    Object.assign(tweet, { named: pick(TELLING_COUNTS), innocents: pick(TELLING_COUNTS) });
  if (draw % 5 === 0) facts.pair = null;
  if (draw % 7 === 0) facts.innocent = null;
  const bet = pick(TELLING_COUNTS);
  return { facts, names, you, bet, eveningsBet: pick(TELLING_COUNTS) };
}

/** Everything that the scenes, the bets and the posts of a story say, over and over, with telling counts. */
export function tellWithCounts(words: StoryWords, draws: number): Said[] {
  const said = new Map<string, Said>();
  const note = (by: string, text: string, args: string) => {
    const key = `${by} ${text}`;
    if (!said.has(key)) said.set(key, { by: `${words.language}: ${by}`, text, args });
  };
  for (let draw = 0; draw < draws; draw++) {
    const told = withCounts(draw);
    const args = `draw ${draw}`;
    for (const id of SCENE_IDS) {
      const scene = words.scenes[id];
      for (const { pieces } of scene.blocks(told)) note(id, plainText(pieces), args);
      for (let step = 0; step < 4; step++) note(`${id}, drawn`, scene.drawing(told, step), args);
    }
    for (const [name, bet] of Object.entries(words.bets)) {
      note(name, bet.question(told), args);
      note(name, bet.kept(told.bet!), args);
      note(name, bet.valueText(told.bet!, told.facts.figures.crowdCount), args);
      note(name, plainText(bet.answer(told)), args);
    }
    note('card', plainText(words.deal.card(told)), args);
    note(
      'board',
      words
        .board(told)
        .map(({ text }) => text)
        .join(' '),
      args,
    );
  }
  return [...said.values()];
}
