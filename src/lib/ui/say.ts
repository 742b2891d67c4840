/** The event by which a sentence reaches the region that is read aloud; its detail is the sentence. Whoever reads it aloud cancels it. */
export const SAY = 'say';

/** Said before there was a region to hear it, by where it belongs: the page's comes after the page itself. */
const unheard = new Map<EventTarget, string[]>();

/** Has a sentence read aloud, once, by `Spoken`: that of the open dialog, since nothing outside a modal one is heard, else that of the page, as soon as it is there. */
export function say(sentence: string): void {
  const listener = document.querySelector('dialog[open]') ?? document;
  const isUnheard = listener.dispatchEvent(
    new CustomEvent(SAY, { detail: sentence, cancelable: true }),
  );
  if (isUnheard) unheard.set(listener, [...takeUnheard(listener), sentence]);
}

/** What was said there while nothing listened, once: whoever asks says it. @param listener the page's document, or a dialog */
export function takeUnheard(listener: EventTarget): string[] {
  const taken = unheard.get(listener) ?? [];
  unheard.delete(listener);
  return taken;
}
