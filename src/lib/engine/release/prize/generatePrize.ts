import { Random } from '../../random/Random';
import { indexByTitle } from '../indexByTitle';
import type { Release, ReleaseColumns } from '../Release';
import { laterShares, measureActivity } from './Activity';
import { CalendarDrawer } from './CalendarDrawer';
import { ChoiceTables } from './ChoiceTables';
import { PRIZE_DAYS, PRIZE_RECORDS, PRIZE_TITLES } from './constants';
import { drawRecordSizes } from './drawRecordSizes';
import { inventTitles } from './inventTitles';
import { RatingDrawer } from './RatingDrawer';
import { solveWeights } from './solveWeights';
import { PRIZE_STREAMS } from './streams';

/** Records between two reports of progress. */
const REPORT_EVERY = 4096;

/** What is being made, and how much of it is there: 0 to 1. */
export interface PrizeProgress {
  stage: 'calendar' | 'titles' | 'ratings' | 'index';
  share: number;
}

/** What a `prize` release is made from. */
export interface PrizeSettings {
  /** Unsigned 32-bit integer. */
  seed: number;
  /** How many records, 1…PRIZE_RECORDS; all of them unless said. */
  records?: number;
  /** Called every few thousand records. */
  onProgress?: (progress: PrizeProgress) => void;
  /** Asked every few thousand records; true ends it with `PrizeCancelled`. */
  isCancelled?: () => boolean;
}

/** Thrown when `isCancelled` says so; nothing is left behind. */
export class PrizeCancelled extends Error {
  constructor() {
    super('The release was cancelled before it was ready.');
    this.name = 'PrizeCancelled';
  }
}

/**
 * Makes a release like the Netflix Prize data: same seed and size, same bytes, in every engine. A smaller one is a sample of the
 * subscribers of the same service: all PRIZE_TITLES titles, every record as large and as varied, fewer raters a title.
 * Takes 12 bytes a rating, 1.2 GB in full, and tables of some 25 MB meanwhile.
 * @throws RangeError for a seed or size out of bounds, or when there is not enough memory
 * @throws PrizeCancelled
 */
export function generatePrize(settings: PrizeSettings): Release {
  const { seed, records = PRIZE_RECORDS } = settings;
  checkSettings(seed, records);
  const step = (stage: PrizeProgress['stage'], record: number) => {
    if (record % REPORT_EVERY !== 0) return;
    if (settings.isCancelled?.()) throw new PrizeCancelled();
    settings.onProgress?.({ stage, share: record / records });
  };
  const columns = allocateColumns(drawRecordSizes(records, new Random(seed, PRIZE_STREAMS.sizes)));
  drawCalendars(columns, new Random(seed, PRIZE_STREAMS.calendar), step);
  step('titles', 0);
  drawRatings(columns, seed, step);
  step('index', 0);
  return withMemoryFor(columns.title.length, () => indexByTitle(columns));
}

type PrizeColumns = ReleaseColumns & { title: Uint16Array };
type Step = (stage: PrizeProgress['stage'], record: number) => void;

const LARGEST_SEED = 4_294_967_295;

function checkSettings(seed: number, records: number): void {
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED)
    throw new RangeError(
      `The seed is ${seed}; it has to be a whole number from 0 to ${LARGEST_SEED}.`,
    );
  if (!Number.isInteger(records) || records < 1 || records > PRIZE_RECORDS)
    throw new RangeError(
      `The release is to have ${records} records; choose a whole number from 1 to ${PRIZE_RECORDS}.`,
    );
}

function allocateColumns(sizes: Uint16Array): PrizeColumns {
  const recordOffsets = new Uint32Array(sizes.length + 1);
  for (let record = 0; record < sizes.length; record++)
    recordOffsets[record + 1] = recordOffsets[record] + sizes[record];
  const ratings = recordOffsets[sizes.length];
  return withMemoryFor(ratings, () => ({
    records: sizes.length,
    titles: PRIZE_TITLES,
    days: PRIZE_DAYS,
    recordOffsets,
    title: new Uint16Array(ratings),
    day: new Uint16Array(ratings),
    halfStars: new Uint8Array(ratings),
  }));
}

/** Bytes a rating of a finished release, its index included. */
const BYTES_A_RATING = 12;

/** Says in words what an engine says as “Array buffer allocation failed”. */
function withMemoryFor<T>(ratings: number, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(
      `A release of ${ratings} ratings takes ${Math.ceil((ratings * BYTES_A_RATING) / 1e6)} MB of memory, more than there is; choose fewer records.`,
      { cause: error },
    );
  }
}

function drawCalendars(columns: PrizeColumns, random: Random, step: Step): void {
  const { records, recordOffsets, day } = columns;
  const drawer = new CalendarDrawer();
  for (let record = 0; record < records; record++) {
    step('calendar', record);
    drawer.drawInto(day, recordOffsets[record], recordOffsets[record + 1], random);
  }
}

function drawRatings(columns: PrizeColumns, seed: number, step: Step): void {
  const { records, recordOffsets, day } = columns;
  const activity = measureActivity(recordOffsets, day);
  const titles = inventTitles(laterShares(activity), new Random(seed, PRIZE_STREAMS.titles));
  const weights = solveWeights(titles, activity);
  const drawer = new RatingDrawer(titles, weights, new ChoiceTables(titles, weights));
  const random = new Random(seed, PRIZE_STREAMS.ratings);
  for (let record = 0; record < records; record++) {
    step('ratings', record);
    drawer.drawInto(columns, record, recordOffsets[record], recordOffsets[record + 1], random);
  }
}
