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
  readonly caller?: InputCaller
}

/** What errors call an input. */
export function inputLabel({ caller }: Called, name: string): string {
  return caller?.label(name) ?? `Input \`${name}\``
}
