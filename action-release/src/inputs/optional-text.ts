import type { releaseInputs, ReleaseReader } from './input-definitions.js'

/** Reads an input; undefined if it is not given. */
export function optionalText(input: ReleaseReader, name: keyof typeof releaseInputs.inputs): string | undefined {
  return absentIfEmpty(input.text(name))
}

/** Reads the path of a file in the workspace; undefined if it is not given. */
export function optionalFile(input: ReleaseReader, name: keyof typeof releaseInputs.inputs): string | undefined {
  return absentIfEmpty(input.path(name, 'file'))
}

function absentIfEmpty(value: string): string | undefined {
  return value === '' ? undefined : value
}
