import { capitalised, number, numberWord } from './numbers';

/** What became of the names that a stranger gave for one post. */
export interface TruthCounts {
  /** Names given. */
  named: number;
  right: number;
  innocents: number;
  missed: number;
}

const word = (count: number): string => capitalised(numberWord(count));

/** "Fifty-two missed", "All 53 missed", "Nobody missed", "The one missed". */
function missedPhrase(missed: number, members: number): string {
  if (missed === 0) return 'Nobody missed';
  if (missed === members)
    return members === 1 ? 'The one person missed' : `All ${number(members)} missed`;
  return `${word(missed)} missed`;
}

/**
 * The headline over the truth: "One right. One innocent accused. Fifty-two missed.", "Nobody named. All 53 missed."
 * Failure is told as plainly as success.
 */
export function truthHeadline({ named, right, innocents, missed }: TruthCounts): string {
  const members = right + missed;
  const parts: string[] = [];
  if (named === 0) parts.push('Nobody named');
  else {
    if (right === 0) parts.push('Nobody right');
    else if (missed === 0)
      parts.push(members === 1 ? 'The one person, named' : `All ${number(members)} named`);
    else parts.push(`${word(right)} right`);
    if (innocents > 0)
      parts.push(innocents === 1 ? 'One innocent accused' : `${word(innocents)} innocents accused`);
    else parts.push('No innocents accused');
  }
  if (missed > 0) parts.push(missedPhrase(missed, members));
  return `${parts.join('. ')}.`;
}

/** "Take the posts away and the same diaries name nobody." @param posts how many there are; only one is spoken of as one */
export function baselineSentence(
  baseline: { named: number; right: number },
  posts = Infinity,
): string {
  const away = `Take the ${posts === 1 ? 'post' : 'posts'} away and the same diaries`;
  if (baseline.named === 0) return `${away} name nobody.`;
  const names = baseline.named === 1 ? 'one person' : `${numberWord(baseline.named)} people`;
  const verdict =
    baseline.right === baseline.named
      ? baseline.named === 1
        ? 'rightly'
        : 'all rightly'
      : baseline.right === 0
        ? baseline.named === 1
          ? 'wrongly'
          : 'all wrongly'
        : `${numberWord(baseline.right)} of them rightly`;
  return `${away} still name ${names}, ${verdict}.`;
}

/** "Of 434 diarists who don’t subscribe, the stranger accused none." */
export function controlSentence(control: { outsiders: number; named: number }): string {
  if (control.outsiders === 0)
    return 'Every diarist here subscribes, so nobody could be accused from outside.';
  const who =
    control.outsiders === 1
      ? 'Of the one diarist who doesn’t subscribe'
      : `Of ${number(control.outsiders)} diarists who don’t subscribe`;
  return `${who}, the stranger accused ${control.named === 0 ? 'none' : numberWord(control.named)}.`;
}

/** How a bet came out: "You bet 9. The stranger rightly named 1 of the 53. You feared worse." */
export function betAnswer(bet: number, right: number, members: number): string {
  const got =
    right === 0
      ? `The stranger rightly named nobody of the ${number(members)}.`
      : `The stranger rightly named ${number(right)} of the ${number(members)}.`;
  const verdict =
    bet === right
      ? ' You read strangers well.'
      : bet > right
        ? ' You feared worse.'
        : ' You hoped for better.';
  return `You bet ${number(bet)}. ${got}${verdict}`;
}
