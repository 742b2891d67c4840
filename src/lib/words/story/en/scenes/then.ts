import { cited, para } from '../../saying';
import type { SceneWords } from '../../StoryWords';
import { Telling } from '../telling';
import { voice } from '../voice';

/** 2007: records without names, found again; the published figures beside ours, also where ours misses. */
export const then: SceneWords = {
  title: 'It had happened before',
  short: '2007',
  blocks(told) {
    const { say } = new Telling(told);
    const published = (id: string, key: string) => say.at(`published.${id}.${key}`, voice.share);
    return [
      para(
        0,
        'In 2006 Netflix gave away ',
        say.at('published.prize-ratings.published'),
        ' ratings by ',
        say.at('published.prize-records.published'),
        ' subscribers, for a contest, with the names taken off. ',
        cited('Arvind Narayanan and Vitaly Shmatikov', 'narayanan'),
        ' of the University of Texas asked how much one has to know of a person to find their line in it. Try it: below is an invented release of the same kind.',
      ),
      para(
        1,
        'Suppose that you know eight titles of somebody, two of them wrongly, and the days to a fortnight. Narayanan and Shmatikov, on the real data, found the right line for ',
        published('figure4-6of8-14d-bestGuess', 'published'),
        ' of people; we, on invented data of the same size, for ',
        published('figure4-6of8-14d-bestGuess', 'measured'),
        '. With only two titles and their days: they, ',
        published('figure4-2of2-14d-bestGuess', 'published'),
        '; we, ',
        published('figure4-2of2-14d-bestGuess', 'measured'),
        '. With four titles outside the hundred most popular, one of them wrong, and no days: they, ',
        published('figure8-3of4-noDates-outside100-bestGuess', 'published'),
        '; we, ',
        published('figure8-3of4-noDates-outside100-bestGuess', 'measured'),
        '. So ours agrees where much is known, and misses, both ways, where little is. Every row is on the methods page.',
      ),
      para(
        1,
        'The best guess is not yet a name. A careful stranger claims one only when it clearly stands out. With the same eight titles, a ',
        cited('later replication on the real data', 'replication'),
        ' guessed right for ',
        published('figure4-6of8-14d-bestGuess', 'replication'),
        ' of people, and claimed the right name for ',
        published('figure4-6of8-14d-claimedRightAmongScorers', 'replication'),
        '. What people say in public about a few films was enough to find all the films about which they said nothing.',
      ),
    ];
  },
  drawing() {
    return 'The crowd of Marquee, waiting: the records of this scene are another crowd’s, and are drawn beside the text.';
  },
};
