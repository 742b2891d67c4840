import type { Formation, StageName } from '$lib/charts/story/storyStage';
import { everybody } from '$lib/layout/formations/everybody';
import type { StoryRepair, StorySuspect } from '$lib/engine/story/StoryFacts';
import type { StoryState } from '$lib/state/storyState.svelte';
import type { SceneId, StoryWords } from '$lib/words/story/StoryWords';

const NOBODY = new Uint32Array(0);
let all = NOBODY;

/** Every slot; the same array for the same count, since arrays are compared by identity. */
function allSlots(count: number): Uint32Array {
  if (all.length !== count) all = everybody(count);
  return all;
}

/** What the crowd does in a step of a scene. Before an engine has told who stands where, it stays on the wall. */
export function formationOf(
  scene: SceneId,
  step: number,
  story: StoryState,
  words: StoryWords,
  defence: StoryRepair['id'] | null,
): Formation {
  const { facts } = story.told;
  const { figures } = facts;
  const { labels } = words;
  const lit = Uint32Array.from(story.places).sort();
  const wall: Formation = { kind: 'wall', lit: NOBODY };
  const allLit: Formation = { kind: 'wall', lit: allSlots(figures.subscribers) };
  const slotsOf = (subscribers: readonly number[]) =>
    Uint32Array.from(
      subscribers
        .map((subscriber) => story.places[facts.crowd.indexOf(subscriber)])
        .filter((slot) => slot !== undefined),
    );
  const withBoxes: Formation = {
    kind: 'gathered',
    lit,
    label: labels.counted(lit.length),
    boxes: {
      ticked: slotsOf(facts.crowdRight),
      innocents: figures.crowdInnocents,
      innocent: labels.innocent,
    },
  };
  const nameOf = (suspect: StorySuspect): StageName => ({
    name: story.told.names.personas[suspect.persona] ?? '',
    beforeProbability: suspect.beforeProbability,
    probability: suspect.probability,
    odds: words.odds(suspect.probability),
  });
  const narrowTo = (left: Uint32Array | undefined, suspect?: StorySuspect | null): Formation =>
    left
      ? {
          kind: 'narrow',
          left,
          label: labels.left(left.length),
          ...(suspect ? { name: nameOf(suspect) } : {}),
        }
      : wall;
  const one = (subscriber: number, suspect?: StorySuspect | null) => {
    const slot = story.slotOf(subscriber);
    return slot === null ? wall : narrowTo(Uint32Array.of(slot), suspect);
  };

  switch (scene) {
    case 'answer':
      return step === 0 ? withBoxes : { kind: 'wall', lit };
    case 'tweet':
      return { kind: 'wall', lit };
    case 'everybody':
    case 'then':
      return wall;
    case 'lit':
      return { kind: 'gathered', lit, label: labels.counted(lit.length) };
    case 'voices': {
      const inside = figures.personas - figures.outsiders;
      if (step > 0)
        return {
          kind: 'gathered',
          lit,
          label: labels.counted(lit.length),
          ringed: slotsOf(facts.crowdDiarists),
        };
      return {
        kind: 'voices',
        counts: [inside, figures.outsiders],
        labels: [labels.diarists(inside), labels.outsiders(figures.outsiders)],
      };
    }
    case 'arithmetic':
      if (step === 3) return withBoxes;
      return {
        kind: 'evidence',
        level: step === 0 ? 'start' : step === 1 ? 'before' : 'after',
        startProbability: figures.crowdSurestStartProbability,
        ladder: facts.crowdLadder,
        names: step < 1 ? [] : facts.crowdSuspects.map(nameOf),
      };
    case 'evenings':
      return step === 0
        ? allLit
        : narrowTo(story.sharers?.[Math.min(step, story.sharers.length) - 1]);
    case 'dear':
      return one(facts.dearSubscriber, step > 0 ? facts.dearSuspect : null);
    case 'pair': {
      const { groups } = story;
      if (!facts.pair || !groups) return wall;
      const { pairFirst, pairSecond, pairLeft, pairNeither } = figures;
      return {
        kind: 'crossing',
        larger: groups.pair[1],
        smaller: groups.pair[0],
        step: Math.min(2, step) as 0 | 1 | 2,
        labels: {
          smaller: labels.firstPost(pairFirst),
          larger: labels.secondPost(pairSecond),
          both: labels.inBoth(pairFirst),
          rim: labels.inFirst(pairLeft),
          neither: labels.inNeither(pairNeither),
        },
        ...(facts.pair.suspect ? { name: nameOf(facts.pair.suspect) } : {}),
      };
    }
    case 'innocent':
      return {
        kind: 'tally',
        groups: [
          {
            label: labels.newlyNamed(figures.galleryNewly),
            right: figures.galleryNewlyRight,
            innocents: figures.galleryNewlyWrong,
          },
          {
            label: labels.namedAnyway(figures.galleryAnyway),
            right: figures.galleryAnywayRight,
            innocents: figures.galleryAnywayWrong,
          },
        ],
        picked: step > 0 && facts.innocent ? (figures.innocentIsNewly ? 0 : 1) : null,
      };
    // Nobody is named here, not even somebody invented.
    case 'secret': {
      const alone = one(facts.dearSubscriber);
      return step > 0 && facts.secret && alone.kind === 'narrow'
        ? { ...alone, odds: words.odds(figures.secretProbability) }
        : alone;
    }
    case 'insider':
      if (step === 0) return allLit;
      return step < 4 ? narrowTo(story.groups?.insider[step - 1]) : one(facts.insider.subscriber);
    case 'repair': {
      const repaired = facts.repairs.find(({ id }) => id === defence);
      if (!repaired) return { kind: 'gathered', lit, label: labels.counted(lit.length) };
      const [published] = repaired.tweet.published;
      if (typeof published !== 'number' || !story.groups) return wall;
      const counted = story.groups.reworded[repaired.id] ?? lit;
      const label =
        published === counted.length
          ? labels.counted(published)
          : labels.published(published, counted.length);
      return { kind: 'gathered', lit: counted, label };
    }
  }
}
