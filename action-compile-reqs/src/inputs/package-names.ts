import type { NameOf } from '#shared/input-definitions.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { isPackageName } from '#shared/requirements/package-name.js'
import type { requirementsInputs, RequirementsReader } from './input-definitions.js'

/** Reads the name of a package in the value of an input, normalized. `form` is an example of an entry that is more than a name. */
export function readPackageName(
  input: RequirementsReader,
  name: NameOf<typeof requirementsInputs.inputs>,
  text: string,
  form?: string,
): string {
  const trimmed = text.trim()
  const fix = form === undefined ? 'Use a name such as numpy' : `Use the form \`${form}\``
  if (!isPackageName(trimmed)) input.reject(name, packageNameProblem(trimmed), fix)
  return normalizeName(trimmed)
}

/** What is wrong with a text that is not the name of a package; it continues the sentence that starts with the name of the input. */
export function packageNameProblem(text: string): string {
  return `has \`${text}\`, which is not the name of a package`
}
