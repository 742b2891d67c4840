import { STREAMS } from '../../base/streams';
import { mix32, Random } from '../../random/Random';
import { addGeometric } from '../../repair/addGeometric';
import type { Channel } from '../../repair/Channel';
import type { Chart } from './Chart';
import type { SeriesRule } from './SeriesRule';
import type { WeekIndex } from './WeekIndex';

/** Room for a title below a count in one sortable number. */
const TITLE_ROOM = 65_536;

/** The company’s printing press: makes any week’s chart of any title, under its rule. Cost: the fans and what they watched in the week. */
export class ChartPress {
  readonly rule: SeriesRule;
  readonly #index: WeekIndex;
  readonly #noiseSeed: number;
  readonly #channel: Channel | null;
  readonly #counts: Uint32Array;
  readonly #touched: Uint16Array;

  /** @param noiseSeed of the company’s dice; a chart’s noise is the same however often it is printed */
  constructor(index: WeekIndex, rule: SeriesRule, noiseSeed: number) {
    this.rule = rule;
    this.#index = index;
    this.#noiseSeed = noiseSeed;
    this.#channel = rule.kind === 'noise' ? addGeometric(rule.epsilon, index.subscribers) : null;
    this.#counts = new Uint32Array(index.titles);
    this.#touched = new Uint16Array(index.titles);
  }

  /** "Viewers of this title, this week", of all titles: the plain counters. A view; not to be changed. */
  viewers(week: number): Uint32Array {
    const { viewers, titles } = this.#index;
    return viewers.subarray(week * titles, (week + 1) * titles);
  }

  /** How many people have watched this title this year, by the end of the week. Published with its chart. */
  fans(title: number, week: number): number {
    return this.#index.fansBy[week * this.#index.titles + title];
  }

  /** The chart itself. */
  print(title: number, week: number): Chart {
    const { rule } = this;
    const listed = this.#count(title, week);
    const companions = this.#choose(listed, title, week);
    const all = this.#counts;
    const counts = new Uint32Array(companions.length);
    for (let i = 0; i < counts.length; i++) counts[i] = all[companions[i]];
    for (let i = 0; i < counts.length; i++) all[companions[i]] = 0;
    for (let i = 0; i < listed.length; i++) all[listed[i]] = 0;
    const isCut = rule.kind === 'top' && companions.length < listed.length;
    return {
      title,
      week,
      fans: this.fans(title, week),
      companions,
      counts,
      unlistedMost: rule.kind === 'least' ? rule.people - 1 : isCut ? counts[counts.length - 1] : 0,
    };
  }

  /** Whom the rule lets onto the chart, of all that were counted. */
  #choose(listed: Uint16Array, title: number, week: number): Uint16Array {
    const { rule } = this;
    if (rule.kind === 'noise') return this.#addNoise(title, week);
    if (rule.kind === 'top') return this.#largest(listed, rule.companions);
    if (rule.kind === 'least')
      return listed.filter((companion) => this.#counts[companion] >= rule.people);
    return listed.slice();
  }

  /** Counts into `#counts`; returns (a view of) the titles counted. */
  #count(title: number, week: number): Uint16Array {
    const { subscribers, titles, offsets, watched, fanOffsets, fans, fansBy } = this.#index;
    const counts = this.#counts;
    const touched = this.#touched;
    let length = 0;
    const end = fanOffsets[title] + fansBy[week * titles + title];
    for (let f = fanOffsets[title]; f < end; f++) {
      const place = week * subscribers + fans[f];
      const to = offsets[place + 1];
      for (let i = offsets[place]; i < to; i++) {
        const companion = watched[i];
        if (companion === title) continue;
        if (counts[companion]++ === 0) touched[length++] = companion;
      }
    }
    return touched.subarray(0, length);
  }

  /** The companions with the largest counts, largest first; of equal ones the first in the catalogue. */
  #largest(listed: Uint16Array, most: number): Uint16Array {
    const ranks = new Float64Array(listed.length);
    for (let i = 0; i < ranks.length; i++)
      ranks[i] = this.#counts[listed[i]] * TITLE_ROOM + (TITLE_ROOM - 1 - listed[i]);
    ranks.sort();
    const kept = new Uint16Array(Math.min(most, ranks.length));
    for (let i = 0; i < kept.length; i++)
      kept[i] = TITLE_ROOM - 1 - (ranks[ranks.length - 1 - i] % TITLE_ROOM);
    return kept;
  }

  /** Adds noise to every counter, the zeros too. */
  #addNoise(title: number, week: number): Uint16Array {
    const random = new Random(mix32(this.#noiseSeed, mix32(title, week)), STREAMS.seriesNoise);
    const companions = new Uint16Array(this.#index.titles - 1);
    for (let i = 0; i < companions.length; i++) {
      const companion = i < title ? i : i + 1;
      companions[i] = companion;
      this.#counts[companion] = this.#channel!.publish(this.#counts[companion], random) ?? 0;
    }
    return companions;
  }
}
