import { beforeAll, describe, expect, it } from 'vitest';
import type { Formation } from '$lib/charts/story/storyStage';
import type { StoryFacts, StoryRepair } from '$lib/engine/story/StoryFacts';
import type { StoryState, StoryWorld } from '$lib/state/storyState.svelte';
import { words } from '$lib/words/story/en';
import { SCENE_IDS, type SceneId } from '$lib/words/story/StoryWords';
import { formationOf } from '../../../../src/routes/story/formationOf';
import { openSmallStory, tellSmallWorld } from '../../state/smallStory';

/* What the crowd does, in a classroom told by a real engine: everyone drawn is whom the facts speak of. */
const SEED = 9;
const MOST_STEPS = 9;
let world: StoryWorld;
let story: StoryState;

beforeAll(async () => {
  world = await tellSmallWorld(SEED);
  ({ story } = openSmallStory(world));
  await story.open();
}, 60_000);

const at = (scene: SceneId, step: number, defence: StoryRepair['id'] | null = null, of = story) =>
  formationOf(scene, step, of, words, defence);

/** A formation of the kind expected; anything else fails. */
function as<K extends Formation['kind']>(kind: K, formation: Formation) {
  expect(formation.kind).toBe(kind);
  return formation as Extract<Formation, { kind: K }>;
}

/** The same world with other facts. */
function withFacts(change: Partial<StoryFacts>): StoryState {
  const told = { ...story.told, facts: { ...story.facts, ...change } };
  return { told, places: story.places, groups: story.groups } as unknown as StoryState;
}

const ascending = (slots: Iterable<number>) => [...slots].sort((a, b) => a - b);
const slotsOf = (subscribers: readonly number[]) =>
  ascending(subscribers.map((subscriber) => story.slotOf(subscriber)!));

