import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import type { Publication } from '$lib/engine/engine';
import { dateOf, dayName } from '../../en/dates';
import type { SentenceNames } from '../../en/deedPhrases';
import { plainSentence } from '../../en/sentence';
import { titleSetName } from '../../en/titleSets';
import { Sayer } from '../saying';
import type { Told } from '../StoryWords';
import { voice } from './voice';

/** Places that are no towns stand behind other words than "in". */
const PREPOSITIONS: ReadonlyArray<readonly [start: string, preposition: string]> = [
  ['the weather station', 'at'],
  ['the lighthouse', 'at'],
  ['Cold Lantern', 'on'],
  ['the night ferry', 'aboard'],
];

/** Where somebody is: "in Saltby", "aboard the night ferry". */
export function inPlace(name: string): string {
  const [, preposition = 'in'] = PREPOSITIONS.find(([start]) => name.startsWith(start)) ?? [];
  return `${preposition} ${name}`;
}

/** A telling in English: its numbers, and its things by name. */
export class Telling {
  readonly told: Told;
  readonly say: Sayer;

  constructor(told: Told) {
    this.told = told;
    this.say = new Sayer(told, voice);
  }

  /** The name of a title. */
  title(title: number): string {
    return this.told.names.titles[title]?.name ?? 'a film';
  }

  /** What a predicate is about: "The Yuletide Duke", "romances". */
  what(predicate: Predicate): string {
    const what = predicate.did[0]?.what ?? { any: true };
    return titleSetName(what, true, (title) => this.title(title));
  }

  /** What the tweet is about. */
  get tweetTitle(): string {
    return this.what(tweetPredicate(this.told));
  }

  /** A post as its company wrote it. */
  post(post: Announcement, publication: Partial<Publication>): string {
    const names: SentenceNames = {
      title: (title) => this.title(title),
      inTown: (town) => inPlace(this.told.names.towns[town] ?? 'a town'),
    };
    const numbers = publication.numbers ?? [];
    const whole = { count: numbers[0] ?? 0, numbers, titles: [], obstacle: null, ...publication };
    return plainSentence(post, whole, names);
  }
}

/** The predicate of the tweet; of any other kind of post, nobody’s. */
export function tweetPredicate({ facts: { tweet } }: Told): Predicate {
  return 'who' in tweet ? tweet.who : { people: {}, did: [] };
}

/** "10 December"; late reviews may lie in the January after. */
export const sayDay = (day: number): string => dayName(dateOf(day));
