import type { Genre } from '../../engine/announce/announcement';
import { capitalised, counted, number, numberWord, ordinal } from './numbers';
import {
  GENRE_WORDINGS,
  HEROES,
  PLAIN_WORDINGS,
  SOBER_WORDINGS,
  TELLING_WORDINGS,
} from './remarkWordings';

/** The kinds of remark, in the order of the engine’s `REMARK_KINDS`. */
export const REMARK_KIND_ORDER = ['plain', 'again', 'counted', 'nightly', 'late', 'spree'] as const;
type RemarkKind = (typeof REMARK_KIND_ORDER)[number];

/** What a diarist wrote. `telling` is the phrase that gives something away; empty if nothing does. */
export interface Remark {
  before: string;
  telling: string;
  after: string;
}

/** The parts of a review that its words depend on. */
export interface RemarkedReview {
  /** 1–5. */
  stars: number;
  /** Index into `REMARK_KINDS`. */
  kind: number;
  /** The night that a counting remark states; 0 if none. */
  countedNight: number;
  wording: number;
}

const band = (stars: number): keyof typeof PLAIN_WORDINGS =>
  stars <= 2 ? 'few' : stars === 3 ? 'some' : 'many';

/** Every wording that a review of this kind, genre and number of stars can have, as templates; for tests. */
export function wordingsOf(
  kind: RemarkKind,
  genre: Genre,
  stars: number,
  isSensitive = false,
): readonly string[] {
  if (kind !== 'plain') return isSensitive ? SOBER_WORDINGS[kind] : TELLING_WORDINGS[kind];
  if (isSensitive) return SOBER_WORDINGS[band(stars)];
  return [...PLAIN_WORDINGS[band(stars)], ...GENRE_WORDINGS[genre][band(stars)]];
}

/** How many wordings such a review can have. */
export function wordingCount(
  { kind, stars }: Pick<RemarkedReview, 'kind' | 'stars'>,
  genreName: Genre,
  isSensitive: boolean,
): number {
  return wordingsOf(kindOf(kind), genreName, stars, isSensitive).length;
}

/** The template behind a review’s words; parameters as for `remark`. */
export function templateOf(
  { kind, stars }: Pick<RemarkedReview, 'kind' | 'stars'>,
  genreName: Genre,
  wording: number,
  isSensitive: boolean,
): string {
  const wordings = wordingsOf(kindOf(kind), genreName, stars, isSensitive);
  return wordings[Math.abs(Math.trunc(wording)) % wordings.length]!;
}

const kindOf = (kind: number): RemarkKind => REMARK_KIND_ORDER[kind] ?? 'plain';

/**
 * What a review says. Wordings carry no evidence: only the kind and the counted night do.
 * @param genreName the title’s genre, one of `GENRES`
 * @param wording any whole number; the wordings repeat
 * @param isSensitive whether the title is on a sensitive subject: then nobody jokes
 */
export function remark(
  review: RemarkedReview,
  genreName: Genre,
  wording: number = review.wording,
  isSensitive = false,
): Remark {
  const hero = HEROES[genreName];
  const night = Math.max(1, review.countedNight);
  const text = templateOf(review, genreName, wording, isSensitive)
    .replaceAll('{hero}', hero)
    .replaceAll('{Hero}', capitalised(hero))
    .replaceAll('{night}', numberWord(night))
    .replaceAll('{nights}', counted(night, 'night'))
    .replaceAll('{nth}', ordinal(night))
    .replaceAll('{n}', number(night));
  const open = text.indexOf('[');
  if (open < 0) return { before: text, telling: '', after: '' };
  const close = text.indexOf(']', open);
  return {
    before: text.slice(0, open),
    telling: text.slice(open + 1, close),
    after: text.slice(close + 1),
  };
}
