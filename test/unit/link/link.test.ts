import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { checkSettings, defaultSettings } from '$lib/engine/base/settings';
import type { SeriesRule } from '$lib/engine/combine/series/SeriesRule';
import { decodeLink, emptyLink, encodeLink, LINK_LIMITS, type LinkState } from '$lib/link';
import { seal } from '$lib/link/seal';
import { labStates } from '../../fuzz/linkStates';
import { announcements } from '../words/announcementArbitraries';

const the53: Announcement = {
  kind: 'count',
  who: {
    people: {},
    did: [{ what: { title: 123 }, when: { from: 326, to: 343 }, times: { everyDay: true } }],
  },
  quip: 'Who hurt you?',
};
const fresh = (changes: Partial<LinkState> = {}): LinkState => ({ ...emptyLink(), ...changes });
/** A link with these parts and a check that fits, whatever they say. */
const sealed = (...parts: string[]) => seal('lab', ['b=service', 's=1', ...parts]);

describe('a link', () => {
  test('reproduces any state', () => {
    fc.assert(
      fc.property(labStates, (state) => {
        expect(decodeLink(encodeLink(state))).toEqual({ state, problem: null });
      }),
      { numRuns: 400 },
    );
  });

  test('holds only characters that nobody rewrites', () => {
    fc.assert(
      fc.property(labStates, (state) => {
        expect(encodeLink(state)).toMatch(/^#v1(&[A-Za-z]+=[A-Za-z0-9._%+-]*)*$/);
        expect(encodeLink(state)).toMatch(/[a-z0-9]$/);
      }),
    );
  });

  test('looks like this (old links must stay readable)', () => {
    const state = fresh({
      announcements: [the53],
      view: 'truth',
      focus: { announcement: 0, persona: 17 },
      bet: 9,
    });
    const link = '#v1&b=service&s=1&a=c_.t123Ed326-343_Who+hurt+you%3F&v=truth&f=0.17&bet=9';
    expect(encodeLink(state).startsWith(`${link}&c=`)).toBe(true);
    expect(decodeLink(encodeLink(state)).state).toEqual(state);
  });

  test('is short, and names base and seed always', () => {
    expect(encodeLink(fresh({ example: 'the-53', bet: 9 }))).toMatch(
      /^#v1&b=service&s=1&x=the-53&bet=9&c=[0-9a-z]{7}$/,
    );
    expect(encodeLink(fresh())).toMatch(/^#v1&b=service&s=1&c=[0-9a-z]{7}$/);
    expect(encodeLink(fresh({ announcements: Array(5).fill(the53) })).length).toBeLessThan(400);
    const [long] = fc.sample(
      fc.array(announcements({ quip: fc.constant('A quip of usual length, I daresay.') }), {
        minLength: 5,
        maxLength: 5,
      }),
      { seed: 3, numRuns: 1 },
    );
    expect(encodeLink(fresh({ announcements: long })).length).toBeLessThan(1000);
  });

  test('may be typed by hand, which is said', () => {
    expect(decodeLink('#v1&x=the-53&bet=9')).toMatchObject({
      state: fresh({ example: 'the-53', bet: 9 }),
      problem: { code: 'unchecked' },
    });
    for (const bare of ['v1', '#v1', '#v1&b', '#v1&b='])
      expect(decodeLink(bare)).toMatchObject({
        state: fresh(),
        problem: { sentence: expect.stringContaining('cut short or written by hand') },
      });
    expect(decodeLink('')).toEqual({ state: null, problem: null });
    expect(decodeLink('#')).toEqual({ state: null, problem: null });
  });

  test('may be a whole address', () => {
    const state = fresh({ announcements: [the53] });
    expect(decodeLink(`https://example.org/lab/?q=1${encodeLink(state)}`).state).toEqual(state);
  });

  test('is none of another page', () => {
    const hash = seal('2007', ['r=prize', 'n=4800', 's=1']);
    expect(decodeLink(hash).problem?.code).toBe('damaged');
  });

  test('takes each base’s own usual settings', () => {
    const settings = defaultSettings('classroom', 5);
    const link = encodeLink(fresh({ settings }));
    expect(link).toMatch(/^#v1&b=classroom&s=5&c=/);
    expect(decodeLink(link).state?.settings).toEqual(settings);
  });

  test('passes over what trackers add', () => {
    const link = `${encodeLink(fresh({ announcements: [the53] }))}&utm_source=x&fbclid=__proto__`;
    expect(decodeLink(link)).toEqual({ state: fresh({ announcements: [the53] }), problem: null });
  });

  test.each([
    ['entities', (link: string) => link.replaceAll('&', '&amp;')],
    ['escaped equal signs', (link: string) => link.replaceAll('=', '%3D')],
    ['escaped once more', (link: string) => `#${encodeURIComponent(link.slice(1))}`],
    ['a full stop', (link: string) => `${link}.`],
    ['a bracket', (link: string) => `${link})`],
    ['an angle', (link: string) => `${link}>`],
    ['a broken line', (link: string) => link.replace('&v=', '%20&v=')],
    ['parts in another order', (link: string) => link.replace(/(&v=\w+)(.*)(&c=)/, '$2$1$3')],
    ['a tracker in between', (link: string) => link.replace('&s=', '&gclid=9&s=')],
  ])('is read as it was sent with %s', (_, damage) => {
    const state = fresh({ announcements: [the53], view: 'truth', bet: 9, year: 314 });
    const link = encodeLink(state);
    expect(damage(link)).not.toBe(link);
    expect(decodeLink(damage(link))).toEqual({ state, problem: null });
  });

  test('says what was added behind its end, if it looks like a part of it', () => {
    const state = fresh({ example: 'the-53' });
    expect(decodeLink(`${encodeLink(state)}&v=truth`)).toMatchObject({
      state,
      problem: { code: 'added' },
    });
  });

  test('says what there is not here, although its check fits', () => {
    for (const part of ['v=constructor', 'bet=-1', 'e=0.3', 'y=1000', 'seven=x', 'new=1'])
      expect(decodeLink(sealed(part))).toMatchObject({
        state: fresh(),
        problem: { code: 'leftOut' },
      });
  });
});

describe('a bad link', () => {
  const good = encodeLink(
    fresh({ announcements: [the53, the53, the53], settings: defaultSettings('town', 77) }),
  );

  test('of another version or kind starts afresh and says so', () => {
    expect(decodeLink(good.replace('v1', 'v2'))).toMatchObject({
      state: null,
      problem: { code: 'newer' },
    });
    expect(decodeLink('#v2').problem?.sentence).toContain('version 2');
    for (const hash of ['#v0', '#v', '#chapter-3', '#v1x', '#v01', '#<script>'])
      expect(decodeLink(hash)).toMatchObject({ state: null, problem: { code: 'notALink' } });
    expect(decodeLink(`#v1&a=${'x'.repeat(100_000)}`)).toMatchObject({
      state: null,
      problem: { code: 'tooLong' },
    });
  });

  test('keeps what can be read', () => {
    const broken = good.replace('d326-343', 'd343-326');
    const { state, problem } = decodeLink(broken);
    expect(state?.announcements).toHaveLength(2);
    expect(state?.settings).toEqual(defaultSettings('town', 77));
    expect(problem?.code).toBe('damaged');
    expect(problem?.sentence).toContain(
      '1 of the 3 announcements in this link could not be read and was left out.',
    );
  });

  test('with impossible settings gets the usual ones, and says so in words, once', () => {
    const hash = seal('lab', ['b=prison', 's=-1', 'reviewerShare=7', 'townShare=0.5']);
    const { state, problem } = decodeLink(hash);
    expect(state?.settings).toEqual({ ...defaultSettings(), townShare: 0.5 });
    expect(problem?.sentence).toBe(
      'This link asks for what there cannot be: a base called “prison” (there are Classroom, Town, Service); the seed “-1” (a seed is a whole number from 0 to 4,294,967,295); “7” for “Subscribers who keep a diary” (from 0.001 to 0.3). The usual take their places.',
    );
    for (const s of ['0x10', '1e99', ' 1', '', '4294967296', 'NaN', '1.5'])
      expect(decodeLink(`#v1&s=${s}`).state?.settings.seed).toBe(1);
  });

  test('cut short anywhere says so', () => {
    for (const whole of [good, encodeLink(fresh({ year: 314 })), encodeLink(fresh())])
      for (let length = 2; length < whole.length; length++)
        expect(decodeLink(whole.slice(0, length)).problem).not.toBeNull();
  });

  test('changed anywhere says so', () => {
    for (let i = 4; i < good.length; i++) {
      const changed = good.slice(0, i) + (good[i] === '7' ? '8' : '7') + good.slice(i + 1);
      expect(decodeLink(changed).problem).not.toBeNull();
    }
  });

  test('with too long a quip loses its end', () => {
    const long = { ...the53, quip: `${'a'.repeat(279)}😀` } as Announcement;
    const { state, problem } = decodeLink(encodeLink(fresh({ announcements: [long] })));
    expect(state?.announcements[0].quip).toBe('a'.repeat(279));
    expect(problem).toMatchObject({ code: 'quip', sentence: expect.stringContaining('280') });
  });

  test('with too many announcements loses the last', () => {
    const { state, problem } = decodeLink(
      encodeLink(fresh({ announcements: Array(60).fill(the53) })),
    );
    expect(state?.announcements).toHaveLength(50);
    expect(problem?.code).toBe('tooMany');
  });

  test('points at those whom two numbers leave over, as far as there can be any', () => {
    const at = (announcement: number) =>
      decodeLink(
        encodeLink(fresh({ announcements: [the53, the53], focus: { announcement, persona: 4 } })),
      ).state?.focus;
    expect(at(2)).toEqual({ announcement: 2, persona: 4 });
    expect(at(2 + LINK_LIMITS.rests)).toBeNull();
  });

  test('points at nobody if what it pointed at may be gone', () => {
    const state = fresh({ announcements: [the53, the53], focus: { announcement: 1, persona: 4 } });
    expect(decodeLink(encodeLink(state).replace('t123', 't99999')).state?.focus).toBeNull();
    expect(decodeLink('#v1&f=0.4&c=0').state?.focus).toBeNull();
  });

  test('is never more than text', () => {
    const quip = '"><img src=x onerror=alert(1)>&a=c_&b=town#';
    const { state } = decodeLink(
      encodeLink(fresh({ announcements: [{ ...the53, quip } as Announcement] })),
    );
    expect(state?.announcements[0].quip).toBe(quip);
    expect(state?.announcements).toHaveLength(1);
    expect(decodeLink('#v1&x=%3Cscript%3E').state?.example).toBeNull();
    expect(decodeLink('#v1&v=constructor&bet=-1').state).toEqual(fresh());
  });
});

describe('any text', () => {
  const sound = (hash: string) => {
    const { state, problem } = decodeLink(hash);
    if (problem) expect(problem.sentence).toMatch(/^[A-Z0-9].*\.$/s);
    if (!state) return;
    expect(checkSettings(state.settings)).toBe(state.settings);
    expect(state.announcements.length).toBeLessThanOrEqual(50);
    for (const announcement of [...state.announcements, ...(state.draft ? [state.draft] : [])])
      expect(parseAnnouncement(announcement)).toEqual(announcement);
    expect(decodeLink(encodeLink(state)).state).toEqual(state);
  };

  test('is read without a throw, and what is read is valid', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sound), { numRuns: 1000 });
    const parts = fc.stringMatching(/^[bsadvxfcgrz]=[a-zA-Z0-9_.%+-]{0,40}$/);
    fc.assert(
      fc.property(fc.array(parts), (each) => sound(`#v1&${each.join('&')}`)),
      { numRuns: 1000 },
    );
  });

  test('cut, doubled or altered links are, too', () => {
    fc.assert(
      fc.property(
        labStates,
        fc.nat(2000),
        fc.nat(2000),
        fc.string({ maxLength: 3 }),
        (state, from, to, put) => {
          const link = encodeLink(state);
          const [a, b] = [from % link.length, to % link.length];
          sound(link.slice(0, a) + put + link.slice(b));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('keys of prototypes reach nothing', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])
      for (const part of [
        `${key}=1`,
        `a=${key}`,
        `b=${key}`,
        `d=${key}_._x`,
        `x=${key}`,
        `v=${key}`,
        `${key}[x]=1`,
      ])
        sound(`#v1&${part}`);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('of a hundred thousand characters is refused at once', () => {
    for (const fill of ['a', '&', '&a=', '%', '_', '.t1N']) {
      const hash = `#v1&a=${fill.repeat(100_000 / fill.length)}`;
      expect(decodeLink(hash).problem?.code).toBe('tooLong');
    }
    sound(`#v1${'&a='.repeat(20_000)}`);
    sound(`#v1&a=c_${'.t1Nd1'.repeat(10_000)}_`);
  });
});

describe('the stranger who guesses wrongly', () => {
  const state: LinkState = {
    settings: defaultSettings('classroom', 3),
    announcements: [the53],
    draft: null,
    view: 'stranger',
    focus: null,
    example: null,
    bet: null,
  };

  test('carries the risk that the editor allows, one of those offered', () => {
    const state = fresh({ risk: 0.1 });
    expect(encodeLink(state)).toBe(sealed('e=0.1'));
    expect(decodeLink(sealed('e=0.1')).state).toEqual(state);
    expect(encodeLink(fresh({ risk: 0.5 }))).toBe(sealed());
    for (const bad of ['0.5', '0.3', '-1', '', '1e-1', '__proto__'])
      expect(decodeLink(`#v1&e=${bad}`).state).toEqual(fresh());
  });

  test('carries the employee’s desk: any rules, any row', () => {
    const desk = fc.record({
      about: fc.constant(null),
      applied: fc.nat(30),
      rules: fc.record({
        countsOnly: fc.boolean(),
        least: fc.constantFrom(0, 2, 11, 10_000),
        withReason: fc.boolean(),
        twoPeople: fc.boolean(),
        noNames: fc.boolean(),
      }),
      opened: fc.option(fc.nat(5), { nil: null }),
    });
    fc.assert(
      fc.property(desk, (insider) => {
        const state = fresh({ insider });
        expect(decodeLink(encodeLink(state))).toEqual({ state, problem: null });
      }),
    );
    const about = fresh({
      announcements: [the53],
      insider: { ...fc.sample(desk, 1)[0]!, about: 0 },
    });
    expect(decodeLink(encodeLink(about)).state).toEqual(about);
    expect(encodeLink(about)).toMatch(/&i=p0\./);
    for (const bad of [
      '',
      'b',
      'b.x',
      'p0.3',
      'b.3.m1',
      'b.3.m99999',
      'b.3.z',
      'b.3.nc',
      'b.3.o',
      '.',
    ])
      expect(decodeLink(`#v1&i=${bad}`).state).toEqual(fresh());
  });

  test('carries the minimum that the tracker gets round', () => {
    const state = fresh({ tracker: 11 });
    expect(decodeLink(encodeLink(state)).state).toEqual(state);
    expect(decodeLink('#v1&k=x').state).toEqual(fresh());
  });

  test('carries the diarist of the weekly charts, and how those are published', () => {
    const rules: SeriesRule[] = [
      { kind: 'all' },
      { kind: 'top', companions: 20 },
      { kind: 'least', people: 3 },
      { kind: 'noise', epsilon: 0.5 },
    ];
    for (const rule of rules) {
      const state = fresh({ series: { persona: 17, rule } });
      expect(decodeLink(encodeLink(state)).state).toEqual(state);
    }
    expect(encodeLink(fresh({ series: { persona: 17, rule: rules[1] } }))).toContain('&o=17-t20');
    for (const part of [
      'o=',
      'o=x',
      'o=-1',
      'o=1-q2',
      'o=1-t',
      'o=1-t2x',
      'o=99999999999',
      'o=1-e1e9',
    ])
      expect(decodeLink(`#v1&${part}`).state).toEqual(fresh());
  });

  test('carries the year that is run', () => {
    const state = fresh({ year: 7 });
    expect(decodeLink(encodeLink(state)).state).toEqual(state);
    expect(decodeLink('#v1&y=-1').state).toEqual(fresh());
    expect(decodeLink('#v1&y=1000').state).toEqual(fresh());
  });

  test('carries the seven people and what is kept back of them', () => {
    for (const block of [[], ['4A'], ['2A', '2B']]) {
      const state = fresh({ block });
      expect(decodeLink(encodeLink(state)).state).toEqual(state);
    }
    expect(decodeLink('#v1&seven=<script>').state).toEqual(fresh());
    expect(decodeLink('#v1&seven=4A.4A').state).toEqual(fresh({ block: ['4A'] }));
  });

  test('carries the block of the base, what is hidden and kept back of it, and its truth', () => {
    for (const townBlock of [
      { town: 0, block: 0, minimum: 1, without: [] },
      { town: 59, block: 14, minimum: 11, without: ['3A', '5C'] },
      { town: 7, block: 0, minimum: 1, without: ['2A'], isTruthShown: true },
    ]) {
      const state = fresh({ townBlock });
      expect(decodeLink(encodeLink(state)).state).toEqual(state);
    }
    expect(
      encodeLink(fresh({ townBlock: { town: 56, block: 0, minimum: 3, without: ['3A', '4B'] } })),
    ).toBe(sealed('block=56.0m3-3A.4B'));
    for (const text of [
      '',
      '1',
      '1.',
      '1.x',
      '-1.0',
      '1.0m0',
      '1.0m1001',
      '1.0-',
      '1.0-3A.',
      '1.0-<b>',
    ])
      expect(decodeLink(`#v1&block=${text}`).state).toEqual(fresh());
    expect(decodeLink('#v1&block=1.0-3A.3A').state?.townBlock?.without).toEqual(['3A']);
  });

  test('is in the link, and not where the stranger is as usual', () => {
    const hash = encodeLink({ ...state, isGuessingWrongly: true });
    expect(hash).toContain('&w=1&');
    expect(decodeLink(hash).state).toEqual({ ...state, isGuessingWrongly: true });
    expect(encodeLink({ ...state, isGuessingWrongly: false })).toBe(encodeLink(state));
    expect(decodeLink(encodeLink(state)).state).toEqual(state);
  });
});

describe('a row out of the table', () => {
  test('is in the link beside the truth, and only there', () => {
    const state = fresh({ example: 'dear-diarist', view: 'truth', out: 841 });
    expect(encodeLink(state)).toBe(sealed('x=dear-diarist', 'v=truth', 'out=841'));
    expect(decodeLink(encodeLink(state))).toEqual({ state, problem: null });
    const whole = fresh({ announcements: [the53], view: 'truth', out: 0 });
    expect(decodeLink(encodeLink(whole))).toEqual({ state: whole, problem: null });
    expect(encodeLink(fresh({ view: 'stranger', out: 841 }))).not.toContain('out=');
    expect(decodeLink('#v1&x=dear-diarist&v=stranger&out=841').state).not.toHaveProperty('out');
  });

  test.each(['-1', '1.5', 'x', '', '99999999'])('is nobody’s where it says %o', (text) => {
    expect(decodeLink(`#v1&x=the-53&v=truth&out=${text}`).state).not.toHaveProperty('out');
  });
});
