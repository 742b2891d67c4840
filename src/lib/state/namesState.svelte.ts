import { personaNames } from '$lib/words/en/personaNames';

/** Makes names for diarists. */
export type MakeNames = (seed: number, personas: readonly number[]) => Promise<string[]>;

/** The names under which the diarists on the screen write; only those asked for are made. */
export class NamesState {
  #names = $state.raw<Readonly<Record<number, string>>>({});
  #seed = -1;
  #make: MakeNames;
  #making: Promise<void> = Promise.resolve();

  constructor(make: MakeNames = personaNames) {
    this.#make = make;
  }

  /** The name of a diarist, or a dash until it is known. */
  of(persona: number): string {
    return this.#names[persona] ?? '–';
  }

  /** Whether the name of a diarist is known yet. */
  has(persona: number): boolean {
    return persona in this.#names;
  }

  /**
   * Makes the names of these diarists, all different from each other and from those made before; the names of another seed are
   * forgotten. Asking for nobody fetches the name maker ahead of need.
   */
  async need(seed: number, personas: readonly number[]): Promise<void> {
    if (seed !== this.#seed) {
      this.#seed = seed;
      this.#names = {};
    }
    // One after another: names made at the same time would not know of each other, and two could be alike.
    const making = this.#making.then(() => this.#add(seed, personas));
    this.#making = making.catch(() => {});
    await making;
  }

  async #add(seed: number, personas: readonly number[]): Promise<void> {
    if (seed !== this.#seed) return;
    const wanted = personas.filter((persona) => !(persona in this.#names));
    if (wanted.length === 0 && personas.length > 0) return;
    const asked = { ...this.#names };
    for (const persona of wanted) asked[persona] = '';
    const all = Object.keys(asked).map(Number);
    const names = await this.#make(seed, all);
    if (seed !== this.#seed) return;
    const made = { ...this.#names };
    all.forEach((persona, i) => (made[persona] = names[i]!));
    this.#names = made;
  }
}
