import { para } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { counted } from '../../../en/numbers';
import { people } from '../voice';

/** A bulb each, and you are one. */
export const everybody: SceneWords = {
  title: 'Everybody, and you',
  short: 'Everybody',
  blocks(told) {
    const { say } = new Telling(told);
    return [
      para(
        0,
        'Every bulb is somebody who pays Marquee. There are ',
        say.count('subscribers', 'company'),
        ' of them in ',
        say.phrase('towns', (n) => counted(n, 'place')),
        ', a lighthouse among them. In one year they pressed play ',
        say.phrase('viewings', (n) => counted(n, 'time'), 'company'),
        ', on ',
        say.phrase('titles', (n) => counted(n, 'title')),
        '. Marquee keeps a line for each time: who, what, when. That is not wicked. It has to know where you stopped.',
      ),
      para(
        0,
        'One of the bulbs is you. You did not apply. We draw somebody by lot, and you keep them to the end, or swap them for another. This is what the company’s own table says of you. No stranger ever sees it.',
      ),
      told.you.isCounted
        ? para(
            0,
            'As it happens, you are one of the ',
            say.phrase('crowdCount', people, 'company'),
            ' in the post. It is about you. Nobody can tell, so far.',
          )
        : para(
            0,
            'You are not one of the ',
            say.phrase('crowdCount', people, 'company'),
            ' in the post. It is about other people. Posts usually are.',
          ),
    ];
  },
  drawing({ facts: { figures } }) {
    return `The same ${counted(figures.subscribers, 'bulb')}. A small mark shows which of them is you.`;
  },
};
