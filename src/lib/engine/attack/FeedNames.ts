import { SUSPECT_FLOOR } from '../constants';
import type { AttackResult } from '../engine';
import { bitsBetween, isMoved, nameKind } from './nameKind';
import type { Rest } from './Rest';

/**
 * Diarists by what a feed does to their names, each once however many of its sets speak of them; personas, ascending. The sets are those
 * whom its announcements speak of, and those whom two exact numbers leave over (`Rest`).
 */
export interface FeedNames {
  /** Named about at least one set, newly. */
  newly: number[];
  /** Named about at least one set, about none newly. */
  anyway: number[];
  /** Named about none any more. */
  cleared: number[];
  /** Moved about at least one set, named or not (`isMoved`); the names above may be among them. */
  moved: number[];
  /** Of `moved`: moved about a set that is sensitive. */
  movedOnSensitive: number[];
  /** The largest change of a suspect’s odds towards belonging to a set, in bits, and whose (`rest` as in `SetChances`); null without any suspect. */
  largest: { persona: number; announcement: number; rest: number | null; bits: number } | null;
}

/** One set of people that a feed is about, and everybody’s probabilities of belonging to it, before any number and after. */
export interface SetChances {
  announcement: number;
  /** Index into the rests of the feed; null: the set is the announcement’s own. */
  rest: number | null;
  before: Float64Array;
  after: Float64Array;
}

/** What an attack says of everybody. */
export type FeedChances = Pick<AttackResult, 'personas' | 'probabilities' | 'before'> & {
  rests?: readonly Rest[];
};

/** The sets of a feed: those whom its announcements speak of, then those whom two numbers leave over. */
export function setsOf({ personas, probabilities, before, rests = [] }: FeedChances): SetChances[] {
  const announcements = personas > 0 ? probabilities.length / personas : 0;
  const rowOf = (all: Float64Array, a: number) => all.subarray(a * personas, (a + 1) * personas);
  return [
    ...Array.from({ length: announcements }, (_, announcement) => ({
      announcement,
      rest: null,
      before: rowOf(before, announcement),
      after: rowOf(probabilities, announcement),
    })),
    ...rests.map(({ of, before: was, probabilities: is }, rest) => ({
      announcement: of,
      rest,
      before: was,
      after: is,
    })),
  ];
}

/**
 * Sorts everybody by what a feed does to their names.
 * @param isSensitive whether an announcement tells what is nobody’s business
 */
export function sortNames(
  chances: FeedChances,
  isSensitive: (announcement: number) => boolean,
): FeedNames {
  const names: FeedNames = {
    newly: [],
    anyway: [],
    cleared: [],
    moved: [],
    movedOnSensitive: [],
    largest: null,
  };
  const sets = setsOf(chances);
  const sensitive = sets.map(({ announcement }) => isSensitive(announcement));
  for (let persona = 0; persona < chances.personas; persona++) {
    const kinds = { newly: false, anyway: false, cleared: false };
    let [moved, movedOnSensitive] = [false, false];
    for (const [i, { announcement, rest, before, after }] of sets.entries()) {
      const [was, is] = [before[persona], after[persona]];
      if (Math.max(was, is) < SUSPECT_FLOOR) continue;
      const kind = nameKind(was, is);
      if (kind) kinds[kind] = true;
      if (isMoved(was, is)) {
        moved = true;
        if (sensitive[i]) movedOnSensitive = true;
      }
      const bits = bitsBetween(was, is);
      if (!names.largest || bits > names.largest.bits)
        names.largest = { persona, announcement, rest, bits };
    }
    if (kinds.newly) names.newly.push(persona);
    else if (kinds.anyway) names.anyway.push(persona);
    else if (kinds.cleared) names.cleared.push(persona);
    if (moved) names.moved.push(persona);
    if (movedOnSensitive) names.movedOnSensitive.push(persona);
  }
  return names;
}