describe('what the crowd does', () => {
  it('before an engine has told who stands where: nobody is singled out', () => {
    const { story: unopened } = openSmallStory(world);
    for (const scene of SCENE_IDS)
      for (let step = 0; step < MOST_STEPS; step++)
        expect(['wall', 'gathered', 'voices', 'evidence', 'tally']).toContain(
          at(scene, step, null, unopened).kind,
        );
  });

  it('lights the crowd of the post, ascending, and counts it aloud', () => {
    const { lit, label } = as('gathered', at('lit', 0));
    expect([...lit]).toEqual(slotsOf(story.facts.crowd));
    expect(label).toBe(words.labels.counted(story.facts.figures.crowdCount));
    expect([...as('wall', at('tweet', 0)).lit]).toEqual([...lit]);
  });

  it('rings those of the crowd who keep a diary, after showing how many do in all', () => {
    const { figures, crowdDiarists } = story.facts;
    expect(as('voices', at('voices', 0)).counts).toEqual([
      figures.personas - figures.outsiders,
      figures.outsiders,
    ]);
    expect(ascending(as('gathered', at('voices', 1)).ringed!)).toEqual(slotsOf(crowdDiarists));
  });

  it('raises the evidence from the start by the diaries and then by the number, names from the diaries on, the truth after it', () => {
    const levels = [0, 1, 2].map((step) => as('evidence', at('arithmetic', step)));
    expect(levels.map(({ level }) => level)).toEqual(['start', 'before', 'after']);
    const { crowdSuspects, figures } = story.facts;
    const chances = crowdSuspects.map((s) => [s.beforeProbability, s.probability]);
    expect(
      levels.map(({ names }) => names.map((n) => [n.beforeProbability, n.probability])),
    ).toEqual([[], chances, chances]);
    for (const { startProbability } of levels)
      expect(startProbability).toBe(figures.crowdSurestStartProbability);
    const { boxes } = as('gathered', at('arithmetic', 3));
    expect(ascending(boxes!.ticked)).toEqual(slotsOf(story.facts.crowdRight));
    expect(boxes!.innocents).toBe(story.facts.figures.crowdInnocents);
  });

  it('narrows the evenings to as many as the text says, and stays at the last', () => {
    const { evenings } = story.told.you;
    expect(as('wall', at('evenings', 0)).lit).toHaveLength(story.facts.figures.subscribers);
    for (let step = 1; step < MOST_STEPS; step++) {
      const told = evenings[Math.min(step, evenings.length) - 1]!;
      const { left, label } = as('narrow', at('evenings', step));
      expect(left).toHaveLength(told.left);
      expect(label).toBe(words.labels.left(told.left));
      expect(left).toContain(story.slotOf(story.told.you.subscriber));
    }
  });

  it('puts the one of “dear person” in the middle, their name one step later', () => {
    const slot = story.slotOf(story.facts.dearSubscriber);
    expect([...as('narrow', at('dear', 0)).left]).toEqual([slot]);
    expect(as('narrow', at('dear', 0)).name).toBeUndefined();
    const suspect = story.facts.dearSuspect;
    expect(as('narrow', at('dear', 1)).name?.probability).toBe(suspect?.probability);
  });

  it('never shows a name beside what is delicate', () => {
    for (let step = 0; step < MOST_STEPS; step++) {
      const shown = at('secret', step);
      expect(shown).not.toHaveProperty('name');
      expect(JSON.stringify(shown)).not.toMatch(
        new RegExp(Object.values(story.told.names.personas).join('|')),
      );
    }
  });

  it('lays the smaller crowd into the larger: what is left over is what the text subtracts', () => {
    const { figures, pair } = story.facts;
    expect(pair).not.toBeNull();
    for (let step = 0; step < MOST_STEPS; step++) {
      const { larger, smaller, labels, step: shown } = as('crossing', at('pair', step));
      expect(shown).toBe(Math.min(2, step));
      expect([smaller.length, larger.length]).toEqual([figures.pairFirst, figures.pairSecond]);
      const inner = new Set(smaller);
      const rim = larger.filter((slot) => !inner.has(slot));
      expect([...rim]).toEqual([story.slotOf(pair!.subscriber)]);
      expect(larger.length - rim.length).toBe(smaller.length);
      expect(labels.smaller).toBe(words.labels.firstPost(figures.pairFirst));
      expect(labels.larger).toBe(words.labels.secondPost(figures.pairSecond));
      expect(labels.neither).toBe(words.labels.inNeither(figures.subscribers - figures.pairSecond));
    }
    expect(at('pair', 1, null, withFacts({ pair: null })).kind).toBe('wall');
  });

  it('keeps of the table what each of the insider’s filters leaves, then one row', () => {
    const { figures, insider } = story.facts;
    const left = [1, 2, 3].map((step) => as('narrow', at('insider', step)).left.length);
    expect(left).toEqual([
      figures.insiderViewers,
      figures.insiderInWindow,
      figures.insiderEveryDay,
    ]);
    expect([...as('narrow', at('insider', 4)).left]).toEqual([story.slotOf(insider.subscriber)]);
  });

  it('writes the number that a defence would have published over the people it is about, and gathers nobody for a post that is withheld', () => {
    expect(as('gathered', at('repair', 0)).label).toBe(
      words.labels.counted(story.facts.figures.crowdCount),
    );
    const withheld = new Set<boolean>();
    for (const { id, tweet } of story.facts.repairs) {
      const [published] = tweet.published;
      withheld.add(published === null);
      if (published === null) {
        expect(at('repair', 0, id).kind).toBe('wall');
        continue;
      }
      const { lit, label } = as('gathered', at('repair', 0, id));
      // The wording that says less exactly when and where is about other people; its number is theirs, and exact.
      if (id === 'coarser') expect(lit).toHaveLength(published!);
      else expect([...lit]).toEqual(slotsOf(story.facts.crowd));
      expect(label).toBe(
        published === lit.length
          ? words.labels.counted(lit.length)
          : words.labels.published(published!, lit.length),
      );
    }
    expect(withheld.size).toBe(2);
  });

  it('tallies the names under all posts, right and wrong, the posts’ apart from the diaries’', () => {
    const { figures } = story.facts;
    const { groups, picked } = as('tally', at('innocent', 0));
    expect(groups.map(({ right, innocents }) => [right, innocents])).toEqual([
      [figures.galleryNewlyRight, figures.galleryNewlyWrong],
      [figures.galleryAnywayRight, figures.galleryAnywayWrong],
    ]);
    const sum = (pick: 'right' | 'innocents') => groups[0]![pick] + groups[1]![pick];
    expect([sum('right'), sum('innocents')]).toEqual([
      figures.galleryRight,
      figures.galleryInnocents,
    ]);
    expect(picked).toBeNull();
    const group = as('tally', at('innocent', 1)).picked;
    expect(group === null).toBe(story.facts.innocent === null);
    if (group !== null) expect(groups[group]!.innocents).toBeGreaterThan(0);
  });
});
