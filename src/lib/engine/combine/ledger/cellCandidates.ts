import { hasClaim } from '../../attack/claimMask';
import type { ClaimGroup } from './groupClaims';

/** A cell in the making: claims by their place in the group, and the kinds of people in it. */
export interface Candidate {
  plus: number[];
  minus: number[];
  isMeant: boolean[];
}

/** Most kinds of people that are cells each; beyond, only claims and pairs of them are. ASSUMPTION: a list of more is read by nobody, and costs two programs each. */
const MOST_KINDS_LISTED = 64;

/**
 * The cells that are asked about: each claim; each two of them combined; each claim less all that lie within it; each kind of people,
 * while these are few. Some come more than once in other words, simpler words first.
 * @param claims counted predicates from here on are unpublished wholes, and named in no cell
 */
export function cellCandidates({ members, kinds }: ClaimGroup, claims: number): Candidate[] {
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
