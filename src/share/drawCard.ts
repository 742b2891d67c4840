import { paletteOf } from '$lib/marks/crowd/palette';
import { createSurface, type Surface } from './canvas';
import type { Card } from './Card';
import { coarsen } from './coarsen';
import { drawBoard, type Box, type Colours } from './drawBoard';
import { drawCrowd, type Wall } from './drawCrowd';
import { nightTokens } from './nightTokens';
import { setBoard } from './setBoard';
import { fitText, setEarlier, type EarlierPost } from './setEarlier';
import { setTextStyle, type TextStyle } from './textStyle';

/** What link previews ask for, in pixels. */
export const CARD_WIDTH_PX = 1200;
/** As above. */
export const CARD_HEIGHT_PX = 630;

const MARGIN = 48;
/** The board's wood, and its face's room at the sides and below the last row. */
const WOOD = 9;
const FACE_PAD = 26;
const FACE_END = 5;
const BOARD_TOP = 34;
/** The wall ends where the foot begins, and is never lower than this. */
const WALL_BOTTOM = 540;
const WALL_LEAST = 216;
const WALL_GAP = 20;
/** First baseline of a post that was up before, below its top; and the height of the reply. */
const EARLIER_BASELINE = 28;
const REPLY_ROW = 44;
const BASELINE_ABOVE = 586;
const BASELINE_BELOW = 614;

const REPLY: TextStyle = { family: 'Literata Italic', weight: 400, sizePx: 27 };
const TALLY: TextStyle = { family: 'Bricolage', weight: 800, stretch: 75, sizePx: 76 };
const NAME: TextStyle = { family: 'Bricolage', weight: 700, stretch: 82, sizePx: 33 };
const CAPTION: TextStyle = { family: 'Instrument Sans', weight: 500, sizePx: 23 };

/** Draws a card: the board with its post, everybody with those spoken of alight, how many, and whose picture it is. */
export function drawCard(card: Card, wall: Wall): Surface {
  const tokens = nightTokens();
  const colours: Colours = (token) => {
    const value = tokens.get(token);
    if (value === undefined) throw new Error(`tokens.css has no ${token} by night.`);
    return value;
  };
  const surface = createSurface(CARD_WIDTH_PX, CARD_HEIGHT_PX);
  const { context } = surface;
  drawStreet(context, colours);

  const faceWidth = CARD_WIDTH_PX - 2 * MARGIN;
  const innerWidth = faceWidth - 2 * FACE_PAD;
  const earlier = card.earlier.map((post) => setEarlier(context, post, innerWidth));
  const earlierPx = earlier.reduce((sum, { heightPx }) => sum + heightPx, 0);
  const replyPx = card.reply ? REPLY_ROW : 0;
  const roomPx =
    WALL_BOTTOM - WALL_LEAST - WALL_GAP - BOARD_TOP - 2 * WOOD - FACE_END - earlierPx - replyPx;
  const setting = setBoard(context, card.board, innerWidth, roomPx);
  const face: Box = {
    left: MARGIN,
    top: BOARD_TOP + WOOD + earlierPx,
    width: faceWidth,
    height: setting.rows.length * setting.rowPx + FACE_END,
  };
  const frame: Box = {
    left: face.left - WOOD,
    top: BOARD_TOP,
    width: face.width + 2 * WOOD,
    height: face.height + earlierPx + 2 * WOOD,
  };
  drawFrame(context, frame, colours);
  drawEarlier(context, earlier, colours);
  drawBoard(context, setting, face, FACE_PAD, colours);

  const boardEnd = frame.top + frame.height;
  if (card.reply) drawReply(context, card.reply, boardEnd + REPLY_ROW - 8, colours);
  const wallTop = Math.round(boardEnd + replyPx + WALL_GAP);
  const palette = paletteOf((token) => tokens.get(token) ?? '');
  const place: Box = {
    left: 0,
    top: wallTop,
    width: CARD_WIDTH_PX,
    height: WALL_BOTTOM - wallTop,
  };
  drawCrowd(context, wall, card.lit, place, palette);
  coarsen(context, wallTop, WALL_BOTTOM);
  drawFoot(context, card, colours);
  return surface;
}

