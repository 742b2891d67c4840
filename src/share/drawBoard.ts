import type { BoardSetting, BoardWord } from './setBoard';
import { setTextStyle } from './textStyle';

/** The board's letters lean and lift as in `routes/story/Board.svelte`: of every so many words, every so many letters. */
const LEANS = [
  { words: 3, word: 0, letters: 4, letter: 1, liftEm: 0.012, degrees: 0.5 },
  { words: 2, word: 1, letters: 5, letter: 2, liftEm: -0.014, degrees: -0.6 },
] as const;
/** Padding of a number's inset on its left and height of its plate, as shares of the letters' size. */
const INSET_LEFT_EM = 0.14;
const PLATE_EM = 0.98;
/** A track: its shadow and its lit lip, in pixels. */
const SHADOW_PX = 3;
const LIP_PX = 1.5;

/** Colours of the night by the names of tokens.css. */
export type Colours = (token: string) => string;

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The lit face in `box`, its rows of letters from `padPx` on, and a track under each row. */
export function drawBoard(
  context: CanvasRenderingContext2D,
  setting: BoardSetting,
  box: Box,
  padPx: number,
  colours: Colours,
): void {
  context.save();
  context.beginPath();
  context.rect(box.left, box.top, box.width, box.height);
  context.clip();
  drawFace(context, box, colours);
  const { rows, rowPx, spacePx, style } = setting;
  setTextStyle(context, style);
  const capital = context.measureText('H').actualBoundingBoxAscent;
  context.textBaseline = 'alphabetic';
  let nth = 0;
  rows.forEach((words, row) => {
    const top = box.top + row * rowPx;
    const bottom = row === rows.length - 1 ? box.top + box.height : top + rowPx;
    drawTrack(context, box, bottom, colours);
    const baseline = top + (rowPx - SHADOW_PX + capital) / 2;
    let x = box.left + padPx;
    for (const word of words) {
      drawWord(context, word, nth++, x, baseline, capital, setting, colours);
      x += word.widthPx + spacePx;
    }
  });
  context.restore();
}

function drawFace(
  context: CanvasRenderingContext2D,
  { left, top, width, height }: Box,
  colours: Colours,
): void {
  const [x, y] = [left + 0.45 * width, top + 0.4 * height];
  const light = context.createRadialGradient(x, y, 0, x, y, 0.75 * width);
  light.addColorStop(0.55, colours('--company-face'));
  light.addColorStop(1, colours('--company-face-edge'));
  context.fillStyle = light;
  context.fillRect(left, top, width, height);
}

function drawTrack(
  context: CanvasRenderingContext2D,
  { left, width }: Box,
  bottom: number,
  colours: Colours,
): void {
  context.fillStyle = colours('--company-track');
  context.fillRect(left, bottom - SHADOW_PX - LIP_PX, width, SHADOW_PX);
  context.fillStyle = colours('--company-tile');
  context.fillRect(left, bottom - LIP_PX, width, LIP_PX);
}

function drawWord(
  context: CanvasRenderingContext2D,
  { text, isMarked, widthPx }: BoardWord,
  nth: number,
  left: number,
  baseline: number,
  capital: number,
  { style, rowPx }: BoardSetting,
  colours: Colours,
): void {
  const { sizePx } = style;
  const middle = baseline - capital / 2;
  if (isMarked) {
    context.fillStyle = colours('--company-ink');
    context.fillRect(left, middle - (PLATE_EM * sizePx) / 2, widthPx, PLATE_EM * sizePx);
  }
  let x = left + (isMarked ? INSET_LEFT_EM * sizePx : 0);
  [...text].forEach((letter, k) => {
    const advance = context.measureText(letter).width;
    if (!isMarked) drawTile(context, x, middle - rowPx / 2, advance, rowPx, colours);
    const lean = LEANS.find(
      (each) => nth % each.words === each.word && k % each.letters === each.letter,
    );
    context.save();
    context.translate(x + advance / 2, middle + (lean?.liftEm ?? 0) * sizePx);
    context.rotate(((lean?.degrees ?? 0) * Math.PI) / 180);
    context.fillStyle = colours(isMarked ? '--company-face' : '--company-ink');
    context.fillText(letter, -advance / 2, capital / 2);
    context.restore();
    x += advance;
  });
}

/** The edges of the clear tile that a letter is printed on. */
function drawTile(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  width: number,
  rowPx: number,
  colours: Colours,
): void {
  const height = rowPx - SHADOW_PX - 2 * LIP_PX;
  context.save();
  context.globalAlpha = 0.45;
  context.fillStyle = colours('--company-tile');
  context.fillRect(left, top, 1, height);
  context.globalAlpha = 0.26;
  context.fillStyle = colours('--company-track');
  context.fillRect(left + width - 1, top, 1, height);
  context.restore();
}
