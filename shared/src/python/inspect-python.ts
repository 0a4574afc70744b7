import type { ActionContext } from '../context/action-context.js'
import { UserError } from '../errors.js'
import { runOk } from '../process/runner.js'

export interface Python {
  /** The absolute path of the interpreter. */
  readonly executable: string
  /** The interpreter that virtual environments made with this one link to, symbolic links resolved: outside of any environment. */
  readonly base: string
  /** The full version, such as `3.11.7`. */
  readonly version: string
  /** Major and minor, such as `3.11`. */
  readonly minor: string
  /** The result of `sysconfig.get_platform()`, such as `linux-x86_64`. */
  readonly platform: string
}

// Without `json`, whose import takes longer than all the rest. Source of `_base_executable`: CPython, Lib/venv/__init__.py,
// ensure_directories.
const probeScript = `import os, sys, sysconfig
version = [str(part) for part in sys.version_info[:3]]
base = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
print(sys.executable, base, ".".join(version), ".".join(version[:2]), sysconfig.get_platform(), sep="\\0")`

/** Reads path, version and platform of an interpreter (a command or a path). Throws if it is older than Python 3.10. */
export async function inspectPython(context: Pick<ActionContext, 'run' | 'env'>, command: string): Promise<Python> {
  // Without `site`, whose `.pth` files may import packages.
  const args = ['-I', '-S', '-c', probeScript]
  const answer = await runOk(context.run, command, args, { env: context.env, timeoutMs: 30_000 })
  const [executable = '', base = '', version = '', minor = '', platform = ''] = answer.trimEnd().split('\0')
  const [major = 0, second = 0] = minor.split('.').map(Number)
  if (major < 3 || (major === 3 && second < 10)) {
    throw new UserError(`${command} is Python ${version}`, {
      fix: 'Use Python 3.10 or newer, for example with actions/setup-python',
      commandFix: 'Use Python 3.10 or newer, for example with `--python`',
    })
  }
  return { executable, base, version, minor, platform }
}
