import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  Announcement,
  Deed,
  People,
  Times,
  TitleSet,
  When,
} from '$lib/engine/announce/announcement';
import type { Publication } from '$lib/engine/engine';
import { publishedDay } from '$lib/words/en/publishedDay';
import { plainSentence, sentence, sentenceNames } from '$lib/words/en/sentence';
import { announcements } from './announcementArbitraries';

const titles = ['The Yuletide Duke', 'What the Scan Said', 'Moss'];
const names = sentenceNames({ name: (title) => titles[title] ?? `Title ${title}` });

/** 23 November to 10 December: the past 18 days on 11 December. */
const PAST_18: When = { from: 326, to: 343 };
const YEAR: When = { from: 0, to: 364 };
const VALENTINE: When = { from: 44, to: 44 };
const DECEMBER: When = { from: 334, to: 364 };

const deed = (times: Times, when: When = YEAR, what: TitleSet = { title: 0 }): Deed => ({
  what,
  when,
  times,
});
const publication = (numbers: number[], rows: number[] = []): Publication => ({
  count: numbers[0] ?? 0,
  numbers,
  titles: rows,
  obstacle: null,
});
const said = (announcement: Announcement, ...numbers: number[]): string =>
  plainSentence(announcement, numbers.length ? publication(numbers) : null, names);
const count = (did: Deed[], people: People = {}, quip = ''): Announcement => ({
  kind: 'count',
  who: { people, did },
  quip,
});
/** What stands behind "To the 53 people who", without the full stop. */
const deedText = (...did: Deed[]): string =>
  said(count(did), 53).replace('To the 53 people who ', '').replace(/\.$/, '');

