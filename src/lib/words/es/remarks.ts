import type { Genre } from '../../engine/announce/announcement';
import { REMARK_KIND_ORDER, type Remark, type RemarkedReview } from '../en/remarks';
import { agree } from './agree';
import { capitalised, counted, number, numberWord } from './numbers';
import { HEROES, PLAIN_WORDINGS, SOBER_WORDINGS, TELLING_WORDINGS } from './remarkWordings';

/** Every wording in Spanish that a review of this kind and number of stars can have, as templates. */
export function wordingsOf(
  kind: (typeof REMARK_KIND_ORDER)[number],
  stars: number,
  isSensitive: boolean,
): readonly string[] {
  const band = stars <= 2 ? 'few' : stars === 3 ? 'some' : 'many';
  if (kind !== 'plain') return isSensitive ? SOBER_WORDINGS[kind] : TELLING_WORDINGS[kind];
  return isSensitive ? SOBER_WORDINGS[band] : PLAIN_WORDINGS[band];
}

/** "a el duque" is "al duque", "de el" "del". */
const contracted = (text: string): string =>
  text.replace(/\b([Aa]|[Dd]e) el\b/g, (_, word) => `${word}l`);

/**
 * What a review says, in Spanish. Wordings carry no evidence: only the kind and the counted night do.
 * @param wording any whole number; the wordings repeat
 */
export function remark(
  { kind, stars, countedNight }: RemarkedReview,
  genre: Genre,
  wording: number,
  isSensitive: boolean,
): Remark {
  const night = Math.max(1, countedNight);
  const wordings = wordingsOf(REMARK_KIND_ORDER[kind] ?? 'plain', stars, isSensitive);
  const text = contracted(
    wordings[Math.abs(Math.trunc(wording)) % wordings.length]!.replaceAll('{hero}', HEROES[genre])
      .replaceAll('{Hero}', capitalised(HEROES[genre]))
      .replaceAll('{night}', numberWord(night))
      .replaceAll('{nights}', counted(night, 'noche'))
      .replaceAll('{Van}', agree(night, 'Va', 'Van'))
      .replaceAll('{n}', number(night)),
  );
  const [before = '', telling = '', after = ''] = text.split(/[[\]]/);
  return { before, telling, after };
}
