import { AGE_BANDS, DEVICES, PLANS, type Sensitivity } from '../../engine/announce/announcement';
import type { BlockPerson, BlockTrait, NumberRange } from '../../engine/combine/block/Block';
import { agree } from './agree';
import { capitalised, counted, countedWord, listed, number, numberWord } from './numbers';
import { titleSetName } from './titleSets';

/** The subject of a block’s tables. */
type Subject = Exclude<Sensitivity, 'none'>;

const films = (subject: Subject) => titleSetName({ sensitivity: subject }, true, String);
const BY: Record<BlockTrait, string> = { ageBand: 'age', plan: 'plan', device: 'device' };
const VALUES: Record<BlockTrait, readonly string[]> = {
  ageBand: AGE_BANDS,
  plan: PLANS,
  device: DEVICES,
};

const ORDER: readonly BlockTrait[] = ['ageBand', 'plan', 'device'];
const watchedOrNot = (watched: number) => (watched === 1 ? 'watched' : 'did not watch');

/** So many of the people: "All seven are", "Five of the seven are". */
const so = (count: number, people: number) =>
  count === people
    ? people === 1
      ? 'The one person is'
      : `All ${numberWord(people)} are`
    : `${capitalised(numberWord(count))} of the ${numberWord(people)} ${agree(count, 'is', 'are')}`;