describe('the real posts', () => {
  test('to the 53', () => {
    expect(said(count([deed({ everyDay: true }, PAST_18)], {}, 'Who hurt you?'), 53)).toBe(
      'To the 53 people who watched The Yuletide Duke every day for the past 18 days: Who hurt you?',
    );
  });

  test('dear person', () => {
    const post: Announcement = {
      kind: 'one',
      who: { people: {}, did: [deed({ exactly: 42 }, VALENTINE)] },
      quip: 'what did you do?',
    };
    expect(said(post, 1)).toBe(
      'Dear person who watched The Yuletide Duke 42 times on 14 February, what did you do?',
    );
    expect(said({ ...post, quip: 'What did you do?' } as Announcement, 1)).toMatch(
      /on 14 February: What did you do\?$/,
    );
    expect(said({ ...post, who: { ...post.who, people: { town: 59 } }, quip: '' }, 1)).toBe(
      'Dear person at the lighthouse on Gannet Point who watched The Yuletide Duke 42 times on 14 February.',
    );
  });

  test('of those', () => {
    const post: Announcement = {
      ...count([deed({ everyDay: true }, PAST_18, { title: 1 })], {}, 'Bold.'),
      kind: 'count',
      among: { people: {}, did: [deed({ atLeast: 2 }, { from: 329, to: 329 })] },
    } as Announcement;
    const text = '9 also watched What the Scan Said every day for the past 18 days: Bold.';
    expect(plainSentence(post, publication([9]), names, { amongCount: 388 })).toBe(
      `Of those 388, ${text}`,
    );
    expect(said(post, 9)).toBe(`Of those, ${text}`);
    expect(
      said(
        { ...post, who: { people: { town: 0 }, did: [deed({ never: true })] } } as Announcement,
        9,
      ),
    ).toBe('Of those, 9 live in Saltby and never watched The Yuletide Duke this year: Bold.');
    expect(
      said({ ...post, who: { people: { device: 2 }, did: [] }, quip: 'Cosy.' } as Announcement, 1),
    ).toBe('Of those, one watches mostly on a tablet: Cosy.');
  });

  test('from the first day of the year up to some day', () => {
    const until = (to: number) => count([deed({ atLeast: 1 }, { from: 0, to })], {}, '');
    expect(said(until(337), 9)).toBe(
      'To the 9 people who watched The Yuletide Duke this year up to 4 December.',
    );
    expect(said(until(364), 9)).toBe('To the 9 people who watched The Yuletide Duke this year.');
  });

  test('a share', () => {
    const post: Announcement = {
      kind: 'share',
      who: {
        people: {},
        did: [deed({ atLeast: 1 }, { ...YEAR, part: 'night' }, { genre: 'romance' })],
      },
      among: { people: { town: 0 }, did: [] },
      quip: 'Sleep well.',
    };
    expect(said(post, 7)).toBe(
      '7% of people in Saltby watched a romance at night this year. Sleep well.',
    );
    expect(said(post, 0)).toBe(
      'Under 1% of people in Saltby watched a romance at night this year. Sleep well.',
    );
    expect(said({ ...post, among: { people: {}, did: [] } }, 7)).toBe(
      '7% of you watched a romance at night this year. Sleep well.',
    );
    expect(
      said(
        {
          ...post,
          who: { people: { town: 0, ageBand: 1 }, did: [] },
          among: { people: {}, did: [deed({ atLeast: 1 })] },
        },
        7,
      ),
    ).toBe(
      '7% of people who watched The Yuletide Duke this year live in Saltby and are aged 25–34. Sleep well.',
    );
    expect(said({ ...post, among: { people: {}, did: [deed({ atLeast: 1 })] }, quip: '' }, 7)).toBe(
      '7% of people who watched The Yuletide Duke this year also watched a romance at night this year.',
    );
  });

  test('the record', () => {
    const post = (times: Times, when = YEAR, people: People = {}): Announcement => ({
      kind: 'maximum',
      who: { people, did: [deed(times, when)] },
      quip: '',
    });
    expect(said(post({ atLeast: 1 }), 357, 1)).toBe(
      'Someone watched The Yuletide Duke 357 times this year. Nobody beats that.',
    );
    expect(said(post({ inARow: 1 }, YEAR, { town: 0 }), 364, 1)).toBe(
      'Someone in Saltby watched The Yuletide Duke 364 days in a row this year. Nobody beats that.',
    );
    expect(said(post({ onDays: 1 }, { ...YEAR, weekday: 3, part: 'night' }), 50, 2)).toBe(
      '2 people watched The Yuletide Duke on 50 Wednesday nights this year. Nobody beats that.',
    );
    expect(said(post({ inARow: 1 }, { ...YEAR, part: 'night' }), 12, 1)).toBe(
      'Someone watched The Yuletide Duke 12 nights in a row this year. Nobody beats that.',
    );
    expect(said(post({ atLeast: 1 }))).toBe(
      'Someone watched The Yuletide Duke … times this year. Nobody beats that.',
    );
    expect(said(post({ onDays: 1 }), 1, 40)).toBe(
      '40 people watched The Yuletide Duke on 1 day this year. Nobody beats that.',
    );
  });

  test('a few and a great many', () => {
    const post: Announcement = {
      kind: 'pair',
      who: { people: {}, did: [deed({ everyDay: true }, PAST_18, { title: 1 })] },
      other: { people: { ageBand: 4 }, did: [deed({ atLeast: 1 }, PAST_18)] },
      quip: 'We see you all.',
    };
    expect(said(post, 9, 28_802)).toBe(
      '9 of you watched What the Scan Said every day for the past 18 days; 28,802 of you aged 65 or over watched The Yuletide Duke in the past 18 days. We see you all.',
    );
    expect(said(post, 1, 2)).toMatch(/^One of you watched .*; 2 of you/);
  });

  test('the most watched', () => {
    const post: Announcement = {
      kind: 'top',
      people: { town: 0 },
      what: { any: true },
      when: DECEMBER,
      k: 2,
      quip: '',
    };
    expect(plainSentence(post, publication([412, 300], [0, 2]), names)).toBe(
      'Most watched in Saltby this December: 1 The Yuletide Duke (412), 2 Moss (300).',
    );
    expect(said(post)).toBe('Most watched in Saltby this December: 1 …, 2 ….');
    expect(
      plainSentence(
        { ...post, what: { genre: 'documentary' }, people: { town: 0, plan: 2 } },
        publication([]),
        names,
      ),
    ).toBe(
      'Most watched documentaries among people in Saltby on the premium plan this December: nothing.',
    );
    expect(
      said({ ...post, what: { title: 2 }, people: {}, when: { ...PAST_18, part: 'morning' } }),
    ).toBe('Most watched of Moss alone in the morning in the past 18 days: 1 …, 2 ….');
  });
});

