import type { Between } from '../Calibration';

/** A sum of what was stated, and how much of it was so. */
export interface StatedSum {
  stated: number;
  right: number;
  /** `right` / `stated`, and its 95 % interval by resampling bases; null where nothing was stated, or of a single base. */
  ratio: number | null;
  interval: Between;
}

/** Whether what is said of the one person meant by a post is to be trusted, as plain data. */
export interface SingleCalibration {
  bases: number;
  from: number | null;
  to: number | null;
  /** Posts from which something was concluded, and from which nothing was. */
  posts: number;
  contradictions: number;
  /** Everybody given SUSPECT_FLOOR or more: a person and a post each. */
  suspects: StatedSum & { count: number };
  /** The same by what was stated: from included, to excluded but for the last. `stated` and `observed` are sums. */
  bands: Array<{ from: number; to: number; count: number; stated: number; observed: number }>;
  /** Those given `from` or more: a person and a post each, how many of these are right, and how many different people they are. */
  surest: Array<{ from: number; count: number; right: number; people: number }>;
  /** Posts about somebody who keeps a diary (`right`), and how many there should be: all that was stated, of suspects and of others. */
  diarists: StatedSum;
  /** Where the person meant stands, of posts about a diarist (`standingOf`). */
  standing: {
    count: number;
    /** Posts about a diarist in which nobody was given any chance. */
    unranked: number;
    /** In tenths: how many, and the fewest and the most that a simultaneous 95 % band allows where each tenth is as likely. */
    tenths: Array<{ count: number; least: number; most: number; inside: boolean }>;
    outside: number;
  };
}
