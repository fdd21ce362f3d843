/** The layers of src/: dependencies point one way (see ARCHITECTURE.md). */
const only = (from, ...to) => ({
  name: `${from}-depends-on-${to.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [from, ...to].map((layer) => `^src/${layer}/`) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain'),
    only('analysis', 'domain'),
    only('skills', 'domain', 'analysis'),
    only('extraction', 'domain', 'skills'),
    only('search', 'domain', 'analysis'),
    only('query', 'domain', 'analysis', 'skills', 'search'),
    only('ingest', 'domain', 'skills', 'extraction', 'search'),
    only('export', 'domain', 'search'),
    only('feed', 'domain', 'skills', 'search', 'query'),
    only('graphql', 'domain', 'skills', 'extraction', 'search', 'query', 'ingest', 'feed'),
    only('server', 'graphql', 'export', 'domain'),
    {
      name: 'port-knows-no-adapter',
      severity: 'error',
      from: { path: '^src/search/[^/]+$' },
      to: { path: '^src/search/.+/' },
    },
    {
      name: 'adapters-never-import-each-other',
      severity: 'error',
      from: { path: '^src/search/(elasticsearch|embedded)/' },
      to: { path: '^src/search/(elasticsearch|embedded)/', pathNot: '^src/search/$1/' },
    },
    {
      name: 'elasticsearch-client-only-in-its-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/search/elasticsearch/' },
      to: { path: 'node_modules/@elastic/' },
    },
    {
      name: 'type-graphql-only-in-graphql',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graphql/' },
      to: { path: 'node_modules/type-graphql/' },
    },
    {
      name: 'adapters-only-from-the-root',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(search|gateway)' },
      to: { path: '^src/search/(elasticsearch|embedded)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
