import type { Constant } from '$lib/engine/constants';
import { counted } from './numbers';

/** Every word of the methods page but its formulas. It names no number of the model: the tables do. */
export const methods = {
  documentTitle: 'Methods · Nobody in Particular',
  description:
    'How the people were invented, what the stranger may know, the arithmetic from a fun stat to a name, and where it stops.',
  title: 'How it is done',
  lead: 'You need not take any of this on trust. Nobody on this site exists, the same seed makes the same nobodies in every browser, and every number that drives the answer is on this page with its source, or with the word ASSUMPTION and a reason.',
  experiment: {
    title: 'The experiment',
    text: [
      'A company knows what its subscribers watch. It posts a number and a joke. It says that this is no more than a trend.',
      'Some of the subscribers keep a film diary in public, on another site, under a name of their own choosing. So do people who do not subscribe at all. A stranger reads the posts beside the diaries and says, for every diarist, how likely it is that the post is about them.',
      'Since everyone is invented, the truth is at hand. So the site can say how often the stranger was right, who was accused for nothing, and who was missed.',
    ],
  },
  base: {
    title: 'How the people were invented',
    text: [
      'Each subscriber gets a town, an age band, a plan and a device; a taste in films; an appetite; and now and then a habit: one film every night, a week of holiday films, a season watched to its end. From these come viewings, a title and a day and a part of the day at a time, repeats included.',
      'Some subscribers keep a diary. They review a part of what they watch, days late, with stars that are a little off, and sometimes with a remark that gives more away than it meant to: “third time this week”. Some name their town. Other diarists were invented without a subscription; they watch the same films elsewhere.',
      'All of it comes from one number, the seed. Only operations that every browser computes alike reach a stored value, and the columns have a fingerprint that the tests compare.',
    ],
  },
  stranger: {
    title: 'What the stranger knows',
    text: [
      'The posts; the diaries, in full; how many people subscribe; and how such services and such diarists behave in general. Not the seed, not the table, not who subscribes. What the stranger expects is learnt from people invented separately, never from the ones on the screen.',
    ],
  },
  model: {
    title: 'From a number to a name',
    start: {
      title: 'Where it starts',
      text: 'A diarist may not even subscribe. So the chance that a post speaks of diarist r is the chance that they subscribe, times the chance that they did what the post says, given the diary and that they subscribe.',
    },
    bits: {
      title: 'Evidence, in bits',
      text: 'Each review makes the deed likelier or less likely. The factor by which it multiplies the odds is how often such a review is written by people who did it, over how often by people who did not but who review as much, and the same sort of thing. A bit is a doubling. The start is a diarist of whom nothing has been read. What the diary adds to that, without any number, are the diary’s bits; what the posts add to the diary are the posts’ bits, and nothing else is. All three together are the odds, and even odds are 0. Take one row out of the table, run the same posts again, and what is then missing was given away by that row in particular; the rest is a trend.',
    },
    count: {
      title: 'The count is a fact',
      text: 'The post says that exactly k people did it. Write PB for the chance of a total when everyone has a chance of their own (the Poisson–binomial law), and PB with −r for the same without r. Then',
      laws: 'Two laws follow, and tests hold the program to them. Over all subscribers the chances add up to k. And for one suspect before a large crowd of whom λ would be expected, the odds grow by k over λ.',
    },
    joint: {
      title: 'Several posts at once',
      text: 'One person can be in two posts, and being in the first makes the second likelier or less so. So the stranger weighs, for each diarist, every combination of posts together, and conditions on all the counts at once. Multiplying the separate chances would be wrong, and usually wrong in the stranger’s favour.',
    },
    words: {
      title: 'Saying it',
      text: 'A chance of at least one half becomes a name. A post is credited with it only if the diaries alone did not give it and the post doubled the odds at least; otherwise it stands in the diaries anyway, and is said to. A chance is shown as “about 3 in 4” first: of four people of whom that is said, about three should be right. The headless command “calibrate” checks it, on those whom the posts moved.',
    },
  },
  truth: {
    title: 'The truth, and two comparisons',
    text: [
      'A name is right, or an innocent is accused; a person spoken of who was not named is missed. All three are counted.',
      'The same guess is made again without the posts: what the diary alone gives away is not the company’s doing. And the same attack is made on diarists who do not subscribe, where every name is wrong.',
    ],
  },
  validation: {
    title: 'Held against what others published',
    text: 'The release of 2007 is invented here at its full size, after published counts of the real one and nothing else. Then the attacks that others published are run on it, and on the other bases, and their figures stand beside these. Where they differ, the table says by how much. Most of the misses lean one way: with dates the invented records are easier to tell apart than the real ones, and without dates, knowing two titles, harder. Real people’s dates must bunch more than these do; nothing was tuned to hide it.',
    summary: (met: string, compared: string, trials: string) =>
      `Of ${compared} figures that can be compared, ${met} came out as near as the goal asks. Shares come from ${trials} attacks each; the small print under them is the 95% interval.`,
    columns: {
      setting: 'Setting',
      published: 'Published',
      replication: 'Replicated',
      measured: 'Here',
      within: 'Goal',
    },
    verdicts: { within: 'met', off: (by: string) => `off by ${by}` },
    works: {
      prize: 'The release, beside the Netflix Prize’s own counts',
      figure4: 'Figure 4: exact stars, dates known to some days',
      figure8: 'Figure 8: exact stars, no dates, rarer titles',
      figure9: 'Figure 9: stars to within one, dates to a fortnight',
      figure10: 'Figure 10: of eight titles, four to eight right',
      figure12: 'Figure 12: with and without the number of ratings',
      unicity: 'How few points single somebody out',
      'seven-people': 'Seven people, from their published table',
      tracker: 'A minimum count, walked around',
      calandrino: 'What a year of weekly charts gives away',
      'dinur-nissim': 'Many noisy answers',
    },
  },
  speed: {
    title: 'How fast it is',
    text: 'Every figure is a ratio of two measurements made in the same run on the same base, so that a slow machine is slow for everybody.',
    caption: (date: string, cpu: string, cpus: number, node: string) =>
      `${date}, ${counted(cpus, 'thread')} of ${cpu}, Node ${node}`,
    columns: {
      what: 'What',
      measured: 'Here',
      peer: 'Peer',
      ratio: 'Ratio',
      goal: 'Goal',
    },
    met: 'met',
    missed: 'missed',
  },
  limits: {
    title: 'Limits',
    list: [
      'Invented people are simpler than people. Real tastes are stranger, and real remarks tell more, or less. The names here show a mechanism; they measure no real service.',
      'The stranger knows how such bases behave in general. A real stranger would have to guess it, and would be somewhat more wrong.',
      'Diarists are matched by what they watched and wrote. A real stranger has photographs, friends and search engines as well.',
      'One post about a large crowd names almost nobody, and the site says so. Danger needs a rare fact, or several posts that can be read against each other.',
    ],
  },
  real: {
    title: 'What was really posted',
    text: 'The examples in the lab carry the shapes of these over to invented films. Each was reported in the press in its year.',
  },
  constants: {
    title: 'Every number',
    text: 'These are the constants of the running program, read from its source as this page was built. Nothing here is typed twice.',
    columns: { name: 'Constant', value: 'Value', source: 'Source' },
    groups: {
      time: 'Time',
      catalogue: 'The catalogue',
      subscribers: 'The subscribers',
      viewings: 'The viewings',
      runs: 'Habits',
      diaries: 'The diaries',
      stranger: 'The stranger',
    } satisfies Record<Constant['group'], string>,
  },
  papers: {
    title: 'Reading',
    list: [
      'Arvind Narayanan and Vitaly Shmatikov, “Robust De-anonymization of Large Sparse Datasets”, IEEE Symposium on Security and Privacy, 2008.',
      'Timo Dimitriadis, Tilmann Gneiting and Alexander Jordan, “Stable reliability diagrams for probabilistic classifiers”, PNAS, 2021.',
      'Simson Garfinkel, John Abowd and Christian Martindale, “Understanding Database Reconstruction Attacks on Public Data”, Communications of the ACM, 2018.',
    ],
  },
};
