import type { Announcement } from '../announce/announcement';
import { isChosenForEffect } from '../announce/examples/chosenForEffect';
import { publish } from '../announce/publish';
import type { Base } from '../base/Base';
import { NAMED_FROM } from '../constants';
import type { Example } from '../engine';
import type { StoryFacts } from './StoryFacts';
import { attackPosts, withTruth, type Telling } from './Telling';

/** The posts that real companies made, carried over to this base; those that can be posted. */
export function galleryPosts(base: Base, examples: Example[]): Announcement[] {
  return examples
    .filter(({ id }) => !isChosenForEffect(id))
    .flatMap(({ announcement, more }) => (announcement ? [announcement, ...more] : []))
    .filter((post) => publish(base, post).obstacle === null);
}

/** A running total of the names given under posts that are attacked one by one, and the innocent accused most surely. */
export class NamesGiven {
  #innocent: StoryFacts['innocent'] = null;
  readonly #sum = {
    galleryPosts: 0,
    galleryNamed: 0,
    galleryRight: 0,
    galleryInnocents: 0,
    galleryOutsiders: 0,
    galleryNewlyRight: 0,
    galleryNewlyWrong: 0,
    galleryAnywayRight: 0,
    galleryAnywayWrong: 0,
  };

  /** Attacks another post. */
  add(telling: Telling, post: Announcement): void {
    const { result, truth, publications } = attackPosts(telling, [post]);
    this.#sum.galleryPosts++;
    const { newly, anyway } = truth.scores[0];
    this.#sum.galleryNewlyRight += newly.right;
    this.#sum.galleryNewlyWrong += newly.wrong;
    this.#sum.galleryAnywayRight += anyway.right;
    this.#sum.galleryAnywayWrong += anyway.wrong;
    for (const suspect of result.suspects) {
      if (suspect.probability < NAMED_FROM) break;
      const told = withTruth(telling, suspect, truth.members[0]);
      this.#sum.galleryNamed++;
      if (told.isRight) {
        this.#sum.galleryRight++;
        continue;
      }
      this.#sum.galleryInnocents++;
      this.#sum.galleryOutsiders += Number(told.subscriber < 0);
      if (!this.#innocent || suspect.probability > this.#innocent.suspect.probability)
        this.#innocent = { post, publication: publications[0], suspect: told };
    }
  }

  told() {
    const suspect = this.#innocent?.suspect;
    return {
      innocent: this.#innocent,
      figures: {
        ...this.#sum,
        galleryNewly: this.#sum.galleryNewlyRight + this.#sum.galleryNewlyWrong,
        galleryAnyway: this.#sum.galleryAnywayRight + this.#sum.galleryAnywayWrong,
        innocentBeforeProbability: suspect?.beforeProbability ?? 0,
        innocentProbability: suspect?.probability ?? 0,
        innocentIsNewly: Number(suspect?.name === 'newly'),
      },
    };
  }
}
