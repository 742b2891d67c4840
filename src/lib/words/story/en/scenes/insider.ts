import { cited, para } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { agree } from '../../../en/agree';
import { capitalised, countedWord } from '../../../en/numbers';
import { countedOrNo, noneOr, oneOrCounted, people } from '../voice';

/** "53 people stay lit", "One person stays lit". */
const lit = (count: number): string =>
  `${capitalised(people(count))} ${agree(count, 'stays', 'stay')} lit`;

/** Who else can look: the same question, asked by somebody who has the table. */
export const insider: SceneWords = {
  title: 'Who else can look',
  short: 'The insider',
  blocks(told) {
    const { say, tweetTitle } = new Telling(told);
    return [
      para(
        0,
        'The stranger has to work for a name. Somebody had to count the ',
        say.phrase('crowdCount', people, 'company'),
        ', though, and that somebody had the table open. ',
        cited('“How many employees can see this?”', 'article'),
        ' people asked in 2017. The reply did not say. So let us sit down at that desk.',
      ),
      para(
        1,
        `First filter: watched ${tweetTitle} this year. `,
        say.phrase('insiderViewers', (n) => capitalised(people(n)), 'company'),
        ' left.',
      ),
      para(
        2,
        'Second: on some day of the ',
        say.phrase('crowdDays', oneOrCounted('day')),
        ' in question. ',
        say.phrase('insiderInWindow', (n) => capitalised(people(n)), 'company'),
        '.',
      ),
      para(
        3,
        'Third: on every one of them. ',
        say.phrase('insiderEveryDay', (n) => capitalised(people(n)), 'company'),
        '. There is the joke, ready to post.',
      ),
      para(
        4,
        'And one more click, on any row. ',
        say.phrase('insiderSteps', (n) => capitalised(countedWord(n, 'step'))),
        ' in all, no arithmetic, no diary. The row holds ',
        say.phrase('insiderRowViewings', countedOrNo('viewing'), 'company'),
        ' of ',
        say.phrase('insiderRowTitles', countedOrNo('title'), 'company'),
        ', ',
        say.phrase('insiderRowSensitive', noneOr('none')),
        ' of them about illness, faith, love, politics or trouble at home. A real table has the name in the next column, for the bill.',
      ),
      para(
        4,
        'No rule about posts changes that. Rules about access do: those who write jokes get counts and never rows; opening a row needs a reason and leaves a trace; whoever counts is not whoever posts. Ask for these first. “Overall trends” describes the post. It says nothing about the desk.',
      ),
    ];
  },
  drawing(told, step) {
    const { insiderViewers, insiderInWindow, insiderEveryDay } = told.facts.figures;
    if (step === 0) return 'Everybody is lit: all rows of the table.';
    if (step === 1) return `${lit(insiderViewers)}; the others fall back and dim.`;
    if (step === 2) return `${lit(insiderInWindow)}.`;
    if (step === 3) return `${lit(insiderEveryDay)}, close together in the middle.`;
    return 'A single bulb is left, large: one row, opened.';
  },
};
