/** The base path of the tests: a project page of GitHub Pages lives under its repository's name. */
export const testBase = '/nobody-in-particular';

/** Where the tests pretend that the site is published (RFC 2606 keeps the name free), so that pages name their pictures. */
export const testOrigin = 'https://example.org';
