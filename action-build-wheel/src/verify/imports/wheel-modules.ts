import { installedPath } from '../../archive/installed-path.js'
import type { Wheel } from '../../archive/read-wheel.js'

const identifier = /^[\p{L}_][\p{L}\p{N}_]*$/u
/** A wheel may hold compiled modules of several systems; only those of this one can be found. Source: Python documentation, `importlib.machinery`. */
const compiledEnding = process.platform === 'win32' ? 'pyd' : 'so'
/** A source file has its name alone, a compiled module may have tags: `a.cpython-311-x86_64-linux-gnu.so`. */
const moduleEnding = new RegExp(`(\\.py|(\\.[^/]+)?\\.${compiledEnding})$`)

/** Lists the modules and packages of a wheel, such as `acme.core`, sorted. Source: PyPA "Binary distribution format". */
export function listModules({ members }: Pick<Wheel, 'members'>): string[] {
  const modules = members
    .map(({ path }) => installedPath(path))
    .filter((path) => !/^[^/]+\.(dist-info|data)\//.test(path) && moduleEnding.test(path))
    .map((path) =>
      path
        .replace(moduleEnding, '')
        .replace(/\/__init__$/, '')
        .split('/'),
    )
    .filter((parts) => parts.every((part) => identifier.test(part)) && parts.at(-1) !== '__main__')
    .map((parts) => parts.join('.'))
  return [...new Set(modules)].sort()
}

/** The modules that no other module contains: `acme.core` of a namespace `acme`, otherwise the packages at the top. */
export function findRootModules(modules: readonly string[]): string[] {
  const known = new Set(modules)
  return modules.filter((module) => !ancestors(module).some((ancestor) => known.has(ancestor)))
}

function ancestors(module: string): string[] {
  const parts = module.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
}
