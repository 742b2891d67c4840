import { MINIMUM_IDS, passedMinimums } from '../../minimumCounts';
import { cited, note, para, type Part } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { agree } from '../../../en/agree';
import { capitalised, countedWord } from '../../../en/numbers';
import { capitalWord, oneOrCounted, people, voice } from '../voice';

/** The people counted come forward; what rules in use say of their number. */
export const lit: SceneWords = {
  title: 'The lit ones come forward',
  short: 'The crowd lights up',
  blocks(told) {
    const { say, tweetTitle } = new Telling(told);
    const { crowdCount } = told.facts.figures;
    const least = (id: (typeof MINIMUM_IDS)[number]): Part => say.at(`minimums.${id}`);
    return [
      para(
        0,
        say.phrase('crowdCount', (n) => capitalised(countedWord(n, 'person')), 'company'),
        ` who watched ${tweetTitle} on every one of `,
        say.phrase('crowdDays', oneOrCounted('day')),
        '. They come forward in rows of ten, so that you can count them. It is a good number for a joke: small enough to be odd, large enough to belong to nobody.',
      ),
      para(
        1,
        'Is it large enough to hide in? Ask those who publish numbers about people for a living:',
      ),
      para(
        1,
        'At least ',
        least('ruleOfThree'),
        ', says a rule of thumb of statistical offices; ',
        least('hesa'),
        ' is what it comes to at ',
        cited('HESA', 'hesa'),
        ', ',
        least('ofqual'),
        ' at ',
        cited('Ofqual', 'ofqual'),
        ' and ',
        least('nhs'),
        ' in ',
        cited('the NHS’s quality index', 'nhs'),
        ', which all round the rest. ',
        least('cms'),
        ' for ',
        cited('Medicare in the US', 'cms'),
        '. ',
        least('adsDataHub'),
        ' in ',
        cited('Google’s Ads Data Hub', 'adsDataHub'),
        ', and ',
        least('googleAds'),
        ' before ',
        cited('a Google advertisement', 'googleAds'),
        ' may follow a list of people around.',
      ),
      para(1, verdict(crowdCount, say.at('minimums.passed', capitalWord))),
      note(
        1,
        'Marquee has this crowd because we looked for one. ',
        say.phrase('crowdTried', (n) =>
          n === 1 ? 'One film and window was' : `${voice.number(n)} films and windows were`,
        ),
        ' tried until a count came out like the real one, or nearest to it. Nobody looked at who they are.',
      ),
    ];
  },
  drawing({ facts: { figures } }, step) {
    return step === 0
      ? `${capitalised(people(figures.crowdCount))}, lit, gathered into a block in rows of ten before the dimmed crowd.`
      : `The same block of ${voice.number(figures.crowdCount)}, still lit: ${passing(passedMinimums(figures.crowdCount))} that number be published.`;
  },
};

/** "6 of 7 rules in use let". */
const passing = (passed: number): string =>
  `${voice.number(passed)} of ${voice.number(MINIMUM_IDS.length)} rules in use ${agree(passed, 'lets', 'let')}`;

function verdict(count: number, passed: Part): Part[] {
  const failed = MINIMUM_IDS.length - passedMinimums(count);
  if (failed === 0)
    return ['This post passes every one of them. By the book there is nothing to see here.'];
  if (failed === MINIMUM_IDS.length)
    return ['This post passes none of them. In this world the crowd is that small.'];
  if (failed === 1)
    return [
      'This post passes every one of them but the last. By the book there is nothing to see here.',
    ];
  return [
    passed,
    ` of these seven rules ${agree(MINIMUM_IDS.length - failed, 'lets', 'let')} this post pass; the stricter ones do not.`,
  ];
}
