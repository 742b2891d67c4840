import { site as english } from './en/site';
import { site as spanish } from './es/site';
import type { Language } from './languageOf';

/** The words around every page, in its language. */
export function siteIn(language: Language): typeof english | typeof spanish {
  return language === 'es' ? spanish : english;
}
