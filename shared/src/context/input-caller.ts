import type { Env } from '../process/env.js'

/** Who gives the inputs of a run, if it is not the runner of a job. */
export interface InputCaller {
  /** What errors call an input, such as `--engine`. */
  readonly label: (name: string) => string
  /** Writes the inputs that a text names as this caller gives them: `--engine uv` for `engine: uv`. */
  readonly nameFlags: (text: string) => string
  /** The folder in which relative paths start, absolute. */
  readonly directory: string
}

interface Called {
  readonly env?: Env
  readonly caller?: InputCaller
}

/** Lists the inputs of an action that a reusable workflow calls otherwise, e.g. `mode=requirements-mode branch=ref`. */
const workflowInputsVariable = 'ELEANOR_WORKFLOW_INPUTS'

/** What errors call an input: by the name that the user has written, in a step, in the call of a reusable workflow or as a flag. */
export function inputLabel({ env, caller }: Called, name: string): string {
  const renamed = (env?.[workflowInputsVariable] ?? '').split(' ').find((pair) => pair.startsWith(`${name}=`))
  const workflowName = renamed?.slice(name.length + 1)
  return caller?.label(name) ?? `Input \`${workflowName ?? name}\``
}
