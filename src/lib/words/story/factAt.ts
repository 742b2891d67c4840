import { minimumCounts, passedMinimums } from './minimumCounts';
import { published2007 } from './published2007';
import type { Told } from './StoryWords';

/**
 * The number at a path, in what was computed: `figures.crowdCount`, `pair.posts.0.who.did.0.when.to`. Paths that begin with `you`, `bet` or
 * `eveningsBet` lead to the visitor, `published` to figures that others published beside ours, `minimums` to the minimum counts in use (and to
 * how many of them the post of the story passes); all others start in the facts.
 * @throws RangeError if there is no finite number
 */
export function factAt(told: Told, path: string): number {
  const roots: Record<string, unknown> = {
    you: told.you,
    bet: told.bet,
    eveningsBet: told.eveningsBet,
    published: published2007,
    minimums: { ...minimumCounts, passed: passedMinimums(told.facts.figures.crowdCount) },
  };
  const keys = path.split('.');
  let at: unknown = keys[0]! in roots ? roots : told.facts;
  for (const key of keys)
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  if (typeof at !== 'number' || !Number.isFinite(at))
    throw new RangeError(`Expected a number at ${path}, found ${String(at)}.`);
  return at;
}
