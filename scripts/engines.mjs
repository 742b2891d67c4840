import { findOnPath, installWithApt, isExecutable } from './programs.mjs';

/**
 * @param {{ what: string, variable: string, names: string[], packages: string[] }} wanted
 * @returns {string} the path of the program.
 * @throws {Error} when there is none and none could be installed; the message says what to do.
 */
function findOrInstall({ what, variable, names, packages }) {
  const path = process.env[variable];
  if (path) {
    if (isExecutable(path)) return path;
    throw new Error(`${variable} is ${path}, which is no program. Point it at ${what}.`);
  }
  const found = findOnPath(names) ?? (installWithApt(packages) ? findOnPath(names) : undefined);
  if (found) return found;
  throw new Error(
    `The comparison of engines needs ${what}, and none was found or could be installed. ` +
      `Install it (Debian: apt-get install ${packages.join(' ')}), or set ${variable} to the program.`,
  );
}

/**
 * The path of Firefox: `FIREFOX_PATH`, else one on the `PATH`, else (Debian, as root) the distribution's package.
 *
 * @returns {string}
 * @throws {Error} when there is none; the message says what to install.
 */
export function findFirefox() {
  return findOrInstall({
    what: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr'],
  });
}

/**
 * The path of WebKitGTK's driver, which brings its browser along; found like Firefox (`WEBKIT_DRIVER_PATH`).
 *
 * @returns {string}
 * @throws {Error} when there is none; the message says what to install.
 */
export function findWebKitDriver() {
  return findOrInstall({
    what: 'WebKitGTK with its driver',
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver'],
  });
}

/**
 * The path of a screen that nobody sees, since WebKitGTK has no headless mode; found like Firefox (`XVFB_PATH`).
 *
 * @returns {string}
 * @throws {Error} when there is none; the message says what to install.
 */
export function findVirtualScreen() {
  return findOrInstall({
    what: 'a virtual screen (Xvfb)',
    variable: 'XVFB_PATH',
    names: ['Xvfb'],
    packages: ['xvfb'],
  });
}
