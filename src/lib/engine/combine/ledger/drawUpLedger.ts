import type { Claim } from '../../announce/claimsOf';
import { MOST_CLAIMS } from '../../constants';
import { EngineError } from '../../EngineError';
import type { Catalogue } from '../../engine';
import type { Solver } from '../solver/Solver';
import { countedOf } from './Counted';
import { findCells } from './findCells';
import { findConflict } from './findConflict';
import { groupClaims } from './groupClaims';
import { GroupProgram } from './GroupProgram';
import type { Cell, Ledger } from './Ledger';
import type { Allowance } from './WholeSearch';

/** Programs that a ledger solves to tell whole numbers from parts. ASSUMPTION: about a second of them; a dozen posts take some hundred. */
const MOST_PROGRAMS = 4_000;

/**
 * Works out everything that published numbers pin down: cells of claims, and of differences between claims, each with its least and
 * largest count by integer programming. Uses what anybody may know: the numbers, the catalogue, how many subscribe.
 * @param claims of all announcements, in order (`claimsOf`); predicates have passed `checkPredicate`
 * @throws EngineError `tooMany` beyond MOST_CLAIMS claims, `solver` if the solver gives up
 */
export function drawUpLedger(
  claims: Claim[],
  subscribers: number,
  catalogue: Catalogue,
  solver: Solver,
): Ledger {
  if (claims.length > MOST_CLAIMS)
    throw new EngineError(
      'tooMany',
      `A ledger takes in at most ${MOST_CLAIMS} numbers at once; these posts hold ${claims.length}. Take some down.`,
    );
  const counted = countedOf(claims, subscribers);
  const groups = groupClaims(counted, catalogue);
  const isCut = groups.some((group) => group.isCut);
  const allowance: Allowance = { programs: MOST_PROGRAMS };
  const cells: Cell[] = [];
  for (const group of groups) {
    const program = new GroupProgram(group, counted, subscribers, solver, allowance);
    try {
      if (!program.isPossible()) {
        const stated = group.members.filter((i) => i < claims.length);
        const conflict = findConflict(stated, (without) => program.isPossible(without));
        return { cells: [], method: isCut ? 'relaxed' : 'exact', conflict };
      }
      cells.push(...findCells(group, program, counted, claims.length, subscribers));
    } finally {
      program.dispose();
    }
  }
  const size = ({ plus, minus }: Cell) => plus.length + minus.length;
  cells.sort((a, b) => a.largest - b.largest || b.least - a.least || size(a) - size(b));
  const isExact = !isCut && cells.every((cell) => cell.isExact);
  return { cells, method: isExact ? 'exact' : 'relaxed', conflict: null };
}
