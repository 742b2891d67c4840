import { SUSPECT_FLOOR } from '../constants';
import type { AttackResult } from '../engine';
import { bitsBetween, isMoved, nameKind } from './nameKind';

/** Diarists by what a feed does to their names, each once however many posts speak of them; personas, ascending. */
export interface FeedNames {
  /** Named about at least one post, newly. */
  newly: number[];
  /** Named about at least one post, about none newly. */
  anyway: number[];
  /** Named about none any more. */
  cleared: number[];
  /** Moved about at least one post, named or not (`isMoved`); the names above may be among them. */
  moved: number[];
  /** Of `moved`: moved about a post that is sensitive. */
  movedOnSensitive: number[];
  /** The largest change of a suspect’s odds towards being one of those spoken of, in bits, and whose; null without any suspect. */
  largest: { persona: number; announcement: number; bits: number } | null;
}

/**
 * Sorts everybody by what a feed does to their names.
 * @param isSensitive whether an announcement tells what is nobody’s business
 */
export function sortNames(
  { personas, probabilities, before }: Pick<AttackResult, 'personas' | 'probabilities' | 'before'>,
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
  const announcements = personas > 0 ? probabilities.length / personas : 0;
  const sensitive = Array.from({ length: announcements }, (_, a) => isSensitive(a));
  for (let persona = 0; persona < personas; persona++) {
    const kinds = { newly: false, anyway: false, cleared: false };
    let [moved, movedOnSensitive] = [false, false];
    for (let a = 0; a < announcements; a++) {
      const [was, is] = [before[a * personas + persona], probabilities[a * personas + persona]];
      if (Math.max(was, is) < SUSPECT_FLOOR) continue;
      const kind = nameKind(was, is);
      if (kind) kinds[kind] = true;
      if (isMoved(was, is)) {
        moved = true;
        if (sensitive[a]) movedOnSensitive = true;
      }
      const bits = bitsBetween(was, is);
      if (!names.largest || bits > names.largest.bits)
        names.largest = { persona, announcement: a, bits };
    }
    if (kinds.newly) names.newly.push(persona);
    else if (kinds.anyway) names.anyway.push(persona);
    else if (kinds.cleared) names.cleared.push(persona);
    if (moved) names.moved.push(persona);
    if (movedOnSensitive) names.movedOnSensitive.push(persona);
  }
  return names;
}
