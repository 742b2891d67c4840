import { describe, expect, test } from 'vitest';
import { words as english } from '$lib/words/story/en';
import { words as spanish } from '$lib/words/story/es';
import { sayEverything, type Said } from '../../support/sayEverything';
import { ENGLISH_FAULTS, SPANISH_FAULTS, type Fault } from './grammar';
import { tellWithCounts } from './story/tellWithCounts';

const files = import.meta.glob<Record<string, unknown>>(
  '../../../src/lib/words/{en,es,story/en,story/es}/*.ts',
  { eager: true },
);
/** Names and the tables they are made of: no number meets a noun there. */
const NAMES = /Wordings|titleWords|titleNames|personaNames|townNames|\/index\.ts$/;
/** Out of which nothing comes that anybody reads: dates as numbers, checks, builders of functions. */
const MUTE =
  /dates: |deedPhrases: |exampleWordsOf|inventedTitles|countNames|peoplePhrases: |publishedDay|wordingCount|sentenceNames|windows: |voice: /;
const DRAWS = 80;
const TELLINGS = 60;

const modules = Object.entries(files)
  .map(([path, exports]) => ({ path: path.replace(/^(?:\.\.\/)+/, ''), exports }))
  .filter(({ path }) => !NAMES.test(path));
const { said, silent } = sayEverything(modules, DRAWS);
const sentences: Record<'en' | 'es', Said[]> = { en: [], es: [] };
for (const each of said) sentences[/^(?:story\/)?es\//.test(each.by) ? 'es' : 'en'].push(each);
sentences.en.push(...tellWithCounts(english, TELLINGS));
sentences.es.push(...tellWithCounts(spanish, TELLINGS));

const holding = (all: readonly Said[], { pattern, except }: Fault): string[] =>
  all
    .filter(({ text }) => pattern.test(text) && !except?.test(text))
    .map(({ by, text }) => `${by}: ${pattern.exec(text)![0]} … ${text}`.slice(0, 300));

test('every function that says something was heard, with counts that tell', () => {
  expect(silent.filter((name) => !MUTE.test(name))).toEqual([]);
  expect(sentences.en.length).toBeGreaterThan(5000);
  expect(sentences.es.length).toBeGreaterThan(2000);
});

describe('no sentence in English holds', () => {
  test.each(ENGLISH_FAULTS)('$what', (fault) => {
    expect(holding(sentences.en, fault)).toEqual([]);
  });
});

describe('ninguna frase en español tiene', () => {
  test.each(SPANISH_FAULTS)('$what', (fault) => {
    expect(holding(sentences.es, fault)).toEqual([]);
  });
});

/* Were a pattern unable to find anything, the tests above would prove nothing. */
test.each<[Fault[], string[]]>([
  [
    [...ENGLISH_FAULTS],
    [
      '1 people in the post',
      '21 day',
      '1 of them are lit',
      '31 people is',
      'a world of 13215',
      'a 18-day run',
      'Less 2% people',
    ],
  ],
  [
    [...SPANISH_FAULTS],
    [
      '1 personas',
      '21 noche',
      'veintiuno nombres',
      'veintiún personas',
      '1 de ellas llevan',
      'ocho diarios está',
      'entre 13215',
      'Marta y Inés',
      'de el duque',
    ],
  ],
])('each fault would be found', (faults, examples) => {
  const found = faults.map((fault) =>
    examples.filter((text) => fault.pattern.test(text) && !fault.except?.test(text)),
  );
  expect(found.map((texts) => texts.length > 0)).toEqual(faults.map(() => true));
  for (const text of examples) expect(found.flat(), text).toContain(text);
});
