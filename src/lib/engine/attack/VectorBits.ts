/** Which of some counts each kind of people adds to: by vector id, 1 for each count. */
export interface VectorBits {
  readonly bits: readonly Uint8Array[];
}