/** Every word of a block of the base. */
export const townBlock = {
  title: 'A block of people, back from its tables',
  lead: (most: number) =>
    `A town is cut into blocks of at most ${countedWord(most, 'person')}, and Marquee publishes tables of one: counts, and averages, and no record of anybody. Read together they are a puzzle again, and these are people of the base on this page.`,
  town: 'Town',
  townOption: (name: string, people: number) => `${name} (${number(people)})`,
  block: 'Block',
  blockOption: (block: number, blocks: number) => `${number(block + 1)} of ${number(blocks)}`,
  minimum: 'Counts that are hidden',
  minimumOption: (minimum: number) =>
    minimum === 1
      ? 'none'
      : minimum === 2
        ? 'a count of 1'
        : `counts of 1 to ${number(minimum - 1)}`,
  busy: 'Trying everybody who could live there…',
  waiting: 'It begins as soon as the base is there.',

  /** By what a table sorts: "By age", "Age and plan". */
  by: (traits: readonly BlockTrait[]) =>
    traits.length === 1
      ? `By ${BY[traits[0]]}`
      : capitalised(listed(traits.map((trait) => BY[trait]))),
  of: (of: 'people' | 'watchers' | 'viewings') =>
    ({ people: 'People', watchers: 'Watched', viewings: 'Mean viewings' })[of],
  value: (trait: BlockTrait, value: number) => VALUES[trait][value],
  publish: (id: string, of: 'people' | 'watchers' | 'viewings', traits: readonly BlockTrait[]) =>
    `Publish ${id}: ${{ people: 'people', watchers: 'who watched', viewings: 'mean viewings' }[of]} by ${listed(traits.map((trait) => BY[trait]))}`,
  /** What “watched” means. */
  watched: (subject: Subject) =>
    `“Watched”: how many of them watched any of the ${films(subject)} this year. The subject is the one that most titles of this base carry.`,
  hidden: 'hidden',
  hiddenMark: '–',
  rule: (minimum: number) =>
    minimum === 1
      ? 'Nothing is hidden. A mean over one person is that person’s number.'
      : `A dash is a count of 1 to ${number(minimum - 1)}, or a mean over so few. A nought is still a nought, and says who does not live here.`,
  hint: 'Keep a table back, and see how many blocks fit then.',
  presets: 'Keep back',
  preset: {
    none: 'nothing',
    pairs: 'the tables by two things',
    means: 'the averages',
    both: 'both',
  },

  /** How many blocks fit, and what is certain. `spoken`: traits that tables speak of; `numbers`: viewings known. */
  summary: (
    solutions: number,
    isComplete: boolean,
    certain: number,
    numbers: number,
    people: number,
    spoken: readonly string[],
  ) => {
    if (!isComplete)
      return solutions === 0
        ? 'The search ended at its bound before it found a block that fits.'
        : `At least ${countedWord(solutions, 'block')} ${agree(solutions, 'fits', 'fit')}; the search stopped there. That is what a company hopes for.`;
    if (solutions === 0) return 'No block of people fits these tables.';
    const also =
      numbers === 0
        ? ''
        : ` Of ${numbers === people ? 'each of them' : numberWord(numbers)} the number of viewings is known, too.`;
    if (solutions === 1)
      return `Exactly one block fits. ${so(people, people)} known${spoken.length > 0 ? ` by ${listed(spoken)}` : ''}.${also}`;
    const fit = `${capitalised(countedWord(solutions, 'block'))} fit.`;
    return certain === 0
      ? `${fit} Nobody in them is certain.`
      : `${fit} ${so(certain, people)} in every one of them, and so certain.${also}`;
  },
  spoken: (traits: readonly number[], subject: Subject) =>
    ['age', 'plan', 'device', `whether they watched ${films(subject)}`].filter(
      (_, t) => traits[t]! >= 0,
    ),

  /** Of the drawing. */
  pencilled: 'In pencil: what holds of each of them in every block that fits.',
  unknown: '?',
  viewings: (range: NumberRange, most: number) =>
    range.least === range.most
      ? counted(range.least, 'viewing')
      : range.most >= most
        ? `${counted(range.least, 'viewing')} or more`
        : `${number(range.least)} to ${counted(range.most, 'viewing')}`,
  /** The traits of a record in words, each null where it is not known. */
  traitsOrNull: (traits: readonly number[]): Array<string | null> =>
    traits.map((value, t) =>
      value < 0 ? null : t < ORDER.length ? VALUES[ORDER[t]!][value]! : watchedOrNot(value),
    ),
  /** Those of them that are known; at least one. */
  traits: (traits: readonly number[]): string[] => {
    const known = townBlock.traitsOrNull(traits).filter((text) => text !== null);
    return known.length > 0 ? known : ['?'];
  },
  /** A record in one line. */
  record: ({ traits, viewings }: BlockPerson): string =>
    [
      ...townBlock.traits(traits),
      ...(viewings && viewings.least === viewings.most ? [counted(viewings.least, 'viewing')] : []),
    ].join(', '),
  knownViewings: (viewings: number) => counted(viewings, 'viewing'),

  inTruth: 'With the truth beside it',
  truth: (real: number, solutions: number, right: number, people: number) =>
    solutions === 1
      ? right === people
        ? `In truth: ${people === 1 ? 'the one person is' : `all ${numberWord(people)} are`} just so.`
        : `In truth ${numberWord(right)} of ${numberWord(people)} ${agree(right, 'is', 'are')} so.`
      : real < 0
        ? 'In truth it is none of those listed.'
        : `In truth it is block ${number(real + 1)}.`,
  marks: (isTruthShown: boolean) =>
    `Underlined: the same person in every block that fits, viewings aside.${isTruthShown ? ' Ticked: there really is one like that.' : ''}`,
  rightPerson: 'really so',
  wrongPerson: 'nobody like that lives there',

  /** From a record to a name. */
  diaries: {
    title: 'From a record to a name',
    lead: 'A record has no name. A diary that names its town has one; nobody writes up more than they watched, or what they did not watch.',
    none: (place: string) => `No diary names ${place}.`,
    some: (count: number, place: string) =>
      `${capitalised(numberWord(count))} ${agree(count, 'diary names', 'diaries name')} ${place}.`,
    manyBlocks: (blocks: number) =>
      `The town has ${countedWord(blocks, 'block')}, and a diary does not say which: no record finds its writer here.`,
    wrote: (name: string, reviews: number, films: string | null) =>
      `${name} wrote up ${counted(reviews, 'film')}${films === null ? '' : `, ${films} among them`}.`,
    films,
    one: (record: string) =>
      `Only one of these people can have: ${record}. If they subscribe at all, that is who they are.`,
    several: (fits: number, people: number) =>
      fits === people
        ? `Any of the ${numberWord(people)} may have.`
        : fits === 0
          ? 'None of these people can have, so this diary’s writer does not subscribe.'
          : `${capitalised(numberWord(fits))} of the ${numberWord(people)} may have.`,
    unsure: 'More blocks than one fit, so nobody can be singled out.',
    right: 'It is.',
    wrong: 'It is not: somebody else writes this diary.',
  },
};
