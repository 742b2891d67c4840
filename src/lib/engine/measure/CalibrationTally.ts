import type { Truth } from '../engine';
import { SUSPECT_FLOOR } from '../constants';
import type { Calibration, Trust } from './Calibration';
import { measureReliability, type Reliability } from './measureReliability';

/** From here a suspect counts as "given 9 in 10". */
const NINETY = 0.9;
/** Bins of the printed reliability diagram beside the pooled points. */
const STATED_BINS = [SUSPECT_FLOOR, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, NINETY, Infinity];

/** Sizes of published numbers that are reported apart, `[from, to]`, both included. */
const SIZES: Array<[number, number]> = [
  [1, 1],
  [2, 9],
  [10, 99],
  [100, 999],
  [1000, Infinity],
];

/** One suspect of one post or cell: what was stated, whether it was so (0 or 1), and how many people there are. */
interface Outcome {
  stated: number;
  right: number;
  people: number;
}

/** All that a tally holds, as plain data. */
export interface TallyState {
  posts: Outcome[];
  cells: Outcome[];
  hasCells: boolean;
  sums: Record<string, number>;
}

/** Collects what was stated and what was so, feed by feed. */
export class CalibrationTally {
  readonly #posts: Outcome[] = [];
  readonly #cells: Outcome[] = [];
  #hasCells = false;
  readonly #sums = {
    feeds: 0,
    relaxed: 0,
    contradictions: 0,
    withheld: 0,
    named: 0,
    right: 0,
    membersWithDiary: 0,
    baselineNamed: 0,
    baselineRight: 0,
    outsiders: 0,
    outsidersNamed: 0,
  };

  /** So many posts of a feed were kept back. */
  addWithheld(posts: number): void {
    this.#sums.withheld += posts;
  }

  /** A feed was attacked. */
  addFeed(method: 'exact' | 'relaxed'): void {
    this.#sums.feeds++;
    if (method === 'relaxed') this.#sums.relaxed++;
  }

  /** A feed from which nothing was concluded. */
  addContradiction(): void {
    this.#sums.contradictions++;
  }

  /** @param chanceOf stated probability of each persona; below SUSPECT_FLOOR nobody is a suspect */
  addPost(
    { members, memberPersonas, subscriberOf, scores }: Truth,
    post: number,
    chanceOf: (persona: number) => number,
  ): void {
    const isMember = new Set(members[post]);
    subscriberOf.forEach((subscriber, persona) => {
      const stated = chanceOf(persona);
      if (stated < SUSPECT_FLOOR) return;
      const right = Number(isMember.has(subscriber));
      this.#posts.push({ stated, right, people: members[post].length });
    });
    const score = scores[post];
    const { newly, anyway } = score;
    this.#sums.named += newly.right + newly.wrong + anyway.right + anyway.wrong;
    this.#sums.right += newly.right + anyway.right;
    this.#sums.membersWithDiary += memberPersonas[post].length;
    this.#sums.baselineNamed += score.baseline.named;
    this.#sums.baselineRight += score.baseline.right;
    this.#sums.outsiders += score.control.outsiders;
    this.#sums.outsidersNamed += score.control.newly + score.control.anyway;
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
    this.#hasCells = true;
    const isMember = new Set(memberPersonas);
    for (const { persona, stated } of suspects)
      this.#cells.push({ stated, right: Number(isMember.has(persona)), people: members });
  }

  /** All that was collected, as plain data that `absorb` takes up again: what a long run keeps of each base. */
  state(): TallyState {
    return {
      posts: this.#posts,
      cells: this.#cells,
      hasCells: this.#hasCells,
      sums: { ...this.#sums },
    };
  }

  /** Takes up what another tally collected, as if it had been collected here, after all that is here. */
  absorb({ posts, cells, hasCells, sums }: TallyState): void {
    for (const outcome of posts) this.#posts.push(outcome);
    for (const outcome of cells) this.#cells.push(outcome);
    this.#hasCells ||= hasCells;
    const mine: Record<string, number> = this.#sums;
    for (const name of Object.keys(mine)) mine[name] += sums[name];
  }

  /** @param bases how many bases were looked at, @param announcements posts a feed */
  finish(bases: number, announcements: number): Calibration {
    const sums = this.#sums;
    const outcomes = this.#posts;
    return {
      bases,
      announcements,
      feeds: sums.feeds,
      relaxed: sums.relaxed,
      contradictions: sums.contradictions,
      withheld: sums.withheld,
      ...trustOf(outcomes),
      precision: sums.named > 0 ? sums.right / sums.named : null,
      recall: sums.membersWithDiary > 0 ? sums.right / sums.membersWithDiary : null,
      named: sums.named,
      innocentsNamed: sums.named - sums.right,
      baseline: { named: sums.baselineNamed, right: sums.baselineRight },
      control: { outsiders: sums.outsiders, named: sums.outsidersNamed },
      bySize: SIZES.flatMap(([from, to]) => {
        const some = outcomes.filter((o) => o.people >= from && o.people <= to);
        return pooled(some).map(({ stated, observed, count }) => ({
          from,
          to: to === Infinity ? null : to,
          suspects: count,
          stated,
          observed,
          ece: measure(some).ece,
        }));
      }),
      cells: this.#hasCells ? trustOf(this.#cells) : null,
    };
  }
}

function trustOf(outcomes: Outcome[]): Trust {
  const all = outcomes.length > 0 ? measure(outcomes) : null;
  const ninety = outcomes.filter((o) => o.stated >= NINETY);
  return {
    suspects: outcomes.length,
    ece: all?.ece ?? 0,
    brier: all?.brier ?? 0,
    decomposition: {
      miscalibration: all?.miscalibration ?? 0,
      discrimination: all?.discrimination ?? 0,
      uncertainty: all?.uncertainty ?? 0,
    },
    logScore: all?.logScore ?? 0,
    reliability: STATED_BINS.slice(1).flatMap((to, i) =>
      pooled(outcomes.filter((o) => o.stated >= STATED_BINS[i] && o.stated < to)),
    ),
    corp: all?.points ?? [],
    atNinety: { count: ninety.length, right: ninety.reduce((sum, o) => sum + o.right, 0) },
  };
}

function measure(some: Outcome[]): Reliability {
  return measureReliability(
    some.map((o) => o.stated),
    some.map((o) => o.right),
  );
}

function pooled(some: Outcome[]): Reliability['points'] {
  if (some.length === 0) return [];
  const mean = (pick: (o: Outcome) => number) =>
    some.reduce((sum, o) => sum + pick(o), 0) / some.length;
  return [{ stated: mean((o) => o.stated), observed: mean((o) => o.right), count: some.length }];
}
