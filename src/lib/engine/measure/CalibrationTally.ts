import type { NameScore } from '../attack/NameScore';
import { NAMED_FROM, SUSPECT_FLOOR } from '../constants';
import type { Calibration } from './Calibration';
import { finishCalibration } from './finishCalibration';
import { lossBits, wasRuledOut } from './lossBits';
import { WorldList } from './WorldList';
import { emptyWorld, type WorldTally } from './WorldTally';

/** One post as the stranger read it, and the truth about it. Probabilities are a persona each. */
export interface JudgedPost {
  /** With the diaries alone, and with the posts. */
  before: ArrayLike<number>;
  after: ArrayLike<number>;
  isMember: (persona: number) => boolean;
  /** How many people it speaks of. */
  people: number;
  score: NameScore;
}

/** All that a tally holds, as plain data, a base each. */
export type TallyState = WorldTally[];

/** Collects what was stated and what was so, base by base and feed by feed. */
export class CalibrationTally {
  readonly #worlds = new WorldList<WorldTally>();

  /** What follows is of this base. @throws RangeError if it has been counted already */
  openWorld(seed: number): void {
    this.#worlds.open(emptyWorld(seed));
  }

  /** So many posts of a feed were kept back. */
  addWithheld(posts: number): void {
    this.#world.withheld += posts;
  }

  /** A feed was attacked. */
  addFeed(method: 'exact' | 'relaxed'): void {
    this.#world.feeds++;
    if (method === 'relaxed') this.#world.relaxed++;
  }

  /** A feed from which nothing was concluded. */
  addContradiction(): void {
    this.#world.contradictions++;
  }

  /** A post of an attacked feed; below SUSPECT_FLOOR, before and after, nobody is a suspect, and yet counts among everybody. */
  addPost({ before, after, isMember, people, score }: JudgedPost): void {
    const { suspects, everybody, names } = this.#world;
    everybody.posts++;
    everybody.pairs += after.length;
    for (let persona = 0; persona < after.length; persona++) {
      const [was, is, right] = [before[persona], after[persona], Number(isMember(persona))];
      everybody.bitsBefore += lossBits(was, right);
      everybody.bitsAfter += lossBits(is, right);
      everybody.squaredBefore += (was - right) * (was - right);
      everybody.squaredAfter += (is - right) * (is - right);
      everybody.ruledOutBefore += Number(wasRuledOut(was, right));
      everybody.ruledOutAfter += Number(wasRuledOut(is, right));
      if (right && was < NAMED_FROM) names.unnamed++;
      if (Math.max(was, is) >= SUSPECT_FLOOR)
        suspects.push({ before: was, after: is, right, people });
    }
    const { newly, anyway, cleared, baseline, control } = score;
    names.newly += newly.right + newly.wrong;
    names.newlyRight += newly.right;
    names.anyway += anyway.right + anyway.wrong;
    names.anywayRight += anyway.right;
    names.cleared += cleared.right + cleared.wrong;
    names.clearedRight += cleared.right;
    names.baseline += baseline.named;
    names.baselineRight += baseline.right;
    names.outsiders += control.outsiders;
    names.outsidersNewly += control.newly;
    names.outsidersAnyway += control.anyway;
  }

  /**
   * @param suspects of a cell, each at least SUSPECT_FLOOR
   * @param members how many people the cell really holds
   */
  addCell(
    suspects: Array<{ persona: number; stated: number }>,
    memberPersonas: number[],
    members: number,
  ): void {
    const cells = (this.#world.cells ??= []);
    const isMember = new Set(memberPersonas);
    for (const { persona, stated } of suspects)
      cells.push({ stated, right: Number(isMember.has(persona)), people: members });
  }

  /** All that was collected, as plain data that `absorb` takes up again: what a long run keeps of each base. */
  state(): TallyState {
    return this.#worlds.all;
  }

  /** Takes up the bases that another tally collected. @throws RangeError if one has been counted already */
  absorb(state: TallyState): void {
    this.#worlds.absorb(state);
  }

  /** @param announcements posts a feed */
  finish(announcements: number): Calibration {
    return finishCalibration(this.#worlds.all, announcements);
  }

  get #world(): WorldTally {
    return this.#worlds.current;
  }
}
