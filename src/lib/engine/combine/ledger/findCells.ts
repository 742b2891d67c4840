import { cellCandidates, type Candidate } from './cellCandidates';
import type { Counted } from './Counted';
import type { ClaimGroup } from './groupClaims';
import type { Bound, GroupProgram, Price } from './GroupProgram';
import { KindSet } from './KindSet';
import type { Cell, Term } from './Ledger';

/** Some kinds of people, and what the numbers say of how many they are. */
interface Known {
  kinds: KindSet;
  least: Bound;
  largest: Bound;
}

/** A cell and the kinds of people in it. */
interface FoundCell extends Known {
  cell: Cell;
  isMeant: boolean[];
}

/** How far a price may lie from the whole number that it stands for. */
const TOLERANCE = 1e-6;

/**
 * The cells of a group that the numbers say something about. A cell that says no more than a simpler one is left out, and one in which
 * nobody can be.
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
  const everybody: Known = {
    kinds: KindSet.of(group.kinds.map(() => true)),
    least: { value: subscribers, isReached: true },
    largest: { value: subscribers, isReached: true },
  };
  const known = new Map<string, Known>([[everybody.kinds.key, everybody]]);
  const seen = new Set<string>();
  for (const candidate of cellCandidates(group, claims)) {
    const kinds = KindSet.of(candidate.isMeant);
    if (kinds.isEmpty || seen.has(kinds.key)) continue;
    seen.add(kinds.key);
    const bounds =
      leftOver(kinds, known) ?? boundCell(candidate, kinds, known, group, program, counted);
    const cell: Cell = {
      plus: candidate.plus.map((local) => group.members[local]),
      minus: candidate.minus.map((local) => group.members[local]),
      least: bounds.least.value,
      largest: bounds.largest.value,
      isExact: !group.isCut && bounds.least.isReached && bounds.largest.isReached,
      arithmetic: null,
    };
    known.set(kinds.key, bounds);
    found.push({ ...bounds, cell, isMeant: candidate.isMeant });
  }
  return found
    .filter(({ cell }) => cell.largest > 0)
    .filter(({ cell }) => !found.some((simpler) => saysNoMore(cell, simpler.cell)))
    .map(({ cell, isMeant }) => ({
      ...cell,
      arithmetic: arithmeticOf(
        cell.largest,
        program.price(isMeant)!,
        group,
        counted,
        claims,
        subscribers,
      ),
    }));
}

/** Of people whose number is certain, some are known: so the others are, bound for bound. */
function leftOver(kinds: KindSet, known: Map<string, Known>): Known | null {
  for (const whole of known.values()) {
    const people = whole.least.value;
    if (people !== whole.largest.value || !kinds.isWithin(whole.kinds)) continue;
    const rest = known.get(whole.kinds.less(kinds).key);
    if (!rest) continue;
    const from = (bound: Bound) => ({ ...bound, value: people - bound.value });
    return { kinds, least: from(rest.largest), largest: from(rest.least) };
  }
  return null;
}

/** What the cells around it say; then what the bases met so far show; the solver only where these two leave a gap. */
function boundCell(
  { plus, minus, isMeant }: Candidate,
  kinds: KindSet,
  known: Map<string, Known>,
  { members }: ClaimGroup,
  program: GroupProgram,
  counted: Counted[],
): Known {
  const isClaim = plus.length === 1 && minus.length === 0;
  const published = isClaim ? counted[members[plus[0]]] : null;
  let ceiling = published?.most ?? Infinity;
  let floor = published?.least ?? 0;
  for (const other of known.values()) {
    if (other.largest.value < ceiling && kinds.isWithin(other.kinds)) ceiling = other.largest.value;
    if (other.least.value > floor && other.kinds.isWithin(kinds)) floor = other.least.value;
  }
  const shown = program.shown(isMeant);
  const largest: Bound =
    shown.most === ceiling ? { value: ceiling, isReached: true } : program.bound(isMeant, 'most')!;
  const least: Bound =
    shown.least === floor ? { value: floor, isReached: true } : program.bound(isMeant, 'least')!;
  return { kinds, least, largest };
}

/** Whether a cell is part of a simpler one that has the same bounds, or is known only to hold nobody up to all of it. */
function saysNoMore(cell: Cell, simpler: Cell): boolean {
  if (cell === simpler || cell.largest !== simpler.largest) return false;
  const isPart =
    simpler.plus.every((i) => cell.plus.includes(i)) &&
    simpler.minus.every((i) => cell.minus.includes(i));
  return isPart && (cell.least === 0 || cell.plus.length === simpler.plus.length);
}

/**
 * A bound as a sum of published numbers, from the prices of their rows (strong duality); null if the prices are not whole, or if one is of
 * what nobody published as a number.
 */
function arithmeticOf(
  largest: number,
  { rowPrices }: Price,
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
    if (member >= claims || counted[member]?.share) return null;
    terms.push({ claim: member, times });
    if (member < 0) sum += times * subscribers;
    else sum += times * (times > 0 ? counted[member].most : counted[member].least);
  }
  return sum === largest ? terms : null;
}
