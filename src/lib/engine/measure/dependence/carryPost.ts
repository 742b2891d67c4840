import type { Announcement, Deed, Predicate, TitleSet } from '../../announce/announcement';
import { chartedTitles } from '../../base/chartedTitles';
import type { Catalogue } from '../../engine';

/**
 * A post as it would be said in another world: a title becomes the title of the same season that stands nearest to the same place in the
 * charts (as a share of the catalogue); everything else stays. The number is the other world’s own.
 */
export function carryPost(post: Announcement, from: Catalogue, to: Catalogue): Announcement {
  const what = (set: TitleSet): TitleSet =>
    'title' in set ? { title: titleLike(set.title, from, to) } : set;
  const deed = (one: Deed): Deed => ({ ...one, what: what(one.what) });
  const who = (predicate: Predicate): Predicate => ({
    ...predicate,
    did: predicate.did.map(deed),
  });
  switch (post.kind) {
    case 'count':
      return post.among
        ? { ...post, who: who(post.who), among: who(post.among) }
        : { ...post, who: who(post.who) };
    case 'share':
      return { ...post, who: who(post.who), among: who(post.among) };
    case 'pair':
      return { ...post, who: who(post.who), other: who(post.other) };
    case 'top':
      return { ...post, what: what(post.what) };
    default:
      return { ...post, who: who(post.who) };
  }
}

function titleLike(title: number, from: Catalogue, to: Catalogue): number {
  const aim = (from.chartRank[title] / from.titles) * to.titles;
  const alike = chartedTitles(to, (other) => to.season[other] === from.season[title]);
  const all = alike.length > 0 ? alike : chartedTitles(to, () => true);
  return all.reduce((best, other) =>
    Math.abs(to.chartRank[other] - aim) < Math.abs(to.chartRank[best] - aim) ? other : best,
  );
}
