const ownCode = '^(action-[^/]+|shared|cli|local|scripts|e2e|bench)/'

/** Rules for imports between files and folders, types included: `npm run check:layout`. @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular-files',
      comment: 'Two files must not import each other, not even types. Move what both need to a third file.',
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
      name: 'actions-import-only-shared-and-themselves',
      comment: 'The source of an action imports its own source, shared/src and packages.',
      severity: 'error',
      from: { path: '^(action-[^/]+)/src/' },
      to: { path: ownCode, pathNot: '^($1/src|shared/src)/' },
    },
    {
      name: 'shared-imports-only-itself',
      comment: 'shared/src knows nothing of the actions, the scripts and the local runner.',
      severity: 'error',
      from: { path: '^shared/src/' },
      to: { path: ownCode, pathNot: '^shared/src/' },
    },
    {
      name: 'folders-do-not-import-root-files',
      comment: 'Files at the root of an action’s src, such as main.ts and run.ts, import its folders, never the other way round.',
      severity: 'error',
      from: { path: '^(action-[^/]+)/src/[^/]+/' },
      to: { path: '^$1/src/[^/]+$' },
    },
    { name: 'no-unresolvable', comment: 'Every import must exist.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|^(example|example-monorepo)/' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node', 'default'], exportsFields: ['exports'] },
  },
}
