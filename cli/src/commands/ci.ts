import { runLocally } from '../../../local/run-locally.js'
import { readOptions } from '../../../local/session/options.js'
import type { CommandCall, ExitCode } from '../context/command-call.js'
import { openToolCache } from '../context/folders.js'
import { runSession } from '../context/session.js'
import { requireRepository } from '../context/workspace.js'

/** `eleanor ci`: runs the workflows of the repository, or one of them, on this machine with act. Works on a copy. */
export async function ci(call: CommandCall): Promise<ExitCode> {
  const { env, suite, operands, inputs } = call
  return await runSession(call, { json: false, info: 'stdout' }, async ({ run, log, temp }) => {
    const path = requireRepository(call.cwd)
    const [workflow] = operands
    const selected = workflow === undefined ? [] : ['--workflow', workflow]
    const options = readOptions(['--repo', path, ...selected, ...localOptions(inputs)], call.cwd)
    const cache = openToolCache(env)
    const work = cache.isWritable ? cache.path : temp
    const succeeded = await runLocally({ root: suite, work, options, env, run, print: (line) => log.info(line) })
    return succeeded ? 0 : 1
  })
}

/** The options of the local runner, each value on a line. */
function localOptions(inputs: CommandCall['inputs']): string[] {
  return Object.entries(inputs).flatMap(([name, value]) => value.split('\n').flatMap((each) => [`--${name}`, each]))
}
