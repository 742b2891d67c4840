/** A distribution over membership vectors, sparse: `chances[i]` of registry id `ids[i]`. Ids are distinct; those missing have chance 0. */
export class Memberships {
  readonly ids: number[];
  readonly chances: number[];

  /** Takes both arrays over; equally long. */
  constructor(ids: number[], chances: number[]) {
    this.ids = ids;
    this.chances = chances;
  }

  /** From pairs of id and chance; equal ids add up. */
  static of(pairs: Iterable<readonly [id: number, chance: number]>): Memberships {
    const sums = new Map<number, number>();
    for (const [id, chance] of pairs) sums.set(id, (sums.get(id) ?? 0) + chance);
    return new Memberships([...sums.keys()], [...sums.values()]);
  }

  /** How many vectors have a chance. */
  get size(): number {
    return this.ids.length;
  }

  /** Chance of one vector. Cost: `size`. */
  chanceOf(id: number): number {
    const at = this.ids.indexOf(id);
    return at < 0 ? 0 : this.chances[at];
  }

  /** Pairs of id and chance. For loops that are not hot. */
  *[Symbol.iterator](): Iterator<[id: number, chance: number]> {
    for (let i = 0; i < this.ids.length; i++) yield [this.ids[i], this.chances[i]];
  }
}
