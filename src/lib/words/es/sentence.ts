import type {
  Announcement,
  CountAnnouncement,
  MaximumAnnouncement,
  PairAnnouncement,
  Predicate,
  ShareAnnouncement,
  TopAnnouncement,
} from '../../engine/announce/announcement';
import type { Publication } from '../../engine/engine';
import { lastDayOf } from '../../engine/announce/partsOf';
import { deedPhrase, recordPhrase, windowPhrase } from './deeds';
import { number, percent as share } from './numbers';
import { peoplePhrase } from './people';
import { quipPhrase } from './quips';
import { titleSetName } from './titleSets';

/** The names that a sentence uses. */
export interface SentenceNames {
  title(title: number): string;
  /** The name of a town, as it is in every language. */
  town(town: number): string;
}

/** What was published of a post: as in `Publication`, as far as its kind needs it. */
export type Published = Pick<Publication, 'numbers'> & Partial<Pick<Publication, 'titles'>>;

/** A post as one sentence in Spanish. */
export function plainSentence(
  post: Announcement,
  published: Published,
  names: SentenceNames,
): string {
  const speaker = new Speaker(lastDayOf(post), names);
  const { numbers, titles = [] } = published;
  const said =
    post.kind === 'one'
      ? `Querida persona${speaker.who(post.who, false)}`
      : post.kind === 'count'
        ? sayCount(speaker, post, numbers[0] ?? 0)
        : post.kind === 'share'
          ? sayShare(speaker, post, numbers[0] ?? 0)
          : post.kind === 'maximum'
            ? sayMaximum(speaker, post, numbers)
            : post.kind === 'pair'
              ? sayPair(speaker, post, numbers)
              : sayTop(speaker, post, { numbers, titles });
  return said + quipPhrase(post.quip);
}

/** Says the parts of one post. */
class Speaker {
  readonly lastDay: number;
  readonly names: SentenceNames;

  constructor(lastDay: number, names: SentenceNames) {
    this.lastDay = lastDay;
    this.names = names;
  }

  /** "vieron X y nunca vieron Y"; of no deed, that they subscribe. */
  deeds(who: Predicate, isMany: boolean): string {
    const said = who.did.map((deed) => deedPhrase(deed, isMany, this.lastDay, this.names.title));
    return said.join(' y ') || (isMany ? 'están suscritas' : 'está suscrita');
  }

  /** " de Saltby", behind "personas"; empty if everybody is meant. */
  people(who: Predicate['people']): string {
    const phrase = peoplePhrase(who, this.names.town);
    return phrase === '' ? '' : ` ${phrase}`;
  }

  /** " de Saltby que vieron X", behind "personas". */
  who(who: Predicate, isMany: boolean): string {
    return `${this.people(who.people)} que ${this.deeds(who, isMany)}`;
  }

  /** The same without "que": "de ellas, 9 … vieron X". */
  verb(who: Predicate, isMany: boolean): string {
    const people = this.people(who.people);
    const are = people === '' ? '' : ` ${isMany ? 'son' : 'es'}${people}`;
    if (who.did.length === 0 && are !== '') return are;
    return `${are === '' ? '' : `${are} y`} ${this.deeds(who, isMany)}`;
  }
}

const isAnybody = ({ people, did }: Predicate): boolean =>
  did.length === 0 && Object.values(people).every((value) => value === undefined);

function sayCount(speaker: Speaker, post: CountAnnouncement, count: number): string {
  const isMany = count !== 1;
  if (post.among)
    return `De esas personas, ${isMany ? number(count) : 'una'} además${speaker.verb(post.who, isMany)}`;
  return `A ${isMany ? `las ${number(count)} personas` : 'la única persona'}${speaker.who(post.who, isMany)}`;
}

function sayShare(speaker: Speaker, { who, among }: ShareAnnouncement, percent: number): string {
  const whole = isAnybody(among)
    ? 'todas las personas'
    : `las personas${among.did.length > 0 ? speaker.who(among, true) : speaker.people(among.people)}`;
  const part = percent === 0 ? `Menos del ${share(0.01)}` : `El ${share(percent / 100)}`;
  return `${part} de ${whole}${speaker.verb(who, false)}`;
}

function sayMaximum(speaker: Speaker, { who }: MaximumAnnouncement, numbers: number[]): string {
  const [record = 0, holders = 1] = numbers;
  const isMany = holders > 1;
  const whose = isMany
    ? `${number(holders)} personas${speaker.people(who.people)}`
    : `${holders === 0 ? 'Nadie' : 'Alguien'}${speaker.people(who.people)}`;
  const [first, ...others] = who.did;
  const did = first
    ? [
        recordPhrase(first, record, isMany, speaker.lastDay, speaker.names.title),
        ...others.map((deed) => deedPhrase(deed, isMany, speaker.lastDay, speaker.names.title)),
      ].join(' y ')
    : speaker.deeds(who, isMany);
  return `${whose} ${did}. Nadie lo supera`;
}

function sayPair(speaker: Speaker, { who, other }: PairAnnouncement, numbers: number[]): string {
  const half = (predicate: Predicate, count: number) =>
    `${count === 1 ? 'una' : number(count)}${speaker.people(predicate.people)} ${speaker.deeds(predicate, count !== 1)}`;
  return `Entre ustedes, ${half(who, numbers[0] ?? 0)}; ${half(other, numbers[1] ?? 0)}`;
}

function sayTop(
  speaker: Speaker,
  { what, people, when }: TopAnnouncement,
  { numbers, titles }: Required<Published>,
): string {
  const { title } = speaker.names;
  const of =
    'any' in what ? 'Lo más visto' : `Lo más visto entre ${titleSetName(what, true, title)}`;
  const rows = titles.map(
    (each, i) => `${number(i + 1)} ${title(each)} (${number(numbers[i] ?? 0)})`,
  );
  const among = speaker.people(people) === '' ? '' : ` entre las personas${speaker.people(people)}`;
  return `${of}${among} ${windowPhrase(when, speaker.lastDay, false)}: ${rows.join(', ') || 'nada'}`;
}
