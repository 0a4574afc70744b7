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

// Source of `_base_executable`: CPython, Lib/venv/__init__.py, ensure_directories.
const probeScript = `import json, os, sys, sysconfig
print(json.dumps({"executable": sys.executable, "base": os.path.realpath(getattr(sys, "_base_executable", sys.executable)),
"version": ".".join(map(str, sys.version_info[:3])), "minor": ".".join(map(str, sys.version_info[:2])),
"platform": sysconfig.get_platform()}))`

/** Reads path, version and platform of an interpreter (a command or a path). Throws if it is older than Python 3.10. */
export async function inspectPython(context: Pick<ActionContext, 'run' | 'env'>, command: string): Promise<Python> {
  const python = JSON.parse(
    await runOk(context.run, command, ['-I', '-c', probeScript], { env: context.env, timeoutMs: 30_000 }),
  ) as Python
  const [major = 0, minor = 0] = python.minor.split('.').map(Number)
  if (major < 3 || (major === 3 && minor < 10)) {
    throw new UserError(`${command} is Python ${python.version}`, {
      fix: 'Use Python 3.10 or newer, for example with actions/setup-python',
      commandFix: 'Use Python 3.10 or newer, for example with `--python`',
    })
  }
  return python
}
