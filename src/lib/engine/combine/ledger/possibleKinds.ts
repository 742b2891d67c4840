import {
  AGE_BANDS,
  DEVICES,
  PLANS,
  type People,
  type Predicate,
} from '../../announce/announcement';
import { claimBit } from '../../attack/claimMask';
import type { Catalogue } from '../../engine';
import { DeedTable } from './DeedTable';

/** Kinds of people by the predicates they fulfil: sets of predicates as Σ 2^predicate, ascending. Holds 0, "none of them", if it can be. */
export type Kinds = number[];

/**
 * The kinds of people that there can be, by which of some predicates they fulfil. Sound: a kind left out is impossible; of those listed
 * some may be impossible for reasons that only three deeds together show.
 * @param predicates at most MOST_CLAIMS; each has passed `checkPredicate`
 * @param most gives up beyond so many kinds, or so many ways of having done the deeds
 * @param deeds kept between calls, so that what two deeds rule out is worked out once
 * @returns null if it gave up
 */
export function possibleKinds(
  predicates: Predicate[],
  catalogue: Catalogue,
  most: number,
  deeds = new DeedTable(catalogue),
): Kinds | null {
  const indices = predicates.map(({ did }) => did.map((deed) => deeds.index(deed)));
  const named = [...new Set(indices.flat())];
  const asked = indices.map((some) => some.map((index) => named.indexOf(index)));
  const histories = possibleHistories(named, deeds, most);
  if (histories === null) return null;
  const kinds = new Set<number>();
  for (const held of heldTogether(predicates, catalogue))
    for (const did of histories) {
      let kind = 0;
      asked.forEach((needed, i) => {
        if (held[i] && needed.every((deed) => did[deed])) kind += claimBit(i);
      });
      kinds.add(kind);
      if (kinds.size > most) return null;
    }
  return [...kinds].sort((a, b) => a - b);
}

/** The ways in which one person can have done, or not done, each deed; null beyond `most`. */
function possibleHistories(named: number[], deeds: DeedTable, most: number): boolean[][] | null {
  let histories: boolean[][] = [[]];
  for (const deed of named) {
    const allows = (did: boolean[], isDone: boolean) =>
      did.every((was, earlier) => deeds.canBoth(named[earlier], was, deed, isDone));
    histories = histories.flatMap((did) =>
      [true, false].filter((isDone) => allows(did, isDone)).map((isDone) => [...did, isDone]),
    );
    if (histories.length > most) return null;
  }
  return histories;
}

/** The sets of predicates whose "who they are" part one person can fulfil at once; every kind of person comes once. */
function heldTogether(predicates: Predicate[], catalogue: Catalogue): boolean[][] {
  const values: Array<[keyof People, number]> = [
    ['town', catalogue.townShare.length],
    ['ageBand', AGE_BANDS.length],
    ['plan', PLANS.length],
    ['device', DEVICES.length],
  ];
  let sets = [predicates.map(() => true)];
  for (const [key, size] of values) {
    const wanted = predicates.map(({ people }) => people[key]);
    const named = new Set(wanted.filter((value) => value !== undefined));
    const answers: Array<number | undefined> = [...named];
    if (named.size < size) answers.push(undefined);
    const next = new Map<string, boolean[]>();
    for (const held of sets)
      for (const answer of answers) {
        const kept = held.map((h, i) => h && (wanted[i] === undefined || wanted[i] === answer));
        next.set(kept.map(Number).join(''), kept);
      }
    sets = [...next.values()];
  }
  return sets;
}
