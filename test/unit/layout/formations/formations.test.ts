import { describe, expect, it } from 'vitest';
import { Random } from '$lib/engine/random/Random';
import { assignByAngleInto } from '$lib/layout/formations/assignByAngle';
import { scatter } from '$lib/layout/scatter';
import { closeBulbPx } from '$lib/layout/formations/closeBulbPx';
import { crossing } from '$lib/layout/formations/crossing';
import { crossingWords } from '$lib/layout/formations/crossingWords';
import { layGroups, without } from '$lib/layout/formations/layGroups';
import type { Standing } from '$lib/layout/formations/Formation';
import { narrowing } from '$lib/layout/formations/narrowing';
import { ringFields } from '$lib/layout/formations/ringFields';

const room = { leftPx: 40, topPx: 20, widthPx: 500, heightPx: 400 };
const SUBSCRIBERS = 2000;

/** A square lattice that fills the room. */
function wallOf(subscribers: number): Standing {
  const side = Math.ceil(Math.sqrt(subscribers));
  const homes = new Float32Array(2 * subscribers);
  for (let i = 0; i < subscribers; i++) {
    homes[2 * i] = room.leftPx + ((i % side) / side) * room.widthPx;
    homes[2 * i + 1] = room.topPx + (Math.floor(i / side) / side) * room.heightPx;
  }
  return { homes, brightness: new Uint8Array(subscribers).fill(128), radiusPx: 2 };
}

function lay(groups: Parameters<typeof layGroups>[1]): Standing {
  let laid: Standing | undefined;
  const work = layGroups(wallOf(SUBSCRIBERS), groups, (standing) => (laid = standing));
  finish(work);
  return laid!;
}

function finish(work: Generator<void>): void {
  while (!work.next().done);
}

const every = (n: number) =>
  Uint32Array.from({ length: Math.ceil(SUBSCRIBERS / n) }, (_, i) => i * n);

