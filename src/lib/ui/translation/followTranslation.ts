import { readMutations, type Change } from './readMutations';

/** A text of ours that stands empty before the wrapper that a translator put in its place. */
interface Wrapped {
  wrapper: HTMLElement;
  /** What it said, and the translator wrapped. */
  said: string;
}

/**
 * Lives with a translator in the browser. Translators (Google's in Chrome, Microsoft's in Edge) put `font` elements in the place of a text; what
 * a script then writes into the text is written into nothing, and the page keeps saying the old number. So each text gets its place back,
 * empty, before its wrapper: as soon as it says something new the wrapper goes, and the translator translates anew; where it moves the wrapper
 * moves along; where it is taken out so is the wrapper. Why: docs/decisions/0031-translation.md.
 * @returns what ends it
 */
export function followTranslation(root: Element): () => void {
  const wrappedTexts = new WeakMap<Text, Wrapped>();
  const texts = new WeakMap<Node, Text>();

  function wrap(text: Text, wrapper: HTMLElement, isNew: boolean): void {
    const isBefore = text.nextSibling === wrapper;
    if (text.isConnected && !isBefore && !wrapper.contains(text)) return;
    if (wrapper.contains(text)) text.replaceWith(text.cloneNode());
    wrapper.before(text);
    const drawing = wrapper.closest('svg');
    if (drawing) {
      // No drawing shows HTML: its labels stay as they are.
      drawing.setAttribute('translate', 'no');
      drawing.classList.add('notranslate');
    }
    if (isNew || drawing) {
      wrapper.remove();
      return;
    }
    wrappedTexts.set(text, { wrapper, said: text.data });
    texts.set(wrapper, text);
    text.data = '';
  }

  function unwrap(text: Text, { wrapper }: Wrapped): void {
    wrappedTexts.delete(text);
    texts.delete(wrapper);
    wrapper.remove();
  }

  function follow(text: Text, { wrapper, isNew }: Change): void {
    const before = wrappedTexts.get(text);
    if (before && (wrapper || isNew)) {
      // Translated once more: what it said is still what it says.
      if (!isNew && text.data === '') text.data = before.said;
      unwrap(text, before);
    }
    if (wrapper) wrap(text, wrapper, isNew);
    else if (!before || isNew) return;
    else if (!text.isConnected || !before.wrapper.isConnected) {
      // Taken out, or translated back.
      text.data = before.said;
      unwrap(text, before);
    } else if (text.nextSibling !== before.wrapper) text.after(before.wrapper);
  }

  const observer = new MutationObserver((records) => {
    for (const [text, change] of readMutations(records, (node) => texts.get(node)))
      follow(text, change);
    // What was done here is no news.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
