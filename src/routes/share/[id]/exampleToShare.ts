import { isChosenForEffect } from '$lib/engine/announce/examples/chosenForEffect';
import outcomes from '$lib/data/examples.json';
import type { ExampleOutcome } from '$lib/data/ExampleOutcome';
import { emptyLink, encodeLink } from '$lib/link';
import { exampleWordsOf, type ExampleWords } from '$lib/words/en/examples';
import { lab } from '$lib/words/en/lab';
import { share } from '$lib/words/en/share';
import type { Shared } from './Shared';

/** The page of an example; null for an id that no example has. */
export function exampleToShare(id: string): Shared | null {
  const outcome = (outcomes as ExampleOutcome[]).find((each) => each.id === id);
  const words = exampleWordsOf(id);
  if (!outcome || !words) return null;
  const { posts, subscribers, tried, aim, reached } = outcome;
  const last = posts[posts.length - 1];
  return {
    id,
    picture: `${id}.png`,
    documentTitle: share.documentTitle(words.label),
    description: share.description(outcome),
    label: words.label,
    alt: share.alt(last.sentence, last.members, subscribers),
    posts: posts.map(({ sentence }) => sentence),
    verdict: share.verdict(outcome.people),
    account: [share.account(outcome)],
    notes: [
      lab.examples.searched(tried, aim, reached),
      ...(isChosenForEffect(id) ? [lab.examples.chosen] : []),
    ],
    real: { text: words.realText, source: sourceOf(words) },
    leadsTo: { place: 'lab', hash: encodeLink({ ...emptyLink(), example: id }) },
  };
}

/** Most sources say themselves whose words they report. */
function sourceOf({ who, year, source }: ExampleWords): string {
  return source.startsWith(who) ? source : `${who}, ${year}. ${source}`;
}
