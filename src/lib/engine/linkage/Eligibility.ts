import type { Release } from '../release/Release';

/** Which ratings may become known, and so who can be a target; the last answers are kept. */
export class Eligibility {
  readonly #release: Release;
  /** Place of a title by number of raters, 0 the most rated; ties by index. Length `titles`. */
  readonly rank: Uint32Array;
  #counted: { outsideTop: number; counts: Uint32Array } | null = null;
  #listed: { outsideTop: number; titles: number; records: Uint32Array } | null = null;

  constructor(release: Release) {
    this.#release = release;
    const { titleOffsets, titles } = release;
    const raters = (title: number) => titleOffsets[title + 1] - titleOffsets[title];
    const order = Uint32Array.from({ length: titles }, (_, title) => title).sort(
      (a, b) => raters(b) - raters(a) || a - b,
    );
    this.rank = new Uint32Array(titles);
    order.forEach((title, place) => (this.rank[title] = place));
  }

  /** Ratings of each record of titles outside the `outsideTop` most rated; length `records`. Reads all ratings once. */
  counts(outsideTop: number): Uint32Array {
    if (this.#counted?.outsideTop === outsideTop) return this.#counted.counts;
    const { records, recordOffsets, title } = this.#release;
    const { rank } = this;
    const counts = new Uint32Array(records);
    for (let record = 0; record < records; record++) {
      const from = recordOffsets[record];
      const to = recordOffsets[record + 1];
      if (outsideTop === 0) counts[record] = to - from;
      else for (let i = from; i < to; i++) if (rank[title[i]] >= outsideTop) counts[record]++;
    }
    this.#counted = { outsideTop, counts };
    return counts;
  }

  /** The records with at least `titles` such ratings, ascending. */
  records(outsideTop: number, titles: number): Uint32Array {
    const last = this.#listed;
    if (last?.outsideTop === outsideTop && last.titles === titles) return last.records;
    const counts = this.counts(outsideTop);
    let length = 0;
    for (const count of counts) if (count >= titles) length++;
    const records = new Uint32Array(length);
    for (let record = 0, next = 0; record < counts.length; record++)
      if (counts[record] >= titles) records[next++] = record;
    this.#listed = { outsideTop, titles, records };
    return records;
  }
}
