import { SENSITIVITIES, type Announcement, type OneAnnouncement } from '../announce/announcement';
import { both } from '../announce/both';
import { YEAR } from '../announce/examples/calendar';
import { countWho, whoDid } from '../announce/examples/candidate';
import { countReviews } from '../base/countReviews';
import { TITLE_MASK } from '../base/word';
import type { Example } from '../engine';
import { EngineError } from '../EngineError';
import { namesIn } from './namesIn';
import type { StoryFacts, StorySuspect } from './StoryFacts';
import { attackPosts, withTruth, type Telling } from './Telling';
import { titleOf } from './theCrowd';

/** The post about one person who keeps a diary: how sure the stranger is, and whether rightly. @throws EngineError `nobody` if the base has nobody like that */
export function tellTheDearPerson(telling: Telling, example: Example) {
  const dear = example.announcement as OneAnnouncement | null;
  if (dear === null)
    throw new EngineError(
      'nobody',
      'This world is too small for the story: nobody who keeps a diary holds a record. Take a larger one.',
    );
  const { result, truth } = attackPosts(telling, [dear]);
  const members = truth.members[0];
  const names = namesIn(truth.scores[0]);
  const surest = result.suspects[0];
  const suspect: StorySuspect | null = surest ? withTruth(telling, surest, members) : null;
  const subscriber = members[0];
  const persona = telling.personaOf[subscriber];
  const { times } = dear.who.did[0];
  return {
    dear,
    dearSuspect: suspect,
    dearSubscriber: subscriber,
    names,
    figures: {
      dearNights: 'inARow' in times ? times.inARow : 0,
      dearMentions: persona < 0 ? 0 : countReviews(telling.base, persona, titleOf(dear)),
      dearTried: example.tried,
      dearBeforeProbability: suspect?.beforeProbability ?? 0,
      dearProbability: suspect?.probability ?? 0,
      dearPostBits: suspect?.postBits ?? 0,
      dearDiaryBits: suspect?.diaryBits ?? 0,
      dearStartBits: suspect?.startBits ?? 0,
      dearIsNewly: Number(suspect?.name === 'newly'),
      dearIsRight: Number(suspect?.isRight ?? false),
    },
  };
}

/**
 * A second post about the same person: whether they also watched the sensitive title that they watched most. What it adds is what the company
 * alone knew. Null where they watched none.
 */
export function tellTheSecret(telling: Telling, dear: OneAnnouncement, subscriber: number) {
  const { base } = telling;
  const none = {
    secret: null as StoryFacts['secret'],
    figures: {
      secretCount: 0,
      secretViewings: 0,
      secretBeforeProbability: 0,
      secretProbability: 0,
    },
  };
  const found = mostWatchedSensitive(telling, subscriber);
  if (!found || telling.personaOf[subscriber] < 0) return none;
  const { title, viewings } = found;
  const who = whoDid({ what: { title }, when: YEAR, times: { atLeast: 1 } });
  const post: Announcement = { kind: 'count', who, among: dear.who, quip: 'Bold.' };
  const persona = telling.personaOf[subscriber];
  const { reading } = attackPosts(telling, [dear, post]);
  return {
    secret: {
      post,
      title,
      sensitivity: base.catalogue.sensitivity[title],
      persona,
      isRight: true,
    },
    figures: {
      secretCount: countWho(base, both(who, dear.who)!),
      secretViewings: viewings,
      secretBeforeProbability: reading.before(1)(persona),
      secretProbability: reading.chances(1)(persona),
    },
  };
}

/** The title on a sensitive subject that somebody watched most often; the lowest number of several. */
export function mostWatchedSensitive({ base }: Telling, subscriber: number) {
  const { sensitivity } = base.catalogue;
  const none = SENSITIVITIES.indexOf('none');
  const times = new Map<number, number>();
  for (let i = base.viewingOffsets[subscriber]; i < base.viewingOffsets[subscriber + 1]; i++) {
    const title = base.words[i] & TITLE_MASK;
    if (sensitivity[title] !== none) times.set(title, (times.get(title) ?? 0) + 1);
  }
  let best: { title: number; viewings: number } | null = null;
  for (const [title, viewings] of [...times].sort(([a], [b]) => a - b))
    if (!best || viewings > best.viewings) best = { title, viewings };
  return best;
}
