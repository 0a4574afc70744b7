/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular-files',
      comment: 'Two files may not import each other, not even types: move what both need to a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circular-folders',
      comment: 'Folders import each other in one direction.',
      scope: 'folder',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-action-imports-another',
      severity: 'error',
      from: { path: '^(action-[^/]+)/src/' },
      to: { path: '^action-[^/]+/', pathNot: '^$1/' },
    },
    {
      name: 'shared-imports-no-action',
      severity: 'error',
      from: { path: '^shared/src/' },
      to: { path: '^(action-[^/]+|local|scripts|e2e|bench)/' },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|^(example|example-monorepo)/' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node', 'default'], exportsFields: ['exports'] },
  },
}
