import { describe, expect, test } from 'vitest';
import type { Announcement, Deed, Predicate } from '$lib/engine/announce/announcement';
import { compilePredicate, findMatching } from '$lib/engine/announce/count';
import { publish } from '$lib/engine/announce/publish';
import { Random } from '$lib/engine/random/Random';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import { auditOrders } from '$lib/engine/measure/audit/auditOrders';
import { channelOf } from '$lib/engine/repair/channelOf';
import { drawnNumbers } from '$lib/engine/repair/drawnNumbers';
import { likelihoodOf } from '$lib/engine/repair/likelihoodOf';
import { predicateKey } from '$lib/engine/repair/predicateKey';
import type { Repair } from '$lib/engine/repair/Repair';
import { rewritePost } from '$lib/engine/repair/rewritePost';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { sharedBase } from '../bases';

const base = sharedBase('classroom', 1);
const numbers = trueNumbersOf(base);
const year = { from: 0, to: 364 };
const deed = (more: Partial<Deed> = {}): Deed => ({
  what: { genre: 'comedy' },
  when: year,
  times: { atLeast: 1 },
  ...more,
});
const count = (who: Predicate): Announcement => ({ kind: 'count', who, quip: '' });
const did = (...deeds: Deed[]): Predicate => ({ people: {}, did: deeds });
const apply = (repair: Repair, posts: Announcement[], seed = 1) =>
  applyRepair(repair, posts, numbers, seed);
const trueCount = (post: Announcement) => publish(base, post).count;

/** A deed of one person alone: the record of comedies. */
const record = publish(base, { kind: 'maximum', who: did(deed()), quip: '' }).numbers;
const loner = deed({ times: { atLeast: record[0] } });

describe('no repair', () => {
  test('publishes what publish does, "dear person" included, at no cost', () => {
    const feed: Announcement[] = [
      count(did(deed())),
      { kind: 'maximum', who: did(deed()), quip: '' },
      { kind: 'pair', who: did(loner), other: did(deed()), quip: '' },
      { kind: 'share', who: did(deed()), among: { people: { town: 0 }, did: [] }, quip: '' },
      { kind: 'top', people: {}, what: { genre: 'drama' }, when: year, k: 3, quip: '' },
    ];
    const { publications, announcements, cost } = apply([], feed);
    expect(announcements).toEqual(feed);
    expect(publications.map((p) => p.numbers)).toEqual(feed.map((p) => publish(base, p).numbers));
    // a share of nobody much is 0%, and loses nothing by being posted as it is
    const few: Announcement = {
      kind: 'share',
      who: did(loner),
      among: { people: {}, did: [] },
      quip: '',
    };
    const small = apply([], [few]);
    expect([small.publications[0].numbers, small.cost.storyLoss]).toEqual([[0], 0]);
    expect(cost).toMatchObject({
      relativeError: 0,
      withheldShare: 0,
      rewrittenShare: 0,
      storyLoss: 0,
    });
  });

  test('withholds a post about nobody', () => {
    const nobody = count(did(deed({ times: { atLeast: record[0] + 1 } })));
    expect(apply([], [nobody]).withheld).toEqual([{ post: 0, reason: 'nobody', epsilon: 0 }]);
  });
});

