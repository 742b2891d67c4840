import { FEWEST_DRAWN } from '../engine/constants';
import type { YearPost, YearTruth } from '../engine/desk/year/Year';

/** One line of the chart of a year: a count of people so far, a post each. */
export interface YearLine {
  kind: 'newly' | 'anyway' | 'moved' | 'right' | 'wrong' | 'movedRight';
  counts: number[];
  /** What is written at its end. */
  label: string;
}

/** Whether a year newly names too few to make a height (`FEWEST_DRAWN`). */
export function isQuiet(posts: YearPost[]): boolean {
  return (posts.at(-1)?.newly ?? 0) < FEWEST_DRAWN;
}

/**
 * The lines of a year: newly named, and in the diaries anyway; people moved as well where newly named are too few. With the truth, how many of
 * them it is so of: of those newly named, or of those moved where these are what has a height.
 * @param say what is written at the end of each
 */
export function yearLines(
  posts: YearPost[],
  truth: YearTruth | null,
  say: Record<YearLine['kind'], (count: number) => string>,
): YearLine[] {
  const quiet = isQuiet(posts);
  const judged = truth?.soFar.map(({ newly, moved }) => (quiet ? moved : newly)) ?? [];
  const lines: [YearLine['kind'], number[]][] = [
    ['newly', posts.map(({ newly }) => newly)],
    ['anyway', posts.map(({ anyway }) => anyway)],
  ];
  if (quiet) lines.push(['moved', posts.map(({ moved }) => moved)]);
  if (judged.length > 0) {
    lines.push([quiet ? 'movedRight' : 'right', judged.map(({ right }) => right)]);
    // of those moved the rest was moved either way, and nobody is accused by being moved down
    if (!quiet) lines.push(['wrong', judged.map(({ wrong }) => wrong)]);
  }
  return lines.map(([kind, counts]) => ({ kind, counts, label: say[kind](counts.at(-1) ?? 0) }));
}
