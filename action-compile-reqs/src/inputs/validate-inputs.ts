import { emitsIndexUrl } from '../engine/settings.js'
import { extractCredentials } from '../package-index/credentials.js'
import type { RequirementsReader } from './input-definitions.js'
import type { Inputs } from './types.js'

/** Rejects values and combinations that no step can use. */
export function validateInputs(input: RequirementsReader, inputs: Inputs, hasIndexCredentials: boolean): void {
  validateEngineSettings(input, inputs)
  if (emitsIndexUrl(inputs.engine) && hasIndexCredentials) {
    const fix = 'Remove the credentials or set it to `false`; otherwise the locks would contain them'
    input.reject('emit-index-url', 'is `true`, but an index URL contains credentials', fix)
  }
  if (inputs.engine.emitFindLinks && inputs.index.findLinks.some((link) => extractCredentials(link).length > 0))
    input.reject('emit-find-links', 'is `true`, but a URL of `find-links` contains credentials', 'Remove the credentials')
  if (!(inputs.timeoutMinutes > 0 && inputs.timeoutMinutes <= 360))
    input.reject('timeout-minutes', 'is not a number of minutes above 0 and up to 360')
  validateMode(input, inputs)
}

const limitation = 'but pip-compile resolves for the interpreter and platform that run it'

function validateEngineSettings(input: RequirementsReader, inputs: Inputs): void {
  if (input.isRejected('engine')) return
  const { engine } = inputs
  const { name, universal, pythonVersion } = engine
  validateIndexes(input, inputs)
  if (universal && name === 'pip-compile') input.reject('universal', `is \`true\`, ${limitation}`, 'Use `engine: uv`')
  validatePlatforms(input, inputs)
  if (pythonVersion !== undefined && name === 'pip-compile')
    input.reject('python-version', `is \`${pythonVersion}\`, ${limitation}`, 'Use `engine: uv`, or set `python`')
  if (pythonVersion !== undefined && !/^3\.\d+(\.\d+)?$/.test(pythonVersion))
    input.reject('python-version', `is \`${pythonVersion}\`, which is not a Python version`, 'Use a version such as 3.12')
}

function validatePlatforms(input: RequirementsReader, { engine, selection }: Inputs): void {
  const { name, universal, platform, platforms } = engine
  const named = platform === undefined ? platforms : [platform]
  if (named.length === 0) return
  const list = named.join(', ')
  if (name === 'pip-compile')
    input.reject('platform', `is \`${list}\`, ${limitation}`, 'Use `engine: uv`, or compile on that platform')
  else if (universal)
    input.reject('platform', `is \`${list}\`, but \`universal\` makes locks for all platforms`, 'Remove one of them')
  if (platforms.length > 0 && selection.format !== 'requirements')
    input.reject('format', `is \`${selection.format}\`, but a \`pylock.toml\` is valid for every platform`, 'Use `requirements`')
  const unknown = named.filter((each) => !/^[a-z0-9_-]+$/.test(each))
  if (unknown.length > 0)
    input.reject(
      'platform',
      `is \`${unknown.join(', ')}\`, which is not a platform of uv`,
      'Use one such as x86_64-manylinux_2_28 or windows',
    )
}

/** pip compares the versions of all indexes, and cannot find out which GPU this machine has. */
function validateIndexes(input: RequirementsReader, { engine, index }: Inputs): void {
  const { name, indexStrategy, torchBackend } = engine
  if (name === 'pip-compile' && indexStrategy !== undefined && indexStrategy !== 'unsafe-best-match')
    input.reject('index-strategy', `is \`${indexStrategy}\`, but pip takes the best version from all indexes`, 'Use `engine: uv`')
  if (name === 'uv' && index.packageIndexes.size > 0 && (indexStrategy ?? 'first-index') !== 'first-index')
    input.reject('package-indexes', `is set, but \`index-strategy: ${indexStrategy}\` mixes indexes`, 'Remove one of them')
  if (torchBackend === undefined) return
  if (!/^(auto|cpu|xpu|cu\d+|rocm\d+(\.\d+)*)$/.test(torchBackend))
    input.reject('torch-backend', `is \`${torchBackend}\``, 'Use a backend such as cpu, cu128, rocm6.4 or auto')
  else if (torchBackend === 'auto' && name === 'pip-compile')
    input.reject('torch-backend', 'is `auto`, which only uv can detect', 'Name the backend, such as `cpu`, or use `engine: uv`')
}

function validateMode(input: RequirementsReader, { mode, upgrade, packages }: Inputs): void {
  if (mode === 'check' && upgrade.packages.length > 0)
    input.reject('upgrade-packages', 'is set with `mode: check`, which changes nothing', 'Remove it or use `mode: compile`')
  if (mode === 'explain' && packages.length === 0)
    input.reject('packages', 'is not set, but `mode: explain` requires it', 'Name the packages to explain')
  if (mode !== 'explain' && packages.length > 0)
    input.reject('packages', `is set, but \`mode: ${mode}\` does not use it`, 'Remove it or use `mode: explain`')
}
