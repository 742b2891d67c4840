import { hasClaim } from '../../attack/claimMask';
import type { Counted } from './Counted';
import type { ClaimGroup } from './groupClaims';
import type { Bound, GroupProgram } from './GroupProgram';
import type { Cell, Term } from './Ledger';

/** A cell in the making: claims by their place in the group, and the kinds of people in it. */
interface Candidate {
  plus: number[];
  minus: number[];
  isMeant: boolean[];
}

/** How far a price may lie from the whole number that it stands for. */
const TOLERANCE = 1e-6;
/** Most kinds of people that are cells each; beyond, only claims and pairs of them are. ASSUMPTION: a list of more is read by nobody, and costs two programs each. */
const MOST_KINDS_LISTED = 64;

/**
 * The cells of a group that the numbers say something about: each claim; each two of them combined; each claim less all that lie within it;
 * each kind of people, while these are few. A cell that says no more than a simpler one is left out, and one in which nobody can be.
 * @param claims counted predicates from here on are unpublished wholes, and named in no cell
 */
export function findCells(
  group: ClaimGroup,
  program: GroupProgram,
  counted: Counted[],
  claims: number,
  subscribers: number,
): Cell[] {
  const found: FoundCell[] = [];
  const seen = new Set<string>();
  for (const candidate of candidatesOf(group, claims)) {
    const { isMeant } = candidate;
    const key = isMeant.map(Number).join('');
    if (!key.includes('1') || seen.has(key)) continue;
    seen.add(key);
    // what the cells around it say; then what the bases met so far show; the solver only where these two leave a gap
    const around = found.filter((other) => isSubset(isMeant, other.isMeant));
    const inside = found.filter((other) => isSubset(other.isMeant, isMeant));
    const ceiling = Math.min(subscribers, ...around.map(({ cell }) => cell.largest));
    const floor = Math.max(0, ...inside.map(({ cell }) => cell.least));
    const shown = program.shown(isMeant);
    const largest = shown.most === ceiling ? ceiling : program.bound(isMeant, 'most')!.value;
    const least = shown.least === floor ? floor : program.bound(isMeant, 'least')!.value;
    const cell: Cell = {
      plus: candidate.plus.map((local) => group.members[local]),
      minus: candidate.minus.map((local) => group.members[local]),
      least,
      largest,
      isExact: !group.isCut,
      arithmetic: null,
    };
    found.push({ cell, isMeant });
  }
  return found
    .filter(({ cell }) => cell.largest > 0)
    .filter(({ cell }) => !found.some((simpler) => saysNoMore(cell, simpler.cell)))
    .map(({ cell, isMeant }) => ({
      ...cell,
      arithmetic: arithmeticOf(
        program.bound(isMeant, 'most')!,
        group,
        counted,
        claims,
        subscribers,
      ),
    }));
}

/** A cell and the kinds of people in it. */
interface FoundCell {
  cell: Cell;
  isMeant: boolean[];
}

function isSubset(inner: boolean[], outer: boolean[]): boolean {
  for (let k = 0; k < inner.length; k++) if (inner[k] && !outer[k]) return false;
  return true;
}

function candidatesOf({ members, kinds }: ClaimGroup, claims: number): Candidate[] {
  const named = members.flatMap((member, local) => (member < claims ? [local] : []));
  const make = (plus: number[], minus: number[]): Candidate => ({
    plus,
    minus,
    isMeant: kinds.map(
      (kind) => plus.every((i) => hasClaim(kind, i)) && !minus.some((i) => hasClaim(kind, i)),
    ),
  });
  const isWithin = (inner: number, outer: number) =>
    inner !== outer && kinds.every((kind) => !hasClaim(kind, inner) || hasClaim(kind, outer));
  const candidates = named.map((i) => make([i], []));
  for (const outer of named)
    for (const inner of named) if (isWithin(inner, outer)) candidates.push(make([outer], [inner]));
  for (const i of named)
    for (const j of named) {
      if (i < j) candidates.push(make([i, j], []));
      if (i !== j) candidates.push(make([i], [j]));
    }
  for (const outer of named)
    candidates.push(
      make(
        [outer],
        named.filter((inner) => isWithin(inner, outer)),
      ),
    );
  if (kinds.length > MOST_KINDS_LISTED) return candidates;
  for (const kind of kinds) {
    const plus = named.filter((i) => hasClaim(kind, i));
    if (plus.length > 0)
      candidates.push(
        make(
          plus,
          named.filter((i) => !hasClaim(kind, i)),
        ),
      );
  }
  return candidates;
}

/** Whether a cell is part of a simpler one that has the same bounds, or is known only to hold nobody up to all of it. */
function saysNoMore(cell: Cell, simpler: Cell): boolean {
  if (cell === simpler || cell.largest !== simpler.largest) return false;
  const isPart =
    simpler.plus.every((i) => cell.plus.includes(i)) &&
    simpler.minus.every((i) => cell.minus.includes(i));
  return isPart && (cell.least === 0 || cell.plus.length === simpler.plus.length);
}

/** A bound as a sum of published numbers, from the prices of their rows (strong duality); null if the prices are not whole. */
function arithmeticOf(
  { value, rowPrices }: Bound,
  { members }: ClaimGroup,
  counted: Counted[],
  claims: number,
  subscribers: number,
): Term[] | null {
  const terms: Term[] = [];
  let sum = 0;
  for (let row = 0; row < rowPrices.length; row++) {
    const times = Math.round(rowPrices[row]);
    if (Math.abs(rowPrices[row] - times) > TOLERANCE) return null;
    if (times === 0) continue;
    if (row > members.length) return null; // a share’s rounding is no number to add
    const member = row === 0 ? -1 : members[row - 1];
    if (member >= claims) return null;
    terms.push({ claim: member, times });
    if (member < 0) sum += times * subscribers;
    else sum += times * (times > 0 ? counted[member].most : counted[member].least);
  }
  return sum === value ? terms : null;
}
