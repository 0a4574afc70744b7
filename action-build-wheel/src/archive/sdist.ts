import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import { lastLine } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import type { Headers } from './wheel-metadata.js'
import { parseHeaders } from './wheel-metadata.js'

/** Files of an sdist. Paths are relative to its top folder. */
export interface Sdist {
  readonly members: readonly { readonly path: string; readonly size: number }[]
  /** Paths of files that contain a private key. */
  readonly keys: readonly string[]
  /** Name and version as PKG-INFO writes them. */
  readonly name: string
  readonly version: string
  /** Headers of PKG-INFO. */
  readonly metadata: Headers
}

const listedBytes = 256 * 1024 * 1024
const limitMs = 10 * 60_000

/** What read_sdist.py prints. */
interface ListedSdist extends Pick<Sdist, 'members' | 'keys'> {
  readonly problems: readonly string[]
  /** Content of PKG-INFO; null when it is missing. */
  readonly metadata: string | null
}

/**
 * Lists the files of an sdist without unpacking it, and searches files up to 1 MiB for private keys. Throws when an installer could not
 * trust it: members or links that lead out of its folder, devices, or a PKG-INFO that contradicts the file name.
 * Source: PEP 721; PyPA "Source distribution format".
 */
export async function readSdist(
  context: Pick<ActionContext, 'run' | 'env' | 'actionPath'>,
  python: Python,
  file: string,
): Promise<Sdist> {
  const script = join(context.actionPath, 'tools', 'read_sdist.py')
  const { members, keys, problems, metadata } = JSON.parse(await runScript(context, python, file, [script, file])) as ListedSdist
  const name = basename(file)
  const fix = 'Exclude such files in the configuration of the build backend'
  if (problems.length > 0) throw new UserError(`${name} is not a safe sdist: ${listFirst(problems)}`, { fix })
  return { members, keys, ...requireMatchingMetadata(name, metadata) }
}

/** Source: PEP 625 and PyPI: the file is named NAME-VERSION.tar.gz like its metadata, in the top folder. */
function requireMatchingMetadata(file: string, metadata: string | null): Pick<Sdist, 'name' | 'version' | 'metadata'> {
  const fix = 'Build the sdist again with the build backend'
  if (metadata === null) throw new UserError(`${file} has no PKG-INFO`, { why: 'PyPI and pip require it', fix })
  const headers = parseHeaders(metadata)
  const [, name = '', version = ''] = /^(.+)-([^-]+)\.tar\.gz$/.exec(file) ?? []
  const stated = [headers.get('name')?.[0] ?? '', headers.get('version')?.[0] ?? ''] as const
  const isSame = normalizeName(stated[0]) === normalizeName(name) && normalizeVersion(stated[1]) === normalizeVersion(version)
  if (!isSame) throw new UserError(`${file} does not match its name: PKG-INFO says ${stated.join(' ')}`, { fix })
  return { name: stated[0], version: stated[1], metadata: headers }
}

/** Gives all members of an sdist the time `epoch` (seconds since 1970), one owner and plain modes. setuptools keeps those of the build. */
export async function normalizeSdist(
  context: Pick<ActionContext, 'run' | 'env' | 'actionPath'>,
  python: Python,
  file: string,
  epoch: string,
): Promise<void> {
  const script = join(context.actionPath, 'tools', 'normalize_sdist.py')
  await runScript(context, python, file, [script, file, epoch])
}

async function runScript(
  context: Pick<ActionContext, 'run' | 'env'>,
  python: Python,
  file: string,
  args: readonly string[],
): Promise<string> {
  const { code, stdout, stderr } = await context.run(python.executable, ['-I', '-S', ...args], {
    env: { ...context.env, PYTHONPATH: '' },
    keepBytes: listedBytes,
    timeoutMs: limitMs,
  })
  if (code !== 0) throw new UserError(`${basename(file)} is not a valid sdist`, { why: lastLine(stderr) })
  return stdout
}
