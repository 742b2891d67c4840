import type { Announcement } from '../engine/announce/announcement';
import { MOST_CLAIMS } from '../engine/constants';
import type { BaseSettings } from '../engine/base/settings';
import type { LinkedInsider } from './insiderText';
import type { SeriesRule } from '../engine/combine/series/SeriesRule';
import type { Repair } from '../engine/repair/Repair';
import type { LinkedBlock } from './blockText';

/** Whose eyes the lab is seen through. */
export const LINK_VIEWS = ['company', 'stranger', 'truth'] as const;
/** One of `LINK_VIEWS`. */
export type LinkView = (typeof LINK_VIEWS)[number];

/** Everything that a link reproduces. */
export interface LinkState {
  settings: BaseSettings;
  /** The posts that are up, oldest first. */
  announcements: Announcement[];
  /** The sentence on the board, if it is not the newest post. */
  draft: Announcement | null;
  view: LinkView;
  /**
   * The set of people looked at and the diarist whose entry is open: the index of the announcement that speaks of it; from the number of
   * announcements on, those whom two numbers leave over, in the order of `AttackResult.rests`.
   */
  focus: { announcement: number; persona: number } | null;
  /** The diarist whose row is out of the table, while the truth is shown; nobody’s if missing. */
  out?: number;
  /** The example on the board, by id. */
  example: string | null;
  /** How many a visitor bet that a stranger can name. */
  bet: number | null;
  /** The group looked at: the numbers of the posts (by index) that its people fall under, and those that they do not. */
  cell?: { plus: number[]; minus: number[] } | null;
  /** What the company does before it posts; none if missing. */
  repair?: Repair;
  /** The seed of the company’s dice; 1 if missing. */
  dice?: number;
  /** How likely a name the editor lets stand, one of `LINK_RISKS`; the first if missing. */
  risk?: number;
  /** Whether the stranger guesses people’s habits wrongly; not if missing. */
  isGuessingWrongly?: boolean;
  /** The seven people are played, and these of their statistics are kept back; not played if missing. */
  block?: string[];
  /** The block of the base that is reconstructed, and how it is published; none if missing. */
  townBlock?: LinkedBlock;
  /** The seed of the year of posts that is run; none is if missing. */
  year?: number;
  /** The minimum count that the tracker gets round; not played if missing. */
  tracker?: number;
  /** The employee’s desk: what is looked at there, and under which rules; nobody sits there if missing. */
  insider?: LinkedInsider;
  /** The diarist read in the weekly charts, and what is published of those; not played if missing. */
  series?: { persona: number; rule: SeriesRule };
}

/** The risks that an editor can choose among; the usual one first. */
export const LINK_RISKS = [0.5, 0.25, 0.1, 0.05] as const;

/** The version that this code writes, and the only one that it reads. */
export const LINK_VERSION = 1;

/** Bounds of a link; all inclusive. */
export const LINK_LIMITS = {
  /** Longest hash, in characters. */
  hash: 65_536,
  announcements: 50,
  /** A number leaves somebody over once at most. */
  rests: MOST_CLAIMS,
  persona: 10_000_000,
  bet: 1_000_000,
  dice: 999,
  year: 999,
  tracker: 10_000,
  /** Longest part of a link that a sentence about it quotes, in characters. */
  quoted: 40,
  /** Longest id of an example. */
  exampleId: 40,
} as const;
