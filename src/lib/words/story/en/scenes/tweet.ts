import { cited, para } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { counted } from '../../../en/numbers';
import { voice } from '../voice';

/** The post, the reply, and everybody. */
export const tweet: SceneWords = {
  title: 'The post',
  short: 'The post',
  blocks(told) {
    const { say, tweetTitle } = new Telling(told);
    return [
      para(
        0,
        `Marquee is invented, and so is ${tweetTitle}. The sentence is not: `,
        cited('Netflix posted it', 'article'),
        ' in December 2017, about 53 people and another film. Viewers minded. The line below it is ',
        cited('the reply', 'reply'),
        '.',
      ),
      para(
        0,
        'And here is everybody: ',
        say.phrase('subscribers', (n) => counted(n, 'subscriber'), 'company'),
        ', a bulb each. ',
        say.phrase(
          'crowdCount',
          (n) => (n === 1 ? 'One is lit' : `${voice.number(n)} are lit`),
          'company',
        ),
        '. Nobody has a name.',
      ),
    ];
  },
  drawing({ facts: { figures } }) {
    return `${counted(figures.subscribers, 'bulb')} in panels of 1,000, dim. ${figures.crowdCount === 1 ? 'One of them is lit, alone.' : `${voice.number(figures.crowdCount)} of them are lit, a few side by side, most of them alone.`}`;
  },
};
