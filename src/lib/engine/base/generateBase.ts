import * as constants from '../constants';
import type { Progress } from '../engine';
import { drawAlias, prepareAlias } from '../random/alias';
import { Random } from '../random/Random';
import { shuffleInPlace } from '../random/shuffleInPlace';
import type { Base, Diaries } from './Base';
import { inventCatalogue } from './catalogue';
import { HistoryDrawer } from './history';
import { indexActiveDays } from './indexActiveDays';
import { indexViewings } from './indexViewings';
import { prepareModel, type Model } from './model';
import { NATURE, type Nature } from './nature';
import { DiaryWriter, type DraftReview } from './reviews';
import { checkSettings, type BaseSettings } from './settings';
import { STREAMS } from './streams';
import { sortWords } from './word';

/** Subscribers between two reports of progress. */
const REPORT_EVERY = 4096;
/** Room made for viewings before they are drawn, a subscriber and to spare: a little above the mean, so that it seldom has to grow. */
const EXPECTED_VIEWINGS = 62;
const SPARE_VIEWINGS = 4096;

/** One diarist before they are shuffled and put into columns. */
interface DraftPersona {
  subscriber: number;
  namedTown: number;
  reviews: DraftReview[];
}

/**
 * Makes a whole base from its settings; same settings, same bytes, in every engine.
 * @param onProgress called every few thousand subscribers
 * @param nature how people behave; by default as `constants.ts` has it
 * @throws RangeError for settings out of bounds, and whatever the engine throws when memory runs out
 */
export function generateBase(
  settings: BaseSettings,
  onProgress: (progress: Progress) => void = () => {},
  nature: Nature = NATURE,
): Base {
  checkSettings(settings);
  const { seed } = settings;
  const { titles } = constants.BASE_SIZES[settings.base];
  onProgress({ stage: 'catalogue', share: 0 });
  const catalogue = inventCatalogue(seed, titles);
  const model = prepareModel(settings, catalogue, nature);
  onProgress({ stage: 'subscribers', share: 0 });
  const people = drawPeople(model, model.subscribers, new Random(seed, STREAMS.subscribers));
  const drafts: DraftPersona[] = [];
  const { viewingOffsets, words } = drawViewings(model, people, drafts, onProgress);
  onProgress({ stage: 'index', share: 0 });
  const index = indexViewings(titles, viewingOffsets, words);
  onProgress({ stage: 'diaries', share: 0 });
  addOutsiders(model, drafts);
  const diaries = toColumns(drafts, new Random(seed, STREAMS.shuffle));
  return {
    model,
    catalogue,
    subscribers: model.subscribers,
    ...people,
    viewingOffsets,
    words,
    ...index,
    activeDays: indexActiveDays(viewingOffsets, words),
    diaries,
  };
}

type People = Pick<Base, 'town' | 'ageBand' | 'plan' | 'device' | 'taste' | 'activity' | 'habit'>;

function drawPeople(model: Model, count: number, random: Random): People {
  const draw = attributeDrawer(model);
  const people: People = {
    town: new Uint8Array(count),
    ageBand: new Uint8Array(count),
    plan: new Uint8Array(count),
    device: new Uint8Array(count),
    taste: new Uint8Array(count),
    activity: new Uint8Array(count),
    habit: new Uint8Array(count),
  };
  for (let s = 0; s < count; s++) {
    people.town[s] = draw.town(random);
    people.ageBand[s] = draw.ageBand(random);
    people.plan[s] = draw.plan(random);
    people.device[s] = draw.device(random);
    people.taste[s] = random.below(constants.TASTES);
    people.activity[s] = random.below(constants.ACTIVITY_LEVELS.length);
    people.habit[s] = draw.habit(random);
  }
  return people;
}

function attributeDrawer(model: Model) {
  const drawer = (weights: ArrayLike<number>) => {
    const table = prepareAlias(weights);
    return (random: Random) => drawAlias(table, random);
  };
  return {
    town: drawer(model.catalogue.townShare),
    ageBand: drawer(constants.AGE_BAND_SHARES),
    plan: drawer(constants.PLAN_SHARES),
    device: drawer(constants.DEVICE_SHARES),
    habit: drawer(model.nature.habitShares),
  };
}

