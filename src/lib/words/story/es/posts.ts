import type { StoryWords, Told } from '../StoryWords';
import { Telling } from './telling';
import { voice } from './voice';

/** The post about one person who keeps a diary. */
export const dearPost = (told: Told): string =>
  new Telling(told).post(told.facts.dear, { numbers: [1] });

/** The two posts whose numbers are subtracted; empty where there are none. */
export function pairPosts(told: Told): [string, string] {
  const { pair, figures } = told.facts;
  if (!pair) return ['', ''];
  const telling = new Telling(told);
  return [
    telling.post(pair.posts[0], { numbers: [figures.pairFirst] }),
    telling.post(pair.posts[1], { numbers: [figures.pairSecond] }),
  ];
}

/** The second post about the one of the rare record. */
export function secretPost(told: Told): string {
  const { secret, figures } = told.facts;
  return secret ? new Telling(told).post(secret.post, { numbers: [figures.secretCount] }) : '';
}

/** The post under which an innocent was accused. */
export function innocentPost(told: Told): string {
  const { innocent } = told.facts;
  return innocent ? new Telling(told).post(innocent.post, innocent.publication) : '';
}

/** The post on the board. */
export const board: StoryWords['board'] = (told) => {
  const { tweetTitle } = new Telling(told);
  const { crowdCount, crowdDays } = told.facts.figures;
  const isOne = crowdCount === 1;
  return [
    { text: isOne ? 'A la' : 'A las' },
    { text: voice.number(crowdCount), isMarked: true },
    {
      text: `${isOne ? 'persona' : 'personas'} que ${isOne ? 'vio' : 'vieron'} ${tweetTitle} cada día de los últimos ${voice.number(crowdDays)}: ¿quién ${isOne ? 'le' : 'les'} hizo daño?`,
    },
  ];
};
