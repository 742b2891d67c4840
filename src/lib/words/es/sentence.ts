import type {
  Announcement,
  CountAnnouncement,
  OneAnnouncement,
  Predicate,
} from '../../engine/announce/announcement';
import { lastDayOf } from '../en/publishedDay';
import { deedPhrase } from './deeds';
import { number } from './numbers';
import { peoplePhrase } from './people';

/** The names that a sentence uses. */
export interface SentenceNames {
  title(title: number): string;
  /** The name of a town, as it is in every language. */
  town(town: number): string;
}

/** The quips of the examples, told anew. */
const QUIPS: Readonly<Record<string, string>> = {
  'Who hurt you?': '¿quién les hizo daño?',
  'Are you all right?': '¿va todo bien?',
  'Early birds.': 'qué madrugadores.',
  'And stragglers.': 'y los rezagados.',
  'Bold.': 'qué valor.',
};

/**
 * A post of the story as one sentence in Spanish. The story posts counts and single persons; no other kind is said here.
 * @param count the number published
 * @throws RangeError for another kind of post
 */
export function plainSentence(post: Announcement, count: number, names: SentenceNames): string {
  if (post.kind === 'one') return sayOne(post, names);
  if (post.kind === 'count') return sayCount(post, count, names);
  throw new RangeError(`Expected a count or a single person, got a post of kind ${post.kind}.`);
}

const quipOf = (quip: string): string => (quip === '' ? '.' : `: ${QUIPS[quip] ?? quip}`);

function deedsOf(
  post: Announcement,
  who: Predicate,
  isMany: boolean,
  names: SentenceNames,
): string {
  const lastDay = lastDayOf(post);
  return who.did.map((deed) => deedPhrase(deed, isMany, lastDay, names.title)).join(' y ');
}

function whoPhrase(
  post: Announcement,
  who: Predicate,
  isMany: boolean,
  names: SentenceNames,
): string {
  const people = peoplePhrase(who.people, names.town);
  const did = deedsOf(post, who, isMany, names) || (isMany ? 'están suscritas' : 'está suscrita');
  return `${people === '' ? '' : ` ${people}`} que ${did}`;
}

function sayOne(post: OneAnnouncement, names: SentenceNames): string {
  return `Querida persona${whoPhrase(post, post.who, false, names)}${quipOf(post.quip)}`;
}

function sayCount(post: CountAnnouncement, count: number, names: SentenceNames): string {
  const isMany = count !== 1;
  if (post.among) {
    const did = deedsOf(post, post.who, isMany, names);
    return `De esas personas, ${isMany ? number(count) : 'una'} también ${did}${quipOf(post.quip)}`;
  }
  const who = whoPhrase(post, post.who, isMany, names);
  return `A ${isMany ? `las ${number(count)} personas` : 'la única persona'}${who}${quipOf(post.quip)}`;
}
