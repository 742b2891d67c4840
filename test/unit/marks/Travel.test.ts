import { expect, it } from 'vitest';
import { Travel } from '$lib/marks/crowd/Travel';

function journey(): Travel {
  const travel = new Travel(2, 1);
  travel.to.set([100, 100]);
  travel.aim(1000, 500, (i) => i * 100);
  return travel;
}

it('is at its beginning at first, on its way in between, at its end at last', () => {
  const travel = journey();
  travel.step(1000);
  expect([...travel.now]).toEqual([0, 0]);
  travel.step(1250);
  expect(travel.now[0]).toBeCloseTo(50, 4);
  expect(travel.now[1]).toBeLessThan(travel.now[0]);
  travel.step(1600);
  expect([...travel.now]).toEqual([100, 100]);
  expect(travel.isMoving).toBe(false);
});

it('turns round in flight without a leap', () => {
  const travel = journey();
  travel.step(1250);
  const where = travel.now[0];
  travel.to.set([0, 0]);
  travel.aim(1250, 500);
  travel.step(1250);
  expect(travel.now[0]).toBeCloseTo(where, 4);
  travel.step(1750);
  expect(travel.now[0]).toBe(0);
});

it('jumps when motion is reduced', () => {
  const travel = new Travel(1, 2);
  travel.to.set([3, 4]);
  travel.aim(0, 0);
  expect([...travel.now]).toEqual([3, 4]);
  expect(travel.isMoving).toBe(false);
});
