import type { Announcement } from '../announce/announcement';
import { countWho } from '../announce/examples/candidate';
import type { Base } from '../base/Base';
import { STREAMS } from '../base/streams';
import { NAMED_FROM } from '../constants';
import { drawAnnouncements } from '../measure/drawAnnouncements';
import { Random } from '../random/Random';
import type { StoryFacts } from './StoryFacts';
import { attackPosts, withTruth, type Telling } from './Telling';

/** Posts attacked, about so many people at most; and rounds of drawing, one of every shape each, after which it is enough. */
const POSTS = 24;
const SMALL_CROWD = 20;
const MOST_ROUNDS = 12;

/** Posts about one deed of a few people, drawn by their counts alone as a marketing department would; never at who keeps a diary. */
export function drawPosts({ base }: Telling): Announcement[] {
  const random = new Random(base.model.settings.seed, STREAMS.storyPosts);
  const posts: Announcement[] = [];
  for (let round = 0; round < MOST_ROUNDS && posts.length < POSTS; round++)
    for (const { announcement } of drawAnnouncements(base, random))
      if (isAboutAFew(base, announcement)) posts.push(announcement);
  return posts.slice(0, POSTS);
}

function isAboutAFew(base: Base, post: Announcement): boolean {
  if (post.kind !== 'count' && post.kind !== 'one') return false;
  if (post.who.did.length !== 1 || ('among' in post && post.among)) return false;
  return countWho(base, post.who) <= SMALL_CROWD;
}

/** A running total of names that posts, attacked one by one, brought about: at least even odds with the post, less without it. And the innocent accused most surely. */
export class NamesGiven {
  #innocent: StoryFacts['innocent'] = null;
  readonly #sum = {
    drawnPosts: 0,
    drawnNamed: 0,
    drawnRight: 0,
    drawnInnocents: 0,
    drawnOutsiders: 0,
  };

  /** Attacks another post. */
  add(telling: Telling, post: Announcement): void {
    const { result, truth, publications } = attackPosts(telling, [post]);
    this.#sum.drawnPosts++;
    for (const suspect of result.suspects) {
      if (suspect.probability < NAMED_FROM) break;
      if (suspect.diaryProbability >= NAMED_FROM) continue;
      const told = withTruth(telling, suspect, truth.members[0]);
      this.#sum.drawnNamed++;
      if (told.isRight) {
        this.#sum.drawnRight++;
        continue;
      }
      this.#sum.drawnInnocents++;
      this.#sum.drawnOutsiders += Number(told.subscriber < 0);
      if (!this.#innocent || suspect.probability > this.#innocent.suspect.probability)
        this.#innocent = { post, publication: publications[0], suspect: told };
    }
  }

  told() {
    return {
      innocent: this.#innocent,
      figures: { ...this.#sum, innocentProbability: this.#innocent?.suspect.probability ?? 0 },
    };
  }
}
