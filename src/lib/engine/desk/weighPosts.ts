import type { Announcement } from '../announce/announcement';
import { log2Odds } from '../attack/log2Odds';
import type { Stranger } from '../attack/Stranger';
import { NAMED_FROM } from '../constants';
import type { AttackResult, Publication } from '../engine';
import type { SweepControl } from '../repair/sweepRepairs';
import type { PostWeight } from './Desk';

/**
 * What each post adds to the others: the stranger reads the feed once more for each post, without it.
 * @param whole the attack on all posts
 * @returns a post each; null if cancelled
 */
export async function weighPosts(
  stranger: Stranger,
  announcements: Announcement[],
  publications: Publication[],
  whole: AttackResult,
  { onProgress = () => {}, isCancelled = () => false, pause }: SweepControl = {},
): Promise<PostWeight[] | null> {
  const weights: PostWeight[] = [];
  for (const post of announcements.keys()) {
    if (isCancelled()) return null;
    const others = announcements.map((_, i) => i).filter((i) => i !== post);
    const without =
      others.length === 0
        ? null
        : stranger.attack(
            others.map((i) => announcements[i]),
            others.map((i) => publications[i]),
          ).result;
    weights.push(compare(whole, without, post, others));
    onProgress((post + 1) / announcements.length);
    await pause?.();
  }
  return weights;
}

function compare(
  whole: AttackResult,
  without: AttackResult | null,
  post: number,
  others: number[],
): PostWeight {
  const { personas, probabilities } = whole;
  const weight: PostWeight = {
    namedWith: 0,
    namedWithout: 0,
    most: null,
    own: whole.contradiction ? null : surest(whole, post),
  };
  others.forEach((announcement, k) => {
    for (let persona = 0; persona < personas; persona++) {
      const probabilityWith = probabilities[announcement * personas + persona];
      const probabilityWithout = without!.probabilities[k * personas + persona];
      weight.namedWith += Number(probabilityWith >= NAMED_FROM);
      weight.namedWithout += Number(probabilityWithout >= NAMED_FROM);
      if (weight.most && probabilityWith < weight.most.probabilityWith) continue;
      const bits = log2Odds(probabilityWith) - log2Odds(probabilityWithout);
      weight.most = { persona, announcement, probabilityWith, probabilityWithout, bits };
    }
  });
  return weight;
}

function surest({ probabilities, personas }: AttackResult, announcement: number) {
  let persona = 0;
  for (let p = 1; p < personas; p++)
    if (
      probabilities[announcement * personas + p] > probabilities[announcement * personas + persona]
    )
      persona = p;
  return { persona, probability: probabilities[announcement * personas + persona] };
}
