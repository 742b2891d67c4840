import * as constants from '../constants';
import { fixedExp, fixedLog } from '../random/fixed';
import type { Random } from '../random/Random';
import { seasonReviews } from './diaryReviews';
import type { DiaryView, GivenHabit } from './DiaryView';
import { entryScales } from './entryScales';
import { levelOf, PAIRS } from './pairs';
import { runKey } from './runKey';
import {
  askOfSeason,
  askOfTitle,
  runSeasons,
  SEASON_HABITS,
  TITLE_HABITS,
  type RunQuestion,
} from './RunQuestion';
import type { RunWeigher } from './RunWeigher';
import { isSingle, singleOdds } from './singleOdds';
import { REVIEW_LEVELS } from '../base/reviews';

/** A taste whose titles are e⁻⁷ times as likely as those of the likeliest is not considered. */
const NEGLIGIBLE_LOG = -7;
/** Odds above e¹² are added up as logarithms; smaller ones are multiplied, which no diary has enough of to overflow. ln(1 + odds) is ln odds there to six digits. */
const LARGE_LOG = 12;

/** Of more entries than these, likelihoods are kept as logarithms: no number holds them. */
const LONG_DIARY = 40;

/** A diary’s entries, and what they are weighed against. */
type Entries = Pick<
  DiaryView,
  'columns' | 'from' | 'to' | 'byTitle' | 'titleShare' | 'ordinaryStars'
>;

/** Weighs habits together with taste and pair (`pairs.ts`): how well each explains a diary’s entries, as ordinary viewings or as runs. */
export class JointReading {
  readonly #weigher: RunWeigher;
  readonly #entries: Entries;
  /** Tastes that are considered. */
  readonly #tastes: number[];
  /** By habit: weight of taste and pair together, `[place of taste * PAIRS + pair]`, times e to the power of `#logs`, where there is any. */
  readonly #weights: Float64Array[];
  readonly #logs: Array<Float64Array | null>;
  /** Odds of runs, by question, in the same places. */
  readonly #runs: Array<{ question: RunQuestion; odds: Float64Array }> = [];
  /** Chance of each level, habits aside. */
  readonly #levels: Float64Array;

