import { NAMED_FROM } from '$lib/engine/constants';
import type { Suspect } from '$lib/engine/engine';
import { lab as words } from '$lib/words/en/lab';

/** What the truth says of a suspect: named rightly, an innocent named, one of them but not named, or neither. */
export interface Verdict {
  kind: 'right' | 'wrong' | 'missed' | 'spared';
  sentence: string;
  /** What the mark is called. */
  label: string;
}

/** How each verdict is marked. */
export const VERDICT_MARKS = {
  right: 'tick',
  wrong: 'cross',
  missed: 'empty',
  spared: null,
} as const;

/**
 * Holds a suspect against the truth.
 * @param isMember whether the post speaks of them
 * @param subscriber the subscriber behind them, or −1
 */
export function verdictOn(
  { probability, name, isMoved }: Suspect,
  isMember: boolean,
  subscriber: number,
): Verdict {
  const isNamed = probability >= NAMED_FROM;
  const kind = isNamed ? (isMember ? 'right' : 'wrong') : isMember ? 'missed' : 'spared';
  const said = sentenceOf(kind, name === 'cleared', isMoved);
  const outside = !isMember && subscriber < 0 ? ` ${words.suspects.outsider}` : '';
  return { kind, sentence: said + outside, label: said };
}

function sentenceOf(kind: Verdict['kind'], isCleared: boolean, isMoved: boolean): string {
  const { suspects } = words;
  if (isCleared) return kind === 'missed' ? suspects.clearedWrong : suspects.clearedRight;
  if (isMoved && kind === 'missed') return suspects.movedRight;
  if (isMoved && kind === 'spared') return suspects.movedWrong;
  return suspects[kind];
}