/** Draws everybody’s year and, from a stream of its own, the diaries of those who keep one. */
function drawViewings(
  model: Model,
  people: People,
  drafts: DraftPersona[],
  onProgress: (progress: Progress) => void,
): Pick<Base, 'viewingOffsets' | 'words'> {
  const { settings } = model;
  const count = people.town.length;
  const random = new Random(settings.seed, STREAMS.viewings);
  const choice = new Random(settings.seed, STREAMS.personas);
  const drawer = new HistoryDrawer(model);
  const diarist = new DiaristDrawer(model);
  const viewingOffsets = new Uint32Array(count + 1);
  let words = new Uint32Array(count * EXPECTED_VIEWINGS + SPARE_VIEWINGS);
  let end = 0;
  for (let s = 0; s < count; s++) {
    if (s % REPORT_EVERY === 0) onProgress({ stage: 'viewings', share: s / count });
    const history = drawer.draw(people.taste[s], people.activity[s], people.habit[s], random);
    if (end + history.length > words.length)
      words = enlarged(words, Math.ceil((words.length * (count + 1)) / (s + 1)) + history.length);
    for (let i = 0; i < history.length; i++) words[end + i] = history.words[i];
    if (choice.unit() < settings.reviewerShare)
      drafts.push(diarist.draw(s, people.town[s], drawer));
    sortWords(words, end, end + history.length);
    end += history.length;
    viewingOffsets[s + 1] = end;
  }
  return { viewingOffsets, words: words.slice(0, end) };
}

function enlarged(words: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(words);
  return larger;
}

/** Turns a drawn year into a diary: the same for subscribers and outsiders, so that nothing but the truth tells them apart. */
class DiaristDrawer {
  readonly #model: Model;
  readonly #writer: DiaryWriter;
  readonly #level = prepareAlias(constants.REVIEW_RATES.map(([, share]) => share));
  readonly #random: Random;

  constructor(model: Model) {
    this.#model = model;
    this.#writer = new DiaryWriter(model);
    this.#random = new Random(model.settings.seed, STREAMS.reviews);
  }

  draw(subscriber: number, town: number, drawer: HistoryDrawer): DraftPersona {
    const level = drawAlias(this.#level, this.#random);
    const namesTown = this.#random.unit() < this.#model.settings.townShare;
    return {
      subscriber,
      namedTown: namesTown ? town : -1,
      reviews: this.#writer.write(drawer.history, level, this.#random),
    };
  }
}

/** People who keep a diary and subscribe elsewhere: drawn exactly as subscribers are, absent from the base. */
function addOutsiders(model: Model, drafts: DraftPersona[]): void {
  const { outsiderShare, seed } = model.settings;
  const outsiders = Math.round((drafts.length * outsiderShare) / (1 - outsiderShare));
  const random = new Random(seed, STREAMS.outsiders);
  const draw = attributeDrawer(model);
  const drawer = new HistoryDrawer(model);
  const diarist = new DiaristDrawer({
    ...model,
    settings: { ...model.settings, seed: (seed ^ 0x0a7751de) >>> 0 },
  });
  for (let i = 0; i < outsiders; i++) {
    const town = draw.town(random);
    drawer.draw(
      random.below(constants.TASTES),
      random.below(constants.ACTIVITY_LEVELS.length),
      draw.habit(random),
      random,
    );
    drafts.push(diarist.draw(-1, town, drawer));
  }
}

function toColumns(drafts: DraftPersona[], random: Random): Diaries {
  shuffleInPlace(drafts, random);
  const total = drafts.reduce((sum, draft) => sum + draft.reviews.length, 0);
  const diaries: Diaries = {
    personas: drafts.length,
    subscriberOf: Int32Array.from(drafts, (draft) => draft.subscriber),
    namedTown: Int16Array.from(drafts, (draft) => draft.namedTown),
    reviewOffsets: new Uint32Array(drafts.length + 1),
    title: new Uint16Array(total),
    day: new Int16Array(total),
    stars: new Uint8Array(total),
    kind: new Uint8Array(total),
    countedNight: new Uint8Array(total),
    wording: new Uint8Array(total),
  };
  let next = 0;
  drafts.forEach((draft, persona) => {
    for (const review of draft.reviews) {
      diaries.title[next] = review.title;
      diaries.day[next] = review.day;
      diaries.stars[next] = review.stars;
      diaries.kind[next] = review.kind;
      diaries.countedNight[next] = review.countedNight;
      diaries.wording[next] = review.wording;
      next++;
    }
    diaries.reviewOffsets[persona + 1] = next;
  });
  return diaries;
}