describe('formations', () => {
  it('without leaves out what is in the other', () => {
    expect([...without([1, 2, 3, 5, 8], [2, 4, 8])]).toEqual([1, 3, 5]);
    expect([...without([1], [])]).toEqual([1]);
  });

  it('give everybody a place of their own in the direction in which they stood', () => {
    const members = [0, 1, 2, 3];
    const from = Float32Array.of(10, 0, 0, 10, -10, 0, 0, -10);
    const places = Float32Array.of(0, -1, -1, 0, 0, 1, 1, 0);
    const homes = new Float32Array(8);
    finish(assignByAngleInto(homes, members, from, places, 0, 0));
    const signs = [...homes].map((value) => Math.sign(value));
    expect(signs).toEqual([...from].map((value) => Math.sign(value)));
  });

  it('keep the order of the angles among thousands, and among equals that of the list', () => {
    const count = 30_000;
    const random = new Random(7, 0);
    const draw = () => Float32Array.from({ length: 2 * count }, () => random.below(41) - 20);
    const [from, places] = [draw(), draw()];
    const members = Uint32Array.from({ length: count }, (_, k) => count - 1 - k);
    const homes = new Float32Array(2 * count);
    finish(assignByAngleInto(homes, members, from, places, 0.5, 0.25));
    const angle = (points: Float32Array, k: number) =>
      Math.floor(
        (Math.atan2(points[2 * k + 1] - 0.25, points[2 * k] - 0.5) / Math.PI / 2 + 0.5) * 2 ** 26,
      );
    const numbers = Array.from(members.keys());
    const who = [...numbers].sort(
      (a, b) => angle(from, members[a]) - angle(from, members[b]) || a - b,
    );
    const where = [...numbers].sort((a, b) => angle(places, a) - angle(places, b) || a - b);
    for (let k = 0; k < count; k++) {
      const at = 2 * members[who[k]];
      expect(homes[at]).toBe(places[2 * where[k]]);
      expect(homes[at + 1]).toBe(places[2 * where[k] + 1]);
    }
  });

  it('a narrowing puts those who are left in the middle, the others around them', () => {
    const left = every(20);
    const { outer, inner, groups } = narrowing(left, SUBSCRIBERS, room);
    const { homes, brightness } = lay(groups);
    const isLeft = new Set(left);
    const seen = new Set<string>();
    for (let i = 0; i < SUBSCRIBERS; i++) {
      const distance = Math.hypot(homes[2 * i] - inner.xPx, homes[2 * i + 1] - inner.yPx);
      if (isLeft.has(i)) expect(distance).toBeLessThanOrEqual(inner.radiusPx);
      else expect(distance).toBeGreaterThan(inner.radiusPx);
      expect(distance).toBeLessThanOrEqual(outer.radiusPx);
      expect(brightness[i] > 128).toBe(isLeft.has(i));
      seen.add(`${homes[2 * i]} ${homes[2 * i + 1]}`);
    }
    expect(seen.size).toBe(SUBSCRIBERS);
  });

  it.each([4, 52, 400, 40_000])('%i lit in a disc do not cover each other', (count) => {
    const bounds = { leftPx: -100, topPx: -100, widthPx: 200, heightPx: 200 };
    const work = scatter(count, bounds, (x, y) => Math.hypot(x, y) < 100);
    let step = work.next();
    while (!step.done) step = work.next();
    const radiusPx = closeBulbPx(100, count);
    // The pale disc of the day, twice as wide, ends where the neighbour's bulb begins; the grid is a little finer than the disc has room.
    expect(3 * radiusPx).toBeLessThanOrEqual(1.2 * step.value.stepPx);
    expect(3 * radiusPx).toBeGreaterThan(0.8 * step.value.stepPx);
    expect(closeBulbPx(100, 1)).toBe(100);
  });

  it('the only one who is left stands in the very middle', () => {
    const { inner, groups } = narrowing([77], SUBSCRIBERS, room);
    const { homes } = lay(groups);
    expect([homes[154], homes[155]]).toEqual([inner.xPx, inner.yPx]);
  });

  it('a crossing leaves the rim to whoever is in the larger crowd alone', () => {
    const larger = every(10);
    const smaller = larger.subarray(1);
    const { geometry, groups } = crossing(larger, smaller, SUBSCRIBERS, room);
    const { homes } = lay(groups);
    const { first, second } = geometry;
    expect([homes[0], homes[1]]).toEqual([
      Math.fround(geometry.rim[0]),
      Math.fround(geometry.rim[1]),
    ]);
    const isIn = ({ xPx, yPx, radiusPx }: typeof first, i: number) =>
      Math.hypot(homes[2 * i] - xPx, homes[2 * i + 1] - yPx) < radiusPx;
    for (const i of smaller) expect(isIn(second, i)).toBe(true);
    expect(isIn(second, 0)).toBe(false);
    expect(isIn(first, 0)).toBe(true);
    const inLarger = new Set(larger);
    for (let i = 0; i < SUBSCRIBERS; i++) if (!inLarger.has(i)) expect(isIn(first, i)).toBe(false);
  });

  it('before the larger is out, everybody else stands close round the smaller, its rim among them', () => {
    const larger = every(10);
    const smaller = larger.subarray(1);
    const { geometry, groups } = crossing(larger, smaller, SUBSCRIBERS, room, true);
    const members = groups.flatMap((group) => Array.from(group.members)).sort((a, b) => a - b);
    expect(members).toEqual(Array.from({ length: SUBSCRIBERS }, (_, i) => i));
    const { homes, brightness } = lay(groups);
    const { first, second } = geometry;
    const inSmaller = new Set(smaller);
    const away = ({ xPx, yPx }: typeof first, i: number) =>
      Math.hypot(homes[2 * i] - xPx, homes[2 * i + 1] - yPx);
    let withinLarger = 0;
    for (let i = 0; i < SUBSCRIBERS; i++) {
      expect(away(second, i) < second.radiusPx).toBe(inSmaller.has(i));
      if (!inSmaller.has(i)) {
        expect(brightness[i]).toBe(brightness[0]);
        withinLarger += Number(away(first, i) < first.radiusPx);
      }
    }
    expect(withinLarger).toBeGreaterThan(1);
  });

  it.each([
    [763, 796],
    [351, 338],
    [288, 240],
  ])(
    'the words of two crowds break no circle and stay in a room of %i × %i',
    (widthPx, heightPx) => {
      const narrow = { leftPx: 20, topPx: 8, widthPx, heightPx };
      const larger = every(45);
      const { geometry } = crossing(larger, larger.subarray(1), SUBSCRIBERS, narrow);
      const { first } = geometry;
      const at = crossingWords(geometry, narrow);
      const below = first.yPx + first.radiusPx;
      if (at.isBelow) expect(at.rim.yPx).toBeGreaterThan(below);
      else expect(at.rim.xPx).toBeGreaterThan(first.xPx + first.radiusPx);
      expect(at.isBelow).toBe(widthPx < 700);
      for (const [words, circle] of [
        [at.larger, first],
        [at.smaller, geometry.second],
      ] as const)
        expect(words.yPx).toBeLessThan(circle.yPx - circle.radiusPx);
      expect(at.name.yPx).toBeLessThanOrEqual(narrow.topPx + narrow.heightPx);
      if (at.neither && at.isBelow) expect(at.neither.yPx - at.rim.yPx).toBeGreaterThan(26);
    },
  );

  it('two fields hold a ring for every diary, none outside the room', () => {
    const { rings, fields } = ringFields([2000, 440], room);
    expect(rings.x.length).toBe(2440);
    expect(Math.min(...rings.x)).toBeGreaterThanOrEqual(room.leftPx);
    expect(Math.max(...rings.y)).toBeLessThanOrEqual(room.topPx + room.heightPx);
    expect(Math.max(...rings.x)).toBeLessThanOrEqual(room.leftPx + room.widthPx);
    expect(fields[1].leftPx).toBeGreaterThan(fields[0].leftPx + fields[0].widthPx);
  });
});
