import { NAMED_FROM } from '../constants';
import type { AttackResult } from '../engine';
import { isMoved, nameKind } from './nameKind';
import type { JudgedNames, NameScore, PeopleScore } from './NameScore';

/** What names are judged by. */
export interface JudgedBy {
  /** By announcement: whether a persona is one of the people. */
  isMember: Array<(persona: number) => boolean>;
  /** By announcement: whether it tells what is nobody’s business. */
  isSensitive: boolean[];
  /** By persona: the subscriber, or −1. */
  subscriberOf: Int32Array;
}

/** Probabilities before and after, as of `AttackResult`. */
type Chances = Pick<AttackResult, 'personas' | 'probabilities' | 'before'>;

const nobody = () => ({ right: 0, wrong: 0 });
const noNames = (): JudgedNames => ({ newly: nobody(), anyway: nobody(), cleared: nobody() });

/** Holds the names of one announcement against the truth. @param members how many people it speaks of */
export function judgeNames(
  { personas, probabilities, before }: Chances,
  announcement: number,
  { isMember, subscriberOf }: JudgedBy,
  members: number,
): NameScore {
  const names = noNames();
  const moved = nobody();
  const baseline = { named: 0, right: 0 };
  const control = { outsiders: 0, newly: 0, anyway: 0 };
  for (let persona = 0; persona < personas; persona++) {
    const place = announcement * personas + persona;
    const isOutside = subscriberOf[persona] < 0;
    if (isOutside) control.outsiders++;
    const isRight = isMember[announcement](persona);
    const kind = nameKind(before[place], probabilities[place]);
    if (kind !== null) names[kind][isRight === (kind !== 'cleared') ? 'right' : 'wrong']++;
    if (isOutside && (kind === 'newly' || kind === 'anyway')) control[kind]++;
    if (isMoved(before[place], probabilities[place])) moved[isRight ? 'right' : 'wrong']++;
    if (before[place] >= NAMED_FROM) {
      baseline.named++;
      baseline.right += Number(isRight);
    }
  }
  const missed = members - names.newly.right - names.anyway.right;
  return { ...names, moved, members, missed, baseline, control };
}

/** Holds the names of a feed against the truth, everybody once: by the posts that give their name in the way that counts for them. */
export function judgeFeed({ personas, probabilities, before }: Chances, by: JudgedBy): PeopleScore {
  const names = noNames();
  const [moved, movedOnSensitive] = [nobody(), nobody()];
  const baseline = { named: 0, right: 0 };
  for (let persona = 0; persona < personas; persona++) {
    const pairs = by.isMember.map((isMember, a) => {
      const [was, is] = [before[a * personas + persona], probabilities[a * personas + persona]];
      return {
        kind: nameKind(was, is),
        isRight: isMember(persona),
        isMoved: isMoved(was, is),
        isSensitive: by.isSensitive[a],
        wasNamed: was >= NAMED_FROM,
      };
    });
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
