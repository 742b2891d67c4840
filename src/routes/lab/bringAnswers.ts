import { prefersReducedMotion } from 'svelte/motion';

/** What is seen of an answer; `Outcome` beside it reads it aloud. */
const ANSWERS = '[data-answer]';
/** Where a click asks for what is seen beside it already. */
const ELSEWHERE = '[data-quiet]';

/**
 * Brings into view what answers a click, when it comes, however long that takes: whatever answer within the element changes after a click
 * (or a choice) in it. As little as needed, and not at all where the answer is in view; never the focus; and not once the visitor has moved
 * on, by wheel, touch or key. For `{@attach}`.
 */
export function bringAnswers(root: HTMLElement): () => void {
  let isAwaited = false;
  const ask = (event: Event) => {
    isAwaited = event.target instanceof Element && !event.target.closest(ELSEWHERE);
  };
  const moveOn = () => (isAwaited = false);

  const observer = new MutationObserver((changes) => {
    if (!isAwaited) return;
    const changed = changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
    const answers = changed.flatMap((node) => answerOf(node) ?? []);
    // Of several the last: what came of it stands under what led there.
    answers
      .findLast((answer) => answer.textContent?.trim())
      ?.scrollIntoView({
        block: 'nearest',
        behavior: prefersReducedMotion.current ? 'auto' : 'smooth',
      });
  });

  const ends = new AbortController();
  const { signal } = ends;
  root.addEventListener('click', ask, { signal });
  root.addEventListener('change', ask, { signal });
  for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    window.addEventListener(kind, moveOn, { signal, passive: true, capture: true });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => {
    ends.abort();
    observer.disconnect();
  };
}

/** The answer that a changed piece of the page belongs to, or holds. */
function answerOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(ANSWERS) ?? null;
}
