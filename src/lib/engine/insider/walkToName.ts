import type { AccessRules } from './AccessRules';

/** What the desk would show, were there no rules: after 0, 1, … n filters. */
export interface Desk {
  subscribers: number;
  /** Rows left; length n + 1, the first is everybody, the last whom the post speaks of. */
  rows: number[];
  /** Which row of those left, from above, is the first of somebody whom the post speaks of: 1 the topmost. Length n + 1. */
  firstHit: number[];
}

/** One thing done on the way to a name; `clicks` of them, all alike. */
export interface WalkStep {
  kind: 'handOver' | 'filter' | 'refused' | 'back' | 'reason' | 'open' | 'name' | 'tracker';
  clicks: number;
}

/** A way to a name, step by step. */
export interface Walk {
  steps: WalkStep[];
  /** All of them; null: it leads to no name. */
  clicks: number | null;
  /** Who must take part. */
  people: 1 | 2;
  /** Rows that the log holds afterwards. */
  traces: number;
}

/**
 * How an employee gets to the name of somebody whom the post speaks of: every filter in turn; if the desk refuses the last list, back to the
 * last one that it shows; then row after row from above, until one of them fits. The name stands in the row, if names are joined.
 */
export function walkToName(desk: Desk, rules: AccessRules): Walk {
  const steps: WalkStep[] = rules.twoPeople ? [{ kind: 'handOver', clicks: 1 }] : [];
  const filters = desk.rows.length - 1;
  let shown = 0;
  for (let f = 1; f <= filters; f++) {
    const isShown = isAnswered(desk, f, rules.least);
    steps.push({ kind: isShown ? 'filter' : 'refused', clicks: 1 });
    if (isShown) shown = f;
  }
  const people = rules.twoPeople ? 2 : 1;
  if (rules.countsOnly) return { steps: merged(steps), clicks: null, people, traces: 0 };
  if (shown < filters) steps.push({ kind: 'back', clicks: 1 });
  const opened = desk.firstHit[shown];
  if (rules.withReason) steps.push({ kind: 'reason', clicks: opened });
  steps.push({ kind: 'open', clicks: opened });
  const walk = { steps: merged(steps), people, traces: rules.withReason ? opened : 0 } as const;
  return { ...walk, clicks: rules.noNames ? null : sum(walk.steps) };
}

/**
 * How an employee without rows makes sure of a name that they have in mind: the name is one filter more, and the count says yes or no. Refused by
 * a minimum, the question is put round it (`trackByPlan`), in four larger counts.
 * @param isTracked whether a tracker gets past the minimum
 */
export function walkToCheck(desk: Desk, rules: AccessRules, isTracked: boolean): Walk {
  const people = rules.twoPeople ? 2 : 1;
  const steps: WalkStep[] = rules.twoPeople ? [{ kind: 'handOver', clicks: 1 }] : [];
  for (let f = 1; f < desk.rows.length; f++)
    steps.push({ kind: isAnswered(desk, f, rules.least) ? 'filter' : 'refused', clicks: 1 });
  if (rules.noNames) return { steps: merged(steps), clicks: null, people, traces: 0 };
  steps.push({ kind: 'name', clicks: 1 });
  const isRefused = rules.least > 1;
  if (isRefused && isTracked) steps.push({ kind: 'tracker', clicks: TRACKER_COUNTS });
  const all = merged(steps);
  return { steps: all, clicks: isRefused && !isTracked ? null : sum(all), people, traces: 0 };
}

/** The counts that a tracker adds up; see `track`. */
const TRACKER_COUNTS = 4;

/** Whether the desk answers after so many filters: about enough people, and leaving enough out. Without a filter nothing was asked. */
export function isAnswered({ rows, subscribers }: Desk, filters: number, least: number): boolean {
  return filters === 0 || (rows[filters] >= least && rows[filters] <= subscribers - least);
}

function sum(steps: readonly WalkStep[]): number {
  return steps.reduce((total, { clicks }) => total + clicks, 0);
}

/** Neighbours of one kind as one step. */
function merged(steps: readonly WalkStep[]): WalkStep[] {
  const all: WalkStep[] = [];
  for (const { kind, clicks } of steps) {
    const last = all.at(-1);
    if (last?.kind === kind) last.clicks += clicks;
    else all.push({ kind, clicks });
  }
  return all;
}
