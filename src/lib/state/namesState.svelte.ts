import { personaNames } from '$lib/words/en/personaNames';

/** Makes names for diarists. */
export type MakeNames = (seed: number, personas: readonly number[]) => Promise<string[]>;

/** The names under which the diarists on the screen write; only those asked for are made. */
export class NamesState {
  #names = $state.raw(new Map<number, string>());
  #seed = -1;
  #make: MakeNames;

  constructor(make: MakeNames = personaNames) {
    this.#make = make;
  }

  /** The name of a diarist, or a dash until it is known. */
  of(persona: number): string {
    return this.#names.get(persona) ?? '–';
  }

  /** Makes the names of these diarists, all different from each other; those of another seed are forgotten. */
  async need(seed: number, personas: readonly number[]): Promise<void> {
    if (seed !== this.#seed) {
      this.#seed = seed;
      this.#names = new Map();
    }
    const wanted = [...new Set(personas)].filter((persona) => !this.#names.has(persona));
    // The first call fetches the name maker even if nobody needs a name yet.
    if (wanted.length === 0 && personas.length > 0) return;
    const all = [...new Set([...this.#names.keys(), ...wanted])];
    const names = await this.#make(seed, all);
    if (seed !== this.#seed) return;
    this.#names = new Map([...this.#names, ...all.map((persona, i) => [persona, names[i]!] as const)]);
  }
}
