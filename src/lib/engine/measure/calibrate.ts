import type { Announcement } from '../announce/announcement';
import type { Assumptions } from '../attack/Assumptions';
import { Stranger } from '../attack/Stranger';
import type { Reading } from '../attack/Reading';
import { revealTruth } from '../attack/revealTruth';
import type { Base } from '../base/Base';
import { generateBase } from '../base/generateBase';
import type { BaseSettings } from '../base/settings';
import { STREAMS } from '../base/streams';
import { drawUpLedger } from '../combine/ledger/drawUpLedger';
import type { Solver } from '../combine/solver/Solver';
import { SUSPECT_FLOOR } from '../constants';
import { revealCell } from '../desk/readCell';
import { Random } from '../random/Random';
import { applyRepair } from '../repair/applyRepair';
import type { Repair } from '../repair/Repair';
import type { RepairedFeed } from '../repair/RepairedFeed';
import { trueNumbersOf } from '../repair/TrueNumbers';
import type { Calibration } from './Calibration';
import { CalibrationTally } from './CalibrationTally';
import { drawAnnouncements } from './drawAnnouncements';
import { drawRelated } from './drawRelated';

/** What is calibrated, beside the bases. */
export interface CalibrationPlan {
  /** Posts a feed. 1 (the default): of each base a post of every shape, each by itself; more: of each base one feed of so many related posts. */
  announcements?: number;
  /** Applied to every feed; the stranger knows it. The seed of its noise is the base’s. */
  repair?: Repair;
  /** What the stranger gets wrong about people in general; null: nothing. */
  assumptions?: Assumptions | null;
  /** Draws up the ledger of each feed of related posts, so that the chances of its cells are measured too. */
  solver?: Solver | null;
  /** Takes up what comes of it; a new one unless given. */
  tally?: CalibrationTally;
  onBase?: (seed: number) => void;
}

/**
 * Draws announcements on each base, by counts alone, attacks them, and compares what was stated, with the posts and without, with the truth.
 * @param settings the base for each seed in turn
 * @param fromSeed the first seed, @param toSeed the last, both included
 */
export function calibrate(
  settings: BaseSettings,
  fromSeed: number,
  toSeed: number,
  {
    announcements = 1,
    repair = [],
    assumptions = null,
    solver = null,
    tally = new CalibrationTally(),
    onBase = () => {},
  }: CalibrationPlan = {},
): Calibration {
  for (let seed = fromSeed; seed <= toSeed; seed++) {
    onBase(seed);
    tally.openWorld(seed);
    const base = generateBase({ ...settings, seed });
    const stranger = new Stranger(base, assumptions);
    for (const feed of drawFeeds(base, seed, announcements)) {
      const published = applyRepair(repair, feed, trueNumbersOf(base), seed);
      tally.addWithheld(published.withheld.length);
      if (published.announcements.length === 0) continue;
      const reading = attack(base, stranger, published, tally);
      if (reading !== null && solver !== null && announcements > 1 && repair.length === 0)
        readCells(base, published, reading, solver, tally);
    }
  }
  return tally.finish(announcements);
}

function drawFeeds(base: Base, seed: number, announcements: number): Announcement[][] {
  const random = new Random(seed, STREAMS.calibration);
  if (announcements > 1) return [drawRelated(base, random, announcements)];
  return drawAnnouncements(base, random).map(({ announcement }) => [announcement]);
}

/** Null if the stranger concludes nothing. */
function attack(
  base: Base,
  stranger: Stranger,
  feed: RepairedFeed,
  tally: CalibrationTally,
): Reading | null {
  const { announcements, publications, claims } = feed;
  const { result, reading } = stranger.attack(announcements, publications, claims);
  if (result.contradiction) {
    tally.addContradiction();
    return null;
  }
  tally.addFeed(result.method);
  const truth = revealTruth(base, announcements, publications, result);
  const { personas } = result;
  for (const post of announcements.keys()) {
    const isMember = new Set(truth.memberPersonas[post]);
    tally.addPost({
      before: result.before.subarray(post * personas, (post + 1) * personas),
      after: result.probabilities.subarray(post * personas, (post + 1) * personas),
      isMember: (persona) => isMember.has(persona),
      people: truth.members[post].length,
      score: truth.scores[post],
    });
  }
  return reading;
}

/** The cells that no single post speaks of. */
function readCells(
  base: Base,
  { claims }: RepairedFeed,
  reading: Reading,
  solver: Solver,
  tally: CalibrationTally,
): void {
  const { cells } = drawUpLedger(claims, base.subscribers, base.catalogue, solver);
  for (const cell of cells) {
    if (cell.plus.length + cell.minus.length < 2) continue;
    const chances = reading.chances(cell);
    const suspects = Array.from({ length: base.diaries.personas }, (_, persona) => ({
      persona,
      stated: chances(persona),
    })).filter(({ stated }) => stated >= SUSPECT_FLOOR);
    const { memberPersonas, members } = revealCell(base, claims, cell, []);
    tally.addCell(suspects, memberPersonas, members);
  }
}
