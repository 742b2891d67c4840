import type { Announcement, Predicate } from '$lib/engine/announce/announcement';
import { dateOf } from '../../en/dates';
import { dayName } from '../../es/dates';
import { plainSentence, type Published } from '../../es/sentence';
import { titleSetName } from '../../es/titleSets';
import { Sayer } from '../saying';
import type { Told } from '../StoryWords';
import { voice } from './voice';

/** A telling in Spanish: its numbers, and its things by name. */
export class Telling {
  readonly told: Told;
  readonly say: Sayer;

  constructor(told: Told) {
    this.told = told;
    this.say = new Sayer(told, voice);
  }

  /** The name of a title: names stay as they are. */
  title(title: number): string {
    return this.told.names.titles[title]?.name ?? 'una película';
  }

  /** What a predicate is about. */
  what(predicate: Predicate): string {
    const what = predicate.did[0]?.what ?? { any: true };
    return titleSetName(what, true, (title) => this.title(title));
  }

  /** What the tweet is about. */
  get tweetTitle(): string {
    const { tweet } = this.told.facts;
    return 'who' in tweet ? this.what(tweet.who) : 'una película';
  }

  /** A post as its company wrote it, in Spanish. */
  post(post: Announcement, published: Published): string {
    return plainSentence(post, published, {
      title: (title) => this.title(title),
      town: (town) => this.told.names.towns[town] ?? 'algún lugar',
    });
  }
}

/** "10 de diciembre"; late reviews may lie in the January after. */
export const sayDay = (day: number): string => dayName(dateOf(day));