describe('minimum count and subtraction', () => {
  const k = 11;
  const loners = trueCount(count(did(loner)));
  const minimum: Repair = [{ kind: 'minimum', people: k }];
  const checked: Repair = [...minimum, { kind: 'derivable', people: k }];

  test('hides a small group asked for directly', () => {
    expect(loners).toBeLessThan(k);
    expect(apply(minimum, [count(did(loner))]).withheld).toEqual([
      { post: 0, reason: 'tooFew', epsilon: 0 },
    ]);
  });

  test('a tracker defeats it alone: q(C) = q(C∨T) + q(C∨¬T) − N', () => {
    // C is the loner; T: people on a television. By sets, as the language has no "or"
    const isC = new Set(findMatching(base, compilePredicate(did(loner), base.catalogue)));
    const query = (holds: (s: number) => boolean) => {
      let found = 0;
      for (let s = 0; s < base.subscribers; s++) if (holds(s)) found++;
      return channelOf(minimum, base.subscribers).publish(found, new Random(1, 1));
    };
    const isT = (s: number) => base.device[s] === 0;
    expect(query((s) => isC.has(s))).toBeNull();
    const withT = query((s) => isC.has(s) || isT(s));
    const withoutT = query((s) => isC.has(s) || !isT(s));
    expect(withT! + withoutT! - base.subscribers).toBe(loners);
  });

  test('posts of the feed defeat it alone, too: a town, less its other devices; the check of what is derivable holds', () => {
    const { people, least } = smallCell();
    const parent = count({ people: { town: people.town }, did: [] });
    const siblings = [0, 1, 2, 3]
      .filter((device) => device !== people.device)
      .map((device) => count({ people: { town: people.town, device }, did: [] }));
    const feed = [parent, ...siblings];
    const open = apply(minimum, feed);
    expect(open.withheld).toEqual([]);
    const [whole, ...parts] = open.publications.map(({ numbers: [n] }) => n);
    expect(whole - parts.reduce((a, b) => a + b, 0)).toBe(least);
    const safe = apply(checked, feed);
    expect(safe.withheld).toEqual([{ post: feed.length - 1, reason: 'derivable', epsilon: 0 }]);
    // in any order, the last one is held back
    expect(apply(checked, [...feed].reverse()).withheld).toEqual([
      { post: feed.length - 1, reason: 'derivable', epsilon: 0 },
    ]);
  });

  test('all but a few of everybody is derivable: how many subscribe is public', () => {
    const people = { town: 0 };
    const but = numbers.count({ people, did: [] });
    expect(but).toBeGreaterThanOrEqual(k);
    const source = { ...numbers, subscribers: but + 3 };
    const feed = applyRepair(checked, [count({ people, did: [] })], source, 1);
    expect(feed.withheld).toEqual([{ post: 0, reason: 'derivable', epsilon: 0 }]);
  });

  /** A device in a town that `least`…k−1 people have, its siblings all having k or more. */
  function smallCell(least = 1) {
    for (let town = 0; town < base.catalogue.townShare.length; town++) {
      const counts = [0, 1, 2, 3].map((device) =>
        numbers.count({ people: { town, device }, did: [] }),
      );
      const small = counts.filter((n) => n >= least && n < k);
      if (small.length === 1 && counts.every((n) => n >= k || n === small[0]))
        return { people: { town, device: counts.indexOf(small[0]) }, least: small[0] };
    }
    throw new Error('no town has such a device');
  }
});

describe('noise', () => {
  const post = count(did(deed({ times: { atLeast: 8 } })));
  const repeated = (n: number) => new Array<Announcement>(n).fill(post);

  test('keyed: the same predicate gets the same number, however its parts are ordered', () => {
    const repair: Repair = [{ kind: 'noise', spread: 4, isKeyed: true }];
    const turned = JSON.parse(
      JSON.stringify({
        ...post,
        who: {
          did: [{ times: { atLeast: 8 }, when: { to: 364, from: 0 }, what: { genre: 'comedy' } }],
          people: {},
        },
      }),
    ) as Announcement;
    for (let seed = 1; seed <= 20; seed++) {
      const { publications } = apply(repair, [post, turned, post], seed);
      expect(new Set(publications.map(({ count: n }) => n)).size).toBe(1);
    }
    const other = { people: { plan: 1 }, did: [] };
    expect(predicateKey(other)).not.toBe(predicateKey({ people: { plan: 2 }, did: [] }));
  });

  test('keyed: the number depends on the key', () => {
    const repair: Repair = [{ kind: 'noise', spread: 4, isKeyed: true }];
    const values = Array.from(
      { length: 40 },
      (_, seed) => apply(repair, [post], seed).publications[0].count,
    );
    expect(new Set(values).size).toBe(9);
  });

  test('averaging defeats fresh noise: of 60 repetitions, only the true count remains', () => {
    const repair: Repair = [{ kind: 'noise', spread: 4, isKeyed: false }];
    const { claims } = apply(repair, repeated(60));
    expect([claims[0].least, claims[0].most]).toEqual([trueCount(post), trueCount(post)]);
  });

  test('and does not defeat keyed noise: 60 repetitions say what one says', () => {
    const repair: Repair = [{ kind: 'noise', spread: 4, isKeyed: true }];
    const [one] = apply(repair, [post]).claims;
    const [first] = apply(repair, repeated(60)).claims;
    expect([first.least, first.most]).toEqual([one.least, one.most]);
    expect(one.most - one.least).toBe(8);
  });
});

