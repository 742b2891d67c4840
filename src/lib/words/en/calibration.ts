import { number } from './numbers';

/** What was calibrated, by the run’s id in `data/calibration.json`. */
const RUNS: Record<string, string> = {
  each: 'Posts of every shape, each by itself',
  related: 'Four related posts, read together',
  wrongly: 'The same, by a stranger who guesses habits wrongly',
  round5: 'Four related posts, rounded to the nearest 5',
  rr3: 'Rounded to threes by dice',
  geometric: 'With noise of ε 0.5 a number, budget 20',
  minimum: 'No number below 10, nor one that can be worked out',
};

/** Every word of "Is a stated confidence to be trusted?" on the methods page. */
export const calibration = {
  title: 'Is a stated confidence to be trusted?',
  text: [
    'Of the names given “about 3 in 4”, three in four should be right. So posts were drawn by looking at counts alone, on bases that nobody had looked at, and every probability from 1 in 50 up was held against the truth. Diarists who subscribe elsewhere always count as wrong. The error is the mean distance between what was said and what was so, over ten bins of equal size; the goal is at most 0.05.',
    'Related posts speak of one subject: windows inside windows, two counts a few days apart, a few of those, a drill-down, a town and everywhere. They are conditioned on together, and what their numbers pin down between them is held against the truth as well. Under a repair the stranger knows its rules, and neither its dice nor its key.',
  ],
  columns: {
    what: 'What was posted',
    suspects: 'Suspects',
    ece: 'Error',
    brier: 'Brier score',
    names: 'Names right',
    ninety: 'From 9 in 10 up',
  },
  run: (id: string) => RUNS[id] ?? id,
  cells: (ece: number) => `between the posts: ${ece.toFixed(3)}`,
  names: (right: number, of: number) => `${number(right)} of ${number(of)}`,
  reliability: 'Four related posts: what was said beside what was so.',
  drawing: (related: number, wrongly: number) =>
    `Said along the bottom, so up the side. The stranger’s discs keep to the diagonal: the error is ${related.toFixed(3)}. The squares of the one who guesses habits wrongly leave it: ${wrongly.toFixed(3)}.`,
  key: 'Discs and line: the stranger. Squares and dashes: the one who guesses habits wrongly. Hollow: fewer than twenty suspects. On the dotted line, what is said is so just as often.',
  points: {
    stated: 'Said',
    observed: 'So',
    suspects: 'Suspects',
    wrongly: 'Guessing wrongly: said, so',
    pair: (stated: number, observed: number) => `${stated.toFixed(2)}, ${observed.toFixed(2)}`,
  },
};
