import type { Language } from '$lib/words/languageOf';

type Pages = Array<{ language: Language; path: string }>;

/** The pages of the story in every language: to read, and to share. */
export const storyPages: { read: Pages; share: Pages } = {
  read: [
    { language: 'en', path: '/' },
    { language: 'es', path: '/es/' },
  ],
  share: [
    { language: 'en', path: '/share/story/' },
    { language: 'es', path: '/es/share/story/' },
  ],
};
