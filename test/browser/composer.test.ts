import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type {
  Announcement,
  Deed,
  People,
  Predicate,
  Times,
} from '../../src/lib/engine/announce/announcement';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { decodeLink, encodeLink } from '../../src/lib/link';
import { predicateIn, withPredicate, type PredicateField } from '../../src/lib/state/edits';
import { useBrowser, withPage } from './harness';

const browser = useBrowser();
const BUILD_MS = 120_000;
/** A window from 18 November to 5 December, Wednesday nights: every word of a window is a slot. */
const when = { from: 321, to: 338, weekday: 2, part: 'night' } as const;
const people: People = { town: 1, ageBand: 1, plan: 0, device: 1 };
const romance = (times: Times): Deed => ({ what: { genre: 'romance' }, when, times });
const who: Predicate = { people, did: [romance({ atLeast: 3 }), romance({ never: true })] };
const nobodyYet: Predicate = { people: {}, did: [romance({ atLeast: 1 })] };
const quip = 'Hm';

/** Every kind of announcement, each with every slot that it can have. */
const SHAPES: Record<string, Announcement> = {
  count: { kind: 'count', who, quip },
  'of those': { kind: 'count', who, among: nobodyYet, quip },
  'dear person': { kind: 'one', who, quip },
  share: { kind: 'share', who: nobodyYet, among: who, quip },
  record: { kind: 'maximum', who: { ...who, did: [romance({ onDays: 1 }), who.did[1]!] }, quip },
  pair: { kind: 'pair', who, other: { ...who, did: [romance({ inARow: 2 })] }, quip },
  chart: { kind: 'top', people, what: { genre: 'romance' }, when, k: 3, quip },
};

const carnival: Deed = {
  what: { genre: 'romance' },
  when: { from: 25, to: 35 },
  times: { atLeast: 1 },
};
const february: Announcement = { kind: 'count', who: { people: {}, did: [carnival] }, quip };

const fieldsOf = (post: Announcement): PredicateField[] =>
  post.kind === 'top'
    ? ['who']
    : (['among', 'who', 'other'] as const).filter(
        // "Of those 388": who they are is one choice, below.
        (field) => field in post && !(field === 'among' && post.kind === 'count'),
      );

const open = (draft: Announcement) =>
  `lab/${encodeLink({
    settings: defaultSettings('classroom', 1),
    announcements: [],
    draft,
    view: 'company',
    focus: null,
    example: null,
    bet: null,
  })}`;

async function isCounted(page: Page): Promise<void> {
  await page.waitForSelector('.status .tally:not(.is-stale)', { timeout: BUILD_MS });
}

/** What stands on the board, as its link says it, once it says this. */
async function expectDraft(page: Page, draft: Announcement): Promise<void> {
  const linked = async () => {
    const { state } = decodeLink(await page.evaluate(() => location.hash));
    return state?.draft ?? null;
  };
  await expect.poll(linked, { timeout: 10_000 }).toEqual(draft);
}

