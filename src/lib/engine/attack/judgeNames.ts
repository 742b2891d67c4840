import { NAMED_FROM } from '../constants';
import type { SetChances } from './FeedNames';
import { isMoved, nameKind } from './nameKind';
import type { JudgedNames, NameScore, PeopleScore } from './NameScore';

/** A set of a feed, and the truth about it. */
export interface JudgedSet extends Pick<SetChances, 'before' | 'after'> {
  isMember: (persona: number) => boolean;
  /** Whether it tells what is nobody’s business. */
  isSensitive: boolean;
}

const nobody = () => ({ right: 0, wrong: 0 });
const noNames = (): JudgedNames => ({ newly: nobody(), anyway: nobody(), cleared: nobody() });

/** Holds the names of one set against the truth. @param members how many people belong to it */
export function judgeNames(
  { before, after }: Pick<SetChances, 'before' | 'after'>,
  isMember: (persona: number) => boolean,
  subscriberOf: Int32Array,
  members: number,
): NameScore {
  const names = noNames();
  const moved = nobody();
  const baseline = { named: 0, right: 0 };
  const control = { outsiders: 0, newly: 0, anyway: 0 };
  before.forEach((was, persona) => {
    const is = after[persona];
    const isOutside = subscriberOf[persona] < 0;
    if (isOutside) control.outsiders++;
    const isRight = isMember(persona);
    const kind = nameKind(was, is);
    if (kind !== null) names[kind][isRight === (kind !== 'cleared') ? 'right' : 'wrong']++;
    if (isOutside && (kind === 'newly' || kind === 'anyway')) control[kind]++;
    if (isMoved(was, is)) moved[isRight ? 'right' : 'wrong']++;
    if (was >= NAMED_FROM) {
      baseline.named++;
      baseline.right += Number(isRight);
    }
  });
  const missed = members - names.newly.right - names.anyway.right;
  return { ...names, moved, members, missed, baseline, control };
}

/** Holds the names of a feed against the truth, everybody once: by the sets that give their name in the way that counts for them. */
export function judgeFeed(personas: number, sets: readonly JudgedSet[]): PeopleScore {
  const names = noNames();
  const [moved, movedOnSensitive] = [nobody(), nobody()];
  const baseline = { named: 0, right: 0 };
  for (let persona = 0; persona < personas; persona++) {
    const pairs = sets.map(({ before, after, isMember, isSensitive }) => ({
      kind: nameKind(before[persona], after[persona]),
      isRight: isMember(persona),
      isMoved: isMoved(before[persona], after[persona]),
      isSensitive,
      wasNamed: before[persona] >= NAMED_FROM,
    }));
    const isRightIn = (some: typeof pairs) => some.some(({ isRight }) => isRight);
    const count = (some: typeof pairs, into: { right: number; wrong: number }) => {
      if (some.length > 0) into[isRightIn(some) ? 'right' : 'wrong']++;
    };
    const kind = (['newly', 'anyway', 'cleared'] as const).find((each) =>
      pairs.some((pair) => pair.kind === each),
    );
    const ofKind = pairs.filter((pair) => pair.kind === kind);
    if (kind === 'cleared') names.cleared[isRightIn(ofKind) ? 'wrong' : 'right']++;
    else if (kind !== undefined) count(ofKind, names[kind]);
    const ofMoved = pairs.filter((pair) => pair.isMoved);
    count(ofMoved, moved);
    count(
      ofMoved.filter((pair) => pair.isSensitive),
      movedOnSensitive,
    );
    const wereNamed = pairs.filter((pair) => pair.wasNamed);
    if (wereNamed.length > 0) baseline.named++;
    baseline.right += Number(isRightIn(wereNamed));
  }
  return { ...names, moved, movedOnSensitive, baseline };
}
