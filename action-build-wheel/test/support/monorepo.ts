import { createRepository } from './project.js'

/** A package of a monorepo, built by flit. */
export interface PackageFiles {
  readonly version?: string
  /** Lines of `[project]`, such as `dependencies = ["core"]`. */
  readonly project?: string
  /** More tables of `pyproject.toml`. */
  readonly tables?: string
  /** More requirements of the build. */
  readonly build?: readonly string[]
  /** Python that the backend runs first. */
  readonly backend?: string
  /** Content of the module. */
  readonly code?: string
}

/** Files of a package with its own backend, a module that calls flit. */
export function packageFiles(folder: string, name: string, stated: PackageFiles = {}): Record<string, string> {
  const { version = '1.0', project = '', tables = '', build = [], backend = '', code = '' } = stated
  const requires = JSON.stringify(['flit_core==3.12.0', ...build])
  return {
    [`${folder}/pyproject.toml`]: `[build-system]\nrequires = ${requires}\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "${name}"\nversion = "${version}"\ndescription = "x"\n${project}\n[tool.flit.sdist]\ninclude = ["backend.py"]\n${tables}`,
    [`${folder}/backend.py`]: `from flit_core.buildapi import *\n${backend}\n`,
    [`${folder}/${name.replaceAll('-', '_')}/__init__.py`]: `__version__ = "${version}"\n${code}\n`,
  }
}

/**
 * A repository whose packages require each other: `app` requires `six` to be built and `mid` to be imported, which requires `six`. An
 * index has a newer `six` that is not this one.
 */
export function createMonorepo(more: Readonly<Record<string, string>> = {}): string {
  const isOurs = 'import six; assert six.__version__ == "0.0.1", six'
  return createRepository({
    ...packageFiles('libs/app', 'eleanor-test-app', {
      project: 'dependencies = ["eleanor-test-mid[more]>=1"]',
      build: ['six'],
      backend: isOurs,
      code: 'import eleanor_test_mid',
      tables: '[tool.uv.sources]\nsix = { workspace = true }\neleanor-test-mid = { workspace = true }\n',
    }),
    ...packageFiles('libs/mid', 'eleanor-test-mid', {
      project: 'dependencies = ["six"]',
      code: isOurs,
      tables: '[tool.uv.sources]\nsix = { workspace = true }\n',
    }),
    ...packageFiles('libs/zzz', 'six', { version: '0.0.1' }),
    'libs/docs/pyproject.toml': '[project]\nname = "docs"\nversion = "1.0"\n',
    'pyproject.toml': '[tool.uv.workspace]\nmembers = ["libs/*"]\n',
    ...more,
  })
}
