import type { EvidenceScale } from '$lib/layout/evidenceScale';
import { overlaps, type Rectangle } from '$lib/layout/labelPlacement';
import type { FieldWords } from './evidenceField';

/** Width of a letter and height of a line of the caption size, in CSS pixels; generous. */
const LETTER_PX = 6.9;
const LINE_PX = 22;
const NARROW_PX = 560;
/** Higher than this the switch has its place. */
const ABOVE_PX = 78;

/** One line of words on the axis. */
export interface AxisLabel {
  key: string;
  text: string;
  /** Where it stands; nothing else is put there. */
  place: Rectangle;
  /** Has a short tick at the field's edge. */
  hasTick: boolean;
  isRight: boolean;
}

/** The axis' words and where they stand; a narrow field has fewer, `isBrief` shorter ones. */
export function fieldAxis(
  scale: EvidenceScale,
  words: FieldWords,
  widthPx: number,
  heightPx: number,
  isBrief = false,
): AxisLabel[] {
  const isNarrow = widthPx < NARROW_PX;
  const label = (
    key: string,
    text: string,
    topPx: number,
    leftPx: number,
    hasTick = false,
  ): AxisLabel => {
    const width = text.length * LETTER_PX + 14;
    const place = { leftPx, topPx, rightPx: leftPx + width, bottomPx: topPx + LINE_PX };
    return { key, text, place, hasTick, isRight: false };
  };
  const labels = scale.ticks
    .filter(({ people }) => !isNarrow || people === 1000)
    .map(({ people, yPx }) =>
      label(`t${people}`, words.oneOf(people), yPx - LINE_PX / 2, isNarrow ? 12 : 18, true),
    );
  if (!isNarrow && scale.surePx > ABOVE_PX)
    labels.push(label('sure', words.nearlySure, scale.surePx - LINE_PX / 2, 18, true));
  labels.push(
    isNarrow
      ? label('even', words.evenOddsShort, scale.evenPx + 4, 12)
      : label(
          'even',
          isBrief ? words.evenOddsShort : words.evenOdds,
          scale.evenPx + (isBrief ? 4 : -LINE_PX - 4),
          18,
        ),
  );
  const nobody = label('nobody', words.nobody, heightPx - LINE_PX - 6, 0);
  const width = nobody.place.rightPx;
  nobody.isRight = true;
  nobody.place.leftPx = widthPx - width - 12;
  nobody.place.rightPx = widthPx - 12;
  labels.push(nobody);
  return labels;
}

const STEP_ASIDE_PX = 9;

/** The same axis with every label moved aside until it covers none of `marks`: labels move, data does not. */
export function clearedAxis(
  axis: readonly AxisLabel[],
  marks: readonly Rectangle[],
  widthPx: number,
): AxisLabel[] {
  return axis.map((label) => {
    const towards = label.isRight ? -STEP_ASIDE_PX : STEP_ASIDE_PX;
    let { place } = label;
    while (marks.some((mark) => overlaps(mark, place))) {
      place = { ...place, leftPx: place.leftPx + towards, rightPx: place.rightPx + towards };
      if (place.leftPx < 0 || place.rightPx > widthPx) return label;
    }
    return { ...label, place };
  });
}
