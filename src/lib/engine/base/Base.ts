import type { BaseSummary, Catalogue } from '../engine';
import type { Model } from './model';

/** Reality: everything that happened, in columns. Owned by the worker; only small results leave it. */
export interface Base {
  model: Model;
  catalogue: Catalogue;
  /** Columns of length `subscribers`. */
  subscribers: number;
  town: Uint8Array;
  ageBand: Uint8Array;
  plan: Uint8Array;
  device: Uint8Array;
  taste: Uint8Array;
  activity: Uint8Array;
  habit: Uint8Array;
  /** Where a subscriber’s viewings begin; length `subscribers + 1`. */
  viewingOffsets: Uint32Array;
  /** Packed viewings (`word.ts`), by subscriber, then day, then part. */
  words: Uint32Array;
  /** Where a title’s viewings begin; length `titles + 1`. */
  titleOffsets: Uint32Array;
  /** The viewings again, by title, then subscriber, then time: whose, and when (day × 4 + part). */
  viewedBy: Uint32Array;
  viewedAt: Uint16Array;
  /** The days on which each subscriber watched anything, as bits (`indexActiveDays`). */
  activeDays: Int32Array;
  diaries: Diaries;
}

/** The public film diaries: all of it is public, except `subscriberOf`. */
export interface Diaries {
  personas: number;
  /** The subscriber behind a persona, −1 for an outsider; length `personas`. The truth, not public. */
  subscriberOf: Int32Array;
  /** Town that a persona names, −1 for none; length `personas`. */
  namedTown: Int16Array;
  /** Where a persona’s reviews begin; length `personas + 1`. */
  reviewOffsets: Uint32Array;
  /** Columns over reviews, by persona, then day. */
  title: Uint16Array;
  day: Int16Array;
  stars: Uint8Array;
  /** Index into REMARK_KINDS. */
  kind: Uint8Array;
  countedNight: Uint8Array;
  wording: Uint8Array;
}

/** The columns that the digest covers, in its order. Indexes are left out: they follow from the columns. */
export function digestedColumns(base: Base): ArrayBufferView[] {
  const { diaries: d, catalogue: c } = base;
  return [
    c.genre,
    c.season,
    c.sensitivity,
    c.releaseDay,
    c.chartRank,
    base.town,
    base.ageBand,
    base.plan,
    base.device,
    base.taste,
    base.activity,
    base.habit,
    base.viewingOffsets,
    base.words,
    d.subscriberOf,
    d.namedTown,
    d.reviewOffsets,
    d.title,
    d.day,
    d.stars,
    d.kind,
    d.countedNight,
    d.wording,
  ];
}

/** Counts what a base holds. `bytes` covers columns and indexes. */
export function summarise(base: Base): BaseSummary {
  let bytes =
    base.titleOffsets.byteLength +
    base.viewedBy.byteLength +
    base.viewedAt.byteLength +
    base.activeDays.byteLength;
  for (const column of digestedColumns(base)) bytes += column.byteLength;
  return {
    settings: base.model.settings,
    subscribers: base.subscribers,
    titles: base.catalogue.titles,
    viewings: base.words.length,
    personas: base.diaries.personas,
    reviews: base.diaries.title.length,
    towns: base.catalogue.townShare.length,
    days: base.catalogue.days,
    bytes,
  };
}
