/**
 * Whose row it is, in a column that is stored by owner: for rows asked for in ascending order.
 * @param offsets where an owner’s rows begin; length `owners + 1`
 */
export function ownerCursor(offsets: Uint32Array): (row: number) => number {
  let owner = 0;
  return (row) => {
    while (row >= offsets[owner + 1]) owner++;
    return owner;
  };
}