  /**
   * @param suggested probability of each taste by the titles, each counted once
   * @param logTaste by taste: ln of the likelihood of all entries as ordinary viewings
   * @param logIntensity by pair: ln of how likely it is, and leads to so many entries
   */
  constructor(
    weigher: RunWeigher,
    entries: Entries,
    suggested: Float64Array,
    logTaste: Float64Array,
    logIntensity: Float64Array,
  ) {
    this.#weigher = weigher;
    this.#entries = entries;
    const likeliest = suggested.reduce((a, b) => Math.max(a, b));
    this.#tastes = [...suggested.keys()].filter(
      (k) => suggested[k] >= likeliest * fixedExp(NEGLIGIBLE_LOG),
    );
    const { silence, model } = weigher.likelihood;
    const ofTaste = exponentials(logTaste);
    const ofPair = exponentials(logIntensity);
    const isLong = entries.to - entries.from > LONG_DIARY;
    this.#logs = constants.HABITS.map(() =>
      isLong
        ? sums(
            this.#tastes.map((taste) => logTaste[taste]),
            logIntensity,
          )
        : null,
    );
    this.#weights = constants.HABITS.map((_, habit) => {
      const weights = new Float64Array(this.#tastes.length * PAIRS);
      const unheard = silence.unheard(habit);
      const share = model.nature.habitShares[habit];
      for (let place = 0; place < this.#tastes.length; place++)
        for (let pair = 0; pair < PAIRS; pair++)
          weights[place * PAIRS + pair] =
            share * unheard[pair] * (isLong ? 1 : ofTaste[this.#tastes[place]] * ofPair[pair]);
      return weights;
    });
    this.#levels = new Float64Array(REVIEW_LEVELS);
    const total = ofPair.reduce((a, b) => a + b);
    for (let pair = 0; pair < PAIRS; pair++) this.#levels[levelOf(pair)] += ofPair[pair] / total;
  }

  /** Takes in what runs may lie behind the entries. */
  readRuns(random: Random): void {
    const { model } = this.#weigher.likelihood;
    const { byTitle } = this.#entries;
    for (const [title, reviews] of byTitle)
      for (const habit of TITLE_HABITS) this.#add(askOfTitle(model, habit, title, reviews), random);
    for (const season of runSeasons(model)) {
      const reviews = seasonReviews(this.#entries, model.catalogue.season, season);
      if (reviews.length === 0) continue;
      for (const habit of SEASON_HABITS)
        this.#add(askOfSeason(model, habit, season, reviews), random);
    }
  }

  /** What has been read. */
  finish(): Pick<DiaryView, 'habit' | 'given' | 'taste' | 'intensity' | 'runOdds'> {
    const largest = this.#logs.reduce(
      (most, logs) => logs?.reduce((a, b) => Math.max(a, b), most) ?? most,
      this.#logs.includes(null) ? 0 : -Infinity,
    );
    const habit = new Float64Array(constants.HABITS.length);
    const given: GivenHabit[] = this.#weights.map((weights, h) => {
      const logs = this.#logs[h];
      const scale = fixedExp(-largest);
      const taste = new Float64Array(constants.TASTES);
      const intensity = new Float64Array(PAIRS);
      for (let i = 0; i < weights.length; i++) {
        const weight = weights[i] * (logs === null ? scale : fixedExp(logs[i] - largest));
        habit[h] += weight;
        taste[this.#tastes[(i / PAIRS) | 0]] += weight;
        intensity[i % PAIRS] += weight;
      }
      return { taste, intensity };
    });
    const total = habit.reduce((a, b) => a + b);
    const view = {
      ...{ habit, given, taste: new Float64Array(constants.TASTES) },
      intensity: new Float64Array(PAIRS),
    };
    given.forEach(({ taste, intensity }, h) => {
      addInto(view.taste, taste, 1 / total);
      addInto(view.intensity, intensity, 1 / total);
      normalise(taste, intensity, habit[h] > 0 ? habit[h] : 0);
      habit[h] /= total;
    });
    // a habit that is out of the question says of the rest what all together say
    given.forEach((some, h) => {
      if (habit[h] > 0) return;
      some.taste.set(view.taste);
      some.intensity.set(view.intensity);
    });
    return { ...view, runOdds: this.#oddsGiven(given) };
  }

  /** Odds of each question’s runs by pair, over the tastes that are likely with the habit. */
  #oddsGiven(given: GivenHabit[]): Map<number, Float64Array> {
    return new Map(
      this.#runs.map(({ question: { habit, target }, odds: ofTastes }) => {
        const odds = new Float64Array(PAIRS);
        this.#tastes.forEach((taste, place) => {
          const share = given[habit].taste[taste];
          for (let pair = 0; pair < PAIRS; pair++)
            odds[pair] += share * ofTastes[place * PAIRS + pair];
        });
        return [runKey(habit, target), odds] as const;
      }),
    );
  }

  #add(question: RunQuestion, random: Random): void {
    if (isSingle(this.#weigher.likelihood, this.#entries.columns, question))
      this.#addSingle(question);
    else this.#addWeighed(question, random);
  }

  #addSingle(question: RunQuestion): void {
    const { ofTaste, ofPair } = singleOdds(this.#weigher, this.#entries.columns, question);
    const weights = this.#weights[question.habit];
    for (let place = 0; place < this.#tastes.length; place++) {
      const factor = ofTaste(this.#tastes[place]);
      for (let pair = 0; pair < PAIRS; pair++)
        weights[place * PAIRS + pair] *= 1 + factor * ofPair[pair];
    }
  }

  #addWeighed(question: RunQuestion, random: Random): void {
    const { habit, rate } = question;
    const { ofTaste, ofPair } = entryScales(this.#weigher.likelihood, this.#entries, question);
    const scales = this.#tastes.map((taste) => ofTaste[taste]);
    const found = this.#weigher.weigh(
      this.#entries,
      question,
      Math.min(...ofPair) + Math.min(...scales),
      Math.max(...ofPair) + Math.max(...scales),
      this.#levels,
      random,
    );
    const weights = this.#weights[habit];
    const odds = new Float64Array(weights.length);
    for (let place = 0; place < this.#tastes.length; place++) {
      const logRate = fixedLog(rate(this.#tastes[place]));
      for (let pair = 0; pair < PAIRS; pair++) {
        const at = place * PAIRS + pair;
        const log = logRate + found.logAt(ofPair[pair] + scales[place], levelOf(pair));
        odds[at] = fixedExp(Math.min(LARGEST_LOG, log));
        if (log > LARGE_LOG) (this.#logs[habit] ??= new Float64Array(weights.length))[at] += log;
        else weights[at] *= 1 + odds[at];
      }
    }
    this.#runs.push({ question, odds });
  }
}

/** Odds no larger than e³⁰⁰: they stay finite. */
const LARGEST_LOG = 300;

function addInto(sum: Float64Array, some: Float64Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] += share * some[i];
}

function normalise(taste: Float64Array, intensity: Float64Array, total: number): void {
  if (total === 0) return;
  for (let i = 0; i < taste.length; i++) taste[i] /= total;
  for (let i = 0; i < intensity.length; i++) intensity[i] /= total;
}

/** e to the power of logarithms, the largest taken for 0. */
function exponentials(logs: Float64Array): Float64Array {
  const largest = logs.reduce((a, b) => Math.max(a, b));
  return logs.map((log) => fixedExp(log - largest));
}

/** Every sum of one of either, `[i * second.length + j]`. */
function sums(first: number[], second: Float64Array): Float64Array {
  return Float64Array.from(
    { length: first.length * second.length },
    (_, at) => first[(at / second.length) | 0] + second[at % second.length],
  );
}
