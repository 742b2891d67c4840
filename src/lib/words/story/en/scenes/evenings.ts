import { cited, para, stressed } from '../../saying';
import type { Block, SceneWords } from '../../StoryWords';
import { eveningsBet } from '../bets';
import { sayDay, Telling } from '../telling';
import { capitalised, countedWord } from '../../../en/numbers';
import { oneOrCounted, people } from '../voice';

/** Ordinary evenings of one’s own, until nobody else is left. */
export const evenings: SceneWords = {
  title: '“Dear person who…”',
  short: 'Your evenings',
  blocks(told) {
    const telling = new Telling(told);
    const { say } = telling;
    const { evenings: drawn } = told.you;
    const shown: Block[] = drawn.map((evening, k) =>
      para(
        k + 1,
        say.at(`you.evenings.${String(k)}.day`, sayDay, 'company'),
        k === 0 ? ': you watched ' : ', and you watched ',
        stressed(telling.title(evening.title)),
        '. ',
        say.at(
          `you.evenings.${String(k)}.left`,
          (left) => (left === 1 ? 'Only you' : capitalised(people(left))),
          'company',
        ),
        evening.left === 1
          ? ' did that. It could be any of these evenings; together they are yours.'
          : k === 0
            ? ' did that, you among them.'
            : ' did all of that, you among them.',
      ),
    );
    const end = drawn.length;
    return [
      para(
        0,
        'Other companies leave the crowd out altogether. ',
        cited(
          '“Dear person who played ‘Sorry’ 42 times on Valentine’s Day, what did you do?”',
          'spotify',
        ),
        ' Forty-two is a lot. But must one be odd to stand out?',
      ),
      para(
        0,
        'Take evenings of yours, drawn by lot, nothing special about any: a title and a date. After each we ask the table who else did the same. Bet first.',
      ),
      ...shown,
      para(end, eveningsBet.answer(told)),
      para(
        end,
        'It is not just you. Of ',
        say.phrase('aloneTrials', people),
        ' drawn by lot, one random evening of theirs leaves ',
        say.share('aloneWithOneShare'),
        ' alone in the crowd; two, ',
        say.share('aloneWithTwoShare'),
        '; three, ',
        say.share('aloneWithThreeShare'),
        '; four, ',
        say.share('aloneWithFourShare'),
        '. Telephones do the same: ',
        cited(
          'four places with their hours single out 95% of a million and a half people',
          'montjoye',
        ),
        '. Nobody is odd. Everybody is just one person.',
      ),
    ];
  },
  drawing(told, step) {
    const { evenings: shown } = told.you;
    if (step === 0 || shown.length === 0) return 'Everybody is lit, you among them.';
    const at = Math.min(step, shown.length);
    const { left } = shown[at - 1]!;
    const after = oneOrCounted('evening')(at);
    return left === 1
      ? `After ${after} a single bulb is lit: yours.`
      : `${capitalised(countedWord(left, 'bulb'))} are still lit after ${after}, gathered towards yours; all others have fallen back.`;
  },
};
