/** Whether a hash names a place on the page that is there, as the link over the header does: such a one is no state. */
export function isAnchor(hash: string): boolean {
  return hash.length > 1 && document.getElementById(hash.slice(1)) !== null;
}
