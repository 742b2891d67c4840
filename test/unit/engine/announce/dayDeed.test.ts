import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { dayMask, didOnDays } from '$lib/engine/announce/dayDeed';
import { compileDeed, didDeed } from '$lib/engine/announce/deed';
import type { Base } from '$lib/engine/base/Base';
import { DAY_WORDS } from '$lib/engine/base/indexActiveDays';
import { generateBase } from '$lib/engine/base/generateBase';
import { defaultSettings } from '$lib/engine/base/settings';
import { DAYS } from '$lib/engine/constants';

let base: Base;
beforeAll(() => {
  base = generateBase(defaultSettings('classroom', 5));
});

const windows = fc
  .tuple(fc.nat(DAYS - 1), fc.nat(DAYS - 1))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const times = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((onDays) => ({ onDays })),
  fc.integer({ min: 1, max: 40 }).map((inARow) => ({ inARow })),
  fc.constant({ everyDay: true as const }),
);

test('the bits of a subscriber’s days say the same as their viewings, whatever is asked', () => {
  fc.assert(
    fc.property(
      windows,
      times,
      fc.option(fc.nat(6), { nil: undefined }),
      (when, count, weekday) => {
        const deed = compileDeed(
          { what: { any: true }, when: { ...when, weekday }, times: count },
          base.catalogue,
        );
        const mask = dayMask(deed);
        if (mask === null) return 'inARow' in count && weekday !== undefined;
        for (let s = 0; s < base.subscribers; s += 7)
          expect(didOnDays(deed, mask, base.activeDays, s * DAY_WORDS)).toBe(
            didDeed(deed, base.words, base.viewingOffsets[s], base.viewingOffsets[s + 1]),
          );
        return true;
      },
    ),
    { seed: 91, numRuns: 150 },
  );
});

test('by hand: a run across two words of days', () => {
  const deed = compileDeed(
    { what: { any: true }, when: { from: 0, to: DAYS - 1 }, times: { inARow: 5 } },
    base.catalogue,
  );
  const days = new Int32Array(DAY_WORDS);
  for (const day of [3, 29, 30, 31, 32, 33, 40]) days[day >> 5] |= 1 << (day & 31);
  const mask = dayMask(deed)!;
  expect(didOnDays(deed, mask, days, 0)).toBe(true);
  days[0] &= ~(1 << 30);
  expect(didOnDays(deed, mask, days, 0)).toBe(false);
});

test.each([
  ['some titles only', { what: { genre: 'comedy' as const }, when: { from: 0, to: 9 } }],
  [
    'a part of the day',
    { what: { any: true as const }, when: { from: 0, to: 9, part: 'night' as const } },
  ],
])('%s: no deed about days alone', (_, deed) => {
  expect(dayMask(compileDeed({ ...deed, times: { onDays: 2 } }, base.catalogue))).toBeNull();
});
