/** The base path of the tests: a project page of GitHub Pages lives under its repository's name. */
export const testBase = '/nobody-in-particular';
