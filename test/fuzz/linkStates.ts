import { foldQuip } from '$lib/engine/announce/foldQuip';
import fc from 'fast-check';
import { BASE_NAMES, defaultSettings, type BaseSettings } from '$lib/engine/base/settings';
import { settingLimits } from '$lib/engine/constants';
import type { Defence } from '$lib/engine/repair/Repair';
import { parseRepair } from '$lib/engine/repair/parseRepair';
import { LINK_LIMITS, LINK_RISKS, LINK_VIEWS, type LinkState } from '$lib/link';
import type { ResearcherLink } from '$lib/link/researcherLink';
import type { StoryLink } from '$lib/link/storyLink';
import { SCENE_IDS } from '$lib/words/story/StoryWords';
import { announcements } from '../unit/words/announcementArbitraries';

const share = (key: keyof typeof settingLimits) => {
  const { least, most } = settingLimits[key];
  return fc.double({ min: least, max: most, noNaN: true }).map((value) => value + 0);
};
const seed = fc.oneof(fc.nat(999), fc.nat(0xffffffff));
const whole = (min: number, max: number) => fc.integer({ min, max });

/** Settings of any base. */
export const settingsOfLinks: fc.Arbitrary<BaseSettings> = fc
  .tuple(
    fc.constantFrom(...BASE_NAMES),
    seed,
    fc.record(
      {
        reviewerShare: share('reviewerShare'),
        reviewFactor: share('reviewFactor'),
        lateDays: share('lateDays'),
        offStars: share('offStars'),
        townShare: share('townShare'),
        outsiderShare: share('outsiderShare'),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([base, at, changed]) => ({ ...defaultSettings(base, at), ...changed }));

/** Any text that a link can carry: whole characters only. */
export const quipsOfLinks = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => foldQuip(text.slice(0, 280).replace(/\p{Surrogate}/gu, '')));

const defences: fc.Arbitrary<Defence> = fc.oneof(
  fc.record({ kind: fc.constant('minimum' as const), people: whole(2, 100) }),
  fc.record({ kind: fc.constant('rr3' as const), isKeyed: fc.boolean() }),
  fc.record({ kind: fc.constant('delay' as const), days: whole(1, 300) }),
  fc.record({ kind: fc.constant('window' as const), to: fc.constantFrom('week', 'month', 'year') }),
  fc.record({
    kind: fc.constant('geometric' as const),
    epsilon: fc.constantFrom(0.1, 0.5, 1, 2.5),
    budget: fc.constantFrom(5, 10),
  }),
  fc.record({ kind: fc.constant('silence' as const), posts: fc.constant('all' as const) }),
);
const repairs = defences.filter((defence) => {
  try {
    return parseRepair([defence]).length === 1;
  } catch {
    return false;
  }
});
const tables = fc.uniqueArray(fc.constantFrom('2A', '2B', '3A', '4B', '5C'), { maxLength: 3 });

/** A state of the lab, with any of its parts. */
export const labStates: fc.Arbitrary<LinkState> = fc
  .record({
    settings: settingsOfLinks,
    announcements: fc.array(announcements({ quip: quipsOfLinks }), { maxLength: 4 }),
    draft: fc.option(announcements({ quip: quipsOfLinks })),
    view: fc.constantFrom(...LINK_VIEWS),
    example: fc.constantFrom(null, 'the-53', 'of-those', 'dear-diarist'),
    bet: fc.option(fc.nat(53)),
    at: fc.option(fc.tuple(fc.nat(), fc.nat(100_000))),
    parts: fc.record(
      {
        cell: fc.record({
          plus: fc.uniqueArray(fc.nat(51), { minLength: 1, maxLength: 3 }),
          minus: fc.uniqueArray(fc.nat(51), { maxLength: 2 }),
        }),
        repair: repairs.map((defence) => [defence]),
        dice: whole(2, LINK_LIMITS.dice),
        risk: fc.constantFrom(...LINK_RISKS.slice(1)),
        isGuessingWrongly: fc.constant(true),
        block: tables,
        townBlock: fc
          .record({ town: fc.nat(59), block: fc.nat(20), minimum: whole(1, 11), without: tables })
          .chain((block) =>
            fc.constantFrom(block, { ...block, isTruthShown: true as boolean | undefined }),
          ),
        year: fc.nat(LINK_LIMITS.year),
        tracker: fc.nat(100),
        insider: fc.record({
          about: fc.constant(null),
          applied: fc.nat(30),
          rules: fc.record({
            countsOnly: fc.boolean(),
            least: fc.constantFrom(0, 2, 11),
            withReason: fc.boolean(),
            twoPeople: fc.boolean(),
            noNames: fc.boolean(),
          }),
          opened: fc.option(fc.nat(5)),
        }),
        series: fc.record({
          persona: fc.nat(2_000),
          rule: fc.oneof(
            fc.constant({ kind: 'all' as const }),
            fc.record({ kind: fc.constant('top' as const), companions: whole(1, 50) }),
            fc.record({ kind: fc.constant('noise' as const), epsilon: fc.constantFrom(0.5, 2) }),
          ),
        }),
        out: fc.nat(2_000),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ at, parts, ...state }) => {
    const { cell, out, ...more } = parts;
    const posts = state.announcements.length;
    const focus =
      at && posts > 0
        ? { announcement: at[0] % (posts + LINK_LIMITS.rests), persona: at[1] }
        : null;
    return {
      ...state,
      ...more,
      ...(cell && posts > 0 ? { cell } : {}),
      ...(out !== undefined && state.view === 'truth' ? { out } : {}),
      focus,
    } as LinkState;
  });

/** A place in the story, in any world. */
export const storyStates: fc.Arbitrary<StoryLink> = fc.record({
  scene: fc.constantFrom('', ...SCENE_IDS),
  seed: fc.oneof(fc.constant(1), seed),
  you: fc.option(fc.nat(99_999)),
  bet: fc.option(fc.nat(53)),
  evenings: fc.option(fc.nat(8)),
});

/** A state of the view of 2007. */
export const researcherStates: fc.Arbitrary<ResearcherLink> = fc
  .record({
    release: fc.oneof(
      fc.record({ kind: fc.constant('prize' as const), records: whole(100, 480_189), seed }),
      fc.record({ kind: fc.constant('base' as const), base: fc.constantFrom(...BASE_NAMES), seed }),
      fc.constantFrom({ kind: 'file' as const }, null),
    ),
    knowledge: fc.record({
      method: fc.constantFrom('scoreboardRh' as const, 'scoreboard' as const),
      titles: whole(1, 50),
      wrong: fc.nat(50),
      daysOff: fc.nat(3650),
      starsOff: fc.nat(4),
      areDatesKnown: fc.boolean(),
      outsideTop: fc.nat(17_769),
      isNumberKnown: fc.boolean(),
    }),
    record: fc.option(fc.nat(480_188)),
    isPicked: fc.boolean(),
    dice: seed,
    isTruthShown: fc.boolean(),
  })
  .map(({ knowledge, isPicked, ...link }) => ({
    ...link,
    isPicked: isPicked && link.record !== null,
    knowledge: {
      ...knowledge,
      wrong: Math.min(knowledge.wrong, knowledge.titles),
      // How far off unknown days are means nothing and is not told.
      daysOff: knowledge.areDatesKnown ? knowledge.daysOff : 14,
    },
  }));
