import { breakLines } from './breakLines';
import { textWidth, type TextStyle } from './textStyle';
import type { PostPart } from './wordPosts';

/** Letters of the board, as `--board` in tokens.css says: hung narrow, heavy and apart. */
const LETTERS = { family: 'Bricolage', weight: 800, stretch: 75, trackingEm: 0.032 } as const;
/** Height of a row and width of a space, as shares of the letters' size. */
const ROW_EM = 1.11;
const SPACE_EM = 0.26;
/** Room in a number's inset on both sides together. */
const INSET_EM = 0.25;
const LARGEST_PX = 78;
const MOST_ROWS = 6;
/** Fewer rows are better, as long as the letters are at least so large beside the largest possible. */
const LARGE_ENOUGH = 0.85;
/** Below this nobody reads the picture on a phone. */
const SMALLEST_PX = 30;

/** A word on the board. */
export interface BoardWord {
  text: string;
  isMarked: boolean;
  widthPx: number;
}

/** A post as it is hung: rows of words, in letters of one size. */
export interface BoardSetting {
  style: TextStyle;
  rowPx: number;
  spacePx: number;
  rows: BoardWord[][];
}

/**
 * Hangs a post as large as it goes into a board of `widthPx × heightPx` within the face.
 * @throws RangeError if its letters would be smaller than anybody could read
 */
export function setBoard(
  context: CanvasRenderingContext2D,
  parts: readonly PostPart[],
  widthPx: number,
  heightPx: number,
): BoardSetting {
  const words = wordsOf(parts);
  const unit: TextStyle = { ...LETTERS, sizePx: 100 };
  const widthsEm = words.map(
    ({ text, isMarked }) => letterWidths(context, unit, text) / 100 + (isMarked ? INSET_EM : 0),
  );
  // "24 December", "12 times", "a row": a number stays with what it counts, and a single letter with its word.
  const isBound = (word: number) => /^(\d+|.)$/.test(words[word - 1].text);
  const ways = words.slice(0, MOST_ROWS).map((_, i) => {
    const starts = breakLines(widthsEm, SPACE_EM, i + 1, isBound);
    const longestEm = Math.max(...starts.map((_, row) => rowWidth(widthsEm, starts, row)));
    const sizePx = Math.min(LARGEST_PX, widthPx / longestEm, heightPx / (starts.length * ROW_EM));
    return { starts, sizePx };
  });
  const largestPx = Math.max(...ways.map((way) => way.sizePx));
  const { starts, sizePx } = ways.find((way) => way.sizePx >= LARGE_ENOUGH * largestPx)!;
  if (sizePx < SMALLEST_PX)
    throw new RangeError(
      `The post “${parts.map(({ text }) => text).join('')}” is too long for a picture: letters of ${sizePx.toFixed(0)} px, at least ${SMALLEST_PX} are legible.`,
    );
  const set = words.map((word, i) => ({ ...word, widthPx: widthsEm[i] * sizePx }));
  return {
    style: { ...LETTERS, sizePx },
    rowPx: ROW_EM * sizePx,
    spacePx: SPACE_EM * sizePx,
    rows: starts.map((from, row) => set.slice(from, starts[row + 1])),
  };
}

/** Letters hang one by one, so nothing is kerned. */
function letterWidths(context: CanvasRenderingContext2D, style: TextStyle, text: string): number {
  return [...text].reduce((sum, letter) => sum + textWidth(context, style, letter), 0);
}

function rowWidth(widths: readonly number[], starts: readonly number[], row: number): number {
  const line = widths.slice(starts[row], starts[row + 1]);
  return line.reduce((sum, width) => sum + width, 0) + SPACE_EM * (line.length - 1);
}

/** The words, in capitals; punctuation behind a number stays with it, unmarked. */
function wordsOf(parts: readonly PostPart[]): Array<Omit<BoardWord, 'widthPx'>> {
  const words: Array<Omit<BoardWord, 'widthPx'>> = [];
  let isJoined = false;
  for (const { text, isMarked } of parts) {
    const isOpen = isJoined && !/^\s/.test(text);
    const found = text.split(/\s+/).filter((word) => word !== '');
    found.forEach((word, i) => {
      const capitals = word.toUpperCase();
      if (i === 0 && isOpen && words.length > 0) words[words.length - 1].text += capitals;
      else words.push({ text: capitals, isMarked });
    });
    if (text !== '') isJoined = !/\s$/.test(text);
  }
  return words;
}
