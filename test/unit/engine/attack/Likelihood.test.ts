import { describe, expect, test } from 'vitest';
import { Likelihood, WRITING_DAYS } from '$lib/engine/attack/Likelihood';
import { REMARK } from '$lib/engine/base/reviews';
import * as constants from '$lib/engine/constants';
import { sharedBase } from '../bases';

const { model } = sharedBase('classroom', 3);
const likelihood = new Likelihood(model);
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
const kinds = constants.REMARK_KINDS.map((_, kind) => kind);

describe('chances that must add up to 1', () => {
  test('stated stars, for other genres, favourites and runs, however far off entries are', () => {
    for (const offStars of [0, 0.25, 0.8]) {
      const { statedStars } = new Likelihood({
        ...model,
        settings: { ...model.settings, offStars },
      });
      for (let row = 0; row < 3; row++) {
        expect(sum(statedStars.subarray(row * 6, row * 6 + 6))).toBeCloseTo(1, 12);
        expect(statedStars[row * 6]).toBe(0);
      }
    }
  });

  test('the day of an entry, for every profile of days', () => {
    const profiles = model.dayTable.length;
    expect(likelihood.written).toHaveLength(profiles * WRITING_DAYS);
    for (let p = 0; p < profiles; p++)
      expect(
        sum(likelihood.written.subarray(p * WRITING_DAYS, (p + 1) * WRITING_DAYS)),
      ).toBeCloseTo(1, 12);
  });

  test('the delay of an entry', () => {
    let total = 0;
    for (let dated = 100; dated < 300; dated++) total += likelihood.delay(dated, 200);
    expect(total).toBeCloseTo(1, 12);
  });

  test('remarks about nights, marathons and seasons', () => {
    for (const isLater of [false, true])
      expect(sum(kinds.map((kind) => likelihood.nightRemark(isLater, kind)))).toBeCloseTo(1, 12);
    for (const isMarathon of [false, true])
      expect(sum(kinds.map((kind) => likelihood.otherRunRemark(isMarathon, kind)))).toBeCloseTo(
        1,
        12,
      );
  });

  test('remarks about ordinary viewings, with every number a boast may state, to within a sliver', () => {
    let total = 0;
    for (const kind of kinds)
      if (kind !== REMARK.counted) total += likelihood.ordinaryRemark(kind, 0);
    for (let counted = 1; counted <= 255; counted++)
      total += likelihood.ordinaryRemark(REMARK.counted, counted);
    expect(total).toBeGreaterThanOrEqual(1 - 1e-12);
    expect(total).toBeLessThan(1.001);
  });
});

describe('stated stars', () => {
  test('by hand: nobody off, the chances of the table; a fifth off, a tenth from each neighbour', () => {
    const exact = new Likelihood({ ...model, settings: { ...model.settings, offStars: 0 } });
    const off = new Likelihood({ ...model, settings: { ...model.settings, offStars: 0.2 } });
    const [others] = constants.STAR_CHANCES;
    expect([...exact.statedStars.subarray(1, 6)]).toEqual(others);
    expect(off.statedStars[3]).toBeCloseTo(0.8 * others[2] + 0.1 * others[1] + 0.1 * others[3], 12);
    // one star cannot become none: such an entry stays
    expect(off.statedStars[1]).toBeCloseTo(0.9 * others[0] + 0.1 * others[1], 12);
  });

  test('are kinder to a favourite genre than to another', () => {
    expect(likelihood.ordinaryStars(3, 3, 5)).toBeGreaterThan(likelihood.ordinaryStars(3, 4, 5));
    expect(likelihood.runStars(5)).toBeGreaterThan(likelihood.ordinaryStars(3, 3, 5));
  });
});

describe('delayOver', () => {
  test('is the sum of delay over the days viewed, at every edge', () => {
    for (const dated of [0, 5, 31, 200, 364, 394])
      for (const [from, to] of [
        [0, 364],
        [dated - 30, dated],
        [dated - 31, dated - 31],
        [dated + 31, dated + 40],
        [dated, dated],
        [dated - 3, dated + 3],
        [10, 9],
      ]) {
        let wanted = 0;
        for (let viewed = from; viewed <= to; viewed++) wanted += likelihood.delay(dated, viewed);
        expect(likelihood.delayOver(dated, from, to)).toBeCloseTo(wanted, 12);
      }
  });

  test('an entry dated long before or after cannot come from the viewing', () => {
    expect(likelihood.delay(200 - constants.LATEST_DAYS - 1, 200)).toBe(0);
    expect(likelihood.delay(200 + constants.LATEST_DAYS + 1, 200)).toBe(0);
    expect(likelihood.delay(200 - constants.LATEST_DAYS, 200)).toBeGreaterThan(0);
  });
});
