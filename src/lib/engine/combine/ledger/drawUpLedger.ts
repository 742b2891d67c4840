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
  const method = groups.some(({ isCut }) => isCut) ? 'relaxed' : 'exact';
  const cells: Cell[] = [];
  for (const group of groups) {
    const program = new GroupProgram(group, counted, subscribers, solver);
    try {
      if (!program.isPossible()) {
        const conflict = findConflict(program, group.members).filter((i) => i < claims.length);
        return { cells: [], method, conflict };
      }
      cells.push(...findCells(group, program, counted, claims.length, subscribers));
    } finally {
      program.dispose();
    }
  }
  const size = ({ plus, minus }: Cell) => plus.length + minus.length;
  cells.sort((a, b) => a.largest - b.largest || b.least - a.least || size(a) - size(b));
  return { cells, method, conflict: null };
}