describe('how often', () => {
  test.each<[Times, string]>([
    [{ atLeast: 1 }, 'watched The Yuletide Duke this year'],
    [{ atLeast: 2 }, 'watched The Yuletide Duke at least twice this year'],
    [{ atLeast: 1_000_000 }, 'watched The Yuletide Duke at least 1,000,000 times this year'],
    [{ exactly: 1 }, 'watched The Yuletide Duke just once this year'],
    [{ exactly: 2 }, 'watched The Yuletide Duke twice this year'],
    [{ exactly: 42 }, 'watched The Yuletide Duke 42 times this year'],
    [{ never: true }, 'never watched The Yuletide Duke this year'],
    [{ onDays: 12 }, 'watched The Yuletide Duke on at least 12 days this year'],
    [{ inARow: 5 }, 'watched The Yuletide Duke 5 days in a row this year'],
    [{ everyDay: true }, 'watched The Yuletide Duke every day this year'],
  ])('%o', (times, expected) => expect(deedText(deed(times))).toBe(expected));

  test.each<[Times, string]>([
    [{ atLeast: 1 }, 'on a Wednesday night'],
    [{ atLeast: 3 }, 'at least 3 times on Wednesday nights'],
    [{ exactly: 1 }, 'just once on a Wednesday night'],
    [{ onDays: 12 }, 'on at least 12 Wednesday nights'],
    [{ inARow: 5 }, '5 days in a row on Wednesday nights'],
    [{ everyDay: true }, 'every Wednesday night'],
  ])('on Wednesday nights: %o', (times, expected) =>
    expect(deedText(deed(times, { ...YEAR, weekday: 3, part: 'night' }))).toBe(
      `watched The Yuletide Duke ${expected} this year`,
    ),
  );

  test.each<[Times, string]>([
    [{ atLeast: 1 }, 'on a Wednesday'],
    [{ atLeast: 3 }, 'at least 3 times on Wednesdays'],
    [{ onDays: 12 }, 'on at least 12 Wednesdays'],
    [{ everyDay: true }, 'every Wednesday'],
  ])('on Wednesdays: %o', (times, expected) =>
    expect(deedText(deed(times, { ...YEAR, weekday: 3 }))).toBe(
      `watched The Yuletide Duke ${expected} this year`,
    ),
  );

  test.each<[Times, string]>([
    [{ atLeast: 1 }, 'in the morning'],
    [{ exactly: 4 }, '4 times in the morning'],
    [{ onDays: 12 }, 'on at least 12 mornings'],
    [{ inARow: 5 }, '5 mornings in a row'],
    [{ everyDay: true }, 'every morning'],
  ])('in the morning: %o', (times, expected) =>
    expect(deedText(deed(times, { ...YEAR, part: 'morning' }))).toBe(
      `watched The Yuletide Duke ${expected} this year`,
    ),
  );
});

describe('when', () => {
  test.each<[When, string]>([
    [YEAR, 'this year'],
    [DECEMBER, 'in December'],
    [{ from: 151, to: 180 }, 'in June'],
    [PAST_18, 'for the past 18 days'],
    [{ from: 347, to: 364 }, 'for the last 18 days of the year'],
  ])('every day of %o', (when, expected) =>
    expect(deedText(deed({ everyDay: true }, when))).toBe(
      `watched The Yuletide Duke every day ${expected}`,
    ),
  );

  test('a single day', () => {
    const once = { atLeast: 1 };
    expect(deedText(deed(once, { from: 357, to: 357 }))).toBe(
      'watched The Yuletide Duke on 24 December',
    );
    expect(deedText(deed({ everyDay: true }, VALENTINE))).toBe(
      'watched The Yuletide Duke on 14 February',
    );
    expect(deedText(deed(once, { ...VALENTINE, weekday: 2 }))).toBe(
      'watched The Yuletide Duke on Tuesday 14 February',
    );
    expect(deedText(deed(once, { ...VALENTINE, part: 'night' }))).toBe(
      'watched The Yuletide Duke on the night of 14 February',
    );
    expect(deedText(deed({ exactly: 3 }, { ...VALENTINE, weekday: 2, part: 'night' }))).toBe(
      'watched The Yuletide Duke 3 times on the night of Tuesday 14 February',
    );
    expect(deedText(deed(once, { ...VALENTINE, weekday: 3 }))).toBe(
      'watched The Yuletide Duke on a Wednesday on 14 February',
    );
  });

  test('a window that ends before the post looks back', () => {
    const last = deed({ atLeast: 1 }, { from: 350, to: 360 });
    expect(deedText(deed({ everyDay: true }, { from: 306, to: 323 }), last)).toMatch(
      /every day from 3 to 20 November and/,
    );
    expect(deedText(deed({ everyDay: true }, { from: 306, to: 337 }), last)).toMatch(
      /every day from 3 November to 4 December and/,
    );
    expect(deedText(deed({ exactly: 4 }, { from: 306, to: 323 }), last)).toMatch(
      /4 times between 3 and 20 November and/,
    );
  });

  test('the day of the post is the day after, or the last of the year', () => {
    expect(publishedDay(count([deed({ everyDay: true }, PAST_18)]))).toBe(344);
    expect(publishedDay(count([deed({ everyDay: true }, DECEMBER)]))).toBe(364);
    expect(
      publishedDay(count([deed({ never: true }, VALENTINE), deed({ atLeast: 1 }, PAST_18)])),
    ).toBe(344);
    expect(publishedDay(count([]))).toBe(364);
    expect(
      publishedDay({
        kind: 'top',
        people: {},
        what: { any: true },
        when: VALENTINE,
        k: 3,
        quip: '',
      }),
    ).toBe(45);
    expect(
      publishedDay({
        kind: 'share',
        who: { people: {}, did: [] },
        among: { people: {}, did: [deed({ atLeast: 1 }, PAST_18)] },
        quip: '',
      }),
    ).toBe(344);
  });
});

