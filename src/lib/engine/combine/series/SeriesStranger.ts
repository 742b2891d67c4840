import { GENRES } from '../../announce/announcement';
import type { Diaries } from '../../base/Base';
import type { Model } from '../../base/model';
import { SERIES_FLOOR_BITS, SERIES_FOLLOWED } from '../../constants';
import { fixedExp, fixedLog2 } from '../../random/fixed';
import type { Chart } from './Chart';
import type { ChartPress } from './ChartPress';
import { CounterOdds } from './CounterOdds';
import { knownTitles, type KnownTitle } from './knownTitles';
import type { SeriesClaim } from './SeriesClaim';
import { tasteLift } from './tasteLift';

/** Nobody is taken to be likelier than this to watch a title in a week, before any counter is read. */
const LARGEST_PRIOR = 0.5;
const FLOOR_ODDS = fixedExp(SERIES_FLOOR_BITS * Math.LN2);

/** One counter as the stranger reads it. */
export interface CounterReading {
  /** The number on the chart; null if it is not on it. */
  count: number | null;
  /** What would be ordinary. */
  expected: number;
  /** By how much it changes the odds. */
  ratio: number;
}

/**
 * The stranger of 2011 (Calandrino et al.): follows the charts of titles that a diary speaks of, and looks for a title that grows on several at
 * once. Knows what is published (`press`), the diaries and the model; the truth in the diaries is not kept.
 */
export class SeriesStranger {
  readonly #diaries: Pick<Diaries, 'reviewOffsets' | 'title' | 'day'>;
  readonly #press: ChartPress;
  readonly #model: Model;
  readonly #counterOdds: CounterOdds;
  readonly #lift: Float64Array;
  readonly #known = new Map<number, KnownTitle[]>();
  /** One week’s charts, as far as somebody followed them. */
  #charts = new Map<number, Chart>();
  #week = -1;
  // of the companions met on one diary’s charts in one week
  readonly #odds: Float64Array;
  readonly #listedOn: Uint16Array;
  readonly #met: Uint16Array;
  /** By the companion’s genre: what the followed titles say of the diarist’s taste; of one chart, ordinary growth for each viewer. */
  readonly #taste = new Float64Array(GENRES.length);
  readonly #scale = new Float64Array(GENRES.length);

  constructor(model: Model, diaries: Diaries, press: ChartPress) {
    const { reviewOffsets, title, day } = diaries;
    this.#diaries = { reviewOffsets, title, day };
    this.#press = press;
    this.#model = model;
    this.#counterOdds = new CounterOdds(press.rule);
    this.#lift = tasteLift(model);
    this.#odds = new Float64Array(model.catalogue.titles);
    this.#listedOn = new Uint16Array(model.catalogue.titles);
    this.#met = new Uint16Array(model.catalogue.titles);
  }

  /** What a diary tells by the end of the year. */
  known(persona: number): KnownTitle[] {
    let known = this.#known.get(persona);
    if (!known) this.#known.set(persona, (known = knownTitles(this.#diaries, persona)));
    return known;
  }

  /** The charts followed for a diary in a week, fewest fans first: of titles spoken of by the end of that week, at most SERIES_FOLLOWED. */
  followed(persona: number, week: number): Chart[] {
    const spokenOf = this.known(persona).filter((known) => known.week <= week);
    const fans = (title: number) => this.#press.fans(title, week);
    return spokenOf
      .sort((a, b) => fans(a.title) - fans(b.title) || a.title - b.title)
      .slice(0, SERIES_FOLLOWED)
      .map(({ title }) => this.chart(title, week));
  }

  /** A week’s chart, kept until another week is asked for. */
  chart(title: number, week: number): Chart {
    if (week !== this.#week) {
      this.#charts = new Map();
      this.#week = week;
    }
    let chart = this.#charts.get(title);
    if (!chart) this.#charts.set(title, (chart = this.#press.print(title, week)));
    return chart;
  }

  /** The number of a companion on a week’s chart of a title; null if it is not on it. */
  published(title: number, week: number, companion: number): number | null {
    const { companions, counts } = this.chart(title, week);
    const at = companions.indexOf(companion);
    return at < 0 ? null : counts[at];
  }

  /** What a chart says of one companion. Nobody watched it: null. */
  counter(chart: Chart, companion: number): CounterReading | null {
    const viewers = this.#press.viewers(chart.week)[companion];
    const expected = this.#expected(chart, companion, viewers);
    if (expected === 0) return null;
    const count = this.published(chart.title, chart.week, companion);
    const ratio =
      count === null
        ? this.#counterOdds.unlisted(chart.unlistedMost, expected)
        : this.#counterOdds.listed(count, expected);
    return { count, expected, ratio };
  }

