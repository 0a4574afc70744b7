import type { ReleaseReader } from './input-definitions.js'

/** Rejects what `mode: attest` cannot use: no files, and a version that is not yet decided, because the files have theirs. */
export function checkAttestInputs(input: ReleaseReader): void {
  if (input.text('artifact') === '' && input.text('assets') === '')
    input.reject('artifact', 'is missing', '`mode: attest` requires it, or `assets`')
  if (input.optionalChoice('bump') !== undefined)
    input.reject('bump', 'has no meaning with `mode: attest`', 'Give the version of the files with `version`, or neither')
}
