import type { Knowledge, LinkageMethod } from '../lib/engine/linkage/researcher';
import { Linker } from '../lib/engine/linkage/Linker';
import { InputError, MOST_QUOTED } from './InputError';
import { readNumber, readOptions, type Options } from './readOptions';
import { readRelease, RELEASE_OPTIONS } from './readRelease';

/** Unless the options say otherwise: eight titles, two of them wrong, days known to a fortnight (Figure 4’s best known row). */
const DEFAULTS = { aux: 8, wrong: 2, days: 14, stars: 0, trials: 1000, seed: 1, 'outside-top': 0 };
type NumberOption = keyof typeof DEFAULTS;
const METHODS: Record<string, LinkageMethod> = {
  scoreboard: 'scoreboard',
  'scoreboard-rh': 'scoreboardRh',
};

/** The verb `linkage`: the attack of 2007 on targets dealt at random. @throws InputError or EngineError with one plain line */
export async function linkage(args: string[]) {
  const options = readOptions(
    args,
    [...RELEASE_OPTIONS, ...Object.keys(DEFAULTS), 'method'],
    ['no-dates', 'number-known'],
  );
  const read = (name: NumberOption) => readOr(options, name);
  const knowledge: Knowledge = {
    method: readMethod(options),
    titles: read('aux'),
    wrong: read('wrong'),
    daysOff: read('days'),
    starsOff: read('stars'),
    areDatesKnown: options['no-dates'] === undefined,
    outsideTop: read('outside-top'),
    isNumberKnown: options['number-known'] !== undefined,
  };
  const [trials, seed] = [read('trials'), read('seed')];
  const open = await readRelease(options, seed);
  const { summary } = open;
  const result = new Linker(open).trials(knowledge, trials, seed);
  return {
    release: summary.source,
    subscribers: summary.records,
    titles: summary.titles,
    ratings: summary.ratings,
    days: summary.days,
    firstDate: summary.firstDate,
    replaced: summary.replaced,
    file: summary.file,
    knowledge,
    ...result,
  };
}

function readOr(options: Options, name: NumberOption): number {
  const text = options[name];
  return text === undefined ? DEFAULTS[name] : readNumber(name, text);
}

function readMethod({ method = 'scoreboard-rh' }: Options): LinkageMethod {
  if (!Object.hasOwn(METHODS, method))
    throw new InputError(
      `--method is scoreboard or scoreboard-rh; got "${method.slice(0, MOST_QUOTED)}".`,
    );
  return METHODS[method];
}
