import type { SweepFamily } from '../layout/sweepFamily';

/** A mark of the sweep: its outline around (0, 0), within 6 pixels each way, and whether ink fills it. */
export interface SweepGlyphShape {
  path: string;
  isFilled: boolean;
}

const HEXAGON = 'M6,0 L3,5.2 H-3 L-6,0 L-3,-5.2 H3 Z';

/** A shape a family, none of which is a disc, a ring or a box: those mean the company, the public and the truth. */
export const SWEEP_GLYPHS: Record<SweepFamily, SweepGlyphShape> = {
  none: { path: HEXAGON, isFilled: true },
  silence: { path: HEXAGON, isFilled: false },
  minimum: { path: 'M0,-5.5 L5.5,4.5 H-5.5 Z', isFilled: true },
  rounding: { path: 'M0,-6 L6,0 L0,6 L-6,0 Z', isFilled: false },
  epsilon: { path: 'M0,-5.5 V5.5 M-4.8,-2.8 L4.8,2.8 M-4.8,2.8 L4.8,-2.8', isFilled: false },
  noise: { path: 'M0,-5.5 V5.5 M-5.5,0 H5.5', isFilled: false },
  window: { path: 'M-6,-2.5 H6 V2.5 H-6 Z', isFilled: true },
  place: { path: 'M0,5.5 L5.5,-4.5 H-5.5 Z', isFilled: false },
  delay: { path: 'M-5,-5 H5 L-5,5 H5 Z', isFilled: false },
  other: { path: 'M-4,-4 L4,4 M-4,4 L4,-4', isFilled: false },
};
