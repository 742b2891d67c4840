import { InputError, MOST_QUOTED } from './InputError';

/** Options as they stand on the command line, by name; switches hold "true". */
export type Options = Record<string, string | undefined>;

/**
 * Reads `--name value`, `--name=value` and switches.
 * @param allowed names that take a value
 * @param switches names that take none
 * @throws InputError for anything else, and for a name given twice
 */
export function readOptions(args: string[], allowed: string[], switches: string[] = []): Options {
  const options: Options = {};
  for (let i = 0; i < args.length; i++) {
    const [, name, attached] = /^--([^=]+)(?:=(.*))?$/su.exec(args[i]) ?? [];
    if (name === undefined || ![...allowed, ...switches].includes(name))
      throw new InputError(
        `There is no option "${args[i].slice(0, MOST_QUOTED)}" here. There are: ${[...allowed, ...switches].map((each) => `--${each}`).join(', ')}.`,
      );
    if (options[name] !== undefined)
      throw new InputError(`--${name} is there twice: leave one of them away.`);
    if (switches.includes(name)) {
      if (attached !== undefined) throw new InputError(`--${name} takes no value.`);
      options[name] = 'true';
      continue;
    }
    const value = attached ?? args[++i];
    if (value === undefined || (attached === undefined && value.startsWith('--')))
      throw new InputError(`--${name} needs a value behind it.`);
    options[name] = value;
  }
  return options;
}

/** The number that an option holds. @throws InputError if it holds none */
export function readNumber(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new InputError(`--${name} takes a number; "${text.slice(0, MOST_QUOTED)}" is none.`);
  return value;
}
