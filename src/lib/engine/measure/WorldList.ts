/** What was counted base by base, as plain data: no base twice, in the order in which they were opened. */
export class WorldList<World extends { seed: number }> {
  readonly #worlds: World[] = [];
  #open: World | null = null;

  /** What follows is of this base. @throws RangeError if it has been counted already */
  open(world: World): void {
    this.#add(world);
    this.#open = world;
  }

  /** The base that was opened last. @throws RangeError if none was */
  get current(): World {
    if (this.#open === null) throw new RangeError('No base is open; call openWorld first.');
    return this.#open;
  }

  /** All bases, as they were opened. */
  get all(): World[] {
    return this.#worlds;
  }

  /** All bases by seed, so that in which order they were counted does not matter. */
  bySeed(): World[] {
    return this.#worlds.toSorted((a, b) => a.seed - b.seed);
  }

  /** Takes up bases that were counted elsewhere. @throws RangeError if one has been counted already */
  absorb(worlds: World[]): void {
    for (const world of worlds) this.#add(world);
  }

  #add(world: World): void {
    if (this.#worlds.some(({ seed }) => seed === world.seed))
      throw new RangeError(`Base ${world.seed} is counted already; take each seed once.`);
    this.#worlds.push(world);
  }
}
