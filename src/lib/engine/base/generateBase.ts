import * as constants from '../constants';
import type { Progress } from '../engine';
import { Random } from '../random/Random';
import { shuffleInPlace } from '../random/shuffleInPlace';
import { attributeDrawer } from './attributeDrawer';
import type { Base } from './Base';
import { inventCatalogue } from './catalogue';
import { DiaristDrawer } from './DiaristDrawer';
import { diaryColumns, type DraftPersona } from './diaryColumns';
import { HistoryDrawer } from './history';
import { indexActiveDays } from './indexActiveDays';
import { indexViewings } from './indexViewings';
import { prepareModel, type Model } from './model';
import { NATURE, type Nature } from './nature';
import { OutsiderDrawer } from './OutsiderDrawer';
import { checkSettings, type BaseSettings } from './settings';
import { STREAMS } from './streams';
import { sortWords } from './word';

/** Subscribers between two reports of progress. */
const REPORT_EVERY = 4096;
/** Room made for viewings before they are drawn, a subscriber and to spare: a little above the mean, so that it seldom has to grow. */
const EXPECTED_VIEWINGS = 62;
const SPARE_VIEWINGS = 4096;

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
  shuffleInPlace(drafts, new Random(seed, STREAMS.shuffle));
  return {
    model,
    catalogue,
    subscribers: model.subscribers,
    ...people,
    viewingOffsets,
    words,
    ...index,
    activeDays: indexActiveDays(viewingOffsets, words),
    diaries: diaryColumns(drafts),
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
  const diarist = new DiaristDrawer(model, new Random(settings.seed, STREAMS.reviews));
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
      drafts.push(diarist.draw(s, people.town[s], history));
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

/** People who keep a diary and subscribe elsewhere: absent from the base. */
function addOutsiders(model: Model, drafts: DraftPersona[]): void {
  const { outsiderShare, seed } = model.settings;
  const outsiders = Math.round((drafts.length * outsiderShare) / (1 - outsiderShare));
  const ownSeed = (seed ^ 0x0a7751de) >>> 0;
  const drawer = new OutsiderDrawer(
    model,
    new Random(seed, STREAMS.outsiders),
    new Random(ownSeed, STREAMS.reviews),
  );
  for (let i = 0; i < outsiders; i++) drafts.push(drawer.draw().draft);
}
