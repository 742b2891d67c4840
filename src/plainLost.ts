import { siteIn } from './lib/words/siteIn';

/**
 * What the page for unknown addresses says before its scripts are there, or without them, in both languages: one page stands for all of them.
 * `base.css` takes it away once the page itself is there.
 * @param base path that the site lies under
 */
export function plainLost(base: string): string {
  const parts = (['en', 'es'] as const).map((language) => {
    const { lost } = siteIn(language);
    const heading = language === 'en' ? 'h1' : 'h2';
    const way = `${base}/${language === 'es' ? 'es/' : ''}`;
    return `<section lang="${language}"><${heading}>${lost.title}</${heading}><p>${lost.text}</p><p><a href="${way}">${lost.back}</a></p></section>`;
  });
  return `<div class="plain-lost">${parts.join('')}</div>`;
}
