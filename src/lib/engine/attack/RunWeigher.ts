import { REVIEW_LEVELS } from '../base/reviews';
import { fixedLog } from '../random/fixed';
import type { Random } from '../random/Random';
import type { DiaryView } from './DiaryView';
import type { Likelihood } from './Likelihood';
import { ReviewWeigher } from './ReviewWeigher';
import { RunCells } from './RunCells';
import { MOST_POINTS, RunOdds } from './RunOdds';
import type { RunQuestion } from './RunQuestion';
import { SeveralRuns } from './SeveralRuns';
import { SingleEntries } from './SingleEntries';

/** From these odds of one run on, more than one of a season is looked for. */
const MORE_FROM = 0.05;

/**
 * Weighs every first day and length of a possible run against entries, and what several runs of a season come to. An entry’s density from a run
 * over that from ordinary viewings is its ratio (`ReviewWeigher`) times a scale: one over the writer’s activity, and what depends on taste and
 * level. So the odds are known for every writer once they are known by scale and by level, whose silence weighs on long runs. Holds room that is
 * used over and over: what it holds is of the question weighed last.
 */
export class RunWeigher {
  readonly likelihood: Likelihood;
  readonly odds = new RunOdds();
  readonly cells = new RunCells();
  readonly several = new SeveralRuns();
  readonly singles: SingleEntries;
  readonly #sums = new Float64Array(MOST_POINTS * REVIEW_LEVELS);
  question!: RunQuestion;
  entries!: ReviewWeigher;

  constructor(likelihood: Likelihood) {
    this.likelihood = likelihood;
    this.singles = new SingleEntries(likelihood);
  }

  /**
   * Weighs the runs that a question asks after; `odds` holds what comes of it.
   * @param least ln of the smallest scale that odds will be asked for, @param most of the largest
   * @param levels chance of each level of writing, which says what several runs are looked for
   */
  weigh(
    diary: Pick<DiaryView, 'columns' | 'titleShare' | 'ordinaryStars'>,
    question: RunQuestion,
    least: number,
    most: number,
    levels: ArrayLike<number>,
    random: Random,
  ): RunOdds {
    const { habit, titles, reviews } = question;
    const { odds, cells, several } = this;
    this.question = question;
    this.entries = new ReviewWeigher(this.likelihood, diary, habit, titles, reviews);
    odds.between(least, most, reviews.length);
    const { points } = odds;
    cells.goThrough(this.likelihood, question, this.entries, odds);
    const sums = this.#sums.fill(0);
    for (let level = 0; level < REVIEW_LEVELS; level++) {
      const silent = cells.silent[level];
      for (let cell = 0; cell < cells.count; cell++) {
        const weight = cells.chance[cell] * silent[cells.days[cell]];
        for (let point = 0; point < points; point++)
          sums[point * REVIEW_LEVELS + level] += weight * cells.explained[cell * points + point];
      }
    }
    several.count = 0;
    if (this.#areSeveralLikely(sums, levels)) this.#addSeveralInto(sums, levels, random);
    for (let point = 0; point < points; point++)
      for (let level = 0; level < REVIEW_LEVELS; level++) {
        const at = point * REVIEW_LEVELS + level;
        if (sums[at] > 0) odds.logOdds[at] = fixedLog(sums[at]) + cells.logUnits[point];
      }
    return odds;
  }

  /** @param sums of one run each */
  #areSeveralLikely(sums: Float64Array, levels: ArrayLike<number>): boolean {
    const { titles, rate } = this.question;
    if (titles === null || this.cells.entries < 2) return false;
    const middle = this.odds.points >> 1;
    let alone = 0;
    for (let level = 0; level < REVIEW_LEVELS; level++)
      alone += rate(0) * levels[level] * sums[middle * REVIEW_LEVELS + level];
    return alone > 0 && fixedLog(alone) + this.cells.logUnits[middle] > fixedLog(MORE_FROM);
  }

  #addSeveralInto(sums: Float64Array, levels: ArrayLike<number>, random: Random): void {
    const { several } = this;
    const { points } = this.odds;
    several.draw(this.cells, this.odds.scales, this.question.rate(0), levels, random);
    for (let i = 0; i < several.count; i++)
      for (let level = 0; level < REVIEW_LEVELS; level++) {
        const weight = several.weights[i] * several.silent[i * REVIEW_LEVELS + level];
        for (let point = 0; point < points; point++)
          sums[point * REVIEW_LEVELS + level] += weight * several.explained[i * points + point];
      }
  }
}
