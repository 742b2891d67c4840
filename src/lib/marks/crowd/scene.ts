import type { Block } from '$lib/layout/gatherBlock';
import type { Rings } from '$lib/layout/evidenceHeights';
import type { EvidenceLift } from '$lib/layout/evidenceLift';
import type { TruthMarks } from '$lib/layout/truthMarks';
import type { CrowdPalette } from './palette';

/** Everything that the crowd's canvas shows: pixels and typed arrays, no statistics. Arrays are compared by identity. */
export interface CrowdScene {
  /** The canvas, in CSS pixels, and device pixels for each of them. */
  widthPx: number;
  heightPx: number;
  pixelRatio: number;
  /** Middle of each unlit bulb: x0, y0, x1, y1, …; CSS pixels, length 2 × subscribers. */
  homes: Float32Array;
  /** 0…255, length subscribers. */
  brightness: Uint8Array;
  /** Radius of an unlit bulb, CSS pixels. */
  dotRadiusPx: number;
  /** Subscribers who are lit, ascending. */
  lit: Uint32Array;
  /** The largest that a lit bulb may be where they stand close, CSS pixels; by default as large as their number lets them be. */
  litMostPx?: number;
  /** Where the lit gather in the company's view; null: they stay at home. */
  block: Block | null;
  /** null before any attack. */
  rings: Rings | null;
  /** Where the rings stood before the posts, and the leaps; left out or null while there is nothing to compare. */
  lift?: EvidenceLift | null;
  /** Height of the dotted line under the rings; without it there is none. */
  evenPx?: number;
  /** The persona whom it is about, drawn at full strength in the view `truth`; by default nobody more than another. */
  emphasised?: number | null;
  /** Drawn in the view `truth` only. */
  truth: TruthMarks | null;
  view: 'company' | 'stranger' | 'truth';
  palette: CrowdPalette;
  /** Jump to end states. */
  isStill: boolean;
  /** Hold all motion. */
  isPaused: boolean;
}
