import { expect, test } from 'vitest';
import { REPAIR_PRESETS } from '$lib/engine/repair/presets';
import type { Repair } from '$lib/engine/repair/Repair';
import { readRepair, writeRepair } from '$lib/link/repairText';

const all: Repair = [
  { kind: 'silence', posts: [0, 3] },
  { kind: 'window', to: 'month' },
  { kind: 'place' },
  { kind: 'delay', days: 7 },
  { kind: 'minimum', people: 11 },
  { kind: 'derivable', people: 11 },
  { kind: 'shares', people: 23 },
  { kind: 'round', to: 5, hiddenBelow: 8 },
  { kind: 'rr3', isKeyed: false },
  { kind: 'noise', spread: 2, isKeyed: false },
  { kind: 'geometric', epsilon: 0.5, budget: 5 },
];

test('every defence in a link, there and back', () => {
  expect(writeRepair(all)).toBe('x0-3_wm_p_l7_m11_d11_s23_r5-8_t_n2_e0.5-5');
  for (const repair of [all, [{ kind: 'silence', posts: 'all' }] as Repair])
    expect(readRepair(writeRepair(repair))).toEqual({ repair, problem: null });
  for (const { repair } of REPAIR_PRESETS)
    expect(readRepair(writeRepair(repair))).toEqual({ repair, problem: null });
});

test('keyed noise, one number and two', () => {
  expect(readRepair('n2k_r5-8').repair).toEqual([
    { kind: 'noise', spread: 2, isKeyed: true },
    { kind: 'round', to: 5, hiddenBelow: 8 },
  ]);
  expect(readRepair('tk').repair).toEqual([{ kind: 'rr3', isKeyed: true }]);
});

test('no repair is no problem; what is not even the form of one is', () => {
  for (const text of [undefined, ''])
    expect(readRepair(text)).toEqual({ repair: null, problem: null });
  for (const text of ['q', 'm11_q', 'm11_', 'x'.repeat(999)])
    expect(readRepair(text)).toEqual({ repair: null, problem: '' });
});

test('a repair that there cannot be is none, and says why', () => {
  const problems: Array<[string, RegExp]> = [
    ['e0-5', /ε is above 0: .*; this one is 0\.$/],
    ['e-1-5', /ε is above 0: .*; this one is -1\.$/],
    ['e1e9-5', /ε is at most 20: 1000000000 would promise nothing/],
    ['e0.00001-5', /ε is at least 0\.0001: at 0\.00001 the noise drowns/],
    ['e0.5-0', /the budget is above 0/],
    ['e0.5--3', /the budget is above 0: .*; this one is -3\./],
    ['e2-1', /does not pay for a single number/],
    ['e0.5', /the budget is a number from .*; this one is NaN/],
    ['m', /people is a whole number from 1 to 100000/],
    ['m0', /; this one is 0\./],
    ['wz', /week, month or year/],
  ];
  for (const [text, why] of problems) {
    expect(readRepair(text).repair).toBeNull();
    expect(readRepair(text).problem, text).toMatch(why);
  }
});
