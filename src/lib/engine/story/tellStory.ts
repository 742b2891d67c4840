import { STREAMS } from '../base/streams';
import type { Base } from '../base/Base';
import type { Stranger } from '../attack/Stranger';
import type { Example } from '../engine';
import { measureUnicity } from '../measure/unicity';
import { Random } from '../random/Random';
import { reviewAt } from '../base/reviewAt';
import type { SweepControl } from '../repair/sweepRepairs';
import { tellTheDearPerson, tellTheSecret } from './dearPerson';
import { galleryPosts, NamesGiven } from './galleryPosts';
import { tellTheInsider } from './insider';
import { tellThePair } from './pairOfCrowds';
import { dealPerson, personOf } from './person';
import { STORY_DEFENCES } from './storyDefences';
import { tellRepaired, tellRepairedPair } from './storyRepairs';
import type { StoryFacts, StoryRepair, StorySuspect } from './StoryFacts';
import { personasOf } from '../base/personasOf';
import type { Telling } from './Telling';
import { tellTheCrowd } from './theCrowd';

/** People drawn to see how many evenings single somebody out, and the numbers of evenings tried. */
const ALONE_TRIALS = 400;
const ALONE_POINTS = [1, 2, 3, 4];
/** Steps of the telling that are as long as an attack: the crowd, the dear person, the pair, the secret, and each share of alone people. */
const PARTS_TOLD = 8;

/**
 * Everything that the story says of a base, computed on it. Same base, same story. Reads the diaries once, then attacks about forty feeds of a
 * post or two.
 * @param examples of this base, as `findExamples` gives them
 * @returns null if cancelled
 * @throws EngineError `nobody` if the base has nobody for the tweet, or for the post about one person, to speak of
 */
export async function tellStory(
  base: Base,
  stranger: Stranger,
  examples: Example[],
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
): Promise<StoryFacts | null> {
  const telling: Telling = { base, stranger, personaOf: personasOf(base) };
  const gallery = galleryPosts(base, examples);
  const steps = PARTS_TOLD + gallery.length + STORY_DEFENCES.length;
  let done = 0;
  /** Lets others take a turn after a part. @returns whether to go on */
  const goOn = async () => {
    onProgress(++done / steps);
    await pause?.();
    return !isCancelled();
  };
  const exampleOf = (id: string) => examples.find((example) => example.id === id)!;

  const crowd = tellTheCrowd(telling, exampleOf('the-53'));
  if (!(await goOn())) return null;
  const dear = tellTheDearPerson(telling, exampleOf('dear-diarist'));
  if (!(await goOn())) return null;
  const pair = tellThePair(telling);
  if (!(await goOn())) return null;
  const secret = tellTheSecret(telling, dear.dear, dear.dearSubscriber);
  if (!(await goOn())) return null;
  const shares: number[] = [];
  for (const points of ALONE_POINTS) {
    shares.push(shareAlone(base, points));
    if (!(await goOn())) return null;
  }
  const names = new NamesGiven();
  for (const post of gallery) {
    names.add(telling, post);
    if (!(await goOn())) return null;
  }
  const repairs: StoryRepair[] = [];
  for (const { id, repair } of STORY_DEFENCES) {
    repairs.push({
      id,
      tweet: tellRepaired(telling, repair, crowd.tweet),
      dear: tellRepaired(telling, repair, dear.dear),
      pair: pair.pair && tellRepairedPair(telling, repair, pair.pair.posts, pair.pair.subscriber),
    });
    if (!(await goOn())) return null;
  }

  const insider = tellTheInsider(telling, crowd.tweet, crowd.crowd);
  const { innocent, figures: galleryFigures } = names.told();
  const you = dealPerson(base);
  const suspects = [
    ...crowd.crowdSuspects,
    dear.dearSuspect,
    pair.pair?.suspect,
    innocent?.suspect,
  ];
  const { diaries, catalogue, subscribers, words } = base;
  const isOutside = (subscriber: number) => subscriber < 0;
  return {
    seed: base.model.settings.seed,
    figures: {
      subscribers,
      titles: catalogue.titles,
      viewings: words.length,
      towns: catalogue.townShare.length,
      personas: diaries.personas,
      outsiders: diaries.subscriberOf.filter(isOutside).length,
      reviews: diaries.title.length,
      ...crowd.figures,
      ...dear.figures,
      ...pair.figures,
      ...secret.figures,
      ...insider.figures,
      ...galleryFigures,
      aloneWithOneShare: shares[0],
      aloneWithTwoShare: shares[1],
      aloneWithThreeShare: shares[2],
      aloneWithFourShare: shares[3],
      aloneTrials: ALONE_TRIALS,
      feedRight: crowd.figures.crowdRight + dear.names.right + pair.names.right,
      feedNewlyRight: crowd.figures.crowdNewlyRight + dear.names.newlyRight + pair.names.newlyRight,
      feedInnocents: crowd.figures.crowdInnocents + dear.names.innocents + pair.names.innocents,
    },
    tweet: crowd.tweet,
    crowd: crowd.crowd,
    crowdDiarists: crowd.crowdDiarists,
    crowdRight: crowd.crowdRight,
    crowdSuspects: crowd.crowdSuspects,
    crowdLadder: crowd.crowdLadder,
    dear: dear.dear,
    dearSuspect: dear.dearSuspect,
    dearSubscriber: dear.dearSubscriber,
    pair: pair.pair,
    innocent,
    secret: secret.secret,
    insider: insider.insider,
    repairs,
    you: personOf(base, telling.personaOf, you, crowd.crowd.includes(you)),
    reviews: reviewsShown(base, suspects),
  };
}

/** Share of people drawn at random whom so many random evenings single out. */
function shareAlone(base: Base, points: number): number {
  const random = new Random(base.model.settings.seed, STREAMS.storyAlone + points);
  const settings = { points, windowDays: 1, among: base.subscribers, trials: ALONE_TRIALS };
  return measureUnicity(base, settings, random).unique / ALONE_TRIALS;
}

/** Every review that a suspect shows, once. */
function reviewsShown(base: Base, suspects: Array<StorySuspect | null | undefined>) {
  const shown = new Set(suspects.flatMap((suspect) => suspect?.reviews ?? []).map((r) => r.review));
  return [...shown].sort((a, b) => a - b).map((review) => reviewAt(base.diaries, review));
}
