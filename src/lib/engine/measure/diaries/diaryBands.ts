/** Edges of bands of chances most of which are small: of habits, and of runs. */
export const HABIT_EDGES = [0, 0.001, 0.01, 0.03, 0.1, 0.3, 0.6, 0.9, 0.99, 1] as const;
/** Edges of bands of chances of which some are middling: of activity (eight levels, equally likely beforehand) and of writing. */
export const LEVEL_EDGES = [0, 0.001, 0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.6, 0.9, 0.99, 1] as const;

/** Which bands something stated belongs to. @param of as in `StatedBand` */
export function edgesOf(of: string): readonly number[] {
  return of === 'activity' || of === 'level' ? LEVEL_EDGES : HABIT_EDGES;
}
