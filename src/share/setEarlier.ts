import { breakLines } from './breakLines';
import { textWidth, type TextStyle } from './textStyle';

const STYLE: TextStyle = { family: 'Bricolage', weight: 700, stretch: 84, sizePx: 25 };
/** A post that would be smaller than this in one line takes two. */
const SMALLEST_PX = 21;
/** Height of a post's first line with the room around it, and of each further one. */
const FIRST_LINE_PX = 40;
const NEXT_LINE_PX = 30;

/** A post that was up before, above the board. */
export interface EarlierPost {
  style: TextStyle;
  lines: string[];
  /** Height with the room around it. */
  heightPx: number;
  lineStepPx: number;
}

/** Sets a post in one line of at most `widthPx`, a little smaller if need be, otherwise in two even ones. */
export function setEarlier(
  context: CanvasRenderingContext2D,
  post: string,
  widthPx: number,
): EarlierPost {
  const oneLine = fitText(context, STYLE, post, widthPx);
  const lines = oneLine.sizePx >= SMALLEST_PX ? [post] : halves(context, post);
  const styles = lines.map((line) => fitText(context, STYLE, line, widthPx));
  const style = styles.reduce((a, b) => (a.sizePx < b.sizePx ? a : b));
  const heightPx = FIRST_LINE_PX + NEXT_LINE_PX * (lines.length - 1);
  return { style, lines, heightPx, lineStepPx: NEXT_LINE_PX };
}

/** The style, smaller if the text would be wider than `mostPx`. */
export function fitText(
  context: CanvasRenderingContext2D,
  style: TextStyle,
  text: string,
  mostPx: number,
): TextStyle {
  const width = textWidth(context, style, text);
  return width <= mostPx ? style : { ...style, sizePx: (style.sizePx * mostPx) / width };
}

function halves(context: CanvasRenderingContext2D, post: string): string[] {
  const words = post.split(' ');
  const widths = words.map((word) => textWidth(context, STYLE, word));
  const starts = breakLines(widths, textWidth(context, STYLE, ' '), 2);
  return starts.map((from, line) => words.slice(from, starts[line + 1]).join(' '));
}
