import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SWEEP_GRID } from '$lib/engine/repair/sweepGrid';
import { overlaps } from '$lib/layout/labelPlacement';
import { layoutSweep, type SweepMark } from '$lib/layout/sweepChart';
import { sweepFamily, type SweepFamily } from '$lib/layout/sweepFamily';
import { labelSweep, type SweepLabel } from '$lib/layout/sweepLabels';

const sure = (mean: number) => ({ mean, low: mean, high: mean });
const mark = (family: SweepFamily, text: string, loss: number, right: number): SweepMark => ({
  family,
  text,
  loss: sure(loss),
  right: sure(right),
  wrong: sure(1),
});
const say = (family: SweepFamily, texts: string[]) => `${family} ${texts.join(', ')}`;
const WIDTH_PX = 660;

function labelsOf(marks: SweepMark[], widthPx = WIDTH_PX): SweepLabel[] {
  const layout = layoutSweep(marks, 0, widthPx);
  return labelSweep(marks, layout, say, widthPx, {
    yOf: ({ rightPx }) => rightPx,
    topPx: layout.right.topPx,
    floorPx: layout.right.floorPx,
    among: [...marks.keys()],
  });
}

describe('the family of a repair', () => {
  test('every repair of the sweep has one, and a family runs without a break', () => {
    const families = SWEEP_GRID.map(sweepFamily);
    expect(families).not.toContain('other');
    const runs = families.filter((family, i) => family !== families[i - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  test('of two defences together is none of these', () => {
    expect(sweepFamily([{ kind: 'place' }, { kind: 'minimum', people: 3 }])).toBe('other');
    expect(sweepFamily([{ kind: 'derivable', people: 3 }])).toBe('other');
  });
});

describe('the chart of the sweep', () => {
  test('a hand-worked one: half the loss in the middle, half the names half way up', () => {
    const marks = [
      mark('none', '', 0, 8),
      mark('minimum', '3', 0.5, 4),
      mark('minimum', '9', 1, 0),
    ];
    const { spots, right, startPx, endPx, paths, diariesPx } = layoutSweep(marks, 2, WIDTH_PX);
    const half = (right.topPx + right.floorPx) / 2;
    expect(spots.map(({ xPx }) => xPx)).toEqual([startPx, (startPx + endPx) / 2, endPx]);
    expect(spots.map(({ rightPx }) => rightPx)).toEqual([right.topPx, half, right.floorPx]);
    expect(diariesPx).toBe((half + right.floorPx) / 2);
    expect(paths).toEqual([
      {
        family: 'minimum',
        points: [
          [(startPx + endPx) / 2, half],
          [endPx, right.floorPx],
        ],
      },
    ]);
    expect(right.ticks.map(({ names }) => names)).toEqual([0, 2, 4, 6, 8]);
  });

  test('whiskers end where the scales do: nobody is named by fewer than none', () => {
    const wide = {
      ...mark('place', '', 0.5, 1),
      right: { mean: 1, low: -1, high: 3 },
      loss: { mean: 0.9, low: 0.7, high: 1.1 },
    };
    const { spots, right, endPx } = layoutSweep([wide], 0, WIDTH_PX);
    expect(spots[0].namesPx).toEqual([right.floorPx, right.topPx]);
    expect(spots[0].lossPx[1]).toBe(endPx);
  });

  test('nobody named at all: the scale still begins at nought and ends at one', () => {
    const { right, wrong } = layoutSweep([mark('none', '', 0, 0)], 0, WIDTH_PX);
    expect(right.ticks.map(({ names }) => names)).toEqual([0, 1]);
    expect(wrong.ticks.map(({ names }) => names)).toEqual([0, 1]);
  });

  const interval = (most: number) =>
    fc
      .tuple(
        fc.double({ min: 0, max: most, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
      )
      .map(([mean, reach]) => ({ mean, low: mean - reach, high: mean + reach }));
  const anyMark: fc.Arbitrary<SweepMark> = fc.record({
    family: fc.constantFrom<SweepFamily>(
      'none',
      'minimum',
      'rounding',
      'epsilon',
      'place',
      'silence',
    ),
    text: fc.string({ maxLength: 9 }),
    loss: interval(1),
    right: interval(90),
    wrong: interval(90),
  });

  test('whatever the figures and the width: all inside, no label over another, over a mark or outside', () => {
    fc.assert(
      fc.property(
        fc.array(anyMark, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 280, max: 1200 }),
        (marks, widthPx) => {
          const { spots, right, wrong } = layoutSweep(marks, 3, widthPx);
          for (const { xPx, rightPx, wrongPx, lossPx, namesPx } of spots) {
            for (const px of [xPx, ...lossPx]) {
              expect(px).toBeGreaterThan(0);
              expect(px).toBeLessThan(widthPx);
            }
            for (const px of [rightPx, ...namesPx]) {
              expect(px).toBeGreaterThanOrEqual(right.topPx);
              expect(px).toBeLessThanOrEqual(right.floorPx);
            }
            expect(wrongPx).toBeGreaterThanOrEqual(wrong.topPx);
            expect(wrongPx).toBeLessThanOrEqual(wrong.floorPx);
          }
          const places = labelsOf(marks, widthPx).flatMap(({ place }) => place ?? []);
          places.forEach((place, i) => {
            expect(place.leftPx).toBeGreaterThanOrEqual(0);
            expect(place.rightPx).toBeLessThanOrEqual(widthPx);
            expect(place.topPx).toBeGreaterThanOrEqual(right.topPx);
            for (const other of places.slice(i + 1)) expect(overlaps(place, other)).toBe(false);
            for (const { xPx, rightPx } of spots)
              expect(
                overlaps(place, {
                  leftPx: xPx - 5,
                  rightPx: xPx + 5,
                  topPx: rightPx - 5,
                  bottomPx: rightPx + 5,
                }),
              ).toBe(false);
          });
        },
      ),
      { seed: 51, numRuns: 60 },
    );
  });
});

describe('the labels of the sweep', () => {
  test('marks in one place share a label, a line a family; what is done before anything else stands for them', () => {
    const labels = labelsOf([
      mark('minimum', '3', 0, 2),
      mark('minimum', '5', 0.002, 2),
      mark('rounding', '5', 0, 2.01),
      mark('none', '', 0, 2),
      mark('minimum', '100', 1, 0),
    ]);
    expect(labels.map(({ mark: drawn, lines }) => [drawn, lines.map(({ text }) => text)])).toEqual([
      [3, ['none ', 'minimum 3, 5', 'rounding 5']],
      [4, ['minimum 100']],
    ]);
    expect(labels.every(({ place }) => place !== null)).toBe(true);
  });

  test('every mark is in one label, drawn or spoken for', () => {
    const marks = SWEEP_GRID.map((repair, i) => mark(sweepFamily(repair), `t${i}.`, i / 40, 1));
    const said = labelsOf(marks)
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join(' ');
    for (const { text } of marks) expect(said).toContain(text);
  });
});
