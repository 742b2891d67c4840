import type { Announcement, Predicate } from '../../src/lib/engine/announce/announcement';
import type { BaseSettings } from '../../src/lib/engine/base/settings';
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
    return {
      publications: announcements.map((announcement) => this.#publication(announcement)),
      personas,
      probabilities,
      suspects,
      method: 'exact',
      contradiction: false,
    };
  }

  #suspect(announcement: Announcement, index: number, persona: number, chance: number): Suspect {
    const neededBits = 16.9;
    const evidenceBits = neededBits + Math.log2(chance / (1 - chance));
    const postBits = 5.7;
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
    const diaryBits = evidenceBits - postBits;
    return {
      persona,
      announcement: index,
      probability: chance,
      diaryProbability: chance / 40,
      neededBits,
      evidenceBits,
      postBits,
      diaryBits,
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
          named,
          right,
          innocents: named - right,
          outsidersNamed: 0,
          missed: members[index]!.length - right,
          baseline: { named: 0, right: 0 },
          control: { outsiders: 434, named: 0 },
        };
      }),
    };
  };

  dossier: Engine['dossier'] = async (announcements, persona) => {
    await this.#enter('dossier');
    const claims = announcements.map((a, index) => this.#suspect(a, index, persona, 0.74));
    const { namedTown, reviews } = claims[0]!;
    const subscribers = this.#subscribers;
    return { persona, namedTown, reviews, claims, subscribers, subscriberProbability: 0.82 };
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
}
