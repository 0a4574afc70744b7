import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import type { Wheel } from '../archive/read-wheel.js'

export interface ImportSettings {
  /** Interpreter of the environment that has the wheel. */
  readonly python: string
  readonly env: Readonly<Record<string, string>>
  /** Working folder, outside the project. */
  readonly folder: string
}

const limitMs = 5 * 60 * 1000
const importScript = 'import importlib, sys; importlib.import_module(sys.argv[1])'

/** Imports each top-level package of an installed wheel. Returns their names; throws at the first that fails. */
export async function requireImports(
  { run }: Pick<ActionContext, 'run'>,
  wheel: Wheel,
  { python, env, folder }: ImportSettings,
): Promise<string[]> {
  const names = topLevelNames(wheel)
  for (const name of names) {
    const { code, timedOut, stderr } = await run(python, ['-I', '-c', importScript, name], {
      cwd: folder,
      env,
      timeoutMs: limitMs,
    })
    if (code === 0 && !timedOut) continue
    throw new UserError(`\`import ${name}\` fails with the installed wheel`, {
      why: timedOut ? `It took longer than ${limitMs / 60_000} minutes` : lastLine(stderr),
      fix: 'Check whether the wheel lacks a module or a requirement',
    })
  }
  return names
}

/** Lists the importable packages and modules at the top of a wheel. Source: PyPA "Binary distribution format". */
export function topLevelNames({ members }: Pick<Wheel, 'members'>): string[] {
  const names = members
    .map(({ path }) => path.replace(/^[^/]+\.data\/(purelib|platlib)\//, ''))
    .filter((path) => !/^[^/]+\.(dist-info|data)\//.test(path) && /\.(py|so|pyd)$/.test(path))
    .map((path) => path.replace(/(\.[^/]+)?\.(py|so|pyd)$/, '').split('/')[0] ?? '')
  return [...new Set(names)].filter((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)).sort()
}
