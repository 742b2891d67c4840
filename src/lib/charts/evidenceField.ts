import type { NameKind } from '$lib/engine/attack/nameKind';
import type { CrowdColumns, Truth } from '$lib/engine/engine';

/** Whose eyes the field is seen through. */
export type FieldView = 'company' | 'stranger' | 'truth';

/** A diarist of whom the field can say something. */
export interface FieldSuspect {
  persona: number;
  /** Full name, as the list beside the field writes it. */
  name: string;
  /** What the posts did to the name: only one newly given hangs on a ticket stub; any other is written while it has the focus. */
  kind: NameKind | null;
  /** Before and after the posts, in [0, 1]. */
  beforeProbability: number;
  probability: number;
  /** What the posts add, in bits: as many discs as a leap has. */
  postBits: number;
  /** Matching reviews: one thread each from the board to the ring (at most 5 are drawn). Default 1. */
  threads?: number;
}

/** The same posts on the table without one diarist’s row. */
export interface FieldWithout {
  persona: number;
  /** Whose bulb goes dark; −1: none does, since they were not counted. */
  subscriber: number;
  /** Whether they have a row at all: outsiders do not. */
  hasRow: boolean;
  /** Probability of each persona for the people shown, length `personas`. */
  probabilities: Float64Array;
  /** Personas whose names would still be newly given. */
  newly: readonly number[];
  /** What their own row gave away, in bits; null: all of it. */
  particularBits: number | null;
  /** Whether there are posts at all without the row. */
  hasPosts: boolean;
}

/** The truth about the one announcement shown: the rows of `Truth` at its index. */
export interface FieldTruth {
  /** `Truth.members[announcement]`: subscribers, ascending. */
  members: Uint32Array;
  /** `Truth.memberPersonas[announcement]`: the diarists among them. */
  memberPersonas: Uint32Array;
  /** `Truth.subscriberOf`: length `personas`, −1 for an outsider. */
  subscriberOf: Truth['subscriberOf'];
}

/** What lies under the pointer. `index` is a `SubscriberIndex` or a persona, `xPx`, `yPx` its middle in the field. */
export interface FieldHit {
  kind: 'subscriber' | 'persona';
  index: number;
  xPx: number;
  yPx: number;
}

/** Where a thread meets the paper: a point in the field's own pixels; it may lie beyond the field's edge. */
export interface PaperAnchor {
  persona: number;
  xPx: number;
  yPx: number;
  /** Where the line begins whose words it reaches: the thread has its bends before, and runs level under what stands there. */
  lineXPx: number;
}

/** The few words that the field writes; they come from `$lib/words`. */
export interface FieldWords {
  /** "one of 100", "one of 1,000", "one of 10,000"; on a narrow field only some are written. */
  oneOf: (people: 100 | 1000 | 10_000) => string;
  /** On the axis above even odds: "19 in 20". */
  nearlySure: string;
  /** On the dotted line: "as likely as not: the stranger says a name". */
  evenOdds: string;
  /** The same on a narrow field: "above this: a name". */
  evenOddsShort: string;
  /** At the bottom: "nobody in particular". */
  nobody: string;
  /** The switch: its title and its two buttons. */
  heights: string;
  before: string;
  after: string;
  /** The key beside it, in full and in a word or two on a narrow field. */
  key: Record<'full' | 'short', FieldKeyWords>;
  /** Beside a leap: "5.4 bits from the post". */
  leap: (bits: number, posts: number) => string;
  /** At the tick of a leap: "before: about 1 in 3". */
  stoodAt: (probability: number) => string;
  /** At a ring that no post moved: "about 3 in 5, before and after". */
  stays: (before: number, after: number) => string;
  /** Where a row is taken out: at the ghost, the tick and the ring, between them, and at the bulb. */
  withThem: (probability: number) => string;
  beforePosts: (probability: number) => string;
  withoutThem: (probability: number) => string;
  /** Where the ring stays, and where it falls back to its tick. */
  withOrWithoutThem: (probability: number) => string;
  withoutAsBefore: (probability: number) => string;
  /** "their row gave 5.3 bits"; null: "their row gave all of it". */
  rowGave: (bits: number | null) => string;
  noPost: string;
  noRow: string;
  darkBulb: string;
  /** When the browser cannot draw on a canvas. */
  unavailable: string;
}

/** What the marks of the field mean. */
export interface FieldKeyWords {
  /** The tick, and the ring once the posts are out. */
  before: string;
  after: (posts: number) => string;
  /** The ring while nothing is out. */
  preview: string;
  /** The dotted ring and the ring while somebody is taken out. */
  withThem: string;
  withoutThem: string;
}

/**
 * Props of `EvidenceField.svelte`. The field fills its container: give the container a height.
 * Arrays are compared by identity: pass a new array when its content changes, the same one when it does not
 * (hold them in `$state.raw`). Everything may be replaced at any time; what is under way turns towards the new end.
 */
export interface EvidenceFieldProps {
  /** Columns of length `subscribers`; null while the base is being built (then an empty wall is drawn). */
  crowd: CrowdColumns | null;
  /** Subscribers who match, ascending. Lit in the views `company` and `truth`, never in `stranger`. */
  lit: Uint32Array;
  /** Probability of each persona by the diaries alone, for the people shown, length `personas`; empty while it is not known. */
  before: Float64Array;
  /**
   * The same with the posts; empty before any attack, then the rings rest at `before`. Whenever another array comes, the rings are shown at
   * `before` first and then move: that is what the posts did.
   */
  after: Float64Array;
  /** The same without one diarist’s row; null: everybody is in the table. Drawn in the view `truth` only. */
  without?: FieldWithout | null;
  /** Bits from the start to even odds: how far a ring is filled. See `bitsShares`. */
  neededBits: number;
  /** How many posts are read together. */
  posts: number;
  /** Of whom something can be said, most probable first. */
  suspects: FieldSuspect[];
  /** null: the switch is off, or the truth has not arrived; then `view: 'truth'` is drawn like `stranger`. */
  truth: FieldTruth | null;
  view: FieldView;
  /** The persona whose list entry or dossier has the focus; ringed, named, and its thread drawn strongly. */
  focused?: number | null;
  words: FieldWords;
  /** What a screen reader is told instead of the picture, in a sentence or two. */
  description: string;
  /** Whether the lit gather into a countable block in the company's view (up to `GATHER_LIMIT` of them). Default true. */
  gather?: boolean;
  /** Words above the gathered block, such as "53 people". */
  blockLabel?: string;
  /** Which edge touches the paper: threads leave there. Default `right`; on a phone `bottom`. */
  paperEdge?: 'right' | 'bottom';
  /** Where the threads arrive on the paper; without an entry a thread ends at the edge. Default none. */
  paperAnchors?: PaperAnchor[];
  /** Bound the board's foot, in field pixels: threads hang from here. Default: the field's whole width. */
  boardLeftPx?: number;
  boardRightPx?: number;
  /** Holds all motion where it is. Default false. */
  paused?: boolean;
  /** Overrides the browser's own setting; default: `prefers-reduced-motion`. */
  reducedMotion?: boolean;
  /** null when the pointer leaves everything. */
  onhover?: (hit: FieldHit | null) => void;
  onpick?: (hit: FieldHit) => void;
  /** Called once if the browser has no 2D canvas; the field then shows `words.unavailable`. */
  onunavailable?: () => void;
}
