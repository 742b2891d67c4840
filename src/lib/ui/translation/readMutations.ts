import { isWrapper } from './findWrappers';

/** What became of a text in one turn. */
export interface Change {
  /** The new wrapper that came to where the text was, or null. */
  wrapper: HTMLElement | null;
  /** Whether it says something new: after the wrapper came, if one did. */
  isNew: boolean;
}

/**
 * What records say about texts: of those that changed, moved, went, or got a wrapper.
 * @param textOf the text whose place a wrapper took, if that is known already
 */
export function readMutations(
  records: MutationRecord[],
  textOf: (wrapper: Node) => Text | undefined,
): Map<Text, Change> {
  const changes = new Map<Text, Change>();
  /** Where each text that was taken out was, and when it last said something new. */
  const gone = new Map<Text, number>();
  const said = new Map<Text, number>();
  const touch = (text: Text) => changes.set(text, { wrapper: null, isNew: false });

  records.forEach((record, at) => {
    if (record.type === 'characterData') {
      if (record.target instanceof Text) said.set(record.target, at);
      return;
    }
    for (const node of record.removedNodes) if (node instanceof Text) gone.set(node, at);
    for (const node of [...record.addedNodes, ...record.removedNodes]) {
      const text = node instanceof Text ? node : textOf(node);
      if (text) touch(text);
    }
  });

  const came = records
    .flatMap((record) => [...record.addedNodes].map((node) => ({ node, record })))
    .filter(({ node }) => isWrapper(node) && node.isConnected && !textOf(node));
  for (const { node, record } of came) {
    const translated = [...record.removedNodes].map(textOf).find((text) => text !== undefined);
    if (translated) {
      changes.set(translated, { wrapper: node as HTMLElement, isNew: false });
      continue;
    }
    const replaced = [...gone].find(([text, at]) => {
      const left = records[at]!;
      if (node.contains(text) || left === record) return true;
      const isBeside = left.previousSibling === node || left.nextSibling === node;
      const isThere =
        left.target === record.target &&
        left.previousSibling === record.previousSibling &&
        left.nextSibling === record.nextSibling;
      return isBeside || isThere;
    });
    if (!replaced) continue;
    const [text, at] = replaced;
    gone.delete(text);
    changes.set(text, { wrapper: node as HTMLElement, isNew: (said.get(text) ?? -1) > at });
  }
  for (const text of said.keys())
    if (!changes.get(text)?.wrapper) changes.set(text, { wrapper: null, isNew: true });
  return changes;
}
