import type { PlacedLabel } from '$lib/layout/labelPlacement';
import type { Rings } from '$lib/layout/evidenceHeights';
import type { TruthMarks } from '$lib/layout/truthMarks';
import {
  boardFeet,
  marginThread,
  saggingThread,
  straightThread,
  underlineThread,
  uprightThread,
  type Point,
} from '$lib/layout/threadPath';
import type { Thread } from '$lib/marks/thread';
import type { FieldSuspect, PaperAnchor } from './evidenceField';
import type { FieldLabel } from './fieldLabels';

const MOST_FEET = 5;
const FOOT_MARGIN_PX = 14;
/** Between a thread's last bend and the beginning of a line on the paper. */
const BESIDE_LINE_PX = 6;
/** With more threads than this to the bulbs only the telling ones are drawn. */
const MOST_TRUTHS = 8;
/** So many threads reach the paper beside the one in focus. */
const MOST_ON_PAPER = { right: 4, bottom: 1 };

/** What the threads of one field hang from. */
export interface ThreadFrame {
  /** Who has threads: the names newly given, and who has the focus. */
  suspects: readonly FieldSuspect[];
  labels: readonly FieldLabel[];
  /** Where each label went. */
  places: readonly (PlacedLabel | null)[];
  rings: Rings;
  focused: number | null;
  widthPx: number;
  heightPx: number;
  boardLeftPx: number;
  boardRightPx: number;
  paperEdge: 'right' | 'bottom';
  paperAnchors: readonly PaperAnchor[];
}

/** The threads of the stranger's view: from the board to each suspect's ring, from there to the paper, and to labels that stand away. */
export function strangerThreads(frame: ThreadFrame): Thread[] {
  const { suspects, rings, focused, widthPx, heightPx, paperEdge } = frame;
  const threads = leaders(frame);
  let onPaper = 0;
  const isOneFocused = suspects.some(({ persona }) => persona === focused);
  for (const suspect of suspects) {
    const { persona } = suspect;
    const [x, y, radius] = [rings.x[persona], rings.y[persona], rings.radius[persona]];
    const isStrong = focused === persona;
    const isFaint = isOneFocused && !isStrong;
    const feet = boardFeet(
      x,
      Math.min(MOST_FEET, suspect.threads ?? 1),
      frame.boardLeftPx + FOOT_MARGIN_PX,
      frame.boardRightPx - FOOT_MARGIN_PX,
    );
    feet.forEach((foot, n) => {
      const path = straightThread([foot, 0], [x + Math.sign(foot - x) * 2, y - radius]);
      threads.push({
        key: `b${persona}-${n}`,
        kind: 'board',
        path,
        isStrong,
        isFaint,
        knot: [foot, 1],
      });
    });
    if (!isStrong && onPaper >= MOST_ON_PAPER[paperEdge]) continue;
    const anchor = frame.paperAnchors.find((a) => a.persona === persona);
    const edge: Point =
      paperEdge === 'right'
        ? [widthPx, clamp(anchor?.yPx ?? y + 36 + 14 * onPaper, 12, heightPx - 12)]
        : [clamp(anchor ? anchor.lineXPx - BESIDE_LINE_PX : 16, 6, widthPx - 6), heightPx];
    onPaper++;
    const start: Point = [x + radius * 0.5, y + radius * 0.82];
    const path = saggingThread(start, edge, paperEdge);
    threads.push({ key: `p${persona}`, kind: 'paper', path, isStrong, isFaint });
    if (!anchor) continue;
    const line: Point = [anchor.lineXPx - BESIDE_LINE_PX, anchor.yPx];
    const words: Point = [anchor.xPx, anchor.yPx];
    const beyond =
      paperEdge === 'right' ? underlineThread(edge, line, words) : marginThread(edge, words);
    threads.push({ key: `o${persona}`, kind: 'onPaper', path: beyond, isStrong, isFaint });
  }
  return threads;
}

function leaders({ labels, places }: ThreadFrame): Thread[] {
  return labels.flatMap(({ key, kind, wish: { xPx, yPx, radiusPx } }, k) => {
    const place = places[k];
    // Amber words are about the discs, which are beside them wherever they go.
    if (place?.side !== 'away' || kind === 'company') return [];
    const [dx, dy] = [place.anchorXPx - xPx, place.anchorYPx - yPx];
    const share = radiusPx / Math.max(radiusPx, Math.hypot(dx, dy));
    const path = straightThread([xPx + dx * share, yPx + dy * share], [xPx + dx, yPx + dy]);
    return [{ key: `l${key}`, kind: 'leader', path }];
  });
}

/** Of whom the truth is told first. */
interface Told {
  newly: readonly number[];
  focused: number | null;
  /** Taken out of the table: then it is about nobody else. */
  takenOut: number | null;
}

/** Dotted threads from the rings to the bulbs behind them: of the names newly given and of who has the focus; of others if they are few. */
export function truthThreads(
  truth: TruthMarks,
  rings: Rings,
  { newly, focused, takenOut }: Told,
): Thread[] {
  const areFew = truth.threads.length <= MOST_TRUTHS;
  const drawn = truth.threads.filter(({ persona }) =>
    takenOut === null
      ? areFew || persona === focused || newly.includes(persona)
      : persona === takenOut,
  );
  return drawn.map(({ persona, fromX, fromY, toX, toY }) => {
    const radius = rings.radius[persona] * (toY >= fromY ? 1 : -1);
    const path = uprightThread([fromX, fromY + radius], [toX, toY - Math.sign(toY - fromY) * 9]);
    return { key: `t${persona}`, kind: 'truth', path };
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
