import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'
import { engineError } from '../engine/errors.js'
import { resolutionOptionsOf } from '../engine/layer-options.js'
import { buildConstraintVariable, pipChoiceOptions } from '../engine/options.js'
import { moduleArguments } from '../engine/python-module.js'
import { isUrl } from '../package-index/access.js'
import type { Layer } from '../requirements/layer.js'
import type { ResolveContext } from '../resolve/context.js'
import type { PylockLayer } from './pylock-layer.js'

/**
 * Writes the `pylock.toml` of a layer with `pip lock` from the pins of its `requirements.txt`, which are complete. pip writes the file
 * of each package that fits this interpreter and platform.
 */
export async function compilePylockWithPip(context: ResolveContext, { layer, requirements }: PylockLayer): Promise<string> {
  const { engine, tools, sandbox } = context
  const name = layer.name.replaceAll(/\W/g, '_')
  const [pinFile, output] = [`.compile-reqs-pylock-${name}.txt`, `pylock.compile-reqs-${name.replaceAll('.', '-')}.toml`]
  await sandbox.write(pinFile, formatOptions(context, layer) + formatPins(requirements))
  // In a subdirectory, pip fails for a local project that is not below it.
  const args = ['lock', '--quiet', '--no-deps', ...pipChoiceOptions(engine), `--output=${output}`, `--requirement=${pinFile}`]
  const result = await context.run(tools.python, moduleArguments('pip', ...args), {
    cwd: sandbox.cwd,
    env: sanitizePythonEnv(context.env, buildConstraintVariable(engine, sandbox.cwd)).env,
  })
  if (result.code !== 0) throw engineError('pip-compile', layer.source, result)
  return await sandbox.read(output)
}

/** The options of the layer's sources that say where its files are, such as another index, which the pins do not have yet. */
function formatOptions({ graph, sandbox }: ResolveContext, { source }: Pick<Layer, 'source'>): string {
  const options = resolutionOptionsOf({ source }, graph).map((option) => {
    const [, name, link = ''] = /^(--find-links|-f)[\s=]+(.*)$/.exec(option) ?? []
    // pip looks a folder up beside the file of the option first.
    const beside = posix.join(posix.dirname(source), link)
    return name === undefined || isUrl(link) || !existsSync(join(sandbox.cwd, beside)) ? option : `${name} ${beside}`
  })
  return options.map((option) => `${option}\n`).join('')
}

/** The statements of a lock without hashes, which would make pip download every file. `===` excludes local versions. */
function formatPins(requirements: string): string {
  return splitLogicalLines(requirements)
    .map(({ text }) => `${text.replaceAll(/\s+--hash=\S+/g, '').replace(/^([\w.-]+(?:\[[^\]]*\])?)==(?!=)/, '$1===')}\n`)
    .join('')
}
