/** Rows to a block: growing by blocks copies nothing. */
const BLOCK_ROWS = 1 << 16;

interface Block {
  record: Uint32Array;
  title: Uint32Array;
  day: Uint16Array;
  /** In parts (`RATING_PARTS` to one), on whatever scale the file has. */
  rating: Uint16Array;
}

/** Ratings as they come from a file, in columns that grow: 12 bytes each. */
export class RatingRows {
  readonly blocks: Block[] = [];
  length = 0;
  firstDay = Infinity;
  lastDay = -Infinity;

  /** Adds one. `day` since 1970, in [0, 65,535]. */
  add(record: number, title: number, day: number, rating: number): void {
    const at = this.length % BLOCK_ROWS;
    if (at === 0)
      this.blocks.push({
        record: new Uint32Array(BLOCK_ROWS),
        title: new Uint32Array(BLOCK_ROWS),
        day: new Uint16Array(BLOCK_ROWS),
        rating: new Uint16Array(BLOCK_ROWS),
      });
    const block = this.blocks[this.blocks.length - 1];
    block.record[at] = record;
    block.title[at] = title;
    block.day[at] = day;
    block.rating[at] = rating;
    if (day < this.firstDay) this.firstDay = day;
    if (day > this.lastDay) this.lastDay = day;
    this.length++;
  }

  /** Calls back with each block and how many of its rows are used, in order. */
  forEachBlock(visit: (block: Block, rows: number) => void): void {
    this.blocks.forEach((block, i) =>
      visit(block, Math.min(BLOCK_ROWS, this.length - i * BLOCK_ROWS)),
    );
  }
}
