import type { Claim } from '../announce/claimsOf';
import { drawUpLedger } from '../combine/ledger/drawUpLedger';
import type { Cell, Ledger } from '../combine/ledger/Ledger';
import type { Solver } from '../combine/solver/Solver';
import { MOST_CLAIMS } from '../constants';
import type { Catalogue } from '../engine';
import type { RepairedCell, RepairedLedger } from './RepairedLedger';

/** Groups that are held against what they were, smallest first. ASSUMPTION: a longer list is read by nobody. */
const MOST_CELLS = 6;

/**
 * Works out what the published numbers of a feed under a repair pin down, and what they leave of what the posts as they were did. A group
 * of people that the mended posts no longer speak of is counted all the same, from what they do say: its posts come along with nothing known
 * of them.
 * @param plain the ledger of the posts as they were, with their claims
 * @param published the claims of what is published
 * @throws EngineError as `drawUpLedger`
 */
export function drawUpRepaired(
  plain: Ledger & { claims: Claim[] },
  published: Claim[],
  subscribers: number,
  catalogue: Catalogue,
  solver: Solver,
): RepairedLedger {
  const pinned = plain.cells.filter(
    ({ plus, minus, least }) => plus.length + minus.length > 1 && least > 0,
  );
  const shown = pinned.slice(0, MOST_CELLS);
  const all = [...published];
  const placeOf = new Map<string, number>();
  published.forEach((claim, i) => {
    if (!placeOf.has(keyOf(claim))) placeOf.set(keyOf(claim), i);
  });
  for (const claim of shown.flatMap(({ plus, minus }) => [...plus, ...minus]))
    if (!placeOf.has(keyOf(plain.claims[claim])) && all.length < MOST_CLAIMS) {
      const { predicate, announcement, isSpokenOf } = plain.claims[claim];
      const unknown = { announcement, isSpokenOf, predicate, least: 0, most: subscribers };
      placeOf.set(keyOf(plain.claims[claim]), all.push({ ...unknown, share: null }) - 1);
    }
  const drawnUp = (claims: Claim[]): Ledger =>
    claims.length === 0
      ? { cells: [], method: 'exact', conflict: null }
      : drawUpLedger(claims, subscribers, catalogue, solver);
  const now = drawnUp(published);
  const together = all.length === published.length || now.conflict ? now : drawnUp(all);
  return {
    claims: plain.claims,
    cells: shown.map((was): RepairedCell => {
      const places = (some: number[]) => some.map((i) => placeOf.get(keyOf(plain.claims[i])));
      const [plus, minus] = [places(was.plus), places(was.minus)];
      const is = together.cells.find((cell) => isMadeOf(cell, plus, minus));
      const saysSomething = is && (is.least > 0 || is.largest < subscribers);
      return { was, is: saysSomething ? { least: is.least, largest: is.largest } : null };
    }),
    pinnedBefore: pinned.length,
    now,
    published,
  };
}

/** Claims that count the same people are one. A share counts none. */
function keyOf({ predicate, share }: Claim): string {
  return JSON.stringify([predicate, share?.among ?? null]);
}

function isMadeOf(
  cell: Cell,
  plus: readonly (number | undefined)[],
  minus: readonly (number | undefined)[],
): boolean {
  const same = (some: number[], others: readonly (number | undefined)[]) =>
    some.length === others.length && some.every((i) => others.includes(i));
  return same(cell.plus, plus) && same(cell.minus, minus);
}
