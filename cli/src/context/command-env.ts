import type { Env } from '#shared/process/env.js'

/**
 * The environment of a command. Inputs come from the arguments alone, so a variable such as `INPUT_MODE` of the caller does not count.
 * The names are those of the runner: the steps read their inputs in the same way as in a job.
 */
export function createCommandEnv(env: Env, inputs: Readonly<Record<string, string>>): Env {
  const inherited = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'))
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return Object.fromEntries([...inherited, ...given]) as Env
}
