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
    expect(readRepair(writeRepair(repair))).toEqual(repair);
  for (const { repair } of REPAIR_PRESETS) expect(readRepair(writeRepair(repair))).toEqual(repair);
});

test('what is no repair is none', () => {
  for (const text of [
    undefined,
    '',
    'm',
    'm0',
    'q',
    'e0-1',
    'e-1-1',
    'm1_m',
    'wz',
    'x'.repeat(999),
  ])
    expect(readRepair(text)).toBeNull();
});
