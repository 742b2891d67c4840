import type { Announcement } from '../lib/engine/announce/announcement';
import { createEngine } from '../lib/engine/createEngine';
import { calibrate } from '../lib/engine/measure/calibrate';
import { InputError } from './InputError';
import { BASE_OPTIONS, readAnnouncements, readNumber, readOptions, readSettings } from './options';
import type { Streams } from './run';

/** A verb: arguments in, a value that becomes one JSON document out. */
type Verb = (args: string[], streams: Streams) => Promise<unknown>;

/** Everything that the command line can do, by name. */
export const verbs: Record<string, Verb> = {
  async base(args) {
    const engine = createEngine();
    const summary = await engine.build(readSettings(readOptions(args, BASE_OPTIONS)));
    return { ...summary, digest: await engine.digest() };
  },

  async examples(args) {
    const engine = createEngine();
    await engine.build(readSettings(readOptions(args, BASE_OPTIONS)));
    return engine.examples();
  },

  async count(args) {
    const { engine, announcements } = await prepare(args);
    const published = await Promise.all(
      announcements.map((announcement) => engine.publish(announcement)),
    );
    return { counts: published.map(({ count }) => count), published };
  },

  async attack(args) {
    const { engine, announcements } = await prepare(args);
    const result = await engine.attack(announcements);
    const truth = await engine.truth(announcements);
    const members = truth.members.map((list) => new Set(list));
    return {
      published: result.publications.map(({ numbers }) => numbers),
      method: result.method,
      contradiction: result.contradiction,
      suspects: result.suspects.map((suspect) => ({
        persona: suspect.persona,
        announcement: suspect.announcement,
        probability: suspect.probability,
        diaryProbability: suspect.diaryProbability,
        evidenceBits: suspect.evidenceBits,
        neededBits: suspect.neededBits,
        right: members[suspect.announcement].has(truth.subscriberOf[suspect.persona]),
      })),
      scores: truth.scores,
    };
  },

  async calibrate(args, { error }) {
    const options = readOptions(args, [...BASE_OPTIONS, 'seeds', 'together', 'quiet']);
    const range = /^(\d+)\.\.(\d+)$/.exec(options.seeds ?? '');
    if (!range || Number(range[1]) > Number(range[2]))
      throw new InputError(
        '--seeds takes a range such as 1001..1200, the first not above the last.',
      );
    const together = options.together === undefined ? 3 : readNumber('together', options.together);
    const settings = readSettings(options, 'classroom');
    return {
      base: settings.base,
      ...calibrate(settings, Number(range[1]), Number(range[2]), together, (seed) => {
        if (process.stderr.isTTY) error(`base ${seed}`);
      }),
    };
  },
};

async function prepare(args: string[]) {
  const options = readOptions(args, [...BASE_OPTIONS, 'stats']);
  const announcements: Announcement[] = readAnnouncements(options);
  const settings = readSettings(options);
  const engine = createEngine();
  await engine.build(settings);
  return { engine, announcements };
}
