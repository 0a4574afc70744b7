import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'

/** Files of an sdist. Paths are relative to its top folder. */
export interface Sdist {
  readonly members: readonly { readonly path: string; readonly size: number }[]
  /** Paths of files that contain a private key. */
  readonly keys: readonly string[]
}

const listedBytes = 256 * 1024 * 1024
const limitMs = 10 * 60_000

const listScript = `import json, re, sys, tarfile
key = re.compile(rb"-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY-----\\r?\\n([\\w-]+: .*\\r?\\n|\\r?\\n)*[A-Za-z0-9+/=]{40,}")
members, keys = [], []
with tarfile.open(sys.argv[1]) as tar:
    for member in tar:
        path = member.name.partition("/")[2]
        if not member.isfile() or not path:
            continue
        members.append({"path": path, "size": member.size})
        if member.size <= 1 << 20 and key.search(tar.extractfile(member).read()):
            keys.append(path)
print(json.dumps({"members": members, "keys": keys}))`

/** Lists the files of an sdist without unpacking it, and searches files up to 1 MiB for private keys. */
export async function readSdist(context: Pick<ActionContext, 'run' | 'env'>, python: Python, file: string): Promise<Sdist> {
  return JSON.parse(await runScript(context, python, file, ['-c', listScript, file])) as Sdist
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
  const { code, stdout, stderr } = await context.run(python.executable, ['-I', ...args], {
    env: { ...context.env, PYTHONPATH: '' },
    keepBytes: listedBytes,
    timeoutMs: limitMs,
  })
  if (code !== 0) throw new UserError(`${basename(file)} is not a valid sdist`, { why: lastLine(stderr) })
  return stdout
}
