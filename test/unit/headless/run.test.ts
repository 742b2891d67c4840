import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Announcement } from '$lib/engine/announce/announcement';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { GUESSED_WRONGLY } from '$lib/engine/attack/Assumptions';
import { defaultSettings } from '$lib/engine/base/settings';
import { emptyLink, encodeLink } from '$lib/link';
import { run } from '../../../src/headless/run';

const CLASSROOM = ['--base', 'classroom', '--seed', '3'];
/** "To the people who watched a romance in December": somebody always did. */
const ROMANCE: Announcement = {
  kind: 'count',
  who: {
    people: {},
    did: [{ what: { genre: 'romance' }, when: { from: 334, to: 364 }, times: { atLeast: 1 } }],
  },
  quip: 'Hang in there.',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nobody-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown, name = 'posts.json'): string {
  const path = join(folder, name);
  const isBytes = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isBytes ? content : JSON.stringify(content));
  return path;
}

/** Runs in this process: an error that nobody foresaw would fail the test with its stack. */
async function headless(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(args, { out: (t) => out.push(t), error: (line) => errors.push(line) });
  return { code, out: out.join(''), errors };
}

async function json(...args: string[]) {
  const { code, out, errors } = await headless(...args);
  expect(errors).toEqual([]);
  expect(code).toBe(0);
  return JSON.parse(out);
}

