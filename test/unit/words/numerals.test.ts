import { describe, expect, test } from 'vitest';
import { agree } from '$lib/words/en/agree';
import { fileSize } from '$lib/words/en/fileSize';
import {
  counted,
  countedWord,
  decimal,
  number,
  people,
  percent,
  times,
  timesWord,
  trimmed,
} from '$lib/words/en/numbers';
import { researcher } from '$lib/words/en/researcher';
import { and, listed } from '$lib/words/es/and';
import * as spanish from '$lib/words/es/numbers';

describe('numbers in English', () => {
  test('have commas, a true minus, and no sign of nought', () => {
    expect([13_215, -1234, 0.4, -0.4].map(number)).toEqual(['13,215', '−1,234', '0', '0']);
    expect([13_215, -0.04, -2.55, 0].map((value) => decimal(value, 1))).toEqual([
      '13,215.0',
      '0.0',
      '−2.5',
      '0.0',
    ]);
    expect([0.5, 3, 1.25, 13_215, 10].map((value) => trimmed(value))).toEqual([
      '0.5',
      '3',
      '1.25',
      '13,215',
      '10',
    ]);
    expect(percent(0.934, 1)).toBe('93.4%');
  });
  test('take their noun and their verb along', () => {
    expect([0, 1, 2, 13_215].map((count) => counted(count, 'person'))).toEqual([
      '0 people',
      '1 person',
      '2 people',
      '13,215 people',
    ]);
    expect(counted(0.96, 'diary'), 'by what is said').toBe('1 diary');
    expect(countedWord(21, 'entry')).toBe('twenty-one entries');
    expect([1, 31].map(people)).toEqual(['one person', '31 people']);
    expect([0, 1, 1.5, 2].map((count) => agree(count, 'is', 'are'))).toEqual([
      'are',
      'is',
      'are',
      'are',
    ]);
    expect([1, 2, 12, 120].map(timesWord)).toEqual(['once', 'twice', 'twelve times', '120 times']);
    expect([1, 2, 12].map(times)).toEqual(['once', 'twice', '12 times']);
  });
  test('of files are in the unit that fits', () => {
    expect(
      [0, 1, 300, 999, 1000, 1234, 9960, 13_215, 999_700, 1_200_000, 13e6, 1.2e9].map(fileSize),
    ).toEqual([
      '0 bytes',
      '1 byte',
      '300 bytes',
      '999 bytes',
      '1.0 kB',
      '1.2 kB',
      '10 kB',
      '13 kB',
      '1.0 MB',
      '1.2 MB',
      '13 MB',
      '1.2 GB',
    ]);
    expect(researcher.release.summary('Yours', 1, 1, 1, 44)).toBe(
      'Yours: 1 record, 1 title, 1 rating, no names. 44 bytes.',
    );
    expect(researcher.knowledge.note.raters(1)).toBe('1 record holds it');
  });
});

describe('los números en español', () => {
  test('llevan espacio desde cinco cifras, y coma', () => {
    expect([1234, 13_215, -13_215].map(spanish.number)).toEqual([
      '1234',
      '13\u202f215',
      '−13\u202f215',
    ]);
    expect(spanish.decimal(28_802.46, 1)).toBe('28\u202f802,5');
    expect(spanish.percent(0.934)).toBe('93\u202f%');
  });
  test('se acortan ante un nombre masculino y concuerdan con uno femenino', () => {
    const counts = [1, 21, 31, 101];
    expect(counts.map((count) => spanish.masculineNoun(count, 'nombre'))).toEqual([
      'un nombre',
      'veintiún nombres',
      'treinta y un nombres',
      '101 nombres',
    ]);
    expect(counts.map((count) => spanish.feminineNoun(count, 'noche'))).toEqual([
      'una noche',
      'veintiuna noches',
      'treinta y una noches',
      '101 noches',
    ]);
    expect(counts.map(spanish.numberWord)).toEqual(['uno', 'veintiuno', 'treinta y uno', '101']);
  });
  test('“y” es “e” ante el sonido de i', () => {
    expect(['Inés', 'hijos', 'ídolos', 'historia', '«Isabel»'].map((next) => and(next))).toEqual(
      Array(5).fill('e'),
    );
    expect(['hierba', 'iones', 'hiato', 'Marta', 'yo'].map((next) => and(next))).toEqual(
      Array(5).fill('y'),
    );
    expect(['Inside the Lamp', 'Inspector Rook', 'In June'].map((next) => and(next, true))).toEqual(
      Array(3).fill('e'),
    );
    expect(
      ['Ice', 'Iron Lake', 'I Remember', 'History', 'Hidden'].map((n) => and(n, true)),
    ).toEqual(Array(5).fill('y'));
    expect(listed(['Ana', 'Luis', 'Inés'])).toBe('Ana, Luis e Inés');
    expect(listed(['Ana', 'Luis'])).toBe('Ana y Luis');
  });
});
