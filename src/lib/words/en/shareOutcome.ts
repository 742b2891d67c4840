import type { ExampleOutcome, MoveOutcome } from '../../data/ExampleOutcome';
import type { Judged, PeopleScore } from '../../engine/attack/NameScore';
import { nearlyOf, totalOf } from '../nameTotals';
import { fineBits } from './fineBits';
import { agree } from './agree';
import { capitalised, countedWord, number, numberWord } from './numbers';
import { inWords } from './odds';

const word = (count: number): string => capitalised(numberWord(count));

/** "rightly", "both rightly", "all wrongly", "two of them rightly": of names given. */
export function rightness({ right, wrong }: Judged): string {
  const count = right + wrong;
  const all = count === 1 ? '' : count === 2 ? 'both ' : 'all ';
  if (wrong === 0) return `${all}rightly`;
  if (right === 0) return `${all}wrongly`;
  return `${numberWord(right)} of them rightly`;
}

/**
 * What posts do to names, the new ones first: "Nobody moved. Two names stood in the diaries already, both rightly.", "One name that no diary
 * gave, and rightly.", "Nobody is named." Failure is told as plainly as success.
 */
export function verdict(people: PeopleScore): string {
  const { newly, anyway, cleared, moved } = people;
  const [isNew, isKnown, isCleared] = [newly, anyway, cleared].map((names) => totalOf(names) > 0);
  const isNearly = nearlyOf(people) > 0;
  const said: string[] = [];
  if (isNew)
    said.push(
      totalOf(newly) === 1
        ? `One name that no diary gave, and ${rightness(newly)}`
        : `${word(totalOf(newly))} names that no diary gave, ${rightness(newly)}`,
    );
  else if (!isKnown && !isCleared)
    said.push(totalOf(moved) === 0 ? 'Nobody is named, and nobody moved' : 'Nobody is named');
  else said.push(totalOf(moved) === 0 ? 'Nobody moved' : 'Nobody is newly named');
  if (isKnown) {
    const count = totalOf(anyway);
    const names = isNew ? 'more' : count === 1 ? 'name' : 'names';
    said.push(
      `${word(count)} ${names} stood in the diaries already${isNearly ? ', or nearly' : ''}, ${rightness(anyway)}`,
    );
  }
  if (isCleared) {
    const count = totalOf(cleared);
    said.push(
      `${word(count)} ${agree(count, 'name', 'names')} that the diaries gave ${agree(count, 'is', 'are')} taken back, ${rightness(cleared)}`,
    );
  }
  return `${said.join('. ')}.`;
}

const change = ({ beforeProbability, probability, isRest }: MoveOutcome): string =>
  `from ${inWords(beforeProbability)} to ${inWords(probability)}${isRest ? ', of being whom the two numbers leave over' : ''}`;

/** How far the posts moved anybody: the new names each, or whoever came nearest. */
export function movesSentences({ newly, largest, people, posts }: ExampleOutcome): string[] {
  const what = posts.length === 1 ? 'The post' : 'The posts';
  const s = posts.length === 1 ? 's' : '';
  const said: string[] = [];
  if (newly.length > 0)
    said.push(
      `${what} took ${newly.length === 1 ? 'that name' : 'the first of these names'} ${change(newly[0])}: ${fineBits(newly[0].postBits)} bits, and a bit doubles the odds.`,
    );
  else if (!largest) said.push('No diary comes near enough for a second look, before or after.');
  else if (largest.postBits <= 0) said.push(`${what} bring${s} no suspect any nearer to a name.`);
  else
    said.push(
      `The most that ${what.toLowerCase()} moved anybody towards a name: ${fineBits(largest.postBits)} bits, ${change(largest)}. A bit doubles the odds.`,
    );
  if (totalOf(people.moved) > newly.length) said.push(movedSentence(people.moved));
  const sensitive = totalOf(people.movedOnSensitive);
  if (sensitive > 0)
    said.push(
      `${sensitive === 1 ? 'One move is' : `${word(sensitive)} moves are`} about what is nobody’s business.`,
    );
  return said;
}

function movedSentence(moved: Judged): string {
  const count = totalOf(moved);
  const who = count === 1 ? 'One diarist moves' : `${word(count)} diarists move`;
  if (moved.wrong === 0)
    return `${who} by a bit or more, ${count === 1 ? 'who is spoken of' : 'all of them spoken of'}.`;
  if (moved.right === 0)
    return `${who} by a bit or more, ${count === 1 ? 'who is not spoken of' : 'none of them spoken of'}.`;
  return `${who} by a bit or more, ${numberWord(moved.right)} of them spoken of.`;
}

/** The same guess without the posts: "Without the post the same diaries give two names, both rightly." */
export function aloneSentence({ baseline }: PeopleScore, posts: number): string {
  const without = `Without the ${posts === 1 ? 'post' : 'posts'} the same diaries`;
  if (baseline.named === 0) return `${without} name nobody.`;
  const names = countedWord(baseline.named, 'name');
  const { named, right } = baseline;
  return `${without} give ${names}, ${rightness({ right, wrong: named - right })}.`;
}

/** Who of those spoken of, by the last of several posts, has no name: "Of the 52, fifty have no name." */
export function missedSentence(members: number, missed: number, posts: number): string {
  const [last, theirs] = posts === 1 ? ['it', ''] : ['the last post', ' in the last post'];
  if (missed === 0) return members === 1 ? '' : `All ${number(members)}${theirs} have a name.`;
  if (members === 1) return `The one person whom ${last} speaks of stays without a name.`;
  if (missed === members) return `None of the ${number(members)}${theirs} has a name.`;
  return `Of the ${number(members)}${theirs}, ${numberWord(missed)} ${agree(missed, 'has', 'have')} no name.`;
}
