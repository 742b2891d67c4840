import { counted, number, people } from './numbers';

/** Every word of the tracker. */
export const tracker = {
  label: 'The tracker',
  title: 'A minimum count, got round',
  lead: 'Suppose that Marquee answers counts to whoever asks, and refuses every count of few people, and of all but few. That is a rule in use.',
  refuses: 'It refuses this one:',
  source: {
    text: 'Denning, Denning & Schwartz, “The Tracker: A Threat to Statistical Database Security”, 1979',
    href: 'https://doi.org/10.1145/320064.320069',
  },
  play: 'Ask around it',
  close: 'Put it away',
  waiting: 'It begins as soon as the base is there.',
  least: 'Refuses counts below',
  refused: (least: number, subscribers: number) =>
    `Refused: fewer than ${counted(least, 'person')}, or more than ${number(subscribers - least)}.`,
  lead2: 'So ask for four large crowds instead. None of these is refused:',
  /** Everybody here subscribes: "people on the plan with adverts". */
  subscribers: (who: string) => who.replace(/ who subscribe$/, ''),
  either: (hidden: string, other: string) => `${hidden}; or ${other}`,
  not: (who: string) => `everybody but ${who}`,
  columns: { who: 'Asked for', drawn: 'Drawn', count: 'Answer' },
  sum: (a: number, b: number, c: number, d: number, recovered: number) =>
    `${number(a)} + ${number(b)} − ${number(c)} − ${number(d)} = ${number(recovered)}`,
  verdict: (recovered: number) =>
    recovered === 1
      ? 'So it is exactly one person. The minimum kept nothing back.'
      : `So it is ${people(recovered)}. The minimum kept nothing back.`,
  why: 'The first two crowds hold everybody once, and those asked about once more; take everybody away, and they are left. A larger minimum only asks for a larger plan. What helps is to look at everything that was answered before, or to answer with noise.',
};