/** The street, and the board's light on it. */
function drawStreet(context: CanvasRenderingContext2D, colours: Colours): void {
  context.fillStyle = colours('--ground');
  context.fillRect(0, 0, CARD_WIDTH_PX, CARD_HEIGHT_PX);
  const reach = 420;
  context.save();
  context.translate(CARD_WIDTH_PX / 2, 170);
  context.scale((0.62 * CARD_WIDTH_PX) / reach, 1);
  const light = context.createRadialGradient(0, 0, 0, 0, 0, reach);
  light.addColorStop(0, colours('--glow'));
  light.addColorStop(1, colours('--ground'));
  context.fillStyle = light;
  context.fillRect(-reach, -reach, 2 * reach, 2 * reach);
  context.restore();
}

function drawFrame(
  context: CanvasRenderingContext2D,
  { left, top, width, height }: Box,
  colours: Colours,
): void {
  context.fillStyle = colours('--frame');
  context.fillRect(left, top, width, height);
  context.strokeStyle = colours('--frame-line');
  context.lineWidth = 1;
  context.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);
}

/** Posts that were up before, hairlines between them. */
function drawEarlier(
  context: CanvasRenderingContext2D,
  posts: readonly EarlierPost[],
  colours: Colours,
): void {
  let top = BOARD_TOP + WOOD;
  posts.forEach(({ style, lines, heightPx, lineStepPx }, i) => {
    context.fillStyle = colours('--frame-line');
    if (i > 0) context.fillRect(MARGIN, top, CARD_WIDTH_PX - 2 * MARGIN, 1);
    setTextStyle(context, style);
    context.fillStyle = colours('--company');
    lines.forEach((line, k) =>
      context.fillText(line, MARGIN + FACE_PAD, top + EARLIER_BASELINE + k * lineStepPx),
    );
    top += heightPx;
  });
}

/** What the company answered, its marked words underlined. */
function drawReply(
  context: CanvasRenderingContext2D,
  parts: NonNullable<Card['reply']>,
  baseline: number,
  colours: Colours,
): void {
  const text = parts.map((part) => part.text).join('');
  const style = fitText(context, REPLY, text, CARD_WIDTH_PX - 2 * MARGIN);
  setTextStyle(context, style);
  context.fillStyle = colours('--company');
  context.fillText(text, MARGIN, baseline);
  let said = '';
  for (const part of parts) {
    const from = MARGIN + context.measureText(said).width;
    said += part.text;
    const to = MARGIN + context.measureText(said).width;
    if (part.isMarked) context.fillRect(from, baseline + 7, to - from, 2);
  }
}

function drawFoot(context: CanvasRenderingContext2D, card: Card, colours: Colours): void {
  const { words } = card;
  const count = words.count(card.lit.length);
  setTextStyle(context, TALLY);
  context.fillStyle = colours('--company');
  context.fillText(count, MARGIN, BASELINE_BELOW);
  const captionLeft = MARGIN + context.measureText(count).width + 16;
  setTextStyle(context, CAPTION);
  context.fillText(words.counted(card.lit.length), captionLeft, BASELINE_ABOVE);
  context.fillStyle = colours('--ink-2');
  context.fillText(words.among(card.subscribers), captionLeft, BASELINE_BELOW);
  const right = CARD_WIDTH_PX - MARGIN;
  context.fillText(
    words.synthetic,
    right - context.measureText(words.synthetic).width,
    BASELINE_BELOW,
  );
  setTextStyle(context, NAME);
  context.fillStyle = colours('--ink');
  context.fillText(
    words.credit,
    right - context.measureText(words.credit).width,
    BASELINE_ABOVE - 2,
  );
}