async function refusal(...args: string[]): Promise<string> {
  const { code, out, errors } = await headless(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(errors).toHaveLength(1);
  expect(errors[0]).not.toMatch(/[\p{Cc}]|\bat \S+:\d+/u);
  expect(errors[0].length).toBeLessThan(600);
  return errors[0];
}

/** A romance with one of its parts replaced. */
function altered(part: object): unknown {
  return { ...ROMANCE, who: { people: {}, did: [{ ...ROMANCE_DEED, ...part }] } };
}
const ROMANCE_DEED = ROMANCE.who.did[0];

describe('what is promised to scripts', () => {
  test('base prints its size and a digest, the same each time', async () => {
    const first = await json('base', ...CLASSROOM);
    expect(first).toMatchObject({ subscribers: 1_000, titles: 300 });
    for (const key of ['viewings', 'personas', 'reviews', 'bytes'])
      expect(first[key]).toBeGreaterThan(0);
    expect(first.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await json('base', ...CLASSROOM)).toEqual(first);
  });

  test('examples prints announcements that count and attack read', async () => {
    const examples = (await json('examples', ...CLASSROOM)) as unknown[];
    expect(examples.length).toBeGreaterThanOrEqual(12);
    for (const example of examples) expect(parseAnnouncement(example)).toEqual(example);
    const { counts } = await json('count', ...CLASSROOM, '--stats', file(examples));
    expect(counts).toHaveLength(examples.length);
    for (const count of counts) expect(count).toBeGreaterThan(0);
  });

  test('examples --searched says how each was searched for', async () => {
    for (const example of await json('examples', ...CLASSROOM, '--searched'))
      expect(Object.keys(example)).toEqual(
        expect.arrayContaining(['id', 'announcement', 'more', 'aim', 'reached', 'tried']),
      );
  });

  test('count prints a count for each announcement, also of nobody', async () => {
    const nobody = altered({ times: { atLeast: 1_000_000 } });
    const { counts, published } = await json(
      'count',
      ...CLASSROOM,
      '--stats',
      file([ROMANCE, nobody]),
    );
    expect(counts).toEqual([expect.any(Number), 0]);
    expect(counts[0]).toBeGreaterThan(0);
    expect(published[1].obstacle).toBe('nobody');
  });

  test('attack prints what was published and the suspects, likeliest first', async () => {
    const streak = (await json('examples', ...CLASSROOM, '--searched')).find(
      ({ id }: { id: string }) => id === 'dear-diarist',
    );
    const posts = [streak.announcement ?? ROMANCE, ROMANCE];
    const { published, suspects } = await json('attack', ...CLASSROOM, '--stats', file(posts));
    expect(published).toHaveLength(2);
    expect(suspects.length).toBeGreaterThan(0);
    for (const suspect of suspects) {
      expect(suspect.persona).toBeGreaterThanOrEqual(0);
      expect(Math.max(suspect.before, suspect.probability)).toBeGreaterThanOrEqual(0.02);
      expect(suspect.probability).toBeLessThanOrEqual(1);
      const odds = (p: number) => Math.log2(p / (1 - p));
      const bits = odds(suspect.start) + suspect.diaryBits + suspect.postBits;
      if (suspect.probability > 0) expect(bits).toBeCloseTo(odds(suspect.probability), 6);
      const byPost = suspect.postBitsByPost.reduce((sum: number, one: number) => sum + one, 0);
      expect(suspect.postBitsByPost).toHaveLength(2);
      expect(byPost).toBeCloseTo(suspect.postBits, 9);
      expect(suspect.newlyGiven).toBe(suspect.name === 'newly');
      expect(suspect.right).toEqual(expect.any(Boolean));
    }
    const probabilities = suspects.map(({ probability }: { probability: number }) => probability);
    expect(probabilities).toEqual(probabilities.toSorted((a: number, b: number) => b - a));
  });

  test('calibrate prints its scores, and how many feeds contradicted themselves', async () => {
    const result = await json('calibrate', '--seeds', '3..3');
    for (const key of ['suspects', 'ece', 'brier', 'innocentsNamed', 'contradictions', 'feeds'])
      expect(result[key], key).toEqual(expect.any(Number));
    for (const key of ['precision', 'recall']) expect(result).toHaveProperty(key);
    for (const point of result.reliability)
      expect(point).toEqual({
        stated: expect.any(Number),
        observed: expect.any(Number),
        count: expect.any(Number),
      });
    expect(result.atNinety).toEqual({ count: expect.any(Number), right: expect.any(Number) });
    expect(result.control).toEqual({
      ...{ outsiders: expect.any(Number), newly: expect.any(Number), anyway: expect.any(Number) },
    });
    expect(result.moved).toMatchObject({ count: expect.any(Number), worlds: expect.any(Number) });
    expect(result.everybody.log.skill).toEqual(expect.any(Number));
    expect(result.baseline).toBeDefined();
    expect(result.control).toBeDefined();
  });

  test('audit: whether the promise of ε holds, order of defences by order, and in words', async () => {
    const found = await json('audit', '--epsilon', '0.5', '--reviewerShare', '0.05');
    expect(found).toMatchObject({ base: 'classroom', epsilon: 0.5 });
    for (const row of found.rows) {
      expect(row).toMatchObject({
        order: expect.stringContaining('geometric ε = 0.5'),
        chosen: expect.stringMatching(/^(beforehand|byLooking)$/),
        ceilingBits: expect.closeTo(0.7213475, 6),
        isHeld: expect.any(Boolean),
      });
      // null: no bound
      for (const key of ['largestBits', 'ratio'])
        expect(row[key] === null || row[key] > 0, key).toBe(true);
    }
    expect(found.rows[0]).toMatchObject({ order: 'geometric ε = 0.5', isHeld: true });
    expect(found.says.length).toBeGreaterThan(5);
    for (const sentence of found.says) expect(sentence).not.toMatch(/NaN|null|undefined|Infinity/u);
    expect(found.says.at(-1)).toMatch(
      /^A budget of 2 was charged 2 for 4 numbers, of which \d were posted/,
    );
  });

  test('audit refuses an ε that means nothing', async () => {
    const epsilon = (text: string) => refusal('audit', '--epsilon', text);
    expect(await epsilon('0')).toMatch(/from 0\.0001 to 20; this one is 0\.$/);
    expect(await epsilon('-1')).toContain('this one is -1');
    expect(await epsilon('1000')).toContain('this one is 1000');
    expect(await epsilon('Infinity')).toContain('takes a number');
    expect(await epsilon('much')).toContain('"much" is none');
    expect(await refusal('audit')).toContain('Which ε? Give --epsilon');
    expect(await refusal('audit', '--epsilon', '1', '--base', 'planet')).toContain('planet');
  });

  test('attack --repair: what is published, what it cost, and whom somebody who knows the repair suspects', async () => {
    const posts = file([ROMANCE, { ...ROMANCE, kind: 'maximum' }]);
    const repair = file([{ kind: 'round', to: 5 }], 'repair.json');
    const options = [...CLASSROOM, '--stats', posts, '--repair', repair];
    const found = await json('attack', ...options);
    const plain = await json('attack', ...CLASSROOM, '--stats', posts);
    expect(found.published[0][0] % 5).toBe(0);
    expect(Math.abs(found.published[0][0] - plain.published[0][0])).toBeLessThanOrEqual(2);
    expect(found.posts.length + found.withheld.length).toBe(2);
    expect(found.cost.posts).toBe(2);
    expect(found.suspects.length).toBeGreaterThan(0);
    for (const suspect of found.suspects) expect(typeof suspect.right).toBe('boolean');
    const none = file([], 'none.json');
    const unmended = await json('attack', ...CLASSROOM, '--stats', posts, '--repair', none);
    expect(unmended.suspects.map((s: { probability: number }) => s.probability)).toEqual(
      plain.suspects.map((s: { probability: number }) => s.probability),
    );
    const broken = file([{ kind: 'prayer' }], 'broken.json');
    expect(await refusal('attack', ...CLASSROOM, '--stats', posts, '--repair', broken)).toContain(
      'prayer',
    );
  });

  test('ledger: the cells, each with its least and largest count', async () => {
    const later = altered({ when: { from: 335, to: 364 } });
    const ledger = await json('ledger', ...CLASSROOM, '--stats', file([ROMANCE, later]));
    const { published } = await json('attack', ...CLASSROOM, '--stats', file([ROMANCE, later]));
    const between = ledger.cells.find(
      ({ plus, minus }: { plus: number[]; minus: number[] }) => `${plus}-${minus}` === '0-1',
    );
    expect(between).toMatchObject({
      least: published[0][0] - published[1][0],
      largest: published[0][0] - published[1][0],
    });
    expect(ledger.conflict).toBeNull();
  });

  test('--published: numbers that somebody else states; those that cannot all be true are named', async () => {
    const of = (plan?: number) => ({
      ...ROMANCE,
      who: { ...ROMANCE.who, people: plan === undefined ? {} : { plan } },
    });
    const posts = file([of(), of(0), of(1), of(2)], 'plans.json');
    const given = (numbers: unknown) => [
      ...[...CLASSROOM, '--stats', posts],
      ...['--published', file(numbers, 'numbers.json')],
    ];
    const fits = await json('ledger', ...given([[20], [12], [7], [1]]));
    expect(fits.conflict).toBeNull();
    const attacked = await json('attack', ...given([[20], [12], [7], [1]]));
    expect(attacked.published).toEqual([[20], [12], [7], [1]]);
    expect(attacked.contradiction).toBe(false);
    expect(attacked.suspects[0]).not.toHaveProperty('right');

    // a part larger than its whole; three parts that are fine two by two
    expect((await json('ledger', ...given([[20], [21], [0], [0]]))).conflict).toEqual([0, 1]);
    expect((await json('ledger', ...given([[20], [9], [9], [9]]))).conflict).toEqual([0, 1, 2, 3]);
    expect(await refusal('attack', ...given([[20], [21], [0], [0]]))).toMatch(
      /^These numbers cannot all be true: 20 of announcement 1, 21 of announcement 2 contradict/,
    );
    expect(await refusal('attack', ...given([[1001], [1], [1], [1]]))).toMatch(
      /1001 of announcement 1 is impossible by itself/,
    );
    // p % is open above: 21 of 200 are 11 %, and 1 of 8 is 13 %
    const among = { people: {}, did: ROMANCE.who.did };
    const share = { ...ROMANCE, kind: 'share', who: { people: { plan: 0 }, did: [] }, among };
    const shares = file([of(), share], 'shares.json');
    const stated = async (numbers: unknown) =>
      json(
        ...(['ledger', ...CLASSROOM, '--stats', shares] as const),
        ...['--published', file(numbers, 'stated.json')],
      );
    const tenth = await stated([[200], [10]]);
    expect(tenth.numbers[1]).toEqual({ announcement: 1, percent: 10 });
    expect(
      tenth.cells.find(
        ({ plus, minus }: { plus: number[]; minus: number[] }) => `${plus}-${minus}` === '1-',
      ),
    ).toMatchObject({ least: 19, largest: 20 });
    expect((await stated([[8], [12]])).conflict).toEqual([0, 1]);
    expect(await refusal('ledger', ...given([[1], [1]]))).toMatch(
      /of 2 announcements; there are 4/,
    );
    expect(await refusal('ledger', ...given([[1, 2], [1], [1], [1]]))).toMatch(/states 1 numbers/);
    for (const bad of [[1], [[-1]], [['1']], {}, [[]], [[1.5]]])
      expect(await refusal('ledger', ...given(bad))).toMatch(/no list of lists of whole numbers/);
    const both = ['--repair', file([{ kind: 'place' }], 'r.json')];
    expect(await refusal('attack', ...given([[1], [1], [1], [1]]), ...both)).toMatch(
      /--published or/,
    );
  });

  test('--repair: an ε of 0, below it, enormous or none', async () => {
    const posts = file([ROMANCE]);
    const epsilon = (value: unknown) => [
      ...[...CLASSROOM, '--stats', posts, '--repair'],
      file([{ kind: 'geometric', epsilon: value, budget: 5 }], 'epsilon.json'),
    ];
    expect(await refusal('attack', ...epsilon(0))).toMatch(/ε is above 0.*this one is 0\./);
    expect(await refusal('attack', ...epsilon(-1))).toMatch(/ε is above 0.*this one is -1\./);
    expect(await refusal('attack', ...epsilon(1e9))).toMatch(/ε is at most 20/);
    expect(await refusal('attack', ...epsilon('much'))).toMatch(/ε is a number.*this one is much/);
  });

  test('calibrate: four related posts under a repair, by a stranger who guesses wrongly', async () => {
    const repair = file([{ kind: 'rr3' }], 'rr3.json');
    const seeds = ['--seeds', '711..712', '--announcements', '4'];
    const found = await json('calibrate', ...seeds, '--repair', repair, '--wrongly');
    expect(found).toMatchObject({ announcements: 4, cells: null, repair: [{ kind: 'rr3' }] });
    expect(found.assumptions).not.toBeNull();
    const plain = await json('calibrate', ...seeds);
    expect(plain.cells.suspects).toBeGreaterThan(0);
  });

  test('single: posts about one person, each by itself, against the truth', async () => {
    const found = await json('single', '--seeds', '3..3', '--posts', '3');
    expect(found).toMatchObject({ base: 'classroom', assumptions: null, bases: 1 });
    expect(found.posts + found.contradictions).toBe(3);
    expect(Object.keys(found.suspects)).toEqual(['count', 'stated', 'right', 'ratio', 'interval']);
    expect(found.bands).toHaveLength(11);
    expect(found.surest.map(({ from }: { from: number }) => from)).toEqual([0.8, 0.9]);
    expect(found.standing.tenths).toHaveLength(10);
    const wrong = await json('single', '--seeds', '3..3', '--posts=1', '--wrongly');
    expect(wrong.assumptions).toEqual(GUESSED_WRONGLY);
  });

  test('diaries: what is stated in each band, how much of it is so, and how much may be', async () => {
    const found = await json('diaries', '--seeds', '3..4');
    expect(found).toMatchObject({ base: 'classroom', assumptions: null, bases: 2, diarists: 480 });
    for (const key of ['outside', 'missedBits']) expect(found[key]).toEqual(expect.any(Number));
    const numbers = ['from', 'to', 'count', 'stated', 'observed', 'least', 'most'];
    for (const band of found.bands) {
      expect(Object.keys(band).sort()).toEqual([...numbers, 'inside', 'of'].sort());
      expect(band.inside).toBe(band.observed >= band.least && band.observed <= band.most);
    }
    const { assumptions, diarists } = await json('diaries', '--seeds=3..3', '--wrongly');
    expect({ assumptions, diarists }).toEqual({ assumptions: GUESSED_WRONGLY, diarists: 240 });
  });

  test('sweep: the examples under every repair; a file instead of them', async () => {
    const found = await json('sweep', '--seeds', '3..3', '--stats', file([ROMANCE]));
    expect(found).toMatchObject({ base: 'classroom', from: 3, to: 3 });
    expect(found.points[0].repair).toEqual([]);
    expect(found.points[0].storyLoss.mean).toBe(0);
    expect(found.points.at(-1)).toMatchObject({ newlyRight: { mean: 0 }, storyLoss: { mean: 1 } });
  });

  test('year: posts in their order, and a truth for each', async () => {
    const small = ['--base', 'classroom', '--seed', '1', '--reviewerShare', '0.01'];
    const year = await json('year', ...small, '--yearSeed', '2');
    expect(year.seed).toBe(2);
    expect(year.posts.length).toBeGreaterThan(20);
    expect(year.truth.soFar).toHaveLength(year.posts.length);
    expect(await refusal('year', ...small, '--yearSeed', '-1')).toContain('this one is -1');
  }, 300_000);

  test('series: yield against accuracy, less of it where less is published; one rule at a time', async () => {
    const all = await json('series', ...CLASSROOM);
    expect(all).toMatchObject({ base: 'classroom', seed: 3, rule: { kind: 'all' } });
    expect(all.claimed.right).toBeGreaterThan(0.8 * all.claimed.claims);
    expect(all.at.map(({ accuracy }: { accuracy: number }) => accuracy)).toEqual([0.5, 0.9]);
    for (const [i, { claims, right }] of all.curve.entries()) {
      expect(right).toBeLessThanOrEqual(claims);
      if (i > 0) expect(claims).toBeGreaterThan(all.curve[i - 1].claims);
    }
    const cut = await json('series', ...CLASSROOM, '--least', '3', '--diarists', '50');
    expect(cut.diarists).toBe(50);
    expect(cut.claimed.claims / 50).toBeLessThan(all.claimed.claims / all.diarists);
    const both = await refusal('series', ...CLASSROOM, '--least', '3', '--top', '9');
    expect(both).toContain('in one way');
    expect(await refusal('series', ...CLASSROOM, '--epsilon', '0')).toContain('this one is 0');
    expect(await refusal('series', ...CLASSROOM, '--diarists', '0')).toContain('this one is 0');
  });

  test('reconstruct: a block of a base, its records, and whether they are so', async () => {
    const block = await json('reconstruct', ...CLASSROOM, '--town', '20');
    expect(block).toMatchObject({ town: 20, block: 0, minimum: 1, isComplete: true });
    expect(block.records).toHaveLength(block.people);
    expect(block.truth).toHaveLength(block.people);
    for (const { isCertain, right, isNumberKnown } of block.records)
      if (isCertain && isNumberKnown) expect(right).toBe(true);
    const less = ['--without', '3A,3B,3C,5A,5B,5C', '--minimum', '3'];
    const vague = await json('reconstruct', ...CLASSROOM, '--town', '20', ...less);
    expect(vague.solutions).toBeGreaterThan(block.solutions);
    expect(await refusal('reconstruct', ...CLASSROOM)).toContain('Which block? --town N');
    expect(await refusal('reconstruct', ...CLASSROOM, '--town', '60')).toContain('has 0 to 59');
    expect(await refusal('reconstruct', ...CLASSROOM, '--town', '0', '--block', '99')).toContain(
      'no block number 99',
    );
    expect(await refusal('reconstruct', ...CLASSROOM, '--town', '0', '--without', '9Z')).toContain(
      'no table "9Z"',
    );
    expect(await refusal('reconstruct', ...CLASSROOM, '--town', '0', '--minimum', '0')).toContain(
      'this one is 0',
    );
  });

  test('reconstruct: the seven people, and every block of a base', async () => {
    expect(await json('reconstruct', '--seven')).toMatchObject({ solutions: 1, certain: 7 });
    expect(await json('reconstruct', '--seven', '--without', '2A,2B')).toMatchObject({
      solutions: 8,
      certain: 4,
    });
    expect(await refusal('reconstruct', '--seven', '--without', '9Z')).toContain(
      'no statistic "9Z"',
    );
    expect(await refusal('reconstruct', '--seven', '--town', '3')).toContain(
      '--town has no meaning beside --seven',
    );
    const all = await json('reconstruct', '--seeds', '3..3', '--minimum', '5');
    expect(all).toMatchObject({
      base: 'classroom',
      bases: 1,
      certain: { of: 1000 },
      right: { share: 1 },
    });
    expect(await refusal('reconstruct', '--seeds', '3..1')).toContain('a range such as');
  });

  test('tracker: four answers add up to one that is refused', async () => {
    const { answers, recovered, subscribers, least } = await json('tracker', ...CLASSROOM);
    expect(answers[0] + answers[1] - subscribers).toBe(recovered);
    expect(answers[2] + answers[3]).toBe(subscribers);
    expect(recovered).toBeLessThan(least);
    expect(await refusal('tracker', ...CLASSROOM, '--minimum', '1')).toContain('2 at least');
  });

  test('insider: rows left after every filter, and clicks to a name under each rule', async () => {
    const stats = ['--stats', file(ROMANCE)];
    const [post] = (await json('insider', ...CLASSROOM, ...stats)).posts;
    expect(post.filters).toHaveLength(2);
    expect(post.rows[0]).toBe(1000);
    const { counts } = await json('count', ...CLASSROOM, ...stats);
    expect(post.rows.at(-1)).toBe(counts[0]);
    expect(post.clicks).toBe(3);
    expect(post.alone.countsOnly).toMatchObject({ walk: { clicks: null }, check: { clicks: 3 } });
    const more = ['--rules', 'countsOnly,withReason', '--minimum', '11'];
    const [ruled] = (await json('insider', ...CLASSROOM, ...stats, ...more)).posts;
    expect(ruled.rules).toMatchObject({ countsOnly: true, withReason: true, least: 11 });
    expect(ruled.rules.check.clicks).toBe(7);
    expect(ruled.checked).toMatchObject({ answer: null, tracked: { recovered: 1 } });
    expect(await refusal('insider', ...CLASSROOM, ...stats, '--rules', 'none')).toContain(
      'no rule "none"',
    );
    expect(await refusal('insider', ...CLASSROOM, ...stats, '--minimum', '1')).toContain(
      'from 2 to',
    );
  });

  test('a link stands for base, seed, settings and announcements', async () => {
    const settings = defaultSettings('classroom', 3);
    const link = encodeLink({ ...emptyLink(settings), announcements: [ROMANCE] });
    expect(await json('count', '--link', `https://example.org/lab/${link}`)).toEqual(
      await json('count', ...CLASSROOM, '--stats', file(ROMANCE)),
    );
  });

  test('a link to an example stands for all its posts', async () => {
    const examples = await json('examples', ...CLASSROOM, '--searched');
    const { announcement, more } = examples.find(({ id }: { id: string }) => id === 'of-those');
    const settings = defaultSettings('classroom', 3);
    const link = encodeLink({ ...emptyLink(settings), example: 'of-those' });
    expect(await json('count', '--link', link)).toEqual(
      await json('count', ...CLASSROOM, '--stats', file([announcement, ...more])),
    );
    const unknown = encodeLink({ ...emptyLink(settings), example: 'of-these' });
    expect(await refusal('count', '--link', unknown)).toContain('no example "of-these"');
    for (const whole of [`${link}.`, link.replaceAll('&', '&amp;'), `${link}&utm_source=mail`])
      expect(await json('count', '--link', whole)).toEqual(await json('count', '--link', link));
    for (const short of [link.slice(0, -1), link.split('&c=')[0]])
      expect(await refusal('count', '--link', short)).toContain(`As it can be read it is ${link}`);
  });

  test('--help explains, and is no error', async () => {
    for (const args of [['--help'], ['help'], ['attack', '--help']]) {
      const { code, out } = await headless(...args);
      expect(code).toBe(0);
      expect(out).toContain('calibrate');
    }
  });
});

describe('input that cannot be used ends with 2 and one plain line', () => {
  test.each([
    ['no verb', [], 'Which verb'],
    ['an unknown verb', ['atack'], 'no verb "atack"'],
    ['a verb of every object', ['constructor'], 'no verb "constructor"'],
    ['an unknown option', ['base', '--sede', '1'], 'no option "--sede"'],
    ['an option without its dashes', ['base', 'town'], 'no option "town"'],
    ['an option without a value', ['base', '--seed'], '--seed needs a value'],
    ['an option in place of a value', ['base', '--seed', '--base'], '--seed needs a value'],
    ['a switch with a value', ['examples', '--searched=1'], 'takes no value'],
    ['a base that does not exist', ['base', '--base', 'village'], 'no base "village"'],
    ['a base of every object', ['base', '--base', '__proto__'], 'no base "__proto__"'],
    ['a negative seed', ['base', '--seed', '-1'], 'from 0 to 4294967295; this one is -1'],
    ['half a seed', ['base', '--seed', '1.5'], 'this one is 1.5'],
    ['a seed beyond 32 bits', ['base', '--seed', '4294967296'], 'this one is 4294967296'],
    ['a seed that is no number', ['base', '--seed', 'one'], '"one" is none'],
    ['an empty seed', ['base', '--seed='], 'takes a number'],
    ['a setting out of bounds', ['base', '--reviewerShare', '2'], 'from 0.001 to 0.3'],
    ['no announcements', ['count', ...CLASSROOM], 'Which announcements'],
    ['a file that is not there', ['count', '--stats', '/nowhere/posts.json'], 'Cannot read'],
    ['a folder', ['count', '--stats', tmpdir()], 'Cannot read'],
    ['a broken link', ['count', '--link', '#v1&b=moon'], ''],
    ['a link of the future', ['count', '--link', '#v99&b=town'], ''],
    ['a link and a base', ['base', '--link', '#v1', '--base', 'town'], '--base'],
    ['no seeds', ['calibrate'], '--seeds takes a range'],
    ['no seeds of diaries', ['diaries'], '--seeds takes a range'],
    ['no seeds of posts', ['single'], '--seeds takes a range'],
    ['nought posts about one', ['single', '--seeds', '1..1', '--posts', '0'], 'from 1 to 200'],
    ['half a post', ['single', '--seeds', '1..1', '--posts', '1.5'], 'from 1 to 200'],
    ['no posts to read', ['diaries', '--seeds', '1..1', '--stats', 'x'], 'no option "--stats"'],
    ['seeds backwards', ['calibrate', '--seeds', '5..1'], 'the first not above the last'],
    ['seeds without an end', ['calibrate', '--seeds', '5..'], '--seeds takes a range'],
    ['seeds beyond 32 bits', ['calibrate', '--seeds', '1..4294967296'], 'at most 4294967295'],
    ['one seed for many', ['calibrate', '--seed', '5'], 'no option "--seed"'],
    ['nought posts', ['calibrate', '--seeds', '1..1', '--announcements', '0'], 'from 1 to 12'],
  ])('%s', async (_, args, says) => {
    expect(await refusal(...args)).toContain(says);
  });

  test.each([
    ['an empty file', '', 'is not JSON'],
    ['broken JSON', '{"kind": "count",', 'is not JSON'],
    ['JSON in two bytes a letter', Buffer.from('\uFEFF[]', 'utf16le'), 'is not JSON'],
    ['bytes that are no text', Uint8Array.from([0, 159, 146, 150, 10, 13]), 'is not JSON'],
    ['very deep JSON', '['.repeat(200_000), 'is not JSON'],
    ['an empty list', [], 'no announcement'],
    ['a number', 53, 'Announcement 1'],
    ['nothing', null, 'Announcement 1'],
    ['a kind that does not exist', { ...ROMANCE, kind: 'rumour' }, 'kind'],
    ['a field that does not exist', { ...ROMANCE, truth: true }, 'a field truth'],
    ['text for a predicate', { ...ROMANCE, who: 'everybody' }, 'announcement.who'],
    ['text for days', altered({ when: { from: '334', to: 364 } }), 'when.from'],
    ['a window outside the year', altered({ when: { from: 334, to: 400 } }), 'when.to'],
    ['a window backwards', altered({ when: { from: 364, to: 334 } }), 'when.to'],
    ['nought times', altered({ times: { atLeast: 0 } }), 'times.atLeast'],
    ['two ways of counting', altered({ times: { atLeast: 1, onDays: 1 } }), 'times'],
    ['a title no base holds', altered({ what: { title: 40_000 } }), 'what.title'],
    ['a title that this base lacks', altered({ what: { title: 300 } }), 'titles 0 to 299'],
    ['a long quip', { ...ROMANCE, quip: 'x'.repeat(100_000) }, 'at most 280'],
    ['the second of two', [ROMANCE, { kind: 'one' }], 'Announcement 2'],
  ])('a file with %s', async (_, content, says) => {
    expect(await refusal('count', ...CLASSROOM, '--stats', file(content))).toContain(says);
  });

  test('a file of 10 MB', async () => {
    const path = file(`[${' '.repeat(10_000_000)}]`);
    expect(await refusal('attack', ...CLASSROOM, '--stats', path)).toContain('too large');
  });

  test('attack: nobody matches; more than one for "dear person"; more numbers than a stranger holds', async () => {
    const attack = (posts: unknown) => refusal('attack', ...CLASSROOM, '--stats', file(posts));
    expect(await attack(altered({ times: { atLeast: 1_000_000 } }))).toContain('Nobody matches');
    expect(await attack({ ...ROMANCE, kind: 'one' })).toContain('exactly one person');
    expect(await attack(Array.from({ length: 53 }, () => ROMANCE))).toContain('at most 52');
  });

  test('a byte-order mark before good JSON is no bad input, whatever the JSON is of', async () => {
    const marked = (content: unknown, name: string) =>
      file(`\uFEFF${JSON.stringify(content)}`, name);
    const posts = marked(ROMANCE, 'marked.json');
    const { counts, published } = await json('count', ...CLASSROOM, '--stats', posts);
    expect(counts).toHaveLength(1);
    const lists = published.map(({ numbers }: { numbers: number[] }) => numbers);
    const numbers = marked(lists, 'numbers.json');
    const given = ['--stats', posts, '--published', numbers];
    expect(await json('ledger', ...CLASSROOM, ...given)).toHaveProperty('cells');
    const repair = marked([{ kind: 'round', to: 5 }], 'repair.json');
    const mended = await json('attack', ...CLASSROOM, '--stats', posts, '--repair', repair);
    expect(mended.published[0][0] % 5).toBe(0);
  });

  test.each([
    ['apart', ['--seed', '1', '--seed', '2']],
    ['in one word', ['--seed=1', '--seed', '1']],
  ])('an option given twice, %s', async (_, args) => {
    expect(await refusal('base', '--base', 'classroom', ...args)).toBe(
      '--seed is there twice: leave one of them away.',
    );
  });

  test('a switch given twice', async () => {
    expect(await refusal('linkage', '--base', 'town', '--no-dates', '--no-dates')).toContain(
      '--no-dates is there twice',
    );
  });
});

describe('as a program', () => {
  const program = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/headless/main.ts', ...args], {
      encoding: 'utf8',
      input: JSON.stringify(ROMANCE),
    });

  test('reads announcements from standard input', () => {
    const { status, stdout, stderr } = program('count', ...CLASSROOM, '--stats', '-');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).counts).toHaveLength(1);
  });

  test.skipIf(!existsSync('/dev/full'))('says in a sentence that the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/headless/main.ts', '--help'],
      { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] },
    );
    closeSync(full);
    expect(stderr).toMatch(/^Cannot write the answer: ENOSPC[^\n]*\. Make room[^\n]*\n$/);
    expect(status).toBe(2);
  });

  test('says nothing where whoever reads it has gone', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/headless/main.ts', '--help']);
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (data) => (said += data));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, said]).toEqual([0, '']);
  });

  test('ends with 2 and one line on standard error', () => {
    const { status, stdout, stderr } = program('base', '--seed', '-1');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe('A seed is a whole number from 0 to 4294967295; this one is -1.\n');
  });
});
