/**
 * Where the site will be found, base path included, without a slash at the end ("https://example.org/nobody-in-particular"); empty if
 * the build was not told (`SITE_ORIGIN`, see vite.config.ts). Whoever shares a page needs its whole address, and a prerendered page has no
 * other way to know it: its links are relative.
 */
export const siteAddress: string = import.meta.env.SITE_ADDRESS;
