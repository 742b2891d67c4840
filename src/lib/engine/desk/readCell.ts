import { compilePredicate, forEachMatching } from '../announce/count';
import type { Claim } from '../announce/claimsOf';
import type { CellRef } from '../attack/AskedSet';
import type { Reading } from '../attack/Reading';
import type { Base } from '../base/Base';
import { SUSPECT_FLOOR } from '../constants';
import { EngineError } from '../EngineError';
import type { Suspect } from '../engine';
import type { CellParts, CellTruth, CellView } from './Desk';

/** Suspects whose reviews are weighed one by one. */
const ITEMISED = 6;

/**
 * A cell as the company counts it and the stranger reads it.
 * @throws EngineError `badPredicate` for a cell of claims that there are not
 */
export function readCell(base: Base, claims: Claim[], reading: Reading, cell: CellRef): CellView {
  checkCell(cell, claims);
  const suspects: Suspect[] = [];
  const [was, is] = [reading.before(cell), reading.chances(cell)];
  for (let persona = 0; persona < base.diaries.personas; persona++)
    if (Math.max(was(persona), is(persona)) >= SUSPECT_FLOOR)
      suspects.push(reading.suspect(cell, persona, false));
  suspects.sort((a, b) => b.probability - a.probability || a.persona - b.persona);
  return {
    parts: partsOf(base, claims, cell),
    suspects: suspects.map((suspect, i) =>
      i < ITEMISED ? reading.suspect(cell, suspect.persona, true) : suspect,
    ),
  };
}

/** Who is really in a cell. @param personas the suspects asked about */
export function revealCell(
  base: Base,
  claims: Claim[],
  cell: CellRef,
  personas: number[],
): CellTruth {
  checkCell(cell, claims);
  const { subscriberOf } = base.diaries;
  const isIn = whoFallsUnder(base, claims, cell.plus, cell.plus.length);
  const isOut = whoFallsUnder(base, claims, cell.minus, 1);
  const isMember = (s: number) => s >= 0 && isIn[s] === 1 && isOut[s] === 0;
  let members = 0;
  for (let s = 0; s < base.subscribers; s++) members += Number(isMember(s));
  const memberPersonas: number[] = [];
  subscriberOf.forEach((s, persona) => {
    if (isMember(s)) memberPersonas.push(persona);
  });
  return { members, memberPersonas, subscriberOf: personas.map((p) => subscriberOf[p] ?? -1) };
}

function checkCell({ plus, minus }: CellRef, claims: Claim[]): void {
  const isClaim = (i: number) => Number.isInteger(i) && i >= 0 && i < claims.length;
  if (plus.length === 0 || ![...plus, ...minus].every(isClaim))
    throw new EngineError(
      'badPredicate',
      `A group is made of numbers 0 to ${claims.length - 1} of these posts, at least one of them added; this one is not. Choose one from the list.`,
    );
}

function partsOf(base: Base, claims: Claim[], { plus, minus }: CellRef): CellParts {
  const isSubtracted = minus.length > 0;
  const first = isSubtracted ? plus : plus.slice(0, 1);
  const second = isSubtracted ? minus : plus.slice(1);
  const inFirst = whoFallsUnder(base, claims, first, first.length);
  const inSecond = whoFallsUnder(base, claims, second, isSubtracted ? 1 : second.length);
  const parts: CellParts = { firstOnly: 0, both: 0, secondOnly: 0, neither: 0 };
  for (let s = 0; s < base.subscribers; s++) {
    if (inFirst[s]) parts[inSecond[s] ? 'both' : 'firstOnly']++;
    else parts[inSecond[s] ? 'secondOnly' : 'neither']++;
  }
  return parts;
}

/** 1 for each subscriber who falls under at least `least` of some claims; nobody does under none. */
function whoFallsUnder(base: Base, claims: Claim[], some: number[], least: number): Uint8Array {
  const times = new Uint8Array(base.subscribers);
  for (const claim of some)
    forEachMatching(base, compilePredicate(claims[claim].predicate, base.catalogue), (s) => {
      times[s]++;
    });
  return times.map((n) => Number(least > 0 && n >= least));
}
