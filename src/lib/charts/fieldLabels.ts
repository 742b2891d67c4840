import type { Rings } from '$lib/layout/evidenceHeights';
import type { EvidenceLift } from '$lib/layout/evidenceLift';
import type { LabelWish, Rectangle } from '$lib/layout/labelPlacement';
import type { FieldSuspect, FieldWithout, FieldWords } from './evidenceField';

/** One label of the field. `stub`: a name newly given; `name`: one that has the focus; the others are words by what they speak of. */
export interface FieldLabel {
  key: string;
  kind: 'stub' | 'name' | 'company' | 'public' | 'stranger' | 'plain';
  text: string;
  /** Whose ring it stands at; −1: at none. */
  persona: number;
  wish: LabelWish;
}

/** Which heights are drawn. */
export type FieldStage = 'before' | 'after' | 'without';

/** What the labels of one field speak of. */
export interface LabelFrame {
  stage: FieldStage;
  /** Of whom something can be said, most probable first. */
  suspects: readonly FieldSuspect[];
  focused: number | null;
  /** The rings as they are drawn, and with the posts as they are. */
  rings: Rings;
  after: Rings | null;
  lift: EvidenceLift | null;
  without: FieldWithout | null;
  /** Where the bulb of who is taken out went dark; null if there is none. */
  darkBulb: readonly [xPx: number, yPx: number] | null;
  posts: number;
  words: FieldWords;
  /** Measured widths by key; a label not measured yet is guessed. */
  widths: Readonly<Record<string, number>>;
}

const STUB_HEIGHT_PX = 25;
const WORDS_HEIGHT_PX = 22;
const LETTER_PX = { stub: 8.2, words: 6.9 };
const PADDING_PX = { stub: 28, words: 14 };
/** So many leaps have their words; more rings that stay than this have none. */
const MOST_LEAPS = 3;
const MOST_STAYING = 3;
const HALF_TICK_PX = 5;
/** Nearer than this two heights are one. */
const SAME_PX = 4;

/**
 * What the field says, the weightiest first: the names that posts gave, how far they leapt and from where; who has the focus; where nobody
 * was newly given, how likely those are whose names the diaries give. Names hang from nobody else.
 */
