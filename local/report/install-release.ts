import { devNull } from 'node:os'
import type { Env } from '#shared/process/env.js'
import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'
import type { LocalPackageIndex } from '../package-index/package-index.js'
import type { RunOutputs } from './collect-outputs.js'

export interface ReleaseInstallation {
  readonly index: Pick<LocalPackageIndex, 'url' | 'files'>
  readonly outputs: RunOutputs
  /** Folder that receives the package. */
  readonly target: string
  readonly run: Run
  readonly env: Env
}

/**
 * Has pip install the released version from the package index, as a user would, without its requirements. Returns what was installed;
 * undefined if nothing was published there. Throws a `UserError` if pip does not find it.
 */
export async function installRelease({ index, outputs, target, run, env }: ReleaseInstallation): Promise<string | undefined> {
  const [name, version] = [outputs.wheel?.name, outputs.release?.version]
  if (index.files().length === 0 || name === undefined || version === undefined) return undefined
  const options = ['--quiet', '--disable-pip-version-check', '--root-user-action=ignore', '--no-deps', '--no-cache-dir']
  const from = ['--index-url', `${index.url}simple/`, '--target', target, `${name}==${version}`]
  // The settings of the user may name another index or a proxy.
  const pipEnv = { PATH: env.PATH, HOME: env.HOME, PIP_CONFIG_FILE: devNull }
  await runOk(run, 'python3', ['-m', 'pip', 'install', ...options, ...from], { env: pipEnv })
  return `${name} ${version}`
}
