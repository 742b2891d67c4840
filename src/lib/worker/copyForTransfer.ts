/** The typed arrays that engines answer with. */
type Column =
  Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float32Array | Float64Array;

const isColumn = (value: unknown): value is Column =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

/**
 * A result with its typed arrays copied once, and the copies’ buffers to be transferred: the engine keeps its own columns,
 * and nothing is copied again on the page’s thread. Looks at the value itself, its fields, and lists of typed arrays in
 * those; deeper ones are cloned as usual.
 */
export function copyForTransfer<T>(result: T): { result: T; buffers: ArrayBuffer[] } {
  const buffers: ArrayBuffer[] = [];
  const copy = <C extends Column>(column: C): C => {
    const copied = column.slice() as C;
    buffers.push(copied.buffer as ArrayBuffer);
    return copied;
  };
  const copyField = (value: unknown): unknown => {
    if (isColumn(value)) return copy(value);
    if (Array.isArray(value) && value.length > 0 && value.every(isColumn)) return value.map(copy);
    return value;
  };
  const isPlain = typeof result === 'object' && result !== null && !ArrayBuffer.isView(result);
  const copied =
    isPlain && !Array.isArray(result)
      ? Object.fromEntries(Object.entries(result).map(([key, value]) => [key, copyField(value)]))
      : copyField(result);
  return { result: copied as T, buffers };
}
