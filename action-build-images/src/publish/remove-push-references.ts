import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'

/** The name of the saved state with the client and the names under which the engine pushes; empty when it is done. */
export const pushReferencesState = 'push-references'

const timeoutMs = 30_000

/**
 * Removes the names that a killed run has left in the engine. Needs only the saved state. Removes nothing but names of the push proxy,
 * whatever the state says. The images stay, under their own tags.
 */
export async function removePushReferences(env: NodeJS.ProcessEnv): Promise<void> {
  const state = env[`STATE_${pushReferencesState}`] ?? ''
  if (state === '') return
  const { docker, references } = JSON.parse(state) as { docker: string; references: string[] }
  const own = references.filter((reference) => /^127\.0\.0\.1:\d+\/\d+:push$/.test(reference))
  const run = createRunner({ output: createStdoutWriter(process.stdout), signal: new AbortController().signal })
  const { stderr } = await run(docker, ['rmi', ...own], { env, timeoutMs })
  // A name that was not yet there, or is gone, is what is wanted.
  const problems = stderr.split('\n').filter((line) => line !== '' && !line.includes('No such image'))
  if (problems.length > 0) throw new Error(problems.join('; '))
}
