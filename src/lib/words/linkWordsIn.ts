import { linkWords as english } from './en/linkWords';
import { linkWords as spanish } from './es/linkWords';
import type { Language } from './languageOf';

/** The words about links, in the language of a page. */
export function linkWordsIn(language: Language): typeof english {
  return language === 'es' ? spanish : english;
}
