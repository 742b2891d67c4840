import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENRES } from '$lib/engine/announce/announcement';
import type { Diaries } from '$lib/engine/base/Base';
import type { Model } from '$lib/engine/base/model';
import { ChartPress } from '$lib/engine/combine/series/ChartPress';
import { indexWeeks } from '$lib/engine/combine/series/indexWeeks';
import { knownTitles } from '$lib/engine/combine/series/knownTitles';
import { concludeAbout, readSeries } from '$lib/engine/combine/series/readSeries';
import { SeriesStranger } from '$lib/engine/combine/series/SeriesStranger';
import { tasteLift } from '$lib/engine/combine/series/tasteLift';
import { WEEKS } from '$lib/engine/combine/series/weekOf';
import {
  ACTIVITY_LEVELS,
  MISDATED_CHANCE,
  SERIES_CLAIM_BITS,
  SERIES_FLOOR_BITS,
  SERIES_FOLLOWED,
  TASTES,
} from '$lib/engine/constants';
import { sharedBase } from '../../bases';
import { tinyYear } from './tinyYear';

/** One genre and one taste: everybody is as likely as everybody else to watch anything, but for how much they watch. */
const plainModel = (subscribers: number, titles: number) =>
  ({
    subscribers,
    settings: { outsiderShare: 0.18 },
    catalogue: { titles, genre: new Uint8Array(titles) },
    titleShare: Array.from({ length: TASTES }, () => new Float64Array(titles).fill(1 / titles)),
  }) as unknown as Model;
const HEAVY =
  ACTIVITY_LEVELS.reduce((sum, level) => sum + level * level, 0) / ACTIVITY_LEVELS.length;

/** One diary. @param entries title and day */
const diaryOf = (entries: Array<[title: number, day: number]>) =>
  ({
    personas: 1,
    reviewOffsets: Uint32Array.of(0, entries.length),
    title: Uint16Array.from(entries, ([title]) => title),
    day: Int16Array.from(entries, ([, day]) => day),
  }) as unknown as Diaries;

const base = sharedBase('classroom', 5);
const index = indexWeeks(base, base.catalogue.titles);
const press = new ChartPress(index, { kind: 'all' }, 1);
const talkative = Array.from({ length: base.diaries.personas }, (_, persona) => persona)
  .sort((a, b) => knownTitles(base.diaries, b).length - knownTitles(base.diaries, a).length)
  .slice(0, 3);

