import type { CrowdColumns, Truth } from '$lib/engine/engine';

/** Whose eyes the field is seen through. */
export type FieldView = 'company' | 'stranger' | 'truth';

/** A diarist whose name is written beside the ring. */
export interface FieldSuspect {
  persona: number;
  /** Full name, as the list beside the field writes it. */
  name: string;
  /** Posterior probability in [0, 1]; from 1/2 the name hangs as a ticket stub, below it is a pencilled word. */
  probability: number;
  /** Matching reviews: one thread each from the board to the ring (at most 5 are drawn). Default 1. */
  threads?: number;
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
  /** On the dotted line: "as likely as not: the stranger says a name". */
  evenOdds: string;
  /** The same on a narrow field: "above this: a name". */
  evenOddsShort: string;
  /** At the bottom: "nobody in particular". */
  nobody: string;
  /** When the browser cannot draw on a canvas. */
  unavailable: string;
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
  /** Probability of each persona for the announcement shown, length `personas`; empty before any attack. */
  probabilities: Float64Array;
  /** Bits supplied over bits needed, in [0, 1], length `personas`: how far each ring is filled. See `bitsShares`. */
  bitsShare: Float32Array;
  /** Whom to label, most probable first. */
  suspects: FieldSuspect[];
  /** null: the switch is off, or the truth has not arrived; then `view: 'truth'` is drawn like `stranger`. */
  truth: FieldTruth | null;
  view: FieldView;
  /** The persona whose list entry or dossier has the focus; ringed, labelled, and its thread drawn strongly. */
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
