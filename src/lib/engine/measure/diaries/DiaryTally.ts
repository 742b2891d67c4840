import { bandOf } from '../bandOf';
import { addTrial, emptyLaw, type SuccessLaw } from '../law/SuccessLaw';
import { lossBits } from '../lossBits';
import { WorldList } from '../WorldList';
import type { DiaryCalibration } from './DiaryCalibration';
import { finishDiaries } from './finishDiaries';

/** What was stated and what was so of one band, of one base. */
export interface BandTally {
  count: number;
  /** Sum of what was stated. */
  stated: number;
  /** How much of it was so. */
  observed: number;
  /** How much may be so, if what was stated is right. */
  law: SuccessLaw;
}

/** What the diaries of one base add, as plain data. */
export interface DiaryWorld {
  seed: number;
  diarists: number;
  /** Sum of −log2 of the chance given to the true habit. */
  missedBits: number;
  /** By what the bands are of: one a band. */
  bands: Record<string, BandTally[]>;
}

/** Collects what readings of diaries state and what is so, base by base. */
export class DiaryTally {
  readonly #worlds = new WorldList<DiaryWorld>();

  /** What follows is of this base. @throws RangeError if it has been counted already */
  openWorld(seed: number): void {
    this.#worlds.open({ seed, diarists: 0, missedBits: 0, bands: {} });
  }

  /** A diary was read. @param habitChance what was given to the true habit */
  addDiarist(habitChance: number): void {
    const world = this.#worlds.current;
    world.diarists++;
    world.missedBits += lossBits(habitChance, 1);
  }

  /**
   * @param of what is stated: the same words, the same bands
   * @param edges of those bands, as of `bandOf`, from 0 to 1
   * @param stated in [0, 1], give or take a last bit
   */
  add(of: string, edges: readonly number[], stated: number, isSo: boolean): void {
    const bands = (this.#worlds.current.bands[of] ??= edges.slice(1).map(emptyBand));
    const chance = Math.min(1, Math.max(0, stated));
    const band = bands[bandOf(edges, chance)];
    band.count++;
    band.stated += chance;
    band.observed += Number(isSo);
    addTrial(band.law, chance);
  }

  /** All that was collected, as plain data that `absorb` takes up again. */
  state(): DiaryWorld[] {
    return this.#worlds.all;
  }

  /** Takes up the bases that another tally collected. @throws RangeError if one has been counted already */
  absorb(state: DiaryWorld[]): void {
    this.#worlds.absorb(state);
  }

  /** The figures of all bases. */
  finish(): DiaryCalibration {
    return finishDiaries(this.#worlds.bySeed());
  }
}

function emptyBand(): BandTally {
  return { count: 0, stated: 0, observed: 0, law: emptyLaw() };
}
