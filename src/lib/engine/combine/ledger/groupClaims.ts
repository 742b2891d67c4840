import type { Deed, Predicate } from '../../announce/announcement';
import type { Catalogue } from '../../engine';
import type { Counted } from './Counted';
import { DeedTable } from './DeedTable';
import { possibleKinds, type Kinds } from './possibleKinds';

/** Claims looked at together. */
export interface ClaimGroup {
  /** Indices into the counted predicates. */
  members: number[];
  kinds: Kinds;
  /** Whether a claim related to one of these had to be left to another group. */
  isCut: boolean;
}

/**
 * Most kinds of people that a group tells apart, a solver’s columns: while all that hang together fit, and where they must be cut anyway.
 * ASSUMPTION: what an answer within a second leaves room for; a dozen overlapping posts stay below the first.
 */
const MOST_KINDS = { whole: 1_500, cut: 260 };
/** Most claims of a group; a chain of subsets has few kinds and many claims. */
const MOST_MEMBERS = 32;

/** How much two claims have to do with one another: `tight` if one rules something out for the other, `loose` if only a third could show it. */
type Relation = 'none' | 'loose' | 'tight';

/**
 * Puts claims that have to do with one another into one group, as long as the kinds of people stay few. Claims about unrelated deeds and
 * unrelated traits go into groups of their own: nothing is lost by that (`jointBounds`).
 */
export function groupClaims(counted: Counted[], catalogue: Catalogue): ClaimGroup[] {
  const deeds = new DeedTable(catalogue);
  const kindsOf = (members: number[], most: number) =>
    possibleKinds(
      members.map((i) => counted[i].predicate),
      catalogue,
      most,
      deeds,
    );
  const areRelated = (a: Deed, b: Deed) => deeds.areRelated(deeds.index(a), deeds.index(b));
  const relation = counted.map((a, i) =>
    counted.map((b, j): Relation => {
      if (a.of === j || b.of === i) return 'tight';
      if (i === j || !haveCommonGround(a.predicate, b.predicate, areRelated)) return 'none';
      return kindsOf([i, j], Infinity)!.length < 4 ? 'tight' : 'loose';
    }),
  );
  const grow = (most: number) => growGroups(relation, (members) => kindsOf(members, most));
  const whole = grow(MOST_KINDS.whole);
  return whole.some(({ isCut }) => isCut) ? grow(MOST_KINDS.cut) : whole;
}

/** @param kindsOf the kinds of people that some claims tell apart; null if they are too many */
function growGroups(
  relation: Relation[][],
  kindsOf: (members: number[]) => Kinds | null,
): ClaimGroup[] {
  const left = new Set(relation.keys());
  const groups: ClaimGroup[] = [];
  for (const first of relation.keys()) {
    if (!left.delete(first)) continue;
    const members = [first];
    let kinds = kindsOf(members)!;
    const refused = new Set<number>();
    const nextBy = (wanted: Relation) =>
      [...left].find((j) => !refused.has(j) && members.some((i) => relation[i][j] === wanted));
    for (;;) {
      const next = nextBy('tight') ?? nextBy('loose');
      if (next === undefined) break;
      const grown = members.length < MOST_MEMBERS ? kindsOf([...members, next]) : null;
      if (grown === null) refused.add(next);
      else {
        members.push(next);
        left.delete(next);
        kinds = grown;
      }
    }
    const isCut = members.some((i) =>
      relation[i].some((related, j) => related !== 'none' && !members.includes(j)),
    );
    groups.push({ members, kinds, isCut });
  }
  return groups;
}

/** Whether both ask for the same trait, or for deeds of which one can rule out the other or its opposite. */
function haveCommonGround(
  a: Predicate,
  b: Predicate,
  areRelated: (a: Deed, b: Deed) => boolean,
): boolean {
  const traits = Object.keys(a.people) as Array<keyof Predicate['people']>;
  return (
    traits.some((key) => a.people[key] !== undefined && b.people[key] !== undefined) ||
    a.did.some((deed) => b.did.some((other) => areRelated(deed, other)))
  );
}
