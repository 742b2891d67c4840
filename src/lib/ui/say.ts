/** The event by which a sentence reaches the region that is read aloud; its detail is the sentence. Whoever reads it aloud cancels it. */
export const SAY = 'say';

/** Said before there was a region: the page's comes after the page itself. */
let unheard: string[] = [];

/** Has a sentence read aloud, once, by `Spoken`: that of the open dialog, since nothing outside a modal one is heard, else that of the page, as soon as it is there. */
export function say(sentence: string): void {
  const listener = document.querySelector('dialog[open]') ?? document;
  const isUnheard = listener.dispatchEvent(
    new CustomEvent(SAY, { detail: sentence, cancelable: true }),
  );
  if (isUnheard) unheard.push(sentence);
}

/** What was said while nothing listened, once: whoever asks says it. */
export function takeUnheard(): string[] {
  const taken = unheard;
  unheard = [];
  return taken;
}
