/** The event by which a sentence reaches the region that is read aloud; its detail is the sentence. */
export const SAY = 'say';

/** Has a sentence read aloud, once, by `Spoken`: that of the open dialog, since nothing outside a modal one is heard, else that of the page. */
export function say(sentence: string): void {
  const listener = document.querySelector('dialog[open]') ?? document;
  listener.dispatchEvent(new CustomEvent(SAY, { detail: sentence }));
}
