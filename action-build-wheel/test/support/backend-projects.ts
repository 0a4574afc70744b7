/** A project that one backend builds. */
export interface BackendProject {
  readonly backend: string
  readonly files: Readonly<Record<string, string>>
  /** Program that the backend needs besides what it requires from the index. */
  readonly program?: string
  /** The tool that the wheel names as its generator. */
  readonly generator: string
  /** Part of the log. */
  readonly shown?: string
  /** The path of a wheel with a C extension, which has the tags of this platform. It is imported. */
  readonly tags?: RegExp
  /** Whether the version comes from Git. */
  readonly needsGit?: boolean
}

const fields = 'name = "shelf"\ndescription = "x"\nrequires-python = ">=3.10"\n'
const staticProject = `[project]\n${fields}version = "1.4.0"\n`
const dynamicProject = `[project]\n${fields}dynamic = ["version"]\n`

function pyproject(requires: string, backend: string, rest: string): Record<string, string> {
  return { 'pyproject.toml': `[build-system]\nrequires = ${requires}\nbuild-backend = "${backend}"\n${rest}` }
}

const flat = { 'shelf/__init__.py': 'size = 3\n' }
const src = { 'src/shelf/__init__.py': 'size = 3\n' }
/**
 * One project of each kind of backend, in the version 1.4.0. The versions of the backends are pinned, because two builds are compared.
 * Here those in Python with a version in a file; they are in two lists, so that two workers can build them. build-wheel.test.ts has
 * setuptools.
 */
export const pythonBackends: readonly BackendProject[] = [
  {
    backend: 'hatchling',
    files: { ...pyproject('["hatchling==1.27.0"]', 'hatchling.build', staticProject), ...src },
    generator: 'hatchling 1.27.0',
  },
  {
    backend: 'poetry-core',
    files: { ...pyproject('["poetry-core==2.1.3"]', 'poetry.core.masonry.api', staticProject), ...src },
    generator: 'poetry-core 2.1.3',
  },
  {
    backend: 'pdm-backend',
    files: { ...pyproject('["pdm-backend==2.4.5"]', 'pdm.backend', staticProject), ...src },
    generator: 'pdm-backend (2.4.5)',
  },
  {
    backend: 'uv_build',
    files: { ...pyproject('["uv_build==0.13.6"]', 'uv_build', staticProject), ...src },
    generator: 'uv 0.13.6',
  },
  {
    backend: 'flit-core, through a backend in the project',
    // The default of `build-constraints` pins the version.
    files: {
      'pyproject.toml': `[build-system]\nrequires = ["flit_core>=3"]\nbuild-backend = "backend"\nbackend-path = ["tools"]\n${staticProject}[tool.flit.sdist]\ninclude = ["tools/"]\n`,
      'tools/backend.py': 'from flit_core.buildapi import *\n',
      'requirements/build.txt': 'flit-core==3.12.0\n',
      ...flat,
    },
    generator: 'flit 3.12.0',
  },
]

/** Those that take the version from Git or compile. */
export const scmAndCompiledBackends: readonly BackendProject[] = [
  {
    backend: 'setuptools-scm',
    files: {
      ...pyproject(
        '["setuptools==80.9.0", "setuptools-scm==8.3.1"]',
        'setuptools.build_meta',
        `${dynamicProject}[tool.setuptools_scm]\nversion_file = "src/shelf/_version.py"\n`,
      ),
      ...src,
      // Not compared: setuptools-scm replaces the placeholder.
      'src/shelf/version.py':
        '__version__ = "0.0.0"\ntry:\n    from ._version import version as __version__\nexcept ImportError:\n    pass\n',
    },
    needsGit: true,
    shown: 'The version is computed by setuptools-scm, so no version file is compared with it.',
    generator: 'setuptools (80.9.0)',
  },
  {
    backend: 'hatch-vcs',
    files: {
      ...pyproject(
        '["hatchling==1.27.0", "hatch-vcs==0.5.0", "setuptools-scm==8.3.1"]',
        'hatchling.build',
        `${dynamicProject}[tool.hatch.version]\nsource = "vcs"\n[tool.hatch.build.hooks.vcs]\nversion-file = "src/shelf/_version.py"\n`,
      ),
      ...src,
    },
    needsGit: true,
    generator: 'hatchling 1.27.0',
  },
  {
    backend: 'scikit-build-core',
    files: {
      ...pyproject('["scikit-build-core==0.11.6"]', 'scikit_build_core.build', staticProject),
      'shelf.c':
        '#include <Python.h>\nstatic struct PyModuleDef d = {PyModuleDef_HEAD_INIT, "shelf", 0, -1, 0};\nPyMODINIT_FUNC PyInit_shelf(void) { return PyModule_Create(&d); }\n',
      // Without tests of the compiler and a search for Python, which scikit-build-core names.
      'CMakeLists.txt':
        'cmake_minimum_required(VERSION 3.18)\nset(CMAKE_C_COMPILER_WORKS 1)\nproject(shelf C)\nadd_library(shelf MODULE shelf.c)\ntarget_include_directories(shelf PRIVATE ${Python_INCLUDE_DIR})\nset_target_properties(shelf PROPERTIES PREFIX "" SUFFIX ".${SKBUILD_SOABI}.so")\ninstall(TARGETS shelf DESTINATION .)\n',
    },
    program: 'cc',
    tags: /^dist\/shelf-1\.4\.0-cp3\d+-cp3\d+-\w+\.whl$/,
    generator: 'scikit-build-core 0.11.6',
  },
  {
    backend: 'meson-python',
    files: {
      ...pyproject('["meson-python==0.18.0", "meson==1.8.2"]', 'mesonpy', staticProject),
      ...flat,
      // Without a compiled language, because Meson tests the compiler for seconds in each build.
      'meson.build':
        "project('shelf', version: '1.4.0')\npy = import('python').find_installation(pure: true)\npy.install_sources('shelf/__init__.py', subdir: 'shelf')\n",
    },
    program: 'ninja',
    generator: 'meson',
  },
  {
    backend: 'maturin',
    files: {
      ...pyproject('["maturin==1.9.4"]', 'maturin', `${staticProject}[tool.maturin]\nbindings = "bin"\n`),
      'Cargo.toml': '[package]\nname = "shelf"\nversion = "1.4.0"\nedition = "2021"\n',
      'Cargo.lock': 'version = 3\n\n[[package]]\nname = "shelf"\nversion = "1.4.0"\n',
      'src/main.rs': 'fn main() {\n    println!("3");\n}\n',
    },
    program: 'cargo',
    generator: 'maturin (1.9.4)',
  },
]
