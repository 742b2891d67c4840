import { SUSPECT_FLOOR } from '../../constants';
import { WorldList } from '../WorldList';
import { finishSingles } from './finishSingles';
import type { SingleCalibration } from './SingleCalibration';
import { standingOf } from './standingOf';

/** How many equal parts standings are counted in. */
export const TENTHS = 10;

/** Somebody suspected of being the one meant by a post. */
export interface SingleSuspect {
  persona: number;
  stated: number;
  /** Whether it is so: 0 or 1. */
  right: number;
}

/** What the posts about one person add, of one base, as plain data. */
export interface SingleWorld {
  seed: number;
  /** Those from which something was concluded, and those from which nothing was. */
  posts: number;
  contradictions: number;
  /** How many of `posts` are about a diarist, and how many should be: the sum of all that was stated. */
  aboutDiarist: number;
  stated: number;
  suspects: SingleSuspect[];
  /** Posts about a diarist by where that person stands, in tenths (`standingOf`). */
  tenths: number[];
  /** Posts about a diarist in which nobody was given any chance. */
  unranked: number;
}

/** Collects what was stated of the one person meant by each post, base by base. */
export class SingleTally {
  readonly #worlds = new WorldList<SingleWorld>();

  /** What follows is of this base. @throws RangeError if it has been counted already */
  openWorld(seed: number): void {
    const sums = { posts: 0, contradictions: 0, aboutDiarist: 0, stated: 0, unranked: 0 };
    const tenths = new Array<number>(TENTHS).fill(0);
    this.#worlds.open({ seed, ...sums, suspects: [], tenths });
  }

  /** A post from which nothing was concluded. */
  addContradiction(): void {
    this.#worlds.current.contradictions++;
  }

  /**
   * A post that was attacked by itself.
   * @param chances stated with the post, a persona each
   * @param meant the persona of the one person meant; −1 if they keep no diary
   * @param unit of the dice, in [0, 1): see `standingOf`
   */
  addPost(chances: ArrayLike<number>, meant: number, unit: number): void {
    const world = this.#worlds.current;
    world.posts++;
    for (let persona = 0; persona < chances.length; persona++) {
      const stated = chances[persona];
      world.stated += stated;
      if (stated >= SUSPECT_FLOOR)
        world.suspects.push({ persona, stated, right: Number(persona === meant) });
    }
    if (meant < 0) return;
    world.aboutDiarist++;
    const standing = standingOf(chances, meant, unit);
    if (standing === null) world.unranked++;
    else world.tenths[Math.min(TENTHS - 1, Math.floor(standing * TENTHS))]++;
  }

  /** All that was collected, as plain data that `absorb` takes up again. */
  state(): SingleWorld[] {
    return this.#worlds.all;
  }

  /** Takes up the bases that another tally collected. @throws RangeError if one has been counted already */
  absorb(state: SingleWorld[]): void {
    this.#worlds.absorb(state);
  }

  /** The figures of all bases. */
  finish(): SingleCalibration {
    return finishSingles(this.#worlds.bySeed());
  }
}
