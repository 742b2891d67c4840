import type { Imagination } from './Imagination';
import { anybodyOf } from './anybodyOf';
import { imagineRuns } from './imagineRuns';
import type { FeedWorlds } from './FeedWorlds';
import type { Memberships } from './Memberships';
import { overWorlds, type MembershipTable } from './MembershipTable';
import { imagineOrdinary, mixOrdinary, type OrdinaryTable } from './ordinaryTable';
import { mixCells, type RunCell } from './RunCell';

/**
 * Years imagined in one batch: for each kind of run that matters, and for each taste and intensity without one. Each row of a batch is made a
 * distribution by its own weights, which leans by one part in so many years: in batches of 20 by 3 % (measured), here by less than 1 %.
 */
const RUNS_A_BATCH = 256;
const ORDINARY_A_BATCH = 64;
/** Batches at first, and at most; twice as many each time that they are too few. */
const FEWEST_BATCHES = 6;
const MOST_BATCHES = 24;
/** Enough are imagined when the relative standard error of every chance that is counted on is no larger: about .07 bits. */
const PRECISE_ENOUGH = 0.05;

/** What the years of people look like of whom nothing is known. */
export interface Background {
  ordinary: OrdinaryTable;
  cells: RunCell[];
  /** Memberships of a subscriber of whom nothing is known, by world. */
  anybody: MembershipTable;
}

/**
 * Imagines years without entries about what matters, in batches, until the batches agree on how common everything that is counted is.
 * Everybody’s odds hang on that: a number says only as much as it differs from what was expected.
 * @param emptyId membership of somebody who watched nothing relevant
 * @param chancesOf chances of what is counted, in a distribution over ids; they are to be known well in the mean over worlds
 * @param times so many times as many years as otherwise
 */
export function imagineBackground(
  imagination: Imagination,
  worlds: FeedWorlds,
  emptyId: number,
  chancesOf: (anybody: Memberships) => number[],
  times: number,
): Background {
  const isEmpty = imagination.relevance.groups.length === 0;
  const batches: Array<Omit<Background, 'anybody'>> = [];
  const chances: number[][] = [];
  const most = isEmpty ? 1 : MOST_BATCHES;
  for (let wanted = Math.min(most, FEWEST_BATCHES); ; wanted *= 2) {
    while (batches.length < wanted) {
      const ordinary = imagineOrdinary(
        imagination,
        worlds,
        isEmpty ? 1 : ORDINARY_A_BATCH * times,
        emptyId,
      );
      const cells = imagineRuns(imagination, worlds, RUNS_A_BATCH * times);
      batches.push({ ordinary, cells });
      chances.push(chancesOf(overWorlds(anybodyOf(imagination.model, worlds, ordinary, cells))));
    }
    if (wanted >= most || agree(chances)) break;
  }
  const ordinary = mixOrdinary(batches.map((batch) => batch.ordinary));
  const cells = batches[0].cells.map((_, i) => mixCells(batches.map((batch) => batch.cells[i])));
  return { ordinary, cells, anybody: anybodyOf(imagination.model, worlds, ordinary, cells) };
}

/** Whether the mean of every column is known well enough. Batches that show nothing do not agree on that: what is rare may have been missed by all. */
function agree(rows: number[][]): boolean {
  return rows[0].every((_, column) => {
    const values = rows.map((row) => row[column]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    const error = Math.sqrt(squares / (values.length - 1) / values.length);
    return mean > 0 && error <= PRECISE_ENOUGH * mean;
  });
}
