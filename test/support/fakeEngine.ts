import type { Announcement, Predicate } from '../../src/lib/engine/announce/announcement';
import type { BaseSettings } from '../../src/lib/engine/base/settings';
import { sortNames } from '../../src/lib/engine/attack/FeedNames';
import { log2Odds } from '../../src/lib/engine/attack/log2Odds';
import { bitsBetween, isMoved, nameKind } from '../../src/lib/engine/attack/nameKind';
import type { Cell } from '../../src/lib/engine/combine/ledger/Ledger';
import type {
  AttackResult,
  Engine,
  Example,
  Publication,
  ReviewEvidence,
  Suspect,
} from '../../src/lib/engine/engine';

const SIZES = { classroom: 1000, town: 20_000, service: 100_000 } as const;
const TITLES = { classroom: 300, town: 2000, service: 5000 } as const;

/** A fixed scramble of a text into an unsigned 32-bit integer. */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
  return h;
}

/** "Every day" of 18 days is watched by 53 people; everything else by a number that the words decide. */
function countOf(predicate: Predicate, subscribers: number): number {
  const [deed] = predicate.did;
  if (!deed) return Object.keys(predicate.people).length ? subscribers >> 4 : subscribers;
  const { times, when } = deed;
  if ('everyDay' in times && when.to - when.from === 17) return 53;
  const n = Object.values(times)[0];
  if (typeof n === 'number' && n > 400) return 0;
  if (when.to < when.from) throw new Error('The window ends before it begins.');
  return hash(JSON.stringify(predicate)) % 2000;
}

/** An engine that answers at once, plausibly, and wrongly: for tests of what stands above the real one. */
export class FakeEngine implements Engine {
  /** Calls so far, by name. */
  calls: Record<string, number> = {};
  /** Awaited before every answer; replace it to hold answers back. */
  gate: (call: string) => Promise<void> = async () => {};
  settings!: BaseSettings;