describe('what', () => {
  test.each<[TitleSet, string, string]>([
    [{ title: 2 }, 'watched Moss this year', 'watched Moss 3 times this year'],
    [
      { genre: 'animation' },
      'watched an animated film this year',
      'watched animated films 3 times this year',
    ],
    [
      { genre: 'science fiction' },
      'watched a science-fiction film this year',
      'watched science-fiction films 3 times this year',
    ],
    [
      { season: 'yule' },
      'watched a Christmas film this year',
      'watched Christmas films 3 times this year',
    ],
    [
      { season: 'valentine' },
      'watched a Valentine’s film this year',
      'watched Valentine’s films 3 times this year',
    ],
    [
      { sensitivity: 'health' },
      'watched a film about illness this year',
      'watched films about illness 3 times this year',
    ],
    [
      { sensitivity: 'family' },
      'watched a film about family trouble this year',
      'watched films about family trouble 3 times this year',
    ],
    [
      { any: true },
      'watched anything at all this year',
      'watched anything at all 3 times this year',
    ],
  ])('%o', (what, once, thrice) => {
    expect(deedText(deed({ atLeast: 1 }, YEAR, what))).toBe(once);
    expect(deedText(deed({ exactly: 3 }, YEAR, what))).toBe(thrice);
  });
});

describe('who', () => {
  test.each<[People, string]>([
    [{}, 'people who'],
    [{ town: 0 }, 'people in Saltby who'],
    [{ ageBand: 1 }, 'people aged 25–34 who'],
    [{ ageBand: 4 }, 'people aged 65 or over who'],
    [{ plan: 0 }, 'people on the plan with adverts who'],
    [{ plan: 2 }, 'people on the premium plan who'],
    [{ device: 3 }, 'people watching mostly on a phone who'],
    [{ town: 0, ageBand: 1 }, 'people in Saltby aged 25–34 who'],
    [
      { town: 0, ageBand: 1, plan: 1, device: 0 },
      'people in Saltby, aged 25–34, on the standard plan, watching mostly on a television, who',
    ],
  ])('%o', (people, expected) =>
    expect(said(count([deed({ atLeast: 1 })], people), 53)).toBe(
      `To the 53 ${expected} watched The Yuletide Duke this year.`,
    ),
  );

  test('may be everybody, one, or not known yet', () => {
    expect(said(count([]), 100_000)).toBe('To the 100,000 people who subscribe.');
    expect(said(count([]), 1)).toBe('To the one person who subscribes.');
    expect(said(count([deed({ atLeast: 1 })]))).toBe(
      'To the … people who watched The Yuletide Duke this year.',
    );
  });
});

describe('clauses', () => {
  const moss = { title: 2 };
  test('are joined by and, and by but after a never', () => {
    expect(deedText(deed({ atLeast: 1 }), deed({ never: true }, YEAR, moss))).toBe(
      'watched The Yuletide Duke this year and never watched Moss this year',
    );
    expect(deedText(deed({ never: true }), deed({ atLeast: 1 }, YEAR, moss))).toBe(
      'never watched The Yuletide Duke this year but watched Moss this year',
    );
    expect(
      deedText(
        deed({ atLeast: 1 }),
        deed({ atLeast: 2 }, YEAR, moss),
        deed({ never: true }, YEAR, { any: true }),
      ),
    ).toBe(
      'watched The Yuletide Duke this year, and watched Moss at least twice this year, and never watched anything at all this year',
    );
  });
});

