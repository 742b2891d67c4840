/** Bytes read at once. */
const CHUNK_BYTES = 4_194_304;

/** The bytes of a Blob or File in pieces, each read when it is asked for. */
export async function* chunksOfBlob(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < blob.size; from += CHUNK_BYTES)
    yield new Uint8Array(await blob.slice(from, from + CHUNK_BYTES).arrayBuffer());
}
