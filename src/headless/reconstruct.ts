import { markCertain } from '../lib/engine/combine/reconstruct/markCertain';
import { reconstruct } from '../lib/engine/combine/reconstruct/reconstruct';
import { SEVEN_PEOPLE } from '../lib/engine/combine/reconstruct/sevenPeople';
import { createEngine } from '../lib/engine/createEngine';
import { measureBlocks } from '../lib/engine/measure/measureBlocks';
import { InputError } from './InputError';
import { readNumber, readOptions, type Options } from './readOptions';
import { readSeeds } from './readSeeds';
import { readSettings, SETTING_OPTIONS } from './readSettings';
import type { Streams } from './run';

const WHERE = ['town', 'block'];

/**
 * What `reconstruct` prints: a block of a base (`--town`), the seven people of the paper (`--seven`), or shares over every block of many bases
 * (`--seeds`). Of a block, the first solution in full; `right`: there is
 * somebody with those traits.
 * @throws InputError for options that do not go together
 */
export async function reconstructBlock(args: string[], { error }: Streams): Promise<unknown> {
  const options = readOptions(
    args,
    [...SETTING_OPTIONS, 'seed', 'seeds', ...WHERE, 'without', 'minimum'],
    ['seven'],
  );
  const without = readIds(options);
  if (options.seven !== undefined) {
    refuseBeside(options, '--seven', [...SETTING_OPTIONS, 'seed', 'seeds', ...WHERE, 'minimum']);
    const { solutions, isComplete } = reconstruct(SEVEN_PEOPLE, { without });
    const certain = isComplete ? (markCertain(solutions)[0] ?? []) : [];
    return {
      people: SEVEN_PEOPLE.people,
      without,
      solutions: solutions.length,
      isComplete,
      certain: certain.filter(Boolean).length,
      records: solutions[0] ?? [],
    };
  }
  const minimum = readNumber('minimum', options.minimum ?? '1');
  if (options.seeds !== undefined) {
    refuseBeside(options, '--seeds', ['seed', ...WHERE]);
    const settings = readSettings(options, 'classroom');
    const [from, to] = readSeeds(options);
    const onProgress = (share: number) => {
      if (process.stderr.isTTY) error(`${Math.floor(share * 100)} %`);
    };
    const measured = measureBlocks(settings, from, to, { without, minimum }, onProgress);
    return { base: settings.base, from, to, minimum, without, ...measured };
  }
  if (options.town === undefined)
    throw new InputError(
      'Which block? --town N takes one of a base, --seven the seven people of the paper, --seeds FROM..TO every block of many bases.',
    );
  const town = readNumber('town', options.town);
  const block = readNumber('block', options.block ?? '0');
  const question = { town, block, minimum, without };
  const settings = readSettings(options);
  const engine = createEngine();
  await engine.build(settings);
  const answer = await engine.townBlock(question);
  const { records, isRight, writers } = await engine.townBlockTruth(question);
  const [isCertain = [], isNumberKnown = [], right = []] = [
    answer.isCertain[0],
    answer.isNumberKnown[0],
    isRight[0],
  ];
  return {
    ...answer.published,
    without,
    solutions: answer.solutions.length,
    isComplete: answer.isComplete,
    certain: isCertain.filter(Boolean).length,
    records: (answer.solutions[0] ?? []).map((person, k) => ({
      ...person,
      isCertain: isCertain[k],
      isNumberKnown: isNumberKnown[k],
      right: right[k],
    })),
    diaries: answer.diaries.map((diary, d) => ({ ...diary, writer: writers[d] })),
    truth: records,
  };
}

/** Ids of tables, with commas between. */
function readIds({ without }: Options): string[] {
  return without === undefined ? [] : [...new Set(without.split(',').map((id) => id.trim()))];
}

function refuseBeside(options: Options, name: string, others: string[]): void {
  const other = others.find((each) => options[each] !== undefined);
  if (other !== undefined) throw new InputError(`--${other} has no meaning beside ${name}.`);
}
