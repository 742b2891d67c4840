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

const MOST_FEET = 5;
const FOOT_MARGIN_PX = 14;
/** Between a thread's last bend and the beginning of a line on the paper. */
const BESIDE_LINE_PX = 6;
/** So many threads reach the paper beside the one in focus. */
const MOST_ON_PAPER = { right: 4, bottom: 1 };

/** What the threads of one field hang from. */
export interface ThreadFrame {
  suspects: readonly FieldSuspect[];
  labels: readonly (PlacedLabel | null)[];
  rings: Rings;
  focused: number | null;
  widthPx: number;
  heightPx: number;
  boardLeftPx: number;
  boardRightPx: number;
  paperEdge: 'right' | 'bottom';
  paperAnchors: readonly PaperAnchor[];
  /** From this probability a name has a thread to the paper. */
  namedProbability: number;
}

/** The threads of the stranger's view: from the board to each suspect's ring, from the named ones to the paper. */
export function strangerThreads(frame: ThreadFrame): Thread[] {
  const { suspects, labels, rings, focused, widthPx, heightPx, paperEdge } = frame;
  const threads: Thread[] = [];
  let onPaper = 0;
  const isOneFocused = suspects.some(({ persona }) => persona === focused);
  suspects.forEach((suspect, k) => {
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
    const label = labels[k];
    if (label?.side === 'away') {
      const [dx, dy] = [label.anchorXPx - x, label.anchorYPx - y];
      const share = radius / Math.max(radius, Math.hypot(dx, dy));
      const path = straightThread([x + dx * share, y + dy * share], [x + dx, y + dy]);
      threads.push({ key: `l${persona}`, kind: 'leader', path, isFaint });
    }
    const isNamed = suspect.probability >= frame.namedProbability;
    if (!isStrong && !(isNamed && onPaper < MOST_ON_PAPER[paperEdge])) return;
    const anchor = frame.paperAnchors.find((a) => a.persona === persona);
    const edge: Point =
      paperEdge === 'right'
        ? [widthPx, clamp(anchor?.yPx ?? y + 36 + 14 * onPaper, 12, heightPx - 12)]
        : [clamp(anchor ? anchor.lineXPx - BESIDE_LINE_PX : 16, 6, widthPx - 6), heightPx];
    onPaper++;
    const start: Point = [x + radius * 0.5, y + radius * 0.82];
    const path = saggingThread(start, edge, paperEdge);
    threads.push({ key: `p${persona}`, kind: 'paper', path, isStrong, isFaint });
    if (!anchor) return;
    const line: Point = [anchor.lineXPx - BESIDE_LINE_PX, anchor.yPx];
    const words: Point = [anchor.xPx, anchor.yPx];
    const beyond =
      paperEdge === 'right' ? underlineThread(edge, line, words) : marginThread(edge, words);
    threads.push({ key: `o${persona}`, kind: 'onPaper', path: beyond, isStrong, isFaint });
  });
  return threads;
}

/** Dotted threads from the rings to the bulbs behind them. */
export function truthThreads(truth: TruthMarks, rings: Rings): Thread[] {
  return truth.threads.map(({ persona, fromX, fromY, toX, toY }) => {
    const radius = rings.radius[persona] * (toY >= fromY ? 1 : -1);
    const path = uprightThread([fromX, fromY + radius], [toX, toY - Math.sign(toY - fromY) * 9]);
    return { key: `t${persona}`, kind: 'truth', path };
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
