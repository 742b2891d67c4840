import { isMoved, nameKind } from '../../attack/nameKind';
import { NAMED_FROM } from '../../constants';
import type { AttackResult } from '../../engine';
import type { NamesJudged, NamesSoFar } from './Year';

/** What is known of one person and one post: flags. */
const NEWLY = 1;
const ANYWAY = 2;
const CLEARED = 4;
const MOVED = 8;
/** The diaries alone named them about it in some reading. */
const IN_DIARIES = 16;

/**
 * Adds up what a year of posts does to everybody’s names, reading after reading.
 *
 * Of one person and one post: newly given once a reading gives the name newly, and from then on; but never where the diaries alone gave it in
 * an earlier reading, whose dice may have fallen a little otherwise. Given anyway or cleared as the latest reading of the post has it.
 * Moved once moved. Of a person: newly given if newly given about any post, and so even if other posts name them anyway, before or later;
 * else given anyway; else cleared. Everybody counts once.
 */
export class YearTally {
  readonly #personas: number;
  readonly #isSensitive: boolean[];
  /** By post and persona. */
  readonly #flags: Uint8Array;
  #largestBits = 0;

  /** @param isSensitive a post of the year each */
  constructor(personas: number, isSensitive: boolean[]) {
    this.#personas = personas;
    this.#isSensitive = isSensitive;
    this.#flags = new Uint8Array(personas * isSensitive.length);
  }

  /** Takes in the reading of some posts together. @param from the first of them */
  add(
    from: number,
    { probabilities, before, names }: Pick<AttackResult, 'probabilities' | 'before' | 'names'>,
  ): void {
    const start = from * this.#personas;
    probabilities.forEach((after, i) => {
      this.#flags[start + i] = readAgain(this.#flags[start + i], before[i], after);
    });
    this.#largestBits = Math.max(this.#largestBits, names.largest?.bits ?? 0);
  }

  /** How many people so far. */
  count(): NamesSoFar {
    const { newly, anyway, cleared, moved, movedOnSensitive } = this.judge(() => true);
    const all = ({ right, wrong }: { right: number; wrong: number }) => right + wrong;
    return {
      newly: all(newly),
      anyway: all(anyway),
      cleared: all(cleared),
      moved: all(moved),
      movedOnSensitive: all(movedOnSensitive),
      largestBits: this.#largestBits,
    };
  }

  /** The same held against the truth. @param isMember whether a post does speak of a persona */
  judge(isMember: (post: number, persona: number) => boolean): NamesJudged {
    const nobody = () => ({ right: 0, wrong: 0 });
    const judged: NamesJudged = {
      newly: nobody(),
      anyway: nobody(),
      cleared: nobody(),
      moved: nobody(),
      movedOnSensitive: nobody(),
    };
    for (let persona = 0; persona < this.#personas; persona++) {
      const flagged = this.#postsAbout(persona);
      if (flagged.length === 0) continue;
      const about = (flag: number) =>
        flagged.filter((post) => this.#flags[post * this.#personas + persona] & flag);
      const isRightIn = (posts: number[]) => posts.some((post) => isMember(post, persona));
      const [newly, anyway, cleared] = [about(NEWLY), about(ANYWAY), about(CLEARED)];
      if (newly.length > 0) judged.newly[isRightIn(newly) ? 'right' : 'wrong']++;
      else if (anyway.length > 0) judged.anyway[isRightIn(anyway) ? 'right' : 'wrong']++;
      else if (cleared.length > 0) judged.cleared[isRightIn(cleared) ? 'wrong' : 'right']++;
      const moved = about(MOVED);
      if (moved.length > 0) judged.moved[isRightIn(moved) ? 'right' : 'wrong']++;
      const delicate = moved.filter((post) => this.#isSensitive[post]);
      if (delicate.length > 0) judged.movedOnSensitive[isRightIn(delicate) ? 'right' : 'wrong']++;
    }
    return judged;
  }

  /** The posts that did anything to the name or the odds of a persona. */
  #postsAbout(persona: number): number[] {
    const posts: number[] = [];
    for (let post = 0; post < this.#isSensitive.length; post++)
      if (this.#flags[post * this.#personas + persona]) posts.push(post);
    return posts;
  }
}

/** The flags of a person and a post after one more reading. */
function readAgain(flags: number, before: number, after: number): number {
  const kind = nameKind(before, after);
  let next = flags & (NEWLY | MOVED | IN_DIARIES);
  if (kind === 'newly') next |= flags & IN_DIARIES ? ANYWAY : NEWLY;
  if (kind === 'anyway') next |= ANYWAY;
  if (kind === 'cleared') next |= CLEARED;
  if (before >= NAMED_FROM) next |= IN_DIARIES;
  if (isMoved(before, after)) next |= MOVED;
  return next;
}