  async #enter(call: string): Promise<void> {
    this.calls[call] = (this.calls[call] ?? 0) + 1;
    await this.gate(call);
  }

  get #subscribers() {
    return SIZES[this.settings.base];
  }

  get #personas() {
    return Math.round(this.#subscribers * 0.024);
  }

  build: Engine['build'] = async (settings, onProgress) => {
    this.settings = settings;
    onProgress?.({ stage: 'viewings', share: 0.5 });
    await this.#enter('build');
    return {
      settings,
      subscribers: this.#subscribers,
      titles: TITLES[settings.base],
      viewings: this.#subscribers * 60,
      personas: this.#personas,
      reviews: this.#personas * 30,
      towns: 60,
      days: 365,
      bytes: 1e6,
    };
  };

  catalogue: Engine['catalogue'] = async () => {
    await this.#enter('catalogue');
    const titles = TITLES[this.settings.base];
    return {
      titles,
      days: 365,
      genre: Uint8Array.from({ length: titles }, (_, i) => i % 12),
      season: Uint8Array.from({ length: titles }, (_, i) => (i % 9 ? 0 : 1)),
      sensitivity: Uint8Array.from({ length: titles }, (_, i) => (i % 23 ? 0 : 1)),
      releaseDay: new Int16Array(titles).fill(-1),
      chartRank: Uint16Array.from({ length: titles }, (_, i) => i),
      townShare: new Float64Array(60).fill(1 / 60),
    };
  };

  crowd: Engine['crowd'] = async () => {
    await this.#enter('crowd');
    const length = this.#subscribers;
    return {
      town: Uint8Array.from({ length }, (_, i) => hash(`t${i}`) % 60),
      taste: Uint8Array.from({ length }, (_, i) => hash(`g${i}`) % 12),
      viewings: Uint16Array.from({ length }, (_, i) => hash(`v${i}`) % 140),
    };
  };

  digest: Engine['digest'] = async () => hash(JSON.stringify(this.settings)).toString(16);

  count: Engine['count'] = async (predicate) => {
    await this.#enter('count');
    return countOf(predicate, this.#subscribers);
  };

  matching: Engine['matching'] = async (predicate) => {
    await this.#enter('matching');
    return this.#members(predicate);
  };

  #members(predicate: Predicate): Uint32Array {
    const count = Math.min(countOf(predicate, this.#subscribers), this.#subscribers);
    const members = new Set<number>();
    for (let i = 0; members.size < count; i++) members.add(hash(`m${i}`) % this.#subscribers);
    return Uint32Array.from(members).sort();
  }

  publish: Engine['publish'] = async (announcement) => {
    await this.#enter('publish');
    return this.#publication(announcement);
  };

  #publication(announcement: Announcement): Publication {
    if (announcement.kind === 'top') {
      const titles = Array.from({ length: announcement.k }, (_, i) => i);
      const numbers = titles.map((i) => 900 - 70 * i);
      return { count: 900, numbers, titles, obstacle: null };
    }
    const count = countOf(announcement.who, this.#subscribers);
    const nobody = count === 0 ? ('nobody' as const) : null;
    const of = (numbers: number[], obstacle: Publication['obstacle'] = nobody): Publication => ({
      count,
      numbers,
      titles: [],
      obstacle,
    });
    if (announcement.kind === 'one') return of([1], nobody ?? (count === 1 ? null : 'notOne'));
    if (announcement.kind === 'share') return of([7]);
    if (announcement.kind === 'maximum') return of([357, 1]);
    if (announcement.kind === 'pair')
      return of([count, countOf(announcement.other, this.#subscribers)]);
    return of([count]);
  }

  attack: Engine['attack'] = async (announcements) => {
    await this.#enter('attack');
    return this.#result(announcements);
  };

  #result(announcements: Announcement[]): AttackResult {
    const personas = this.#personas;
    const probabilities = new Float64Array(announcements.length * personas);
    const chances = [0.74, 0.58, 0.33, 0.12, 0.08, 0.04, 0.03, 0.025];
    const suspects = announcements.flatMap((announcement, index) => {
      for (let p = 0; p < personas; p++)
        probabilities[index * personas + p] = (hash(`p${p}`) % 1000) / 4e5;
      return chances.map((probability, rank) => {
        const persona = (index * 31 + rank * 7) % personas;
        probabilities[index * personas + persona] = probability / (index + 1);
        return this.#suspect(announcement, index, persona, probability / (index + 1));
      });
    });
    suspects.sort((a, b) => b.probability - a.probability);
    const before = probabilities.map((probability) => probability / 40);
    return {
      publications: announcements.map((announcement) => this.#publication(announcement)),
      personas,
      probabilities,
      before,
      suspects,
      rests: [],
      names: sortNames({ personas, probabilities, before }, () => false),
      method: 'exact',
      contradiction: false,
    };
  }

  #suspect(announcement: Announcement, index: number, persona: number, chance: number): Suspect {
    const [startProbability, beforeProbability] = [chance / 100_000, chance / 40];
    const diaryBits = bitsBetween(startProbability, beforeProbability);
    const kinds = [2, 3, 1, 0];
    const did = announcement.kind === 'top' ? undefined : announcement.who.did[0]?.what;
    const title = did && 'title' in did ? did.title : 0;
    const reviews: ReviewEvidence[] = kinds.slice(0, 1 + (persona % 4)).map((kind, i) => ({
      review: persona * 30 + i,
      title,
      day: 330 + 3 * i,
      stars: 3 + (i % 3),
      kind,
      countedNight: kind === 2 ? 9 : 0,
      wording: (persona * 7 + i * 13) % 240,
      bits: i === 3 ? -0.4 : 4.1 - i,
    }));
    return {
      persona,
      announcement: index,
      startProbability,
      beforeProbability,
      probability: chance,
      startBits: log2Odds(startProbability),
      diaryBits,
      postBits: bitsBetween(beforeProbability, chance),
      postBitsByPost: [bitsBetween(beforeProbability, chance)],
      name: nameKind(beforeProbability, chance),
      isMoved: isMoved(beforeProbability, chance),
      reviews,
      habitBits: diaryBits - reviews.reduce((sum, { bits }) => sum + bits, 0),
      namedTown: persona % 3 ? -1 : persona % 60,
    };
  }

  truth: Engine['truth'] = async (announcements) => {
    await this.#enter('truth');
    const result = this.#result(announcements);
    const members = announcements.map((a) =>
      a.kind === 'top' ? new Uint32Array() : this.#members(a.who),
    );
    const subscriberOf = Int32Array.from({ length: this.#personas }, (_, p) =>
      p % 5 === 3 ? -1 : hash(`s${p}`) % this.#subscribers,
    );
    const first = announcements.map((_, index) =>
      result.suspects.filter((s) => s.announcement === index),
    );
    first.forEach((suspects, index) => {
      const persona = suspects[0]?.persona;
      if (persona !== undefined && members[index]?.length)
        subscriberOf[persona] = members[index][0]!;
    });
    return {
      members,
      memberPersonas: first.map((s) => Uint32Array.from(s.slice(0, 1).map((x) => x.persona))),
      subscriberOf,
      scores: announcements.map((_, index) => {
        const named = first[index]!.filter((s) => s.probability >= 0.5).length;
        const right = Math.min(1, named);
        return {
          newly: { right, wrong: named - right },
          anyway: { right: 0, wrong: 0 },
          cleared: { right: 0, wrong: 0 },
          moved: { right, wrong: named - right },
          members: members[index]!.length,
          missed: members[index]!.length - right,
          baseline: { named: 0, right: 0 },
          control: { outsiders: 434, newly: 0, anyway: 0 },
        };
      }),
      rests: [],
      people: {
        newly: { right: 1, wrong: 1 },
        anyway: { right: 0, wrong: 0 },
        cleared: { right: 0, wrong: 0 },
        moved: { right: 1, wrong: 1 },
        movedOnSensitive: { right: 0, wrong: 0 },
        baseline: { named: 0, right: 0 },
      },
    };
  };

  preview: Engine['preview'] = async (announcements) => {
    await this.#enter('preview');
    const { before, personas } = this.#result(announcements);
    return { personas, before: before.slice(-personas) };
  };

  without: Engine['without'] = async (announcements, persona) => {
    await this.#enter('without');
    const { probabilities, personas, before } = this.#result(announcements);
    return {
      persona,
      subscriber: persona % 5 === 3 ? -1 : 1,
      posts: announcements.map((one) => ({ publication: this.#publication(one), isSame: false })),
      sets: announcements.map((_, announcement) => {
        const place = announcement * personas + persona;
        const postBits = bitsBetween(before[place]!, probabilities[place]!);
        return {
          announcement,
          beforeProbability: before[place]!,
          probability: probabilities[place]!,
          withoutProbability: before[place]!,
          postBits,
          particularBits: postBits,
          trendBits: 0,
          name: null,
        };
      }),
      rests: [],
      probabilities: before,
      contradiction: false,
    };
  };

  diceError: Engine['diceError'] = async (announcements) => {
    await this.#enter('diceError');
    return this.#result(announcements).suspects.map(({ persona, announcement }) => ({
      persona,
      set: announcement,
      beforeBits: 0.05,
      afterBits: 0.06,
      postBits: 0.02,
    }));
  };

  dossier: Engine['dossier'] = async (announcements, persona) => {
    await this.#enter('dossier');
    const claims = announcements.map((a, index) => this.#suspect(a, index, persona, 0.74));
    const { namedTown, reviews } = claims[0]!;
    const subscribers = this.#subscribers;
    return {
      ...{ persona, namedTown, reviews, claims, rests: [] },
      ...{ subscribers, subscriberProbability: 0.82 },
    };
  };

  diary: Engine['diary'] = async (persona) => ({ persona, namedTown: -1, reviews: [] });

  examples: Engine['examples'] = async () => {
    await this.#enter('examples');
    const { seed } = this.settings;
    const title = (i: number) => ({ title: (seed * 17 + i * 5) % TITLES[this.settings.base] });
    const year = { from: 0, to: 364 };
    const example = (id: string, announcement: Announcement, aim = 1): Example => ({
      id,
      announcement,
      more: [],
      aim,
      reached: aim,
      tried: 214,
    });
    return [
      example(
        'the-53',
        {
          kind: 'count',
          who: {
            people: {},
            did: [{ what: title(0), when: { from: 327, to: 344 }, times: { everyDay: true } }],
          },
          quip: 'Who hurt you?',
        },
        53,
      ),
      ...['streak-365', 'bee-357', 'antarctica', 'sorry-42', 'brexit-3749', 'june-holiday'].map(
        (id, i) =>
          example(id, {
            kind: 'count',
            who: {
              people: {},
              did: [{ what: title(i + 1), when: year, times: { atLeast: 3 + i } }],
            },
            quip: 'What did you do?',
          }),
      ),
    ];
  };

  ledger: Engine['ledger'] = async (announcements) => {
    await this.#enter('ledger');
    const claims = announcements.flatMap((one, announcement) =>
      one.kind === 'top'
        ? []
        : [
            {
              announcement,
              isSpokenOf: true,
              predicate: one.who,
              least: this.#publication(one).count,
              most: this.#publication(one).count,
              share: null,
            },
          ],
    );
    const cells: Cell[] = claims.map(({ least }, i) => ({
      plus: [i],
      minus: [],
      least,
      largest: least,
      isExact: true,
      arithmetic: [{ claim: i, times: 1 }],
    }));
    if (claims.length > 1)
      cells.unshift({
        plus: [0],
        minus: [1],
        least: 1,
        largest: 1,
        isExact: true,
        arithmetic: [
          { claim: 0, times: 1 },
          { claim: 1, times: -1 },
        ],
      });
    return { claims, cells, method: 'exact', conflict: null, subscribers: this.#subscribers };
  };

  cell: Engine['cell'] = async (announcements) => {
    await this.#enter('cell');
    return {
      parts: { firstOnly: 1, both: 52, secondOnly: 0, neither: this.#subscribers - 53 },
      suspects: [this.#suspect(announcements[0]!, -1, 3, 0.81)],
    };
  };

  cellTruth: Engine['cellTruth'] = async (_announcements, _cell, personas) => {
    await this.#enter('cellTruth');
    return { members: 1, memberPersonas: [3], subscriberOf: personas.map(() => 5) };
  };

  repair: Engine['repair'] = async (announcements, repair) => {
    await this.#enter('repair');
    const isSilent = repair.some(({ kind }) => kind === 'silence');
    const posts = isSilent
      ? []
      : announcements.map((announcement, post) => ({
          post,
          announcement,
          publication: this.#publication(announcement),
          claims: [],
          postedDay: 1,
          epsilon: 0,
          relativeError: 0,
          storyLoss: 0,
          isRewritten: false,
        }));
    return {
      posts,
      withheld: isSilent
        ? announcements.map((_, post) => ({ post, reason: 'silence', epsilon: 0 }))
        : [],
      cost: {
        posts: announcements.length,
        relativeError: 0,
        withheldShare: isSilent ? 1 : 0,
        rewrittenShare: 0,
        storyLoss: isSilent ? 1 : 0,
        epsilonSpent: 0,
        delayDays: 0,
      },
      result: isSilent ? null : this.#result(announcements),
      people: [
        {
          persona: 3,
          sets: [
            {
              announcement: 0,
              cell: null,
              beforeProbability: 0.28,
              plainProbability: 0.86,
              repairedProbability: 0.28,
              beforeBits: -1.36,
              plainBits: 3.98,
              repairedBits: 0,
              plainName: 'newly',
              repairedName: null,
            },
          ],
        },
      ],
      leftOut: 0,
      anyway: [7],
      peopleBefore: { newly: 1, anyway: 1, cleared: 0, moved: 1 },
      peopleAfter: { newly: 0, anyway: isSilent ? 0 : 1, cleared: 0, moved: 0 },
      postsBefore: announcements.map(() => ({ newly: 1, anyway: 1, cleared: 0, moved: 1 })),
      postsAfter: announcements.map(() => ({ newly: 0, anyway: 0, cleared: 0, moved: 0 })),
    };
  };

  repairTruth: Engine['repairTruth'] = async (announcements) => {
    await this.#enter('repairTruth');
    const { scores, people } = await this.truth(announcements);
    return {
      before: scores,
      after: scores,
      peopleBefore: people,
      peopleAfter: people,
      isMember: [[true]],
    };
  };

  repairLedger: Engine['repairLedger'] = async (announcements) => {
    const { claims, cells } = await this.ledger(announcements);
    const was = cells[0]!;
    return {
      claims,
      cells: [{ was, is: { least: 0, largest: 4 } }],
      pinnedBefore: 1,
      now: { cells: [], method: 'exact', conflict: null },
      published: claims,
    };
  };

  advise: Engine['advise'] = async () => {
    await this.#enter('advise');
    const most = {
      persona: 3,
      post: 0,
      beforeProbability: 0.08,
      earlierProbability: 0.08,
      probability: 0.1,
      bits: 0.35,
    };
    return {
      verdict: 'safe',
      given: null,
      givenPeople: 0,
      most,
      anyway: 0,
      earlier: null,
      cheapest: null,
      tried: [],
    };
  };

  sweep: Engine['sweep'] = async () => {
    await this.#enter('sweep');
    return [];
  };

  weigh: Engine['weigh'] = async (announcements) => {
    await this.#enter('weigh');
    return announcements.map((_, post) => {
      const move = {
        persona: 3,
        announcement: 0,
        rest: null,
        fromProbability: post === 0 ? 0.28 : 0.86,
        toProbability: 0.86,
        bits: post === 0 ? 3.98 : 0,
        aloneBits: 3.98,
        restBits: 0,
      };
      const moved = Number(post === 0);
      return { newlyWith: 1, newlyWithout: 0, moved, most: move, moves: [move] };
    });
  };

  secondOpinion: Engine['secondOpinion'] = async () => {
    await this.#enter('secondOpinion');
    const suspects = [{ announcement: 0, persona: 3, first: 0.8, second: 0.79 }];
    return { chains: 4, draws: 4_000, rHat: 1.003, effectiveDraws: 900, suspects };
  };

  dependence: Engine['dependence'] = async () => {
    await this.#enter('dependence');
    const found = (mean: number) => ({ mean, low: mean - 1, high: mean + 1 });
    const names = (right: number) => ({
      right: found(right),
      wrong: found(1),
      movedRight: found(right),
      movedWrong: found(1),
      anywayRight: found(9),
      largestBits: found(5),
    });
    const lever = { id: 'habits', kind: 'nature', low: 0.5, high: 2 } as const;
    return {
      base: 'classroom',
      fromSeed: 1,
      toSeed: 8,
      drawn: 'right',
      usual: names(4),
      effects: [{ lever, usual: 1, low: names(2), high: names(6), difference: found(4) }],
    };
  };

  tracker: Engine['tracker'] = async (least) => {
    await this.#enter('tracker');
    const nobody = { people: {}, did: [] };
    const answers: [number, number, number, number] = [41, 61, 40, 60];
    return { least, subscribers: 100, hidden: nobody, tracker: nobody, answers, recovered: 2 };
  };

  insider: Engine['insider'] = async (post, rules) => {
    await this.#enter('insider');
    const who = 'who' in post ? post.who : { people: post.people, did: [] };
    const row = {
      row: 0x3f9a21c7,
      town: 0,
      ageBand: 1,
      plan: 2,
      device: 3,
      viewings: 60,
      titles: 20,
      sensitiveTitles: 2,
      favourites: [{ title: 4, viewings: 9 }],
      namedAs: rules.noNames ? -1 : 7,
    };
    const shown = rules.countsOnly ? [] : [row];
    const step = (kind: 'filter' | 'open') => ({ kind, clicks: 1 });
    const walk = {
      steps: rules.countsOnly ? [step('filter')] : [step('filter'), step('open')],
      clicks: rules.countsOnly || rules.noNames ? null : 2,
      people: rules.twoPeople ? (2 as const) : (1 as const),
      traces: rules.withReason ? 1 : 0,
    };
    const ruled = { walk, check: null };
    return {
      ...ruled,
      subscribers: this.#subscribers,
      who,
      filters: [{ adds: who, left: who }],
      lists: [
        { rows: this.#subscribers, shown },
        { rows: 53, shown },
      ],
      open: walk,
      alone: {
        countsOnly: ruled,
        least: ruled,
        withReason: ruled,
        twoPeople: ruled,
        noNames: ruled,
      },
      checked: null,
      apart: rules.noNames ? { of: 53, alone: 50 } : null,
    };
  };

  year: Engine['year'] = async (seed) => {
    await this.#enter('year');
    return { seed, posts: [] };
  };

  yearTruth: Engine['yearTruth'] = async () => {
    await this.#enter('yearTruth');
    return { soFar: [] };
  };

  series: Engine['series'] = async (wanted, rule) => {
    await this.#enter('series');
    const persona = 'persona' in wanted ? wanted.persona : (wanted.after ?? -1) + 1;
    return { persona, rule, passedOver: 0, knownTitles: 0, claimed: 0, claims: [], toldLater: 0 };
  };

  seriesTruth: Engine['seriesTruth'] = async () => {
    await this.#enter('seriesTruth');
    return { isSubscriber: true, watchedIn: [] };
  };

  seriesYield: Engine['seriesYield'] = async (rule) => {
    await this.#enter('seriesYield');
    const claimed = { bits: 4, claims: 10, right: 9, diarists: 5 };
    const toldLater = { claims: 0, right: 0 };
    return { rule, diarists: 100, curve: [], claimed, toldLater, at: [] };
  };

  guess: Engine['guess'] = async () => {
    await this.#enter('guess');
  };

  townBlock: Engine['townBlock'] = async ({ town, block, minimum }) => {
    await this.#enter('townBlock');
    const published = {
      ...{ town, block, blocks: 1, people: 1, minimum },
      subject: 'health' as const,
      tables: [{ id: '2A', of: 'people' as const, by: ['ageBand' as const], cells: [] }],
    };
    const person = { traits: [0, 0, 0, 0], viewings: null };
    return {
      ...{ published, solutions: [[person]], isComplete: true, diaries: [] },
      ...{ isCertain: [[true]], isNumberKnown: [[false]] },
      pencilled: [{ ...person, isCertain: true }],
    };
  };

  townBlockTruth: Engine['townBlockTruth'] = async () => {
    await this.#enter('townBlockTruth');
    const records = [{ traits: [0, 0, 0, 0], viewings: 9 }];
    return { records, isRight: [[true]], writers: [] };
  };

  block: Engine['block'] = async () => {
    await this.#enter('block');
    const none = { people: 0, number: { name: 'age', least: 1, most: 125 }, traits: [] };
    return {
      table: { ...none, statistics: [], rules: [] },
      solutions: [],
      isComplete: true,
      isCertain: [],
    };
  };

  story: Engine['story'] = async () => {
    await this.#enter('story');
    return null;
  };

  person: Engine['person'] = async (subscriber) => {
    await this.#enter('person');
    return {
      subscriber,
      town: 0,
      ageBand: 0,
      plan: 0,
      device: 0,
      viewings: 1,
      titles: 1,
      persona: -1,
      reviews: 0,
      isCounted: false,
      favourites: [{ title: 0, viewings: 1 }],
      evenings: [{ title: 0, day: 0, left: 1 }],
    };
  };

  stop: Engine['stop'] = async () => {
    await this.#enter('stop');
  };
}
