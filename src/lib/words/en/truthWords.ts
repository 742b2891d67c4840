import type { Judged, JudgedNames } from '../../engine/attack/NameScore';
import { agree } from './agree';
import { capitalised, countedWord, noun, number, numberWord } from './numbers';

const word = (count: number): string => capitalised(numberWord(count));
const given = ({ right, wrong }: Judged): number => right + wrong;
const people = (count: number): string => noun(count, 'person');

/** "Fifty-two missed", "All 53 missed", "The one person missed". */
function missedPhrase(missed: number, members: number): string {
  if (missed === members)
    return members === 1 ? 'The one person missed' : `All ${number(members)} missed`;
  return `${word(missed)} missed`;
}

/**
 * The headline over the truth, about what the posts did: "One newly named, rightly.", "Nobody newly named.", "One newly named, rightly.
 * One innocent newly accused." Names that the diaries give anyway are never among them. Failure is told as plainly as success.
 * @param score of one announcement (then the missed are told too), or the names of a feed
 */
export function truthHeadline(
  score: Pick<JudgedNames, 'newly' | 'anyway'> & { members?: number; missed?: number },
): string {
  const { newly, anyway, members, missed = 0 } = score;
  const parts: string[] = [];
  if (given(newly) === 0) parts.push(given(anyway) === 0 ? 'Nobody named' : 'Nobody newly named');
  if (newly.right > 0)
    parts.push(
      newly.right === 1
        ? 'One newly named, rightly'
        : `${word(newly.right)} newly named, ${newly.right === 2 ? 'both' : 'all'} rightly`,
    );
  if (newly.wrong > 0)
    parts.push(`${word(newly.wrong)} ${noun(newly.wrong, 'innocent')} newly accused`);
  if (members !== undefined && missed > 0) parts.push(missedPhrase(missed, members));
  return `${parts.join('. ')}.`;
}

/** "both rightly", "two of them rightly", "wrongly": how names came out. */
function verdictOf({ named, right }: { named: number; right: number }): string {
  if (named === 1) return right === 1 ? 'rightly' : 'wrongly';
  if (right === named) return named === 2 ? 'both rightly' : 'all rightly';
  return right === 0 ? 'all wrongly' : `${numberWord(right)} of them rightly`;
}

/** "Take the posts away and the same diaries name nobody." @param posts how many there are; only one is spoken of as one */
export function baselineSentence(
  baseline: { named: number; right: number },
  posts = Infinity,
): string {
  const away = `Take the ${posts === 1 ? 'post' : 'posts'} away and the same diaries`;
  if (baseline.named === 0) return `${away} name nobody.`;
  const names = countedWord(baseline.named, 'person');
  return `${away} still name ${names}, ${verdictOf(baseline)}.`;
}

/** "Of 434 diarists who don’t subscribe, the posts newly accused none." Those whom the diaries accuse anyway stand beside. */
export function controlSentence(
  control: { outsiders: number; newly: number; anyway: number },
  posts = Infinity,
): string {
  if (control.outsiders === 0)
    return 'Every diarist here subscribes, so nobody could be accused from outside.';
  const who =
    control.outsiders === 1
      ? 'Of the one diarist who doesn’t subscribe'
      : `Of ${number(control.outsiders)} diarists who don’t subscribe`;
  const newly = control.newly === 0 ? 'none' : numberWord(control.newly);
  const anyway =
    control.anyway === 0
      ? ''
      : `; ${numberWord(control.anyway)} ${agree(control.anyway, 'is', 'are')} accused by ${agree(control.anyway, 'a diary', 'diaries')} anyway`;
  return `${who}, the ${posts === 1 ? 'post' : 'posts'} newly accused ${newly}${anyway}.`;
}

/**
 * How a bet came out. The bet asks how many a stranger names, so both numbers are said: those named, and how many of them because of
 * the posts. "You bet 9. The stranger rightly names 2 of the 52, and none of them because of the post. You feared worse."
 * @param newly of those rightly named
 */
export function betAnswer(
  bet: number,
  right: number,
  newly: number,
  members: number,
  posts = 1,
): string {
  const one = members === 1;
  const because = `because of the ${posts === 1 ? 'post' : 'posts'}`;
  const which =
    newly === 0 ? (right === 1 ? 'not' : 'none of them') : newly === right ? '' : number(newly);
  const got =
    right === 0
      ? `The stranger rightly names ${one ? 'nobody' : `nobody of the ${number(members)}`}.`
      : `The stranger rightly names ${one ? 'the one person' : `${number(right)} of the ${number(members)}`}, ${which === '' ? '' : newly === 0 ? `${right === 1 ? 'but ' : 'and '}${which} ` : `${which} of them `}${because}.`;
  const verdict =
    bet === right
      ? ' You read strangers well.'
      : bet > right
        ? ' You feared worse.'
        : ' You hoped for better.';
  return `You bet ${number(bet)}. ${got}${verdict}`;
}

/** The table of what became of names, row by row. */
export const truthTable = {
  caption: 'What became of the names, everybody once',
  right: 'rightly',
  wrong: 'wrongly',
  newly: 'Newly named by the posts',
  anyway: 'Named by their diaries anyway',
  cleared: 'Taken back by the posts',
  moved: 'Moved by a bit or more',
  movedOnSensitive: 'on a subject that is nobody’s business',
  baseline: 'Diaries alone would name',
  /** Of those moved, who is one of the people and who is not. */
  member: (count: number) => `${number(count)} ${people(count)} it is about`,
  box: {
    newly: 'newly named',
    anyway: 'named anyway',
    missed: 'not named',
  },
  boxes: (newly: number, anyway: number, members: number) =>
    `Of ${number(members)} ${people(members)}, ${numberWord(newly)} newly named, ${numberWord(anyway)} named by diaries anyway.`,
};
