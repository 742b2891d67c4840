import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SWEEP_GRID } from '$lib/engine/repair/sweepGrid';
import { overlaps } from '$lib/layout/labelPlacement';
import { layoutSweep, type SweepMark } from '$lib/layout/sweepChart';
import { sweepFamily, type SweepFamily } from '$lib/layout/sweepFamily';
import { labelSweep, type SweepLabel } from '$lib/layout/sweepLabels';

const sure = (mean: number) => ({ mean, low: mean, high: mean });
const mark = (family: SweepFamily, text: string, loss: number, upper: number): SweepMark => ({
  family,
  text,
  loss: sure(loss),
  upper: sure(upper),
  lower: sure(1),
});
const say = (family: SweepFamily, texts: string[]) => `${family} ${texts.join(', ')}`;
const WIDTH_PX = 660;

function labelsOf(marks: SweepMark[], widthPx = WIDTH_PX): SweepLabel[] {
  const layout = layoutSweep(marks, widthPx);
  return labelSweep(marks, layout, say, widthPx, {
    yOf: ({ upperPx }) => upperPx,
    topPx: layout.upper.topPx,
    floorPx: layout.upper.floorPx,
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
    const { spots, upper, startPx, endPx, paths } = layoutSweep(marks, WIDTH_PX);
    const half = (upper.topPx + upper.floorPx) / 2;
    expect(spots.map(({ xPx }) => xPx)).toEqual([startPx, (startPx + endPx) / 2, endPx]);
    expect(spots.map(({ upperPx }) => upperPx)).toEqual([upper.topPx, half, upper.floorPx]);
    expect(paths).toEqual([
      {
        family: 'minimum',
        points: [
          [(startPx + endPx) / 2, half],
          [endPx, upper.floorPx],
        ],
      },
    ]);
    expect(upper.ticks.map(({ value }) => value)).toEqual([0, 2, 4, 6, 8]);
  });

  test('whiskers end where the scales do: nobody is named by fewer than none', () => {
    const wide = {
      ...mark('place', '', 0.5, 1),
      upper: { mean: 1, low: -1, high: 3 },
      loss: { mean: 0.9, low: 0.7, high: 1.1 },
    };
    const { spots, upper, endPx } = layoutSweep([wide], WIDTH_PX);
    expect(spots[0].reachPx).toEqual([upper.floorPx, upper.topPx]);
    expect(spots[0].lossPx[1]).toBe(endPx);
  });

  test('fewer than one: the scale ends there, in parts of one', () => {
    const { upper, spots } = layoutSweep([mark('none', '', 0, 0.4)], WIDTH_PX);
    expect(spots[0].upperPx).toBe(upper.topPx);
    expect(upper.ticks.map(({ text }) => text)).toEqual(['0.0', '0.1', '0.2', '0.3', '0.4']);
  });

  test('nobody named at all: the scale still begins at nought and ends at one', () => {
    const { upper, lower } = layoutSweep([{ ...mark('none', '', 0, 0), lower: sure(0) }], WIDTH_PX);
    expect(upper.ticks.map(({ value }) => value)).toEqual([0, 1]);
    expect(lower.ticks.map(({ value }) => value)).toEqual([0, 1]);
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
    upper: interval(90),
    lower: interval(90),
  });

  test('whatever the figures and the width: all inside, no label over another, over a mark or outside', () => {
    fc.assert(
      fc.property(
        fc.array(anyMark, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 280, max: 1200 }),
        (marks, widthPx) => {
          const { spots, upper, lower } = layoutSweep(marks, widthPx);
          for (const { xPx, upperPx, lowerPx, lossPx, reachPx } of spots) {
            for (const px of [xPx, ...lossPx]) {
              expect(px).toBeGreaterThan(0);
              expect(px).toBeLessThan(widthPx);
            }
            for (const px of [upperPx, ...reachPx]) {
              expect(px).toBeGreaterThanOrEqual(upper.topPx);
              expect(px).toBeLessThanOrEqual(upper.floorPx);
            }
            expect(lowerPx).toBeGreaterThanOrEqual(lower.topPx);
            expect(lowerPx).toBeLessThanOrEqual(lower.floorPx);
          }
          const places = labelsOf(marks, widthPx).flatMap(({ place }) => place ?? []);
          places.forEach((place, i) => {
            expect(place.leftPx).toBeGreaterThanOrEqual(0);
            expect(place.rightPx).toBeLessThanOrEqual(widthPx);
            expect(place.topPx).toBeGreaterThanOrEqual(upper.topPx);
            for (const other of places.slice(i + 1)) expect(overlaps(place, other)).toBe(false);
            for (const { xPx, upperPx } of spots)
              expect(
                overlaps(place, {
                  leftPx: xPx - 5,
                  rightPx: xPx + 5,
                  topPx: upperPx - 5,
                  bottomPx: upperPx + 5,
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
