import type { Announcement } from '../lib/engine/announce/announcement';
import { GUESSED_WRONGLY } from '../lib/engine/attack/Assumptions';
import { findExamples } from '../lib/engine/announce/examples/findExamples';
import { generateBase } from '../lib/engine/base/generateBase';
import { createEngine } from '../lib/engine/createEngine';
import type { Example } from '../lib/engine/engine';
import { LARGEST_SEED } from '../lib/engine/base/settings';
import { loadSolver } from '../lib/engine/combine/solver/loadSolver';
import { feedsOfExamples } from '../lib/engine/measure/dependence/feedsOfExamples';
import { sweepDependence } from '../lib/engine/measure/dependence/sweepDependence';
import type { Base } from '../lib/engine/base/Base';
import { calibrate } from '../lib/engine/measure/calibrate';
import { asPublished } from './asPublished';
import { attack, attackPublished, readWithout } from './attack';
import { audit, readEpsilon } from './audit';
import { diaries } from './diaries';
import { exportBase } from './export/exportBase';
import { InputError } from './InputError';
import { insider, readRules } from './insider';
import { linkage } from './linkage';
import { readAnnouncements } from './readAnnouncements';
import { readNumber, readOptions, type Options } from './readOptions';
import { readRepair } from './readRepair';
import { readSeeds } from './readSeeds';
import { readSettings, SETTING_OPTIONS } from './readSettings';
import { reconstructBlock } from './reconstruct';
import type { Streams } from './run';
import { series } from './series';
import { single } from './single';
import { sweep } from './sweep';
import { validate } from './validate';

/** A verb: arguments in, a value that becomes one JSON document out. */
type Verb = (args: string[], streams: Streams) => Promise<unknown>;

const BASE_OPTIONS = [...SETTING_OPTIONS, 'seed', 'link'];
/** Most related posts in a feed that calibration attacks. */
const MOST_ANNOUNCEMENTS = 12;
/** Seed of a repair’s noise, unless `--noiseSeed` says otherwise: the first; not chosen for its effect. */
const NOISE_SEED = 1;
/** Minimum count that the tracker gets past, unless `--minimum` says otherwise: that of the lab. */
const TRACKER_MINIMUM = 11;

