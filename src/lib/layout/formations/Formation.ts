/** Where everybody stands, in CSS pixels of the canvas, and how bright. */
export interface Standing {
  /** x0, y0, …; length 2 × subscribers. */
  homes: Float32Array;
  /** 0…255 each. */
  brightness: Uint8Array;
  /** Radius of an unlit dot. */
  radiusPx: number;
}

/** The part of the canvas that a formation stands in. */
export interface Room {
  leftPx: number;
  topPx: number;
  widthPx: number;
  heightPx: number;
}

/** A round part of the crowd, for whoever writes beside it. */
export interface Disc {
  xPx: number;
  yPx: number;
  radiusPx: number;
}