/** Presses Tab until the control in the sentence that matches has the focus. */
async function reach(page: Page, selector: string, nth = 0): Promise<void> {
  const most = 150;
  for (let presses = 0; presses < most; presses++) {
    const isThere = await page.evaluate(
      ([selector, nth]) =>
        document.querySelectorAll(`.sentence ${selector}`)[Number(nth)] === document.activeElement,
      [selector, String(nth)],
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached in ${most} presses of Tab: ${selector}, number ${nth}.`);
}

/** The label of what has the focus, and what it says. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement as HTMLInputElement;
    const label = now.getAttribute('aria-label') ?? now.labels?.[0]?.textContent ?? now.tagName;
    return [label, now.value];
  });

/** Types over what is there, letter by letter; the letters stay, and so does the focus. */
async function typeOver(page: Page, label: string, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  for (let at = 0; at < text.length; at++) {
    await page.keyboard.press(text[at]!);
    // Long enough for the sentence to be counted, and said anew.
    await page.waitForTimeout(60);
    expect(await focused(page)).toEqual([label, text.slice(0, at + 1)]);
  }
}

/** Sets how often: over every kind by arrows and back, then a number. @returns what is expected then */
async function setTimes(page: Page, place: string, isRecord: boolean): Promise<Times> {
  await reach(page, `[data-place="${place}"]`);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page).then(([label]) => label)).toBe('How often');
  const kinds = isRecord ? 3 : 6;
  for (const key of ['Home', ...Array(kinds - 1).fill('ArrowDown'), 'Home']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
    expect((await focused(page))[0]).toBe('How often');
  }
  if (isRecord) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    return { onDays: 1 };
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await typeOver(page, 'How many', '12');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  expect(await focused(page)).toEqual(['How many', '']);
  await typeOver(page, 'How many', '11');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement!.getAttribute('data-place'))).toBe(place);
  return { onDays: 11 };
}

/** Sets when: length, date, month, weekday, part of the day; leaves by Tab. */
async function setWhen(page: Page, place: string): Promise<Deed['when']> {
  await reach(page, `[data-place="${place}"]`);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page).then(([label]) => label)).toBe('Days');
  await typeOver(page, 'Days', '17');
  await page.keyboard.press('Tab');
  await typeOver(page, 'up to the', '31');
  await page.keyboard.press('Tab');
  // Over November, which has thirty days, to October and back.
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
    expect((await focused(page))[0]).toBe('of');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  expect((await focused(page))[0]).toBe('At what time of day');
  await page.keyboard.press('Tab');
  // On in the sentence, or under it, and the slip is gone.
  expect(await page.evaluate(() => document.activeElement!.closest('.board') !== null)).toBe(true);
  await expect.poll(() => page.getByRole('group', { name: 'When', exact: true }).count()).toBe(0);
  return { from: 348, to: 364, weekday: 3, part: 'evening' };
}

describe('the composer, whole, by keyboard', () => {
  it.each(Object.entries(SHAPES))('%s', (_, shape) =>
    withPage(browser(), open(shape), { reducesMotion: true }, async (page) => {
      await isCounted(page);
      let draft = shape;
      for (const field of fieldsOf(shape)) {
        const predicate = predicateIn(draft, field);
        const did: Deed[] = [];
        for (const [at, deed] of predicate.did.entries()) {
          const times =
            shape.kind === 'top'
              ? deed.times
              : await setTimes(
                  page,
                  `times-${field}-${at}`,
                  shape.kind === 'maximum' && field === 'who' && at === 0,
                );
          const when = await setWhen(page, `when-${field}-${at}`);
          did.push({ what: deed.what, when, times });
        }
        draft = withPredicate(draft, field, { people: predicate.people, did });
        await expectDraft(page, draft);
      }

      const titles = await page.locator('.sentence [role=combobox]').count();
      for (let nth = 0; nth < titles; nth++) {
        await reach(page, '[role=combobox]', nth);
        await page.keyboard.type('documentaries');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(60);
        expect((await focused(page))[0]).toBe('What they watched');
      }
      for (const field of fieldsOf(draft)) {
        const { people, did } = predicateIn(draft, field);
        const what = { genre: 'documentary' } as const;
        draft = withPredicate(draft, field, {
          people,
          did: did.map((deed) => ({ ...deed, what })),
        });
      }
      await expectDraft(page, draft);

      for (const [trait, label] of [
        ['town', 'Town'],
        ['ageBand', 'Age'],
        ['plan', 'Plan'],
        ['device', 'Device'],
      ] as const) {
        const selector = `select[aria-label="${label}"]`;
        const many = await page.locator(`.sentence ${selector}`).count();
        for (let nth = 0; nth < many; nth++) {
          await reach(page, selector, nth);
          await page.keyboard.press('ArrowDown');
          await page.waitForTimeout(60);
          expect((await focused(page))[0]).toBe(label);
        }
        for (const field of fieldsOf(draft)) {
          const { people, did } = predicateIn(draft, field);
          if (people[trait] === undefined) continue;
          const changed = { ...people, [trait]: people[trait] + 1 };
          draft = withPredicate(draft, field, { people: changed, did });
        }
      }
      await expectDraft(page, draft);

      await reach(page, 'textarea');
      await page.keyboard.press('End');
      await page.keyboard.type(', hm.');
      draft = { ...draft, quip: 'Hm, hm.' };
      await expectDraft(page, draft);

      if (draft.kind === 'count' && draft.among) {
        await reach(page, 'select[aria-label="Of whom"]');
        await page.keyboard.press('ArrowDown');
        await page.waitForTimeout(60);
        expect((await focused(page))[0]).toBe('Of whom');
        draft = { ...draft, among: { people: {}, did: [] } };
        await expectDraft(page, draft);
      }

      // "Anywhere", and out with a clause: the control goes, the keyboard stays in the sentence.
      await reach(page, 'select[aria-label="Town"]');
      await page.keyboard.press('Home');
      await page.waitForTimeout(60);
      expect(await page.evaluate(() => document.activeElement!.closest('.sentence') !== null)).toBe(
        true,
      );
      const clause = page.locator('.sentence select[aria-label="This clause"]');
      const clauses = await clause.count();
      if (clauses > 0) {
        await reach(page, 'select[aria-label="This clause"]');
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => clause.count()).toBe(clauses - 1);
        expect(
          await page.evaluate(() => document.activeElement!.closest('.sentence') !== null),
        ).toBe(true);
      }
    }),
  );
});

describe('a slip', () => {
  const eighteen: Announcement = {
    kind: 'count',
    who: {
      people: {},
      did: [
        { what: { genre: 'romance' }, when: { from: 321, to: 338 }, times: { everyDay: true } },
      ],
    },
    quip: '',
  };

  it('stands on a phone while its number is wiped and typed anew, and pasted', () =>
    withPage(
      browser(),
      open(eighteen),
      { width: 390, height: 844, context: { hasTouch: true, isMobile: true } },
      async (page) => {
        await isCounted(page);
        await page.getByRole('button', { name: 'When: 18 days' }).tap();
        const days = page.getByRole('textbox', { name: 'Days' });
        await days.tap();
        await page.keyboard.press('End');
        for (const [key, value] of [
          ['Backspace', '1'],
          ['Backspace', ''],
          ['1', '1'],
          ['7', '17'],
        ] as const) {
          await page.keyboard.press(key);
          await page.waitForTimeout(100);
          expect(await focused(page)).toEqual(['Days', value]);
        }
        const { left, right } = await page
          .getByRole('group', { name: 'When', exact: true })
          .evaluate((slip) => slip.getBoundingClientRect());
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(390);
        await page.keyboard.press('Control+A');
        await page.keyboard.insertText('9');
        expect(await focused(page)).toEqual(['Days', '9']);
        await page.locator('.stage').tap({ position: { x: 5, y: 200 } });
        await expect
          .poll(() => page.getByRole('group', { name: 'When', exact: true }).count())
          .toBe(0);
        const [deed] = predicateIn(eighteen, 'who').did;
        const did = [{ ...deed!, when: { from: 330, to: 338 } }];
        await expectDraft(page, withPredicate(eighteen, 'who', { people: {}, did }));
      },
    ));

  it('loses no number over kinds that have none, or room for less', () =>
    withPage(
      browser(),
      open({
        ...eighteen,
        who: {
          people: {},
          did: [{ what: { any: true }, when: { from: 321, to: 338 }, times: { atLeast: 42 } }],
        },
      } as Announcement),
      {},
      async (page) => {
        await isCounted(page);
        await page.getByRole('button', { name: /^How often/ }).click();
        const kind = page
          .getByRole('group', { name: 'How often', exact: true })
          .getByRole('combobox');
        for (const label of ['on so many days', 'every day', 'never', 'exactly so often'])
          await kind.selectOption({ label });
        await expect
          .poll(() => page.getByRole('textbox', { name: 'How many' }).inputValue())
          .toBe('42');
      },
    ));

  it('takes what was refused once it can be: the 31st, of a longer month', () =>
    withPage(browser(), open(february), {}, async (page) => {
      await isCounted(page);
      await page
        .getByRole('button', { name: /^When: / })
        .first()
        .click();
      const date = page.getByRole('textbox', { name: 'up to the' });
      await date.fill('31');
      expect(await date.getAttribute('aria-invalid')).toBe('true');
      await page
        .getByRole('combobox', { name: 'of', exact: true })
        .selectOption({ label: 'March' });
      await expect.poll(() => date.getAttribute('aria-invalid')).toBe('false');
      expect(await date.inputValue()).toBe('31');
      const to = 31 + 28 + 30;
      await expectDraft(
        page,
        withPredicate(february, 'who', {
          people: {},
          did: [{ ...carnival, when: { from: to - 10, to } }],
        }),
      );
    }));

  it('closes a slip by either inset of its place, and gives the focus back to the one it came from', () =>
    withPage(
      browser(),
      open({ ...february, who: { people: {}, did: [{ ...carnival, when }] } } as Announcement),
      {},
      async (page) => {
        await isCounted(page);
        const slip = page.getByRole('group', { name: 'When', exact: true });
        for (const nth of [0, 1]) {
          const inset = page.getByRole('button', { name: /^When: / }).nth(nth);
          await inset.click();
          await slip.waitFor();
          await page.keyboard.press('Escape');
          await slip.waitFor({ state: 'detached' });
          expect(await inset.evaluate((each) => each === document.activeElement)).toBe(true);
          await inset.click();
          await slip.waitFor();
          await inset.click();
          await slip.waitFor({ state: 'detached' });
        }
      },
    ));

  it('takes a quip in one line, whatever is pasted or linked', () =>
    withPage(
      browser(),
      open({ ...eighteen, quip: '' }),
      { width: 360, height: 640 },
      async (page) => {
        await isCounted(page);
        const quip = page.getByRole('textbox', { name: 'The quip' });
        await quip.focus();
        await page.keyboard.insertText(`Who${'\n'.repeat(200)}hurt ${'\u0301'.repeat(90)}you? `);
        // Who types a space means to type on; it is not kept.
        expect(await quip.inputValue()).toMatch(/^Who hurt .{0,4}you\? $/u);
        await page.keyboard.type('Eh?');
        await quip.blur();
        expect(await quip.inputValue()).toMatch(/^Who hurt .{0,4}you\? Eh\?$/u);
        for (const text of ['a'.repeat(280), 'הלוואי שהיית כאן '.repeat(12), '👩‍👩‍👧 '.repeat(30)]) {
          await quip.fill(text);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(360);
        }
      },
    ));
});
