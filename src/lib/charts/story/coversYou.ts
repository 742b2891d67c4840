import type { Eclipse } from '$lib/layout/eclipse';
import type { StoryStageProps } from './storyStage';

/** Half the width, and the height above those who are left, that a name and its odds take, in CSS pixels. */
const NAME_PX = { width: 110, height: 84 };
/** What the words round two crowds take: around the larger, at its right, and at the crowd's foot; in CSS pixels. */
const AROUND_PX = { edge: 56, beside: 210, besideHalf: 96, foot: 70, footHalf: 110 };

/**
 * Whether other words stand where the label "you" would: the ring alone then says who that is.
 * @param inner the circle of those who are left; lengths in CSS pixels
 * @param circles of two crowds
 */
export function coversYou(
  formation: StoryStageProps['formation'],
  inner: { xPx: number; yPx: number; radiusPx: number } | null,
  youAt: readonly number[] | null,
  circles: Pick<Eclipse, 'crowd' | 'first'> | null = null,
): boolean {
  if (!youAt) return false;
  const [x, y] = youAt;
  if (formation.kind === 'crossing') return !circles || isAmongWords(circles, x, y);
  if (formation.kind !== 'narrow' || !(formation.name || formation.odds)) return false;
  if (!inner) return false;
  const abovePx = inner.yPx - inner.radiusPx - y;
  return Math.abs(x - inner.xPx) < NAME_PX.width && abovePx > 0 && abovePx < NAME_PX.height;
}

function isAmongWords(
  { crowd, first }: Pick<Eclipse, 'crowd' | 'first'>,
  x: number,
  y: number,
): boolean {
  const reachPx = first.radiusPx + AROUND_PX.edge;
  const isRound = Math.hypot(x - first.xPx, y - first.yPx) < reachPx;
  const besidePx = x - first.xPx - first.radiusPx;
  const isBeside =
    besidePx > 0 && besidePx < AROUND_PX.beside && Math.abs(y - first.yPx) < AROUND_PX.besideHalf;
  const isAtFoot =
    Math.abs(x - crowd.xPx) < AROUND_PX.footHalf && y > crowd.yPx + crowd.radiusPx - AROUND_PX.foot;
  return isRound || isBeside || isAtFoot;
}