describe('the stranger who follows the charts', () => {
  test('worked by hand: two fans’ counters of one, against what is ordinary', () => {
    // ten subscribers; number 0 watched titles 0 and 1, then title 2 in week 3, which number 9 watched in that week as well
    const years: Array<Array<[number, number]>> = Array.from({ length: 10 }, () => []);
    years[0] = [
      [0, 1],
      [1, 2],
      [2, 22],
    ];
    years[1] = [[1, 4]];
    years[9] = [[2, 21]];
    const tiny = new ChartPress(tinyYear(3, years), { kind: 'all' }, 1);
    const diary = diaryOf([
      [0, 1],
      [1, 3],
    ]);
    const [claim] = concludeAbout(new SeriesStranger(plainModel(10, 3), diary, tiny), 0);
    const chance = 0.82 * 0.2 * HEAVY;
    const told = (expected: number) => MISDATED_CHANCE + (1 - MISDATED_CHANCE) / expected;
    // λ: two viewers, of whom one in ten and two in ten are fans
    const odds = (chance / (1 - chance)) * told(0.2 * HEAVY) * told(0.4 * HEAVY);
    expect(claim).toMatchObject({ persona: 0, title: 2, week: 3, isToldLater: false });
    expect(claim.bits).toBeCloseTo(Math.log2(odds), 9);
  });

  test('concludes what all titles and weeks, taken one by one, give', () => {
    const stranger = new SeriesStranger(base.model, base.diaries, press);
    const lift = tasteLift(base.model);
    const { genre, titles } = base.catalogue;
    const liftOf = (a: number, b: number) => lift[genre[a] * GENRES.length + genre[b]];
    for (const persona of talkative) {
      const known = knownTitles(base.diaries, persona);
      const best = new Map<number, { week: number; bits: number }>();
      for (let week = 0; week < WEEKS; week++) {
        const charts = known
          .filter((one) => one.week <= week)
          .map(({ title }) => press.print(title, week))
          .sort((a, b) => a.fans - b.fans || a.title - b.title)
          .slice(0, SERIES_FOLLOWED);
        for (let title = 0; title < titles && charts.length > 0; title++) {
          const viewers = press.viewers(week)[title];
          if (viewers === 0 || known.some((one) => one.title === title && one.week <= week))
            continue;
          let lifts = 0;
          let bits = 0;
          for (const chart of charts) {
            lifts += liftOf(chart.title, title);
            const expected = (viewers * chart.fans * liftOf(chart.title, title)) / base.subscribers;
            const at = chart.companions.indexOf(title);
            const ratio = at < 0 ? 0 : chart.counts[at] / expected;
            bits += Math.log2(MISDATED_CHANCE + (1 - MISDATED_CHANCE) * ratio);
          }
          const share = (viewers / base.subscribers) * (lifts / charts.length);
          const chance = (1 - base.model.settings.outsiderShare) * Math.min(0.5, share);
          bits += Math.log2(chance / (1 - chance));
          if (bits > (best.get(title)?.bits ?? SERIES_FLOOR_BITS)) best.set(title, { week, bits });
        }
      }
      const concluded = concludeAbout(stranger, persona);
      expect(concluded.length).toBe(best.size);
      for (const { title, week, bits } of concluded) {
        expect(week).toBe(best.get(title)!.week);
        expect(bits).toBeCloseTo(best.get(title)!.bits, 9);
      }
    }
  });

  test('always finds somebody whose known titles nobody else watched, and claims nothing else', () => {
    const OTHERS = 400;
    const [KNOWN, TITLES] = [3, 30];
    const viewing = fc.tuple(
      fc.integer({ min: KNOWN, max: TITLES - 1 }),
      fc.integer({ min: 0, max: 364 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(viewing, { maxLength: 4 }), { minLength: OTHERS, maxLength: OTHERS }),
        fc.integer({ min: KNOWN, max: TITLES - 1 }),
        fc.integer({ min: 28, max: 364 }),
        (others, secret, day) => {
          const known = Array.from({ length: KNOWN }, (_, t): [number, number] => [t, 7 * t]);
          const years = [[...known, [secret, day] as [number, number]], ...others];
          const charts = new ChartPress(tinyYear(TITLES, years), { kind: 'all' }, 1);
          const stranger = new SeriesStranger(
            plainModel(years.length, TITLES),
            diaryOf(known),
            charts,
          );
          const claims = concludeAbout(stranger, 0).filter(({ bits }) => bits >= SERIES_CLAIM_BITS);
          expect(claims).toHaveLength(1);
          expect(claims[0]).toMatchObject({
            title: secret,
            week: Math.min(51, Math.floor(day / 7)),
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('says the same with the truth scrambled: it cannot see who is who', () => {
    const scrambled = {
      ...base.diaries,
      subscriberOf: base.diaries.subscriberOf.map((s) => (s < 0 ? 5 : base.subscribers - 1 - s)),
    };
    const [plain, blind] = [base.diaries, scrambled].map((diaries) =>
      talkative.map((persona) =>
        readSeries(new SeriesStranger(base.model, diaries, press), persona, press.rule, press),
      ),
    );
    expect(blind).toEqual(plain);
    expect(plain[0].claims.length).toBeGreaterThan(0);
  });

  test('infers nothing that the diary has said before, and marks what it says later', () => {
    const stranger = new SeriesStranger(base.model, base.diaries, press);
    let later = 0;
    for (let persona = 0; persona < base.diaries.personas; persona++) {
      const said = new Map(stranger.known(persona).map(({ title, week }) => [title, week]));
      for (const { title, week, isToldLater } of concludeAbout(stranger, persona)) {
        expect(isToldLater).toBe(said.has(title));
        if (isToldLater) expect(said.get(title)).toBeGreaterThan(week);
        later += Number(isToldLater);
      }
    }
    expect(later).toBeGreaterThan(0);
  });

  test('explains a claim to the last bit, and shows the counters of the whole year', () => {
    const stranger = new SeriesStranger(base.model, base.diaries, press);
    for (const persona of talkative)
      for (const claim of readSeries(stranger, persona, press.rule, press).claims) {
        const sum = claim.counters.reduce((bits, counter) => bits + counter.bits, claim.priorBits);
        expect(claim.bits).toBeCloseTo(sum, 9);
        for (const { title, counts, knownFrom } of claim.counters) {
          expect(counts).toHaveLength(WEEKS);
          expect(knownFrom).toBeLessThanOrEqual(claim.week);
          const chart = press.print(title, claim.week);
          const at = chart.companions.indexOf(claim.title);
          expect(counts[claim.week]).toBe(at < 0 ? null : chart.counts[at]);
        }
      }
  });

  test('has nothing to say of an empty diary', () => {
    const stranger = new SeriesStranger(base.model, diaryOf([]), press);
    expect(readSeries(stranger, 0, press.rule, press)).toMatchObject({
      claims: [],
      knownTitles: 0,
    });
  });
});
