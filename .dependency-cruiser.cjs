/**
 * Imports run one way:
 * routes → charts, ui, state → marks, layout, worker, words, link → engine.
 * Types may be imported from the engine anywhere; its values cross only through
 * the worker, the headless command and what makes the pictures to share at the time of the build. Excepted are the constants, the announcements' pure helpers,
 * the settings, the rules of access and the repairs with their limits: plain data, on both sides of the thread.
 */
const engine = '^src/lib/engine/';
const engineForAll =
  '^src/lib/engine/(constants[.]ts$|announce/|base/settings[.]ts$|insider/AccessRules[.]ts$|linkage/(constants|wilsonInterval)[.]ts$|measure/(areTooFew|validate/published)[.]ts$|release/prize/constants[.]ts$|repair/(drawnNumbers|epsilonCeiling|presets|Repair|repairLimits|parseRepair|rewritePost)[.]ts$|story/storyDefences[.]ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'engine-imports-nothing-above',
      comment: 'The engine is pure TypeScript: it knows neither the page nor the worker.',
      severity: 'error',
      from: { path: engine },
      to: { path: '^src/', pathNot: engine },
    },
    {
      name: 'engine-is-pure',
      comment: 'No Svelte, no thread, nothing of Node in the engine.',
      severity: 'error',
      from: { path: engine },
      to: { path: '^node_modules/(svelte|@sveltejs|comlink)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-without-node',
      severity: 'error',
      from: { path: engine },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-values-cross-in-worker-and-headless',
      comment: 'Use `import type`, or ask through src/lib/worker.',
      severity: 'error',
      from: { path: '^src/', pathNot: [engine, '^src/lib/worker/', '^src/(headless|share)/'] },
      to: { path: engine, pathNot: engineForAll, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lower-layer-imports-no-upper',
      comment:
        'marks, layout, worker, words and link know nothing of charts, ui, state and routes.',
      severity: 'error',
      from: { path: '^src/lib/(marks|layout|worker|words|link)/' },
      to: { path: '^src/(lib/(charts|ui|state)|routes|headless|share)/' },
    },
    {
      name: 'library-imports-no-route',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/(routes|headless|share)/' },
    },
    {
      name: 'headless-knows-no-page',
      severity: 'error',
      from: { path: '^src/headless/' },
      to: { path: '^src/(routes|lib/(charts|ui|state|marks|layout|worker))/' },
    },
    {
      name: 'routes-know-no-headless',
      severity: 'error',
      from: { path: '^src/routes/' },
      to: { path: '^src/(headless|share)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^[$](app|env|service-worker)/|^[.]/[$]types$|[?]url$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'svelte', 'browser', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.svelte.ts', '.json', '.css'],
    },
  },
};