describe('the ε budget', () => {
  const post = count(did(deed()));
  const pair: Announcement = {
    kind: 'pair',
    who: did(deed()),
    other: did(deed({ times: { atLeast: 3 } })),
    quip: '',
  };

  test('m numbers cost m ε, and what it does not pay for is withheld', () => {
    const { withheld, cost } = apply(
      [{ kind: 'geometric', epsilon: 0.1, budget: 0.3 }],
      [post, post, post, post],
    );
    expect(withheld).toEqual([{ post: 3, reason: 'budgetSpent', epsilon: 0 }]);
    expect(cost.epsilonSpent).toBeCloseTo(0.3, 12);
  });

  test('a pair costs two; a cheaper post behind it may still be paid for', () => {
    const { withheld, posts } = apply(
      [{ kind: 'geometric', epsilon: 1, budget: 3 }],
      [post, pair, pair, post],
    );
    expect(posts.map(({ epsilon }) => epsilon)).toEqual([1, 2]);
    expect(withheld.map(({ post: index }) => index)).toEqual([2, 3]);
  });

  const nobody = count(did(deed({ times: { atLeast: record[0] + 1 } })));

  test('thirty questions about nobody: one is asked, whatever comes of it', () => {
    const posts = new Array<Announcement>(30).fill(nobody);
    const repair: Repair = [{ kind: 'geometric', epsilon: 1, budget: 1 }];
    let unposted = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { withheld, cost } = apply(repair, posts, seed);
      expect(cost.epsilonSpent).toBe(1);
      expect(withheld.filter(({ reason }) => reason === 'budgetSpent')).toHaveLength(29);
      unposted += withheld.filter(({ reason }) => reason === 'roundedAway').length;
    }
    expect(unposted).toBeGreaterThan(5);
    expect(drawnNumbers(repair, posts)).toBe(1);
  });

  test('what is charged never depends on the table, in any order of defences', () => {
    const share: Announcement = {
      kind: 'share',
      who: did(loner),
      among: { people: { town: 0 }, did: [] },
      quip: '',
    };
    const feed = [nobody, post, share, count(did(loner)), pair, nobody, post, share, post];
    const crowded = { ...numbers, count: () => 500, publish: withEverybody };
    for (const order of auditOrders(0.5, 3)) {
      const repair: Repair = [
        ...order,
        { kind: 'shares', people: 5 },
        { kind: 'derivable', people: 11 },
      ];
      const here = apply(repair, feed);
      const there = applyRepair(repair, feed, crowded, 2);
      const charges = ({ posts, withheld }: typeof here) =>
        [...posts, ...withheld].sort((a, b) => a.post - b.post).map(({ epsilon }) => epsilon);
      expect(charges(here)).toEqual(charges(there));
      expect(here.cost.epsilonSpent).toBe(3);
      expect(drawnNumbers(repair, feed)).toBe(6);
    }
  });

  /** As if everything were true of 500 people. */
  function withEverybody(announcement: Announcement) {
    const found = numbers.publish(announcement);
    return { ...found, count: 500, numbers: found.numbers.map(() => 500), obstacle: null };
  }

  test('records and charts have no bounded price', () => {
    const feed: Announcement[] = [
      { kind: 'maximum', who: did(deed()), quip: '' },
      { kind: 'top', people: {}, what: { any: true }, when: year, k: 2, quip: '' },
    ];
    const { withheld } = apply([{ kind: 'geometric', epsilon: 1, budget: 9 }], feed);
    expect(withheld.map(({ reason }) => reason)).toEqual(['noMechanism', 'noMechanism']);
  });

  test('composition: two numbers about neighbouring bases differ in chance by at most e^2ε', () => {
    const epsilon = 0.5;
    const at = (published: number, true_: number) => {
      const { least, chances } = likelihoodOf(
        [{ kind: 'geometric', epsilon, budget: 9 }],
        published,
        0,
        1_000,
      );
      return chances[true_ - least];
    };
    let worst = 0;
    for (let a = 1; a < 12; a++)
      for (let b = 1; b < 12; b++)
        worst = Math.max(worst, (at(a, 5) * at(b, 5)) / (at(a, 6) * at(b, 6)));
    expect(worst).toBeCloseTo(Math.exp(2 * epsilon), 9);
  });
});