export function fieldLabels(frame: LabelFrame): FieldLabel[] {
  const { stage, suspects, focused, rings, lift, without, words } = frame;
  const labels: FieldLabel[] = [];
  const add = (
    kind: FieldLabel['kind'],
    persona: number,
    text: string,
    place: Omit<LabelWish, 'widthPx' | 'heightPx' | 'prefers'>,
    prefers?: LabelWish['prefers'],
  ) => {
    const key = `${kind}-${persona}-${text}`;
    const isName = kind === 'stub' || kind === 'name';
    const size = isName ? 'stub' : 'words';
    const widthPx = frame.widths[key] || text.length * LETTER_PX[size] + PADDING_PX[size];
    const heightPx = isName ? STUB_HEIGHT_PX : WORDS_HEIGHT_PX;
    labels.push({ key, kind, text, persona, wish: { ...place, widthPx, heightPx, prefers } });
  };
  const atRing = (persona: number, { x, y, radius }: Rings = rings) => ({
    xPx: x[persona],
    yPx: y[persona],
    radiusPx: radius[persona] + 1,
  });
  const atTick = (persona: number) => {
    const k = lift ? lift.personas.indexOf(persona) : -1;
    if (!lift || k < 0) return null;
    const half = lift.halfWidth[k];
    return { xPx: lift.x[k], yPx: lift.y[k], radiusPx: HALF_TICK_PX, leftPx: half, rightPx: half };
  };
  const isNewly = ({ kind }: FieldSuspect) => stage === 'after' && kind === 'newly';

  if (stage === 'without' && without) {
    const { persona } = without;
    const suspect = suspects.find((each) => each.persona === persona);
    const tick = atTick(persona);
    const from = frame.after;
    if (suspect && from) {
      const { beforeProbability, probability } = suspect;
      const now = without.probabilities[persona];
      const ring = atRing(persona);
      const isThere = (yPx: number) => Math.abs(yPx - ring.yPx) < SAME_PX;
      const isStaying = isThere(from.y[persona]);
      const isBack = tick !== null && isThere(tick.yPx);
      const place = isBack ? { ...tick, ...ring } : ring;
      if (isStaying) add('stranger', persona, words.withOrWithoutThem(now), place);
      else {
        add('stranger', persona, words.withThem(probability), atRing(persona, from));
        const said = isBack ? words.withoutAsBefore : words.withoutThem;
        add('stranger', persona, said(now), place);
      }
      if (tick && !isBack) add('public', persona, words.beforePosts(beforeProbability), tick);
      const { hasRow, hasPosts, particularBits } = without;
      const gave = !hasRow ? words.noRow : hasPosts ? words.rowGave(particularBits) : words.noPost;
      const yPx = (from.y[persona] + ring.yPx) / 2;
      add('company', persona, gave, isStaying ? ring : { ...ring, yPx, radiusPx: 2 });
    }
    if (frame.darkBulb) {
      const [xPx, yPx] = frame.darkBulb;
      add('plain', -1, words.darkBulb, { xPx, yPx, radiusPx: 16 }, 'upright');
    }
  }

  const newly = suspects.filter(isNewly);
  /** How far what is counted beside a ring reaches. */
  const beside = (persona: number) => {
    const leap = lift?.leaps.find((each) => each.persona === persona);
    return leap ? rings.x[persona] - leap.discX + (leap.discRadius[0] ?? 0) : undefined;
  };
  for (const { persona, name } of newly)
    add('stub', persona, name, { ...atRing(persona), leftPx: beside(persona) });
  const shown = suspects.find(({ persona }) => persona === focused);
  if (shown && !isNewly(shown)) add('name', shown.persona, shown.name, atRing(shown.persona));
  for (const { persona, postBits, beforeProbability } of newly.slice(0, MOST_LEAPS)) {
    const tick = atTick(persona);
    if (!tick) continue;
    add('public', persona, words.stoodAt(beforeProbability), tick);
    const yPx = (tick.yPx + rings.y[persona]) / 2;
    const rightPx = rings.radius[persona] + 1;
    const place = { xPx: tick.xPx, yPx, radiusPx: 2, leftPx: beside(persona), rightPx };
    add('company', persona, words.leap(postBits, frame.posts), place);
  }
  const anyway = suspects.filter(({ kind }) => kind === 'anyway');
  if (stage === 'after' && newly.length === 0 && anyway.length <= MOST_STAYING)
    for (const suspect of anyway) {
      if (suspect.persona === focused) continue;
      const { beforeProbability, probability } = suspect;
      const text = words.stays(beforeProbability, probability);
      add('plain', suspect.persona, text, {
        ...atTick(suspect.persona),
        ...atRing(suspect.persona),
      });
    }
  return labels;
}

/** Where a leap's stem and discs stand, and the other ticks: words keep off them. */
export function placesOfLift(lift: EvidenceLift | null): {
  leaps: Rectangle[];
  ticks: Rectangle[];
} {
  if (!lift) return { leaps: [], ticks: [] };
  const ticks = Array.from(lift.personas, (_, k) => ({
    leftPx: lift.x[k] - lift.halfWidth[k],
    rightPx: lift.x[k] + lift.halfWidth[k],
    topPx: lift.y[k] - HALF_TICK_PX,
    bottomPx: lift.y[k] + HALF_TICK_PX,
  }));
  const leaps = lift.leaps.map(({ persona, edges, discX }) => {
    const k = lift.personas.indexOf(persona);
    return {
      leftPx: discX - 6,
      rightPx: k < 0 ? discX + 7 : lift.x[k] + 2,
      topPx: edges[edges.length - 1],
      bottomPx: edges[0],
    };
  });
  return { leaps, ticks };
}
