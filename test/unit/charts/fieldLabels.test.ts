import { describe, expect, it } from 'vitest';
import type { FieldSuspect, FieldWithout } from '$lib/charts/evidenceField';
import { fieldLabels, type LabelFrame } from '$lib/charts/fieldLabels';
import { strangerThreads, truthThreads } from '$lib/charts/fieldThreads';
import type { NameKind } from '$lib/engine/attack/nameKind';
import { ringsAt } from '$lib/layout/evidenceHeights';
import { evidenceLift } from '$lib/layout/evidenceLift';
import { evidenceScale } from '$lib/layout/evidenceScale';
import { MARK } from '$lib/layout/truthMarks';
import { lab } from '$lib/words/en/lab';

const [width, height] = [1010, 420];
const scale = evidenceScale(width, height, 34, 0.3);
const before = Float64Array.of(0.3, 0.6, 0.7, 0.01);
const after = Float64Array.of(0.947, 0.607, 0.2, 0.3);
const kinds: (NameKind | null)[] = ['newly', 'anyway', 'cleared', null];
const suspects: FieldSuspect[] = kinds.map((kind, persona) => ({
  persona,
  name: `Name ${persona}`,
  kind,
  beforeProbability: before[persona],
  probability: after[persona],
  postBits: persona === 0 ? 5.4 : 0.1,
}));
const x = Float32Array.of(200, 500, 700, 900);
const shares = new Float32Array(4);
const resting = ringsAt(x, before, shares, scale);
const raised = ringsAt(x, after, shares, scale, resting);
const lift = evidenceLift(before, after, resting, raised, [0], scale, width);
const frame: LabelFrame = {
  stage: 'after',
  suspects,
  focused: null,
  rings: raised,
  after: raised,
  lift,
  without: null,
  darkBulb: null,
  posts: 1,
  words: lab.field,
  widths: {},
};
const texts = (change: Partial<LabelFrame> = {}) =>
  fieldLabels({ ...frame, ...change }).map(({ kind, text }) => `${kind}: ${text}`);

describe('fieldLabels', () => {
  it('hangs a name from nobody but who was newly given, and says how far and from where', () => {
    expect(texts()).toEqual([
      'stub: Name 0',
      'public: before: about 1 in 3',
      'company: 5.4 bits from the post',
    ]);
  });

  it('writes the name of anybody else while they have the focus', () => {
    expect(texts({ focused: 1 })).toContain('name: Name 1');
    expect(texts({ focused: 2 })).toContain('name: Name 2');
    expect(texts({ focused: 0 }).filter((text) => text.includes('Name'))).toEqual(['stub: Name 0']);
  });

  it('says no name of the heights before', () => {
    expect(texts({ stage: 'before', rings: resting })).toEqual([]);
  });

  it('says of who stays that they stay where nobody was newly given, without a name', () => {
    const nobody = suspects.filter(({ kind }) => kind !== 'newly');
    expect(texts({ suspects: nobody })).toEqual(['plain: about 3 in 5, before and after']);
  });

  describe('taken out', () => {
    const fell = Float64Array.of(0.025, 0.6, 0.2, 0.3);
    const rings = ringsAt(x, fell, shares, scale, raised);
    const without: FieldWithout = {
      persona: 0,
      subscriber: 17,
      hasRow: true,
      probabilities: fell,
      newly: [],
      particularBits: 9.4,
      hasPosts: true,
    };
    const out = { stage: 'without' as const, rings, without };

    it('labels the ghost, the tick, the ring and what the row gave', () => {
      expect(texts({ ...out, darkBulb: [300, 300] })).toEqual([
        'stranger: with them in: about 19 in 20',
        'stranger: without them: about 1 in 40',
        'public: before the posts: about 1 in 3',
        'company: their row gave 9.4 bits',
        'plain: their bulb, dark',
      ]);
      const [ghost, ring, tick] = fieldLabels({ ...frame, ...out });
      expect([ghost, tick, ring].map(({ wish }) => wish.yPx)).toEqual([
        raised.y[0],
        resting.y[0],
        rings.y[0],
      ]);
    });

    it('says all of it where no number of bits would do, and where there is no post', () => {
      const all = { ...out, without: { ...without, particularBits: null } };
      expect(texts(all)).toContain('company: their row gave all of it');
      const none = { ...out, without: { ...without, hasPosts: false } };
      expect(texts(none)).toContain('company: without them there is no post');
      const outsider = { ...out, without: { ...without, subscriber: -1, hasRow: false } };
      expect(texts(outsider)).toContain('company: they do not subscribe: there is no row');
    });

    it('has one label where the ring falls back to its tick, or stays', () => {
      const back = { ...without, probabilities: before };
      expect(texts({ ...out, without: back, rings: resting })).toContain(
        'stranger: without them, as before the posts: about 1 in 3',
      );
      const stays = { ...without, probabilities: after, particularBits: 0.01 };
      expect(texts({ ...out, without: stays, rings: raised })).toEqual([
        'stranger: with or without them: about 19 in 20',
        'public: before the posts: about 1 in 3',
        'company: their row gave nothing',
      ]);
    });
  });
});

describe('threads', () => {
  const threadFrame = {
    suspects: [suspects[0]],
    labels: [],
    places: [],
    rings: raised,
    focused: null,
    widthPx: width,
    heightPx: height,
    boardLeftPx: 0,
    boardRightPx: width,
    paperEdge: 'right' as const,
    paperAnchors: [],
  };

  it('hang only from those given', () => {
    const threads = strangerThreads(threadFrame);
    expect(threads.map(({ key }) => key)).toEqual(['b0-0', 'p0']);
  });

  it('to the bulbs are few: the telling ones, and one alone once somebody is taken out', () => {
    const threads = Array.from({ length: 12 }, (_, persona) => ({
      persona,
      mark: MARK.tick,
      fromX: 10,
      fromY: 10,
      toX: 90,
      toY: 90,
    }));
    const marks = {
      boxes: new Float32Array(0),
      halfSides: new Float32Array(0),
      marks: new Uint8Array(0),
      threads,
    };
    const rings = { ...raised, radius: new Float32Array(12).fill(5) };
    const keys = (told: Parameters<typeof truthThreads>[2], most = 12) =>
      truthThreads({ ...marks, threads: threads.slice(0, most) }, rings, told).map(
        ({ key }) => key,
      );
    expect(keys({ newly: [3], focused: 5, takenOut: null })).toEqual(['t3', 't5']);
    expect(keys({ newly: [], focused: null, takenOut: null }, 4)).toHaveLength(4);
    expect(keys({ newly: [3], focused: 5, takenOut: 7 })).toEqual(['t7']);
  });
});