describe('wording', () => {
  test('every day of 18 becomes 18 days in a row in its months; of two Sundays, two Sundays in a row', () => {
    const wording = (times: Deed) => {
      const post = rewritePost([{ kind: 'window', to: 'month' }], count(did(times)));
      return (post as { who: Predicate }).who.did[0];
    };
    const when = { from: 339, to: 356 };
    expect(wording(deed({ when, times: { everyDay: true } }))).toEqual(
      deed({ when: { from: 334, to: 364 }, times: { inARow: 18 } }),
    );
    const sundays = { from: 339, to: 356, weekday: 0 };
    expect(wording(deed({ when: sundays, times: { everyDay: true } })).times).toEqual({
      inARow: 2,
    });
    expect(wording(deed({ when: { from: 30, to: 31 } })).when).toEqual({ from: 0, to: 58 });
  });

  test('"dear person" in a wider window is a count of whoever matches', () => {
    const one: Announcement = { kind: 'one', who: did(loner), quip: '' };
    const [kept] = apply([{ kind: 'minimum', people: 1 }], [one]).announcements;
    expect(kept.kind).toBe(record[1] === 1 ? 'one' : 'count');
    const inTown: Announcement = {
      kind: 'one',
      who: { people: { town: 0, plan: 0 }, did: [] },
      quip: '',
    };
    const [wide] = apply([{ kind: 'place' }], [inTown]).announcements;
    expect(wide).toEqual({ kind: 'count', who: { people: { plan: 0 }, did: [] }, quip: '' });
  });

  test('delay changes no number, and says when the post appears', () => {
    const post = count(did(deed({ when: { from: 10, to: 20 } })));
    const plain = apply([], [post]);
    const late = apply([{ kind: 'delay', days: 30 }], [post]);
    expect(late.publications).toEqual(plain.publications);
    expect(late.claims).toEqual(plain.claims);
    expect([plain.posts[0].postedDay, late.posts[0].postedDay]).toEqual([21, 51]);
    expect(late.cost.delayDays).toBe(30);
  });

  test('silence withholds the posts named, or all', () => {
    const post = count(did(deed()));
    expect(apply([{ kind: 'silence', posts: [1] }], [post, post]).withheld).toEqual([
      { post: 1, reason: 'silence', epsilon: 0 },
    ]);
    const { cost } = apply([{ kind: 'silence', posts: 'all' }], [post, post]);
    expect(cost).toMatchObject({ withheldShare: 1, storyLoss: 1, relativeError: 0 });
  });
});

describe('shares', () => {
  const share: Announcement = {
    kind: 'share',
    who: did(deed()),
    among: { people: { town: 0 }, did: [] },
    quip: '',
  };

  test('of too few are withheld', () => {
    const among = numbers.count({ people: { town: 0 }, did: [] });
    expect(apply([{ kind: 'shares', people: among }], [share]).withheld).toEqual([]);
    expect(apply([{ kind: 'shares', people: among + 1 }], [share]).withheld).toEqual([
      { post: 0, reason: 'shareOfFew', epsilon: 0 },
    ]);
  });
});
