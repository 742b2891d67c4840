import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { claimsOf, type Claim } from '$lib/engine/announce/claimsOf';
import { publish } from '$lib/engine/announce/publish';
import { hasClaim } from '$lib/engine/attack/claimMask';
import { countedOf } from '$lib/engine/combine/ledger/Counted';
import { drawUpLedger } from '$lib/engine/combine/ledger/drawUpLedger';
import { jointBounds } from '$lib/engine/combine/ledger/jointBounds';
import type { Cell } from '$lib/engine/combine/ledger/Ledger';
import { possibleKinds } from '$lib/engine/combine/ledger/possibleKinds';
import { loadSolver } from '$lib/engine/combine/solver/loadSolver';
import type { Solver } from '$lib/engine/combine/solver/Solver';
import { Random } from '$lib/engine/random/Random';
import { applyRepair } from '$lib/engine/repair/applyRepair';
import type { Repair } from '$lib/engine/repair/Repair';
import { trueNumbersOf } from '$lib/engine/repair/TrueNumbers';
import { drawOverlapping } from '../../../../../bench/ledger/drawOverlapping';
import { WholeOracle } from '../../../../support/wholeOracle';
import { BruteForce } from '../../../../support/bruteForce';
import { predicatesFor } from '../../announce/predicateArbitraries';
import { sharedBase } from '../../bases';
import { claim, watched, whoAre, whoDid } from './claim';

const STREAM = 77;
const base = sharedBase('classroom', 7);
const { catalogue, subscribers } = base;
let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});
const draw = (claims: Claim[], people = subscribers) =>
  drawUpLedger(claims, people, catalogue, solver);
const find = (cells: Cell[], plus: number[], minus: number[]) =>
  cells.find((c) => String(c.plus) === String(plus) && String(c.minus) === String(minus));

/** All ways to share out `people` among `kinds` kinds. */
function* everyBase(kinds: number, people: number): Generator<number[]> {
  if (kinds === 1) yield [people];
  else
    for (let here = 0; here <= people; here++)
      for (const rest of everyBase(kinds - 1, people - here)) yield [here, ...rest];
}

