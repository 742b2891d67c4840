/** A published count: the true one lies in [least, most]; equal for an exact number. */
export interface CountBounds {
  least: number;
  most: number;
}