describe('slots', () => {
  const slots = (announcement: Announcement, isEditing = true) =>
    sentence(announcement, null, names, { isEditing }).flatMap(({ slot, text, deed }) =>
      slot ? [[slot, text, deed]] : [],
    );

  test('mark what the composer makes editable, deed by deed', () => {
    const post = count(
      [
        deed({ everyDay: true }, { ...PAST_18, part: 'night' }),
        deed({ never: true }, VALENTINE, { title: 2 }),
      ],
      { town: 0 },
      'Hm.',
    );
    expect(slots(post)).toEqual([
      ['number', '…', undefined],
      ['town', 'in Saltby', undefined],
      ['title', 'The Yuletide Duke', 0],
      ['times', 'every', 0],
      ['part', 'night', 0],
      ['length', '18 days', 0],
      ['end', '10 December', 0],
      ['clause', 'and', 1],
      ['times', 'never watched', 1],
      ['title', 'Moss', 1],
      ['end', '14 February', 1],
      ['quip', 'Hm.', undefined],
    ]);
  });

  test('of both halves of a pair say which half they belong to', () => {
    const half = { people: {}, did: [deed({ atLeast: 1 })] };
    const sides = sentence({ kind: 'pair', who: half, other: half, quip: '' }, null, names).flatMap(
      ({ slot, side }) => (slot === 'title' ? [side] : []),
    );
    expect(sides).toEqual(['who', 'other']);
  });
});

describe('any announcement', () => {
  const balanced = (text: string) =>
    text.split('(').length === text.split(')').length &&
    text.split('“').length === text.split('”').length;

  test('reads as clean text, with or without its numbers, in the feed or in the composer', () => {
    fc.assert(
      fc.property(
        announcements({ quip: fc.constantFrom('', 'Who hurt you?', '  two\n\tlines  ', 'Fine.') }),
        fc.option(fc.array(fc.nat(100_000), { maxLength: 3 }), { nil: null }),
        fc.boolean(),
        (announcement, numbers, isEditing) => {
          const rows = numbers?.map((_, i) => i) ?? [];
          const known = numbers && publication(numbers, rows);
          const segments = sentence(announcement, known, names, { isEditing });
          const text = segments.map((segment) => segment.text).join('');
          expect(text).not.toMatch(/undefined|NaN|null|\s\s|\s[,.:;?!]|^\s|\[object/);
          expect(text).not.toMatch(/[,;:]\.|\.\.|,,/);
          expect(text.trim()).toMatch(/^[A-Z0-9…].*[.?!…\p{L}]$/u);
          expect(balanced(text)).toBe(true);
          expect(text.trim()).toBe(plainSentence(announcement, known, names, { isEditing }));
          expect(segments.every(({ text: piece, slot }) => slot === 'quip' || piece !== '')).toBe(
            true,
          );
          expect(segments.filter(({ slot }) => slot === 'quip')).toHaveLength(1);
          expect(publishedDay(announcement)).toBeLessThanOrEqual(364);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('gives every deed a slot for its title and one for its times', () => {
    fc.assert(
      fc.property(announcements(), (announcement) => {
        if (announcement.kind === 'top') return;
        const segments = sentence(announcement, null, names, { isEditing: true });
        for (const [side, predicate] of Object.entries(announcement)) {
          if (typeof predicate !== 'object' || (side === 'among' && announcement.kind === 'count'))
            continue;
          predicate.did.forEach((_: Deed, deed: number) => {
            for (const slot of ['title', 'times'])
              expect(
                segments.filter((s) => s.slot === slot && s.side === side && s.deed === deed),
              ).toHaveLength(1);
            expect(
              segments.some(
                (s) =>
                  (s.slot === 'length' || s.slot === 'end') && s.side === side && s.deed === deed,
              ),
            ).toBe(true);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is never turned into anything but text by its quip', () => {
    const quip = '<img src=x onerror=alert(1)> {@html x}';
    expect(said(count([deed({ atLeast: 1 })], {}, quip), 53).endsWith(`: ${quip}`)).toBe(true);
  });
});