/** Everything that the command line can do, by name. */
export const verbs: Record<string, Verb> = {
  async base(args) {
    const { engine, summary } = await build(readOptions(args, BASE_OPTIONS));
    return { ...summary, digest: await engine.digest() };
  },

  async examples(args) {
    const options = readOptions(args, BASE_OPTIONS, ['searched']);
    const { engine } = await build(options);
    const examples = await engine.examples();
    if (options.searched) return examples;
    const found: Announcement[] = [];
    for (const { announcement, more } of examples)
      for (const each of announcement === null ? [] : [announcement, ...more])
        if ((await engine.publish(each)).obstacle === null) found.push(each);
    return found;
  },

  async count(args) {
    const { engine, announcements } = await prepare(args);
    const published = await Promise.all(
      announcements.map((announcement) => engine.publish(announcement)),
    );
    return { counts: published.map(({ count }) => count), published };
  },

  async attack(args) {
    const own = ['stats', 'repair', 'noiseSeed', 'published', 'without'];
    const options = readOptions(args, [...BASE_OPTIONS, ...own], ['dice']);
    const read = readAnnouncements(options);
    const repair = options.repair === undefined ? null : readRepair(options.repair);
    const plan = {
      repaired: repair && { repair, seed: readNoiseSeed(options) },
      without: readWithout(options.without),
      hasDice: options.dice !== undefined,
    };
    if (options.published === undefined) {
      const base = generateBase(readSettings(options));
      const posts = 'example' in read ? postsOf(findExamples(base), read.example) : read;
      return attack(base, posts, plan);
    }
    const other = ['repair', 'without', 'dice'].find((name) => options[name] !== undefined);
    if (other !== undefined)
      throw new InputError(
        `Take --published or --${other}: of numbers that somebody gave there is no table behind them.`,
      );
    const { announcements } = await prepare(args, own.slice(1));
    const { result, reading } = (
      await asPublished(readSettings(options), announcements, options.published)
    ).attack();
    return attackPublished(result, (a, persona) => reading.splitPosts(a, persona));
  },

  async ledger(args) {
    const { engine, announcements, options } = await prepare(args, ['published']);
    const { cells, method, conflict, claims, subscribers } =
      options.published === undefined
        ? await engine.ledger(announcements)
        : (await asPublished(readSettings(options), announcements, options.published)).ledger;
    return {
      method,
      subscribers,
      numbers: claims.map(({ announcement, least, most, share }) =>
        share === null ? { announcement, least, most } : { announcement, percent: share.percent },
      ),
      cells,
      conflict,
    };
  },

  async calibrate(args, { error }) {
    const options = readOptions(
      args,
      [...SETTING_OPTIONS, 'seeds', 'announcements', 'repair'],
      ['wrongly'],
    );
    const settings = readSettings(options, 'classroom');
    const [from, to] = readSeeds(options);
    const announcements = readAnnouncementsAFeed(options);
    const repair = options.repair === undefined ? [] : readRepair(options.repair);
    const solver = announcements > 1 ? await loadSolver() : null;
    const onBase = (seed: number) => {
      if (process.stderr.isTTY) error(`base ${seed}`);
    };
    const assumptions = options.wrongly ? GUESSED_WRONGLY : null;
    const plan = { announcements, repair, assumptions, solver, onBase };
    return { base: settings.base, repair, assumptions, ...calibrate(settings, from, to, plan) };
  },

  single,

  diaries,

  async dependence(args, { error }) {
    const options = readOptions(args, [...SETTING_OPTIONS, 'seeds', 'stats']);
    const settings = readSettings(options, 'classroom');
    const [from, to] = readSeeds(options);
    const posts = options.stats === undefined ? null : readAnnouncements(options);
    const feedsOf = (base: Base) =>
      posts === null || 'example' in posts ? feedsOfExamples(base) : [posts];
    const onProgress = (share: number) => {
      if (process.stderr.isTTY) error(`${Math.floor(share * 100)} %`);
    };
    return sweepDependence(settings, from, to, feedsOf, { onProgress });
  },

  async sweep(args, { error }) {
    const options = readOptions(args, [...SETTING_OPTIONS, 'seeds', 'stats']);
    const settings = readSettings(options, 'classroom');
    const seeds = readSeeds(options);
    const posts = options.stats === undefined ? null : readAnnouncements(options);
    return sweep(settings, seeds, posts === null || 'example' in posts ? null : posts, (share) => {
      if (process.stderr.isTTY) error(`${Math.floor(share * 100)} %`);
    });
  },

  async audit(args, { error }) {
    const options = readOptions(args, [...BASE_OPTIONS, 'epsilon']);
    const epsilon = readEpsilon(options);
    return audit(readSettings(options, 'classroom'), epsilon, (share) => {
      if (process.stderr.isTTY) error(`${Math.floor(share * 100)} %`);
    });
  },

  async year(args) {
    const options = readOptions(args, [...BASE_OPTIONS, 'yearSeed']);
    const seed = options.yearSeed === undefined ? 1 : readNumber('yearSeed', options.yearSeed);
    const { engine } = await build(options);
    const year = await engine.year(seed);
    return { ...year, truth: await engine.yearTruth() };
  },

  async series(args, { error }) {
    const options = readOptions(args, [...BASE_OPTIONS, 'top', 'least', 'epsilon', 'diarists']);
    return series(readSettings(options), options, (share) => {
      if (process.stderr.isTTY) error(`${Math.floor(share * 100)} %`);
    });
  },

  async tracker(args) {
    const options = readOptions(args, [...BASE_OPTIONS, 'minimum']);
    const least = readNumber('minimum', options.minimum ?? String(TRACKER_MINIMUM));
    const { engine } = await build(options);
    return engine.tracker(least);
  },

  async insider(args) {
    const { engine, announcements, options } = await prepare(args, ['rules', 'minimum']);
    return insider(engine, announcements, options);
  },
  reconstruct: reconstructBlock,

  async story(args) {
    const { engine } = await build(readOptions(args, BASE_OPTIONS));
    return { facts: await engine.story() };
  },

  linkage,

  validate,

  async export(args) {
    return exportBase(args);
  },
};

async function build(options: Options) {
  const settings = readSettings(options);
  const engine = createEngine(() => loadSolver());
  return { engine, summary: await engine.build(settings) };
}

/** Everything is read before the base is built, so that a refusal comes at once. */
async function prepare(args: string[], more: string[] = []) {
  const options = readOptions(args, [...BASE_OPTIONS, 'stats', ...more]);
  const read = readAnnouncements(options);
  if (options.repair !== undefined) readRepair(options.repair);
  readNoiseSeed(options);
  readRules(options);
  const { engine } = await build(options);
  const announcements = 'example' in read ? postsOf(await engine.examples(), read.example) : read;
  return { engine, options, announcements };
}

/** Seed of a repair’s noise. @throws InputError unless it is one */
function readNoiseSeed({ noiseSeed }: Options): number {
  const value = noiseSeed === undefined ? NOISE_SEED : readNumber('noiseSeed', noiseSeed);
  if (!Number.isInteger(value) || value < 0 || value > LARGEST_SEED)
    throw new InputError(
      `--noiseSeed is a whole number from 0 to ${LARGEST_SEED}; this one is ${value}.`,
    );
  return value;
}

/** All posts of an example. @throws InputError if the search found none in this base */
function postsOf(examples: Example[], id: string): Announcement[] {
  const example = examples.find((each) => each.id === id);
  if (!example?.announcement) throw new InputError(`This base holds no example "${id}".`);
  return [example.announcement, ...example.more];
}

function readAnnouncementsAFeed({ announcements }: Options): number {
  const value = announcements === undefined ? 1 : readNumber('announcements', announcements);
  if (!Number.isInteger(value) || value < 1 || value > MOST_ANNOUNCEMENTS)
    throw new InputError(
      `--announcements is a whole number from 1 to ${MOST_ANNOUNCEMENTS}; this one is ${value}.`,
    );
  return value;
}