  /** The odds that a diarist watched a title in a week, before any counter is read. @param charts those followed, of that week */
  prior(charts: readonly Chart[], companion: number): number {
    this.#weighTaste(charts);
    return this.#priorOdds(companion, this.#press.viewers(charts[0].week)[companion]);
  }

  /**
   * Reads one week for one diary, and keeps in `best` the strongest claim about each title so far that reaches SERIES_FLOOR_BITS. What the diary has
   * already spoken of is no inference and left out.
   * Cost: what is on the charts followed.
   */
  readWeekInto(best: Map<number, SeriesClaim>, persona: number, week: number): void {
    const charts = this.followed(persona, week);
    if (charts.length === 0) return;
    const met = this.#multiply(charts, week);
    const viewers = this.#press.viewers(week);
    this.#weighTaste(charts);
    for (let m = 0; m < met; m++) {
      const companion = this.#met[m];
      const odds = this.#finish(charts, companion, viewers[companion]);
      if (odds < FLOOR_ODDS) continue;
      const told = this.known(persona).find(({ title }) => title === companion);
      if (told && told.week <= week) continue;
      const bits = fixedLog2(odds);
      const before = best.get(companion);
      if (before && before.bits >= bits) continue;
      best.set(companion, { persona, title: companion, week, bits, isToldLater: !!told });
    }
  }

  /** What the followed titles say of the diarist’s taste: how much likelier than people in general to watch each genre. */
  #weighTaste(charts: readonly Chart[]): void {
    const { genre } = this.#model.catalogue;
    this.#taste.fill(0);
    for (const { title } of charts)
      for (let g = 0; g < GENRES.length; g++)
        this.#taste[g] += this.#lift[genre[title] * GENRES.length + g] / charts.length;
  }

  #priorOdds(companion: number, viewers: number): number {
    const { subscribers, settings, catalogue } = this.#model;
    const share = (viewers / subscribers) * this.#taste[catalogue.genre[companion]];
    const chance = (1 - settings.outsiderShare) * Math.min(LARGEST_PRIOR, share);
    return chance / (1 - chance);
  }

  /** Multiplies up the ratios of all that is on the charts; returns how many companions were met. */
  #multiply(charts: readonly Chart[], week: number): number {
    const { genre } = this.#model.catalogue;
    const viewers = this.#press.viewers(week);
    const odds = this.#odds;
    const listedOn = this.#listedOn;
    const met = this.#met;
    const scale = this.#scale;
    const counterOdds = this.#counterOdds;
    let length = 0;
    for (let slot = 0; slot < charts.length; slot++) {
      const { title, fans, companions, counts } = charts[slot];
      const row = genre[title] * GENRES.length;
      for (let g = 0; g < scale.length; g++)
        scale[g] = (this.#lift[row + g] * fans) / this.#model.subscribers;
      for (let i = 0; i < companions.length; i++) {
        const companion = companions[i];
        const expected = viewers[companion] * scale[genre[companion]];
        if (expected === 0) continue;
        if (listedOn[companion] === 0) {
          met[length++] = companion;
          odds[companion] = 1;
        }
        listedOn[companion] |= 1 << slot;
        odds[companion] *= counterOdds.listed(counts[i], expected);
      }
    }
    return length;
  }

  /** Adds the prior and the charts that a companion is not on, each of which only lowers the odds; forgets the companion. */
  #finish(charts: readonly Chart[], companion: number, viewers: number): number {
    const listedOn = this.#listedOn[companion];
    this.#listedOn[companion] = 0;
    let odds = this.#odds[companion] * this.#priorOdds(companion, viewers);
    for (let slot = 0; slot < charts.length && odds >= FLOOR_ODDS; slot++)
      if ((listedOn & (1 << slot)) === 0 && charts[slot].title !== companion)
        odds *= this.#counterOdds.unlisted(
          charts[slot].unlistedMost,
          this.#expected(charts[slot], companion, viewers),
        );
    return odds;
  }

  /** λ: how many fans of the chart’s title ordinarily watch the companion in the week, given its viewers. */
  #expected({ title, fans }: Chart, companion: number, viewers: number): number {
    const { genre } = this.#model.catalogue;
    const lift = this.#lift[genre[title] * GENRES.length + genre[companion]];
    return (viewers * fans * lift) / this.#model.subscribers;
  }
}
