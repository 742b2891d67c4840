const WRAPPER = 'font';

/** Whether a node is what translators put around text; this site never writes it. */
export function isWrapper(node: Node | null): node is HTMLElement {
  return node?.nodeName.toLowerCase() === WRAPPER;
}

/** The wrappers of a translator in an element, each the outermost of those that lie in each other. */
export function findWrappers(root: Element): HTMLElement[] {
  const isOutermost = (found: Element) => !found.parentElement?.closest(WRAPPER);
  return [...root.querySelectorAll<HTMLElement>(WRAPPER)].filter(isOutermost);
}
