import { GENRES, type Announcement, type Predicate } from '$lib/engine/announce/announcement';
import { isSensitive } from '$lib/engine/announce/partsOf';
import type { BaseSummary, Catalogue, Publication, ReviewEvidence } from '$lib/engine/engine';
import {
  plainSentence,
  sentence,
  sentenceNames,
  type SentenceOptions,
} from '$lib/words/en/sentence';
import { distinctWordings } from '$lib/words/en/distinctWordings';
import type { SentenceNames } from '$lib/words/en/deedPhrases';
import type { Segment } from '$lib/words/en/segments';
import { TitleNames } from '$lib/words/en/titleNames';
import { townName } from '$lib/words/en/townNames';

/** What a finished base is called: its titles, its towns, its posts in words. Costs O(titles) to make. */
export class World {
  readonly days: number;
  /** Names of the towns, by index. */
  readonly towns: readonly string[];
  readonly #catalogue: Catalogue;
  readonly #titles: TitleNames;
  readonly #names: SentenceNames;

  constructor(catalogue: Catalogue, { settings, towns, days }: BaseSummary) {
    this.#catalogue = catalogue;
    this.#titles = new TitleNames(catalogue, settings.seed);
    this.#names = sentenceNames(this.#titles, towns);
    this.days = days;
    this.towns = Array.from({ length: towns }, (_, town) => townName(town, towns));
  }

  /** The name of a title. */
  readonly title = (title: number): string => this.#titles.name(title);

  /** Makes all names ahead of the first search, a slice at a time so that the page stays quick. */
  warm(titles: number, from = 0): void {
    const SLICE = 250;
    const to = Math.min(titles, from + SLICE);
    for (let title = from; title < to; title++) this.#titles.name(title);
    if (to < titles) setTimeout(() => this.warm(titles, to));
    else this.#titles.find('a', 1);
  }

  /** Titles whose names hold `query`, best first; of an empty query the charts. */
  find(query: string, limit: number): number[] {
    return this.#titles.find(query, limit);
  }

  /** The genre of a title, one of `GENRES`. */
  genre(title: number): (typeof GENRES)[number] {
    return GENRES[this.#catalogue.genre[title]!]!;
  }

  /** Place of a title in the charts, 1 the most watched. */
  place(title: number): number {
    return this.#catalogue.chartRank[title]! + 1;
  }

  /** Whether a title is on a subject that people keep to themselves. */
  isSensitive(title: number): boolean {
    return this.#catalogue.sensitivity[title]! > 0;
  }

  /** Whether a post tells of somebody that they watched what is nobody’s business. */
  tellsSensitive(announcement: Announcement): boolean {
    return isSensitive(announcement, this.#catalogue.sensitivity);
  }

  /**
   * How the reviews of one diary are worded, by review: no two alike while there are other words. The weightiest choose first, so that
   * those on the screen read the same wherever they stand.
   */
  wordings(reviews: readonly ReviewEvidence[]): ReadonlyMap<number, number> {
    const chosen = [...reviews].sort(
      (a, b) => Math.abs(b.bits) - Math.abs(a.bits) || a.review - b.review,
    );
    const wordings = distinctWordings(
      chosen.map((review) => ({
        ...review,
        genre: this.genre(review.title),
        isSensitive: this.isSensitive(review.title),
      })),
    );
    return new Map(chosen.map(({ review }, k) => [review, wordings[k]!]));
  }

  /** A post as pieces, some of them slots. */
  pieces(
    announcement: Announcement,
    publication: Publication | null,
    options?: SentenceOptions,
  ): Segment[] {
    return sentence(announcement, publication, this.#names, options);
  }

  /** A post in one line. `amongCount`: how many "those" are, where it refers back. */
  say(
    announcement: Announcement,
    publication: Publication | null = null,
    amongCount?: number,
  ): string {
    return plainSentence(announcement, publication, this.#names, { amongCount });
  }

  /** Whom a predicate speaks of: "people who watched …". */
  sayPredicate(who: Predicate): string {
    const line = this.say({ kind: 'count', who, quip: '' }, null);
    return line.replace(/^To the … /, '').replace(/\.$/, '');
  }
}
