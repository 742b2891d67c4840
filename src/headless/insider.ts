import type { Announcement } from '../lib/engine/announce/announcement';
import type { Engine } from '../lib/engine/engine';
import { OPEN_DESK, RULE_NAMES, type AccessRules } from '../lib/engine/insider/AccessRules';
import { InputError } from './InputError';
import { readNumber, type Options } from './readOptions';

/**
 * For every post: the filters of an employee with the table, the rows that each leaves, and the clicks to a name: without rules, under each rule
 * alone, and under those of `--rules` and `--minimum` together.
 * @throws InputError for a rule that there is not
 */
export async function insider(engine: Engine, posts: Announcement[], options: Options) {
  const rules = readRules(options);
  const told = [];
  for (const post of posts) {
    const { filters, lists, ...view } = await engine.insider(post, rules);
    told.push({
      rows: lists.map(({ rows }) => rows),
      filters: filters.map(({ adds }) => adds),
      clicks: view.open.clicks,
      steps: view.open.steps,
      alone: view.alone,
      rules: { ...rules, walk: view.walk, check: view.check },
      checked: view.checked,
      apart: view.apart,
    });
  }
  return { posts: told };
}

/** The rules of `--rules` (names with commas between) and `--minimum`. @throws InputError for a rule that there is not */
export function readRules({ rules = '', minimum }: Options): AccessRules {
  const switches = RULE_NAMES.filter((name) => name !== 'least');
  const names = rules === '' ? [] : rules.split(',');
  const unknown = names.find((name) => !switches.some((each) => each === name));
  if (unknown !== undefined)
    throw new InputError(
      `There is no rule "${unknown.slice(0, 40)}". There are: ${switches.join(', ')}; and --minimum K.`,
    );
  const on = Object.fromEntries(names.map((name) => [name, true]));
  return { ...OPEN_DESK, ...on, least: minimum === undefined ? 0 : readNumber('minimum', minimum) };
}
