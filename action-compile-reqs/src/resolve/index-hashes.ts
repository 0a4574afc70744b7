import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { engineError } from '../engine/errors.js'
import { pipChoiceOptions } from '../engine/options.js'
import { hashProgramArguments } from '../engine/python-module.js'
import type { PinHashes } from '../hashes/pin-hashes.js'
import type { ResolveContext } from './context.js'

/**
 * Reads a request from standard input: the arguments of pip, the pins, and those of them whose hashes are known. Prints the hashes of
 * each pin that pip-tools finds; a file without a hash in the index is downloaded, but only for an unknown pin.
 */
const program = `
import json
from pip._internal.req.constructors import install_req_from_line
request = json.load(sys.stdin)
repository = PyPIRepository(request['arguments'], cache_dir=request['cacheDir'])
def hashes_of(pin):
    requirement = install_req_from_line(pin)
    try:
        files = repository._get_matching_candidates(requirement)
    except IndexError:
        return []
    listed = repository._get_hashes_from_pypi(requirement)
    if pin in request['known'] and len(listed) < len({file.link.url for file in files}):
        return []
    return sorted(repository.get_hashes(requirement))
with repository.allow_all_wheels():
    print(json.dumps({pin: hashes_of(pin) for pin in request['pins']}))
`.trim()

/**
 * Returns the hashes of all files of each pin (`name==version`), as pip-compile finds them, in one process for all layers.
 * Empty for a version that the index no longer lists.
 */
export async function fetchIndexHashes(context: ResolveContext, pins: readonly string[], known: PinHashes): Promise<PinHashes> {
  const { tools, env, sandbox } = context
  const result = await context.run(tools.python, hashProgramArguments(program), {
    cwd: sandbox.cwd,
    env: sanitizePythonEnv(env).env,
    input: JSON.stringify({
      arguments: pipChoiceOptions(context.engine),
      cacheDir: await sandbox.createScratchDir('hashes'),
      pins,
      known: [...known.keys()],
    }),
  })
  if (result.code !== 0) throw engineError('pip-compile', context.graph.layers[0]?.source ?? '', result)
  return new Map(Object.entries(JSON.parse(result.stdout) as Record<string, string[]>))
}
