import { describe, expect, test } from 'vitest';
import { fitNumbers } from '$lib/engine/combine/reconstruct/fitNumbers';
import { reconstruct } from '$lib/engine/combine/reconstruct/reconstruct';
import { SEVEN_PEOPLE } from '$lib/engine/combine/reconstruct/sevenPeople';
import type { PersonRecord, Statistic, Table } from '$lib/engine/combine/reconstruct/Table';

/** As the paper prints them: 8FBS is a single black girl of eight. */
const print = (solution: PersonRecord[]) =>
  solution
    .map(
      ({ traits: [sex, race, marital], number }) => number + 'FM'[sex] + 'BW'[race] + 'SM'[marital],
    )
    .join(' ');

describe('the block of seven people', () => {
  test('is reconstructed from its table: one solution, the published one', () => {
    const { solutions, isComplete } = reconstruct(SEVEN_PEOPLE);
    expect(isComplete).toBe(true);
    expect(solutions.map(print)).toEqual(['8FBS 18MWS 24FWS 30MWM 36FBM 66FBM 84MBM']);
  });

  test('has two solutions without 4A, both as published', () => {
    const { solutions } = reconstruct(SEVEN_PEOPLE, { without: ['4A'] });
    expect(solutions.map(print).sort()).toEqual([
      '2FBS 12MWS 24FWM 30MBM 36FWS 72FBM 90MBM',
      '8FBS 18MWS 24FWS 30MWM 36FBM 66FBM 84MBM',
    ]);
  });

  test('has eight without 2A and 2B; four of the people are in all of them', () => {
    const { solutions, isComplete } = reconstruct(SEVEN_PEOPLE, { without: ['2A', '2B'] });
    expect(isComplete).toBe(true);
    expect(solutions).toHaveLength(8);
    for (const solution of solutions)
      for (const sure of ['8FBS', '36FBM', '66FBM', '84MBM'])
        expect(print(solution)).toContain(sure);
  });

  test('has six where suppressed cells are read as "below 3", which they do not say', () => {
    const eight = reconstruct(SEVEN_PEOPLE, { without: ['2A', '2B'] }).solutions;
    const cells = [
      [0, 1],
      [1, 1],
      [1, 0],
    ]; // white female, white male, black male
    const few = eight.filter((people) =>
      cells.every(
        ([sex, race]) =>
          people.filter(({ traits }) => traits[0] === sex && traits[1] === race).length < 3,
      ),
    );
    expect(few).toHaveLength(6);
  });

  test('of 317,750 triples of men’s ages, 30 have median 30 and mean 44', () => {
    let triples = 0;
    for (let a = 1; a <= 125; a++) for (let b = a + 1; b <= 125; b++) triples += 125 - b;
    expect(triples).toBe(317_750);
    const fitting: string[] = [];
    const rows = [
      { places: [1], least: 30, most: 30 },
      { places: [0, 1, 2], least: 132, most: 132 },
    ];
    fitNumbers(rows, [1, 1, 1], 125, (ages) => fitting.push(String(ages)) > 0);
    expect(fitting).toHaveLength(30);
    expect(fitting).toContain('30,30,72');
  });
});

describe('reconstruct', () => {
  const statistic = (
    id: string,
    group: Statistic['group'],
    count: number | null,
    median: number | null,
    mean: number | null,
  ): Statistic => ({ id, group, count, median, mean, meanDecimals: 1 });
  const table: Table = {
    people: 3,
    number: { name: 'viewings', least: 0, most: 6 },
    traits: [{ name: 'plan', values: ['standard', 'premium'] }],
    statistics: [
      statistic('all', {}, 3, 2, 2.7),
      statistic('premium', { plan: 1 }, 1, null, null),
      statistic('standard', { plan: 0 }, null, null, 1.5),
    ],
    rules: [{ group: { plan: 1 }, least: 1 }],
  };

  test('equals a check of every base of three people, whichever statistics are left out', () => {
    const everybody: PersonRecord[] = [];
    for (let number = 0; number <= 6; number++)
      for (const plan of [0, 1])
        if (plan === 0 || number >= 1) everybody.push({ traits: [plan], number });
    const fits = (people: PersonRecord[], { group, count, median, mean }: Statistic) => {
      const numbers = people
        .filter(({ traits }) => group.plan === undefined || group.plan === traits[0])
        .map(({ number }) => number)
        .sort((a, b) => a - b);
      const size = numbers.length;
      if (count !== null && count !== size) return false;
      if (median !== null && (numbers[(size - 1) >> 1] + numbers[size >> 1]) / 2 !== median)
        return false;
      const sum = numbers.reduce((a, b) => a + b, 0);
      return mean === null || (size > 0 && Math.abs(sum / size - mean) <= 0.05 + 1e-9);
    };
    const seen: number[] = [];
    for (const without of [
      [],
      ['all'],
      ['premium'],
      ['standard'],
      ['premium', 'standard'],
      ['all', 'premium', 'standard'],
    ]) {
      const kept = table.statistics.filter(({ id }) => !without.includes(id));
      let expected = 0;
      for (let a = 0; a < everybody.length; a++)
        for (let b = a; b < everybody.length; b++)
          for (let c = b; c < everybody.length; c++)
            if (kept.every((one) => fits([everybody[a], everybody[b], everybody[c]], one)))
              expected++;
      const { solutions, isComplete } = reconstruct(table, { without });
      expect(isComplete).toBe(true);
      expect(solutions).toHaveLength(expected);
      seen.push(expected);
    }
    expect(Math.max(...seen)).toBeGreaterThan(Math.min(...seen));
  });

  test('says that it stopped, and refuses what it cannot do', () => {
    const all = { without: ['all', 'premium', 'standard'] };
    expect(reconstruct(table, { ...all, mostSolutions: 5 })).toMatchObject({ isComplete: false });
    expect(reconstruct(table, { ...all, mostSolutions: 5 }).solutions).toHaveLength(5);
    expect(() => reconstruct(table, { without: ['9Z'] })).toThrow(
      'There is no statistic "9Z". There are: all, premium, standard.',
    );
    expect(() => reconstruct({ ...table, people: 40 })).toThrow(/1 to 12 people; this one has 40/);
  });
});