describe('drawUpLedger', () => {
  test('by hand: 388 watched it, 387 of them also another: one person who did not', () => {
    const { cells, method, conflict } = draw([
      claim(whoDid(watched(3)), 388),
      claim(whoDid(watched(3), watched(4)), 387),
    ]);
    expect({ method, conflict }).toEqual({ method: 'exact', conflict: null });
    expect(cells[0]).toEqual({
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
  });

  test('by hand: a drill-down by plan leaves the last plan, which nobody published', () => {
    const premium = (plan: number): Predicate => ({ people: { plan }, did: [watched(3)] });
    const { cells } = draw([
      claim(whoDid(watched(3)), 50),
      claim(premium(0), 30),
      claim(premium(1), 19),
    ]);
    expect(cells[0]).toMatchObject({ plus: [0], minus: [1, 2], least: 1, largest: 1 });
    expect(cells[0].arithmetic).toEqual([
      { claim: 0, times: 1 },
      { claim: 1, times: -1 },
      { claim: 2, times: -1 },
    ]);
  });

  test('by hand: two halves that are nearly everybody overlap', () => {
    const { cells } = draw(
      [claim(whoAre({ plan: 0 }), 6), claim({ people: { plan: 0 }, did: [watched(3)] }, 4)],
      10,
    );
    expect(find(cells, [0], [1])).toMatchObject({ least: 2, largest: 2 });
  });

  test('a share bounds its people by the whole that it is a share of', () => {
    const inTown = whoAre({ town: 1 });
    const who: Predicate = { people: { town: 1 }, did: [watched(3)] };
    const { cells } = draw([
      { ...claim(who, 0), share: { percent: 10, among: inTown } },
      claim(inTown, 100),
    ]);
    // between 9.5% and 10.5% of 100
    expect(find(cells, [0], [])).toMatchObject({ least: 10, largest: 10, arithmetic: null });
  });

  test('by hand: 120 watched it, 2% of them another as well: exactly 2, and 118 did not', () => {
    const whole = whoDid(watched(2));
    const part = whoDid(watched(2), watched(101));
    const { cells, method } = draw([
      claim(whole, 120),
      { ...claim(part, 1, Infinity), share: { percent: 2, among: whole } },
    ]);
    expect(method).toBe('exact');
    expect(find(cells, [1], [])).toMatchObject({ least: 2, largest: 2, isExact: true });
    expect(find(cells, [0], [1])).toMatchObject({ least: 118, largest: 118, isExact: true });
  });

  test('by hand: shares of everybody, open above; of nobody none is posted', () => {
    const shareOf = (percent: number): Claim => ({
      ...claim(whoDid(watched(3)), 1, Infinity),
      share: { percent, among: whoAre({}) },
    });
    expect(find(draw([shareOf(1)]).cells, [0], [])).toMatchObject({ least: 5, largest: 14 });
    expect(find(draw([shareOf(0)]).cells, [0], [])).toMatchObject({ least: 1, largest: 4 });
  });

  test('a share under noise never contradicts the table that it was drawn from', () => {
    const repair: Repair = [{ kind: 'noise', spread: 3, isKeyed: false }];
    const town = whoAre({ town: 3 });
    const who = whoDid(watched(3));
    const posts: Announcement[] = [
      { kind: 'count', who: town, quip: '' },
      { kind: 'share', who, among: town, quip: '' },
    ];
    const brute = new BruteForce(base);
    const truth = brute.matching({ people: { town: 3 }, did: who.did }).length;
    let shares = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { claims } = applyRepair(repair, posts, trueNumbersOf(base), seed);
      if (claims.length < 2) continue;
      shares++;
      const { cells, conflict } = draw(claims);
      expect(conflict).toBeNull();
      const cell = find(cells, [1], []);
      expect(cell?.least ?? 0).toBeLessThanOrEqual(truth);
      expect(cell?.largest ?? Infinity).toBeGreaterThanOrEqual(truth);
    }
    expect(shares).toBeGreaterThan(30);
  });

  test('numbers that cannot all be true: names the least set that conflicts, and only that', () => {
    const { cells, conflict } = draw([
      claim(whoDid(watched(9)), 7),
      claim(whoDid(watched(3)), 20),
      claim(whoDid(watched(3), watched(4)), 12),
      claim(whoDid(watched(3), watched(4), watched(5)), 13),
    ]);
    expect(cells).toEqual([]);
    expect(conflict).toEqual([2, 3]);
    expect(draw([claim(whoDid(watched(3)), subscribers + 1)]).conflict).toEqual([0]);
    const bands = [0, 1, 2, 3, 4].map((ageBand) => claim(whoAre({ ageBand }), 199));
    expect(draw(bands).conflict).toEqual([0, 1, 2, 3, 4]); // 995 of 1,000
  });

  test('three that only together are impossible; two that contradict each other go before them', () => {
    const [many, few] = [whoDid(watched(3)), whoDid(watched(3), watched(4))];
    // 20 watched it, 12 of them on plan 0 and 9 on plan 1: each two can be, all three cannot
    const threeWay = [
      claim(many, 20),
      claim({ people: { plan: 0 }, did: [watched(3)] }, 12),
      claim({ people: { plan: 1 }, did: [watched(3)] }, 9),
    ];
    expect(draw(threeWay).conflict).toEqual([0, 1, 2]);
    for (const left of [0, 1, 2])
      expect(draw(threeWay.filter((_, i) => i !== left)).conflict).toBeNull();
    expect(draw([...threeWay, claim(few, 21)]).conflict).toEqual([0, 3]);
  });

  test('shares that contradict a count, or that no whole number of people has', () => {
    const inTown = whoAre({ town: 1 });
    const who: Predicate = { people: { town: 1 }, did: [watched(3)] };
    const shareOf = (percent: number): Claim => ({
      ...claim(who, 0),
      share: { percent, among: inTown },
    });
    // 10% of 100 are 10, not 12
    expect(draw([shareOf(10), claim(inTown, 100), claim(who, 12)]).conflict).toEqual([0, 1, 2]);
    // of three people none are 10%
    expect(draw([claim(whoDid(watched(9)), 5), shareOf(10), claim(inTown, 3)]).conflict).toEqual([
      1, 2,
    ]);
    expect(draw([shareOf(33), claim(inTown, 3)]).conflict).toBeNull();
  });

  test('noisy numbers read with their noise fit; read as exact ones, the least set that cannot be is named', () => {
    const posts: Announcement[] = [0, 1, 2].map((plan) => ({
      kind: 'count',
      who: { people: { plan }, did: [] },
      quip: '',
    }));
    const repair: Repair = [{ kind: 'noise', spread: 3, isKeyed: false }];
    const published = [1, 2, 3, 4, 5, 6].map(
      (seed) => applyRepair(repair, posts, trueNumbersOf(base), seed).claims,
    );
    // everybody has one of the three plans: the first dice whose noise does not cancel out
    const sumOf = (claims: Claim[]) => claims.reduce((sum, each) => sum + each.published!, 0);
    const claims = published.find((each) => sumOf(each) !== subscribers)!;
    expect(draw(claims).conflict).toBeNull();
    const asExact = claims.map((each) => ({
      ...each,
      least: each.published!,
      most: each.published!,
    }));
    expect(draw(asExact).conflict).toEqual([0, 1, 2]);
  });

  test('equals enumeration of every base of six people', () => {
    const pool: Predicate[] = [
      whoDid(watched(3)),
      whoDid(watched(3, 3)),
      whoDid(watched(3), watched(4)),
      whoDid(watched(4)),
      { people: { plan: 1 }, did: [watched(3)] },
      whoAre({ plan: 1 }),
      whoAre({ plan: 0 }),
      whoDid({ ...watched(4), times: { never: true } }),
    ];
    const people = 6;
    const chosen = fc.uniqueArray(fc.nat(pool.length - 1), { minLength: 2, maxLength: 3 });
    const numbers = fc.array(fc.tuple(fc.nat(people), fc.nat(1)), { minLength: 3, maxLength: 3 });
    let contradictions = 0;
    fc.assert(
      fc.property(chosen, numbers, (which, bounds) => {
        const claims = which.map((p, i) =>
          claim(pool[p], bounds[i][0], bounds[i][0] + bounds[i][1]),
        );
        const kinds = possibleKinds(
          claims.map((c) => c.predicate),
          catalogue,
          Infinity,
        )!;
        const inKind = (kind: number, c: number) => Math.floor(kind / 2 ** c) % 2 === 1;
        const fitting = [...everyBase(kinds.length, people)].filter((sizes) =>
          claims.every(({ least, most }, c) => {
            let n = 0;
            kinds.forEach((kind, k) => (n += inKind(kind, c) ? sizes[k] : 0));
            return n >= least && n <= most;
          }),
        );
        const ledger = draw(claims, people);
        expect(ledger.conflict !== null).toBe(fitting.length === 0);
        if (fitting.length === 0) contradictions++;
        for (const { plus, minus, least, largest } of ledger.cells) {
          const sizes = fitting.map((of) =>
            kinds.reduce(
              (n, kind, k) =>
                plus.every((c) => inKind(kind, c)) && !minus.some((c) => inKind(kind, c))
                  ? n + of[k]
                  : n,
              0,
            ),
          );
          expect([least, largest]).toEqual([Math.min(...sizes), Math.max(...sizes)]);
        }
      }),
      { numRuns: 100, seed: 12 },
    );
    expect(contradictions).toBeGreaterThan(10);
  });

  test('the truth lies within every bound, for random feeds of a classroom', () => {
    const brute = new BruteForce(base);
    let cells = 0;
    fc.assert(
      fc.property(
        fc.array(predicatesFor(base).announcement, { minLength: 2, maxLength: 5 }),
        (announcements) => {
          const claims = announcements.flatMap((announcement, i) => {
            const publication = publish(base, announcement);
            return publication.obstacle === null ? claimsOf(announcement, publication, i) : [];
          });
          const ledger = draw(claims);
          expect(ledger.conflict).toBeNull();
          const members = claims.map(({ predicate }) => new Set(brute.matching(predicate)));
          for (const { plus, minus, least, largest } of ledger.cells) {
            let truth = 0;
            for (let s = 0; s < subscribers; s++)
              if (plus.every((c) => members[c].has(s)) && !minus.some((c) => members[c].has(s)))
                truth++;
            expect(truth).toBeGreaterThanOrEqual(least);
            expect(truth).toBeLessThanOrEqual(largest);
            cells++;
          }
        },
      ),
      { numRuns: 40, seed: 13 },
    );
    expect(cells).toBeGreaterThan(80);
  });

  test('equals HiGHS’ own integer search over all claims at once, shares included', async () => {
    const oracle = await WholeOracle.load();
    let [cells, shares] = [0, 0];
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const feed = drawOverlapping(base, new Random(seed, STREAM), 6);
      const claims = feed.flatMap((post, i) => claimsOf(post, publish(base, post), i));
      const counted = countedOf(claims, subscribers);
      shares += claims.filter((each) => each.share !== null).length;
      const kinds = possibleKinds(
        counted.map(({ predicate }) => predicate),
        catalogue,
        Infinity,
      )!;
      const among = (i: number) => kinds.map((kind) => Number(hasClaim(kind, i)));
      const all = kinds.map((_, k) => k);
      const row = (values: number[], least: number, most: number) => ({
        columns: all.filter((k) => values[k] !== 0),
        values: values.filter((value) => value !== 0),
        least,
        most,
      });
      const rows = [
        row(
          kinds.map(() => 1),
          subscribers,
          subscribers,
        ),
      ];
      counted.forEach(({ least, most, share }, i) => {
        rows.push(row(among(i), least, most));
        if (share === null) return;
        const [part, whole] = [among(i), among(share.whole)];
        const off = (by: number) =>
          part.map((n, k) => 200 * n - (2 * share.percent + by) * whole[k]);
        rows.push(row(off(-1), 0, Infinity), row(off(1), -Infinity, -1));
      });
      const ledger = draw(claims);
      expect(ledger.method).toBe('exact');
      for (const { plus, minus, least, largest } of ledger.cells) {
        const costs = kinds.map((kind) =>
          Number(plus.every((i) => hasClaim(kind, i)) && !minus.some((i) => hasClaim(kind, i))),
        );
        const ask = (sense: 'least' | 'most') => oracle.optimise(costs, sense, rows, subscribers);
        expect([least, largest], `${seed}: ${plus} − ${minus}`).toEqual([
          ask('least'),
          ask('most'),
        ]);
        cells++;
      }
    }
    expect(cells).toBeGreaterThan(40);
    expect(shares).toBeGreaterThan(2);
  });

  test('a sum adds published numbers up to the bound, and never a share’s per cent', () => {
    let sums = 0;
    for (const seed of [11, 12, 13]) {
      const feed = drawOverlapping(base, new Random(seed, STREAM), 12);
      const claims = feed.flatMap((post, i) => claimsOf(post, publish(base, post), i));
      for (const { arithmetic, largest } of draw(claims).cells) {
        if (arithmetic === null) continue;
        sums++;
        expect(arithmetic.some((term) => claims[term.claim]?.share)).toBe(false);
        const sum = arithmetic.reduce((total, { claim: i, times }) => {
          const number = i < 0 ? subscribers : claims[i][times > 0 ? 'most' : 'least'];
          return total + times * number;
        }, 0);
        expect(sum).toBe(largest);
      }
    }
    expect(sums).toBeGreaterThan(30);
  });

  test('fifty posts that overlap: relaxed, and every bound holds the truth', () => {
    const feed = drawOverlapping(base, new Random(50, STREAM), 50);
    const claims = feed.flatMap((post, i) => claimsOf(post, publish(base, post), i));
    const { cells, method, conflict } = draw(claims);
    expect({ method, conflict }).toEqual({ method: 'relaxed', conflict: null });
    const brute = new BruteForce(base);
    const members = claims.map(({ predicate }) => new Set(brute.matching(predicate)));
    for (const { plus, minus, least, largest } of cells) {
      let truth = 0;
      for (let s = 0; s < subscribers; s++)
        if (plus.every((c) => members[c].has(s)) && !minus.some((c) => members[c].has(s))) truth++;
      expect(truth).toBeGreaterThanOrEqual(least);
      expect(truth).toBeLessThanOrEqual(largest);
    }
    expect(cells.length).toBeGreaterThan(50);
  });

  test('refuses more numbers than it has room for', () => {
    const many = Array.from({ length: 53 }, () => claim(whoDid(watched(3)), 1));
    expect(() => draw(many)).toThrow(/at most 52 numbers.*53/);
  });
});

describe('jointBounds', () => {
  test('by hand: 70 and 60 of 100 share 30 to 60', () => {
    const bounds = [
      { least: 70, most: 70 },
      { least: 60, most: 60 },
    ];
    expect(jointBounds(bounds, 100)).toEqual({ least: 30, most: 60 });
  });

  test('equals enumeration of every base of eight people', () => {
    for (const [a, b, c] of [
      [5, 6, 7],
      [8, 8, 1],
      [2, 3, 4],
      [0, 5, 5],
    ]) {
      const sizes = new Set<number>();
      for (const x of everyBase(8, 8))
        if (
          x[1] + x[3] + x[5] + x[7] === a &&
          x[2] + x[3] + x[6] + x[7] === b &&
          x[4] + x[5] + x[6] + x[7] === c
        )
          sizes.add(x[7]);
      const bounds = [a, b, c].map((n) => ({ least: n, most: n }));
      expect(jointBounds(bounds, 8)).toEqual({
        least: Math.min(...sizes),
        most: Math.max(...sizes),
      });
    }
  });
});
