import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'

/** What an sdist holds. */
export interface Sdist {
  readonly members: readonly { readonly path: string; readonly size: number }[]
  /** Files with a private key. */
  readonly keys: readonly string[]
}

const question = `import json, re, sys, tarfile
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

/** Lists an sdist; nothing of it is written to the disk. Paths are those below its one folder. Keys are looked for in files up to 1 MiB. */
export async function readSdist(context: Pick<ActionContext, 'run' | 'env'>, python: Python, file: string): Promise<Sdist> {
  return JSON.parse(await ask(context, python, file, ['-c', question, file])) as Sdist
}

/** Gives the members of an sdist the time `epoch` (seconds since 1970), one owner and plain modes; setuptools leaves those of the build. */
export async function settleSdist(
  context: Pick<ActionContext, 'run' | 'env' | 'actionPath'>,
  python: Python,
  file: string,
  epoch: string,
): Promise<void> {
  await ask(context, python, file, [join(context.actionPath, 'tools', 'settle_sdist.py'), file, epoch])
}

async function ask(
  { run, env }: Pick<ActionContext, 'run' | 'env'>,
  python: Python,
  file: string,
  args: string[],
): Promise<string> {
  const options = { env: { ...env, PYTHONPATH: '' }, keepBytes: 256 * 1024 * 1024, timeoutMs: 10 * 60_000 }
  const { code, stdout, stderr } = await run(python.executable, ['-I', ...args], options)
  if (code !== 0) throw new UserError(`${basename(file)} is not a sound sdist`, { why: lastLine(stderr) })
  return stdout
}
