import { findWrappers } from './findWrappers';

/**
 * Puts plain text back where a translator wrapped it, before scripts take a prerendered page over: they count its nodes. Words that
 * never change stay translated; a text that scripts set they set anew.
 */
export function undoTranslation(root: Element): void {
  for (const wrapper of findWrappers(root)) {
    const { parentNode } = wrapper;
    wrapper.replaceWith(wrapper.textContent);
    parentNode?.normalize();
  }
}
