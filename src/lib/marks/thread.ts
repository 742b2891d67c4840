/** One thread over the crowd; lengths in CSS pixels of the field. See `Threads.svg.svelte`. */
export interface Thread {
  key: string;
  kind: 'board' | 'paper' | 'onPaper' | 'truth' | 'leader';
  path: string;
  /** Drawn stronger: the one in focus. */
  isStrong?: boolean;
  /** Drawn weaker: another is in focus. */
  isFaint?: boolean;
  /** A knot at the beginning. */
  knot?: readonly [xPx: number, yPx: number];
}
