/**
 * Reads the origin that the site will live at.
 *
 * @param {string | undefined} value of the environment variable `SITE_ORIGIN`
 * @returns {string} the origin without a slash at its end; empty if there is none, and then pages to share name no picture.
 * @throws {Error} for anything but an http or https origin: a path belongs into `BASE_PATH`.
 */
export function readSiteOrigin(value) {
  if (value === undefined || value === '') return '';
  const origin = /^https?:[/][/][^/?#]+[/]?$/.test(value) ? new URL(value).origin : null;
  if (origin === null) {
    throw new Error(
      `SITE_ORIGIN is ${value}; an origin like https://example.org was expected. A path below it goes into BASE_PATH.`,
    );
  }
  return origin;
}
