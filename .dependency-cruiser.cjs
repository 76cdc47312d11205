/**
 * What each layer may import; itself always. A folder is a layer, a path one file of it. The map with its reasons: src/README.md.
 */
const MAY_IMPORT = {
  model: [],
  languages: ['model'],
  projections: ['model'],
  messages: ['model', 'projections'],
  // Of languages the interface alone, that a pack fills; packs, messages and all else are handed to it.
  engine: ['model', 'languages/(pack|lexeme|word-tags|edit-tags)'],
  // The interface that it fills, and what its vectors and tags are.
  encoder: ['model', 'engine/(resources|encode/meaning)'],
  review: ['model', 'engine'],
  // Dates and credits are read on pages as in texts.
  sources: ['model', 'languages/root/(dates|credits)'],
  exporters: ['model', 'projections', 'messages'],
  worker: ['model', 'engine', 'encoder', 'languages', 'messages', 'projections', 'review', 'sources', 'exporters'],
  // A comparison is stored in the parts in which it is handed over.
  storage: ['model', 'projections', 'review'],
  carry: [],
  offline: ['carry'],
  extension: ['carry'],
  ui: [],
  features: ['model', 'projections', 'messages', 'review', 'storage', 'worker', 'sources', 'carry', 'ui'],
  app: [
    'model',
    'engine',
    'encoder',
    'languages',
    'messages',
    'projections',
    'review',
    'sources',
    'exporters',
    'worker',
    'storage',
    'carry',
    'offline',
    'ui',
    'features',
  ],
  cli: [
    'model',
    'engine',
    'encoder',
    'languages',
    'messages',
    'projections',
    'review',
    'sources',
    'exporters',
    'worker',
    'carry',
  ],
};

const arrows = Object.entries(MAY_IMPORT).map(([layer, others]) => ({
  name: `arrows-of-${layer}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^(src|tests|scripts)/', pathNot: `^src/(${[layer, ...others].join('|')})(/|\\.ts$)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'every-file-has-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(MAY_IMPORT).join('|')})/` },
      to: {},
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the-engine-is-pure',
      comment: 'Nothing of Node, and no package but those that compute on text.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: {
        path: '.',
        pathNot: [
          '^src/',
          'node_modules/(diff-match-patch|stemmer|chrono-node|snowball-stemmers)/',
          '^(?:node_modules/)?(?:tinyld/|chrono-node(?:/|$))',
          'node_modules/@types/',
        ],
      },
    },
    {
      name: 'one-importer-of-diff-match-patch',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/engine/wording/' },
      to: { path: 'diff-match-patch' },
    },
    {
      name: 'one-importer-of-onnxruntime-web',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/encoder/' },
      to: { path: 'onnxruntime' },
    },
  ],
  options: {
    parser: 'swc',
    // Types count as imports.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'], exportsFields: ['exports'] },
  },
};
