import { generateBase } from '../base/generateBase';
import type { BaseSettings } from '../base/settings';
import { findBlock } from '../combine/block/findBlock';
import { askBlock, revealBlock } from '../desk/askBlock';
import { wilsonInterval } from '../linkage/wilsonInterval';
import type { BlockQuestion } from '../combine/block/Block';
import type { Base } from '../base/Base';

/** A number of some, and the share that it is, in [0, 1], with its interval (95 %). */
export interface Portion {
  count: number;
  of: number;
  share: number;
  interval: [number, number];
}

/** How far blocks are reconstructed, over every block of some bases. */
export interface BlockMeasure {
  bases: number;
  /** Blocks that exactly one set of people fits. */
  single: Portion;
  /** Blocks that more fit than the search lists, or the search ended at its bound: nobody in them counts as certain. */
  unfinished: Portion;
  /** Half of the blocks are fitted by so many or fewer; those unfinished count as many. */
  medianSolutions: number;
  /** People certain by their traits, and those whose number of viewings is known, too. */
  certain: Portion;
  numbersKnown: Portion;
  /** Of those certain, how many there really are, by their traits. */
  right: Portion | null;
  /** Diaries that only one person can have written, and how many of them that person did write. */
  diaries: { found: number; right: number };
}

/**
 * Reconstructs every block of every town of bases `from` to `to`.
 * @param settings as usual; the seeds take the place of theirs
 * @param published tables kept back, and the minimum count
 * @throws RangeError if there is no seed from `from` to `to`
 */
export function measureBlocks(
  settings: BaseSettings,
  from: number,
  to: number,
  published: Pick<BlockQuestion, 'without' | 'minimum'>,
  onProgress: (share: number) => void = () => {},
): BlockMeasure {
  if (!(to >= from)) throw new RangeError(`No seeds from ${from} to ${to}.`);
  const solutions: number[] = [];
  let [people, single, unfinished, certain, numbersKnown, right] = [0, 0, 0, 0, 0, 0];
  const diaries = { found: 0, right: 0 };
  const measure = (base: Base, question: BlockQuestion) => {
    const answer = askBlock(base, question);
    const truth = revealBlock(base, answer);
    const first = answer.isCertain[0] ?? [];
    const isRight = truth.isRight[0] ?? [];
    people += answer.published.people;
    solutions.push(answer.isComplete ? answer.solutions.length : Infinity);
    single += Number(answer.isComplete && answer.solutions.length === 1);
    unfinished += Number(!answer.isComplete);
    first.forEach((isCertain, k) => {
      certain += Number(isCertain);
      right += Number(isCertain && isRight[k]);
      numbersKnown += Number(answer.isNumberKnown[0][k]);
    });
    answer.diaries.forEach(({ person }, d) => {
      if (person < 0) return;
      diaries.found++;
      const writer = truth.writers[d];
      const { traits } = answer.solutions[0][person];
      if (writer >= 0 && String(truth.records[writer].traits) === String(traits)) diaries.right++;
    });
  };
  for (let seed = from; seed <= to; seed++) {
    const base = generateBase({ ...settings, seed });
    base.catalogue.townShare.forEach((_, town) => {
      if (!base.town.includes(town)) return;
      const { blocks } = findBlock(base, { town, block: 0 });
      for (let block = 0; block < blocks; block++) measure(base, { town, block, ...published });
    });
    onProgress((seed - from + 1) / (to - from + 1));
  }
  solutions.sort((a, b) => a - b);
  return {
    bases: to - from + 1,
    single: portion(single, solutions.length),
    unfinished: portion(unfinished, solutions.length),
    medianSolutions: solutions[(solutions.length - 1) >> 1],
    certain: portion(certain, people),
    numbersKnown: portion(numbersKnown, people),
    right: certain > 0 ? portion(right, certain) : null,
    diaries,
  };
}

function portion(count: number, of: number): Portion {
  return { count, of, share: count / of, interval: wilsonInterval(count, of) };
}
