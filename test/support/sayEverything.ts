import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Counts at which grammar changes its mind, or a figure its form. */
export const TELLING_COUNTS = [0, 1, 2, 3, 8, 11, 18, 21, 31, 80, 100, 101, 1000, 13_215] as const;
const FRACTIONS = [0, 0.0001, 0.02, 0.3, 0.5, 0.75, 0.96, 1];
const FRACTION_NAME =
  /probability|share|odds|loss|part$|accuracy|given|^(?:before|after|now|from|to|plain|repaired|low|high|excess|stated|observed)$/i;
const FEW_NAME =
  /day|town|ageBand|plan|device|weekday|kind|night|index|post$|month|trait|block|week|stars|rank/i;
const LARGEST_INDEX = 40;
const MOST_DEPTH = 6;

/** A small seeded generator: the same sentences in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Something said: by which function, and with which arguments. */
export interface Said {
  by: string;
  text: string;
  args: string;
}

/** What a module says: its path from the repository’s root, and what it exports. */
export interface WordsModule {
  path: string;
  exports: Record<string, unknown>;
}

/**
 * Calls every function that the modules export, however deep it lies in an object, with arguments made up after its types: numbers of
 * `TELLING_COUNTS`, or fractions and small indexes where a name asks for them. Arguments that a function refuses are passed over.
 * @param draws how often each function is called
 * @returns every text that came out, once, and the functions out of which none came
 */
export function sayEverything(
  modules: readonly WordsModule[],
  draws: number,
): { said: Said[]; silent: string[] } {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(
    modules.map(({ path }) => `${root}${path}`),
    { ...options, noEmit: true },
  );
  const checker = program.getTypeChecker();
  const said = new Map<string, Said>();
  const silent: string[] = [];
  for (const { path, exports } of modules) {
    const file = program.getSourceFile(`${root}${path}`)!;
    const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!);
    const caller = new Caller(checker, file, draws, said, silent);
    for (const symbol of symbols)
      if (symbol.name in exports)
        caller.visit(
          exports[symbol.name],
          checker.getTypeOfSymbolAtLocation(symbol, file),
          `${path.replace(/^.*words\//, '').replace(/\.ts$/, '')}: ${symbol.name}`,
        );
  }
  return { said: [...said.values()], silent };
}

/** Walks through the values of a module beside their types. */
class Caller {
  readonly #checker: ts.TypeChecker;
  readonly #file: ts.SourceFile;
  readonly #draws: number;
  readonly #said: Map<string, Said>;
  readonly #silent: string[];

  constructor(
    checker: ts.TypeChecker,
    file: ts.SourceFile,
    draws: number,
    said: Map<string, Said>,
    silent: string[],
  ) {
    this.#checker = checker;
    this.#file = file;
    this.#draws = draws;
    this.#said = said;
    this.#silent = silent;
  }

  visit(value: unknown, type: ts.Type, name: string): void {
    if (typeof value === 'function')
      this.#call(value as (...args: unknown[]) => unknown, type, name);
    else if (typeof value === 'string') this.#note(name, value, '');
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) {
        const symbol = type.getProperty(key);
        const innerType = symbol
          ? this.#checker.getTypeOfSymbolAtLocation(symbol, this.#file)
          : type.getStringIndexType();
        if (innerType) this.visit(inner, innerType, `${name}.${key}`);
      }
  }

  #call(say: (...args: unknown[]) => unknown, type: ts.Type, name: string): void {
    const [signature] = type.getCallSignatures();
    if (!signature) return;
    let isHeard = false;
    for (let draw = 0; draw < this.#draws; draw++) {
      const roll = dice(draw * 2_654_435_761 + name.length);
      const args = signature.parameters.map((parameter) =>
        this.#make(
          this.#checker.getTypeOfSymbolAtLocation(parameter, this.#file),
          parameter.name,
          roll,
          0,
        ),
      );
      try {
        const texts = textsOf(say(...args));
        isHeard ||= texts.length > 0;
        for (const text of texts) this.#note(name, text, JSON.stringify(args));
      } catch {
        // these arguments make no sense together; others do
      }
    }
    if (!isHeard) this.#silent.push(name);
  }

  #note(by: string, text: string, args: string): void {
    const key = `${by} ${text}`;
    if (text !== '' && !this.#said.has(key)) this.#said.set(key, { by, text, args });
  }

  /** A value of a type; `name` is what it is called where it is used. */
  #make(type: ts.Type, name: string, roll: (below: number) => number, depth: number): unknown {
    const pick = <T>(from: readonly T[]): T => from[roll(from.length)]!;
    const { flags } = type;
    if (type.isUnion()) return this.#make(pick(type.types), name, roll, depth);
    if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
    if (flags & ts.TypeFlags.BooleanLiteral) return this.#checker.typeToString(type) === 'true';
    if (flags & ts.TypeFlags.Boolean) return roll(2) === 1;
    if (flags & ts.TypeFlags.NumberLike) {
      if (FRACTION_NAME.test(name) && roll(8) > 0) return pick(FRACTIONS);
      if (FEW_NAME.test(name)) return roll(LARGEST_INDEX) >> roll(5);
      return pick(TELLING_COUNTS);
    }
    if (flags & ts.TypeFlags.StringLike) return /date/i.test(name) ? '2004-02-28' : 'Saltby';
    if (flags & ts.TypeFlags.Null) return null;
    if (flags & ts.TypeFlags.Undefined || depth > MOST_DEPTH) return undefined;
    if (this.#checker.isTupleType(type))
      return this.#checker
        .getTypeArguments(type as ts.TypeReference)
        .map((each) => this.#make(each, name, roll, depth + 1));
    if (this.#checker.isArrayType(type)) {
      const [each] = this.#checker.getTypeArguments(type as ts.TypeReference);
      return Array.from({ length: roll(5) }, () => this.#make(each!, name, roll, depth + 1));
    }
    const [signature] = type.getCallSignatures();
    if (signature) {
      const result = this.#make(signature.getReturnType(), name, roll, depth + 1);
      return () => result;
    }
    return Object.fromEntries(
      type.getProperties().flatMap((property) => {
        const isLeftOut = property.flags & ts.SymbolFlags.Optional && roll(2) === 0;
        if (isLeftOut) return [];
        const inner = this.#checker.getTypeOfSymbolAtLocation(property, this.#file);
        return [[property.name, this.#make(inner, property.name, roll, depth + 1)]];
      }),
    );
  }
}

/** Every text in something said: pieces of a sentence are one. */
function textsOf(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (Array.isArray(said)) {
    const isPieces = said.length > 0 && said.every((each) => typeof each?.text === 'string');
    return isPieces ? [said.map((each) => each.text).join('')] : said.flatMap(textsOf);
  }
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(textsOf) : [];
}
