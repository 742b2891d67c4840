import type { Defence, Repair } from '../../repair/Repair';

/** The defences tried beside the mechanism: rounding as HESA, the minimum of US CMS, Stats NZ’s random rounding, bounded noise as of ABS. */
const BESIDE: Defence[] = [
  { kind: 'round', to: 5, hiddenBelow: 0 },
  { kind: 'minimum', people: 11 },
  { kind: 'rr3', isKeyed: false },
  { kind: 'noise', spread: 2, isKeyed: false },
];

/**
 * Every order of defences that is audited: the geometric mechanism alone; before and behind each of the others; and at each place
 * between two of the others, either way round.
 * @param epsilon for each number
 * @param budget of ε, over a feed
 */
export function auditOrders(epsilon: number, budget: number): Repair[] {
  const geometric: Defence = { kind: 'geometric', epsilon, budget };
  const pairs = BESIDE.flatMap((a) => BESIDE.filter((b) => b !== a).map((b) => [a, b]));
  return [
    [geometric],
    ...BESIDE.flatMap((other) => [
      [geometric, other],
      [other, geometric],
    ]),
    ...pairs.flatMap(([a, b]) => [
      [geometric, a, b],
      [a, geometric, b],
      [a, b, geometric],
    ]),
  ];
}
