import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { documentedExports } from './scripts/documentedExports.mjs';
import svelteConfig from './svelte.config.js';

/** What differs between JavaScript engines in the last bit, so must not reach a stored value. */
const unstableMath = [
  ...['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];

/** Doors from the engine to a screen, a clock, a network or ambient randomness. */
const outsideWorld = [
  ...['window', 'document', 'navigator', 'location', 'history', 'screen', 'alert'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest'],
  ...['performance', 'crypto', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
  ...['self', 'globalThis', 'process', 'postMessage', 'Worker', 'HTMLElement', 'OffscreenCanvas'],
];

const noAmbience = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness is an argument: take a generator from engine/random.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument.',
  },
];

const noUnstableMath = [
  {
    selector: `MemberExpression[object.name='Math'][property.name=/^(${unstableMath.join('|')})$/]`,
    message: 'Differs between JavaScript engines: use the fixed-algorithm functions of the engine.',
  },
  {
    selector: "BinaryExpression[operator='**']",
    message: 'Differs between JavaScript engines: multiply, or use a fixed-algorithm function.',
  },
];

export default ts.config(
  { ignores: ['build/', '.regenerate/', '.svelte-kit/', 'node_modules/', 'bench/node_modules/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
    },
    rules: { 'prefer-const': 'off', 'svelte/no-at-html-tags': 'error' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/lib/words/**', 'src/**/constants.ts'], rules: { 'max-lines': 'off' } },
  {
    // a number is said by words/<language>/numbers, with its separators and its own minus; a label by String()
    files: ['src/lib/words/**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
    },
  },
  { files: ['src/headless/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.ts', 'scripts/**/*.{mjs,ts}'],
    ignores: ['src/routes/**/+*.ts'],
    plugins: { house: { rules: { 'documented-exports': documentedExports } } },
    rules: { 'house/documented-exports': 'error' },
  },
  // a constant of the model names its unit and source in its call, which the methods page prints
  { files: ['src/lib/engine/**/constants.ts'], rules: { 'house/documented-exports': 'off' } },
  {
    files: ['src/lib/engine/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...outsideWorld.map((name) => ({
          name,
          message: 'The engine is pure: no screen, no clock, no network, no ambient randomness.',
        })),
      ],
      'no-restricted-syntax': ['error', ...noAmbience],
    },
  },
  {
    files: ['src/lib/engine/{base,random,attack,release}/**'],
    rules: { 'no-restricted-syntax': ['error', ...noAmbience, ...noUnstableMath] },
  },
);
