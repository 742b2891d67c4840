import { prefersReducedMotion } from 'svelte/motion';

/** What is seen of an outcome stands behind the `Outcome` that reads it aloud; beside that, what is marked as an answer, which goes before. */
const ANSWERS = '[data-outcome] + :not([data-outcome]), [data-answer]';
/** Said where it is seen already: beside the button. */
const ELSEWHERE = '[data-quiet]';

/**
 * Brings into view what answers a click (or a choice) within the element, when it comes, however long that takes. As little as needed, and not
 * at all where the answer is in view; never the focus; and not once the visitor has moved on, by wheel, touch or key. For `{@attach}`.
 */
export function bringAnswers(root: HTMLElement): () => void {
  /** The control whose answer is awaited; null: none is. */
  let asked: Element | null = null;
  const ask = ({ target }: Event) => {
    asked = target instanceof Element && !target.closest(ELSEWHERE) ? target : null;
  };
  const moveOn = () => (asked = null);

  const observer = new MutationObserver((changes) => {
    if (!asked) return;
    const changed = changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
    const answers = new Set(changed.flatMap(answersOf).filter((each) => each.textContent?.trim()));
    mainOf([...answers], asked)?.scrollIntoView({
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

/** The answers that a changed piece of the page belongs to, or holds. */
function answersOf(node: Node): Element[] {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element?.isConnected) return [];
  const within = node instanceof Element ? [...node.querySelectorAll(ANSWERS)] : [];
  const around = element.closest(ANSWERS);
  return [...(around ? [around] : []), ...within].filter((answer) => !answer.closest(ELSEWHERE));
}

/** Of several answers the last of those marked as such; without any, the first behind the control; else the first. */
function mainOf(answers: Element[], asked: Element): Element | undefined {
  const inOrder = answers.sort((a, b) => (isBehind(b, a) ? -1 : 1));
  return (
    inOrder.findLast((answer) => answer.matches('[data-answer]')) ??
    inOrder.find((answer) => asked.isConnected && isBehind(answer, asked)) ??
    inOrder[0]
  );
}

function isBehind(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
