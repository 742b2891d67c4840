import type { StoryStageProps } from './storyStage';

/** Half the width, and the height above those who are left, that a name and its odds take, in CSS pixels. */
const NAME_PX = { width: 110, height: 84 };

/**
 * Whether other words stand where the label "you" would: the ring alone then says who that is.
 * @param inner the circle of those who are left; lengths in CSS pixels
 */
export function coversYou(
  formation: StoryStageProps['formation'],
  inner: { xPx: number; yPx: number; radiusPx: number } | null,
  youAt: number[] | null,
): boolean {
  if (formation.kind === 'crossing') return true;
  if (formation.kind !== 'narrow' || !(formation.name || formation.odds)) return false;
  if (!inner || !youAt) return false;
  const abovePx = inner.yPx - inner.radiusPx - youAt[1];
  return Math.abs(youAt[0] - inner.xPx) < NAME_PX.width && abovePx > 0 && abovePx < NAME_PX.height;
}
