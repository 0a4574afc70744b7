import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { isPackageName } from '#shared/requirements/package-name.js'
import { emitsIndexUrl } from '../engine/settings.js'
import { hasCredentials, isUrl } from '../package-index/access.js'
import type { LayerSelection } from '../requirements/discover.js'
import { discoverLayers } from '../requirements/discover.js'
import type { SettableInputs } from './apply-settings.js'
import { applySettings } from './apply-settings.js'
import { readPipToolsSettings } from './pip-tools-settings.js'
import type { InputDefaults } from './rules.js'
import type { ToolSettings } from './types.js'
import { readUvSettings } from './uv-settings.js'

/**
 * Adds the settings of the engine's own files to the inputs: they come after the caller and the configuration, and before the
 * defaults. `given` names the inputs that the caller or the configuration sets.
 */
export async function addToolSettings<Inputs extends SettableInputs & { readonly selection: LayerSelection }>(
  { workspace, env }: Pick<ActionContext, 'workspace' | 'env'>,
  inputs: Inputs,
  given: ReadonlySet<string>,
): Promise<Inputs> {
  const settings = await readToolSettings(workspace, inputs)
  const defaults = checkDefaults(workspace, settings)
  const { engine, index } = applySettings(inputs, { ...settings, defaults }, given)
  if (emitsIndexUrl(engine) && hasCredentials(env, index))
    throw new UserError('`emit-index-url` is `true`, but an index URL contains credentials', {
      fix: 'Remove the credentials or set it to `false`; otherwise the locks would contain them',
    })
  return { ...inputs, engine, index }
}

async function readToolSettings(
  workspace: string,
  { engine, selection }: Pick<SettableInputs, 'engine'> & { readonly selection: LayerSelection },
): Promise<ToolSettings> {
  if (engine.name === 'uv') return await readUvSettings(workspace)
  const sources = await discoverLayers(workspace, selection)
  return await readPipToolsSettings(
    workspace,
    sources.map(({ source }) => source),
  )
}

/** Checks values that reach a command line, and normalizes names. */
function checkDefaults(workspace: string, { defaults, links }: ToolSettings): InputDefaults {
  for (const path of defaults.constraints ?? []) requirePath(workspace, 'constraint', path)
  for (const link of [...links, ...(defaults['find-links'] ?? [])]) if (!isUrl(link)) requirePath(workspace, 'find-links', link)
  const unsafePackages = defaults['unsafe-packages']?.map((name) => {
    if (isPackageName(name)) return normalizeName(name)
    throw new UserError(`The settings of the engine name \`${name}\`, which is not a package`, { fix: 'Correct the name' })
  })
  return { ...defaults, ...(unsafePackages && { 'unsafe-packages': unsafePackages }) }
}

function requirePath(workspace: string, setting: string, path: string): void {
  const absolute = resolve(workspace, path)
  const isInWorkspace = isInside(workspace, resolveExistingPrefix(absolute))
  if (isInWorkspace && statSync(join(workspace, path), { throwIfNoEntry: false }) !== undefined) return
  throw new UserError(`The setting \`${setting}\` of the engine names \`${path}\`, which is not in the repository`, {
    fix: 'Correct the path; it is relative to the root of the repository',
  })
}
