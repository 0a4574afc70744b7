import type { EngineSettings } from '../engine/settings.js'
import { effectiveLimit, emitsIndexUrl } from '../engine/settings.js'
import type { RequirementsReader } from './input-definitions.js'
import type { Inputs } from './types.js'

/** An RFC 3339 date, or a time with an offset. */
const dateOrTimePattern = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/

/** Rejects values and combinations that no step can use. */
export function validateInputs(input: RequirementsReader, inputs: Inputs, hasIndexCredentials: boolean): void {
  validateEngineSettings(input, inputs.engine)
  if (emitsIndexUrl(inputs.engine) && hasIndexCredentials) {
    const fix = 'Remove the credentials or set it to `false`; otherwise the locks would contain them'
    input.reject('emit-index-url', 'is `true`, but an index URL contains credentials', fix)
  }
  if (!(inputs.timeoutMinutes > 0 && inputs.timeoutMinutes <= 360))
    input.reject('timeout-minutes', 'is not a number of minutes above 0 and up to 360')
  validateMode(input, inputs)
}

function validateEngineSettings(input: RequirementsReader, engine: EngineSettings): void {
  const { name, universal, pythonVersion } = engine
  const excludeNewer = effectiveLimit(engine)
  const limitation = 'but pip-compile resolves for the interpreter and platform that run it'
  if (universal && name === 'pip-compile') input.reject('universal', `is \`true\`, ${limitation}`, 'Use `engine: uv`')
  if (pythonVersion !== undefined && name === 'pip-compile')
    input.reject('python-version', `is \`${pythonVersion}\`, ${limitation}`, 'Use `engine: uv`, or set `python`')
  if (pythonVersion !== undefined && !/^3\.\d+(\.\d+)?$/.test(pythonVersion))
    input.reject('python-version', `is \`${pythonVersion}\`, which is not a Python version`, 'Use a version such as 3.12')
  if (excludeNewer !== undefined && !dateOrTimePattern.test(excludeNewer)) {
    const fix = 'Use a date such as 2026-11-01 or a time such as 2026-11-01T00:00:00Z'
    input.reject('exclude-newer', `is \`${excludeNewer}\`, which is neither a date nor a time`, fix)
  }
}

function validateMode(input: RequirementsReader, { mode, upgrade, packages }: Inputs): void {
  if (mode === 'check' && upgrade.packages.length > 0)
    input.reject('upgrade-packages', 'is set with `mode: check`, which changes nothing', 'Remove it or use `mode: compile`')
  if (mode === 'explain' && packages.length === 0)
    input.reject('packages', 'is not set, but `mode: explain` requires it', 'Name the packages to explain')
  if (mode !== 'explain' && packages.length > 0)
    input.reject('packages', `is set, but \`mode: ${mode}\` does not use it`, 'Remove it or use `mode: explain`')
}
