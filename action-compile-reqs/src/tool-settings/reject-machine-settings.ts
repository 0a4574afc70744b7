import { join, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { isReadable } from '#shared/files/paths.js'
import { readTextIfPresent } from '#shared/files/read-text.js'
import type { EngineName } from '../engine/settings.js'
import { pipConfigFiles, uvConfigFiles } from './machine-files.js'
import { pipLockOptions, uvLockVariables, uvPlaces } from './machine-rules.js'
import { parsePipConfig } from './pip-config.js'
import { readSettingsTable } from './settings-file.js'
import { collectSettings, readProjectSettings } from './uv-settings.js'

type Context = Pick<ActionContext, 'workspace' | 'env' | 'log'>

/**
 * Rejects settings that this machine has for the engine and that would change a lock, by name: variables, and files outside the
 * repository. The same repository gives the same locks everywhere. How the index is reached may differ.
 */
export async function rejectMachineSettings(context: Context, engine: EngineName): Promise<void> {
  rejectVariables(context, engine)
  if (engine === 'uv') await rejectUvFiles(context)
  else rejectPipFiles(context)
}

function rejectVariables({ env, log }: Context, engine: EngineName): void {
  const names = engine === 'uv' ? uvLockVariables : pipLockOptions.map((name) => `PIP_${name.replaceAll('-', '_').toUpperCase()}`)
  const linkVariable = engine === 'uv' ? 'UV_FIND_LINKS' : 'PIP_FIND_LINKS'
  if (isSet(env[linkVariable]))
    log.warning(`${linkVariable} is not used, because a lock must not depend on this machine. Set \`find-links\``)
  const set = names.filter((name) => name !== linkVariable && isSet(env[name]))
  if (set.length === 0) return
  throw new UserError(`The environment sets ${set.join(', ')}, which would change the locks`, {
    why: 'A lock must not depend on the machine that compiles it',
    fix: `Unset ${set.length === 1 ? 'it' : 'them'}, and write the setting to a file of the repository: \`[tool.eleanor.requirements]\`, ${ownTable(engine)}`,
  })
}

/** An empty variable, or one that switches a flag off, changes nothing. */
const isSet = (value = '') => !/^(|0|false|no|off|f|n)$/i.test(value)

const ownTable = (engine: EngineName) => (engine === 'uv' ? '`[tool.uv]` or `uv.toml`' : '`[tool.pip-tools]`')

function rejectPipFiles({ env, workspace }: Context): void {
  for (const file of pipConfigFiles(env)) {
    const path = resolve(workspace, file)
    // pip ignores a file that it may not read.
    const text = isReadable(path) ? readTextIfPresent(path, file) : undefined
    const setting = parsePipConfig(text ?? '').find(({ name }) => pipLockOptions.includes(name))
    if (setting !== undefined) throw machineFileError('pip-compile', `${file}:${setting.line}`, setting.name)
  }
}

async function rejectUvFiles({ env, workspace }: Context): Promise<void> {
  const project = await readProjectSettings(workspace)
  const hasProjectSettings = project !== undefined && (await collectSettings(project)).length > 0
  const named = env.UV_CONFIG_FILE ?? ''
  const isProjectFile = named !== '' && resolve(workspace, named) === join(workspace, 'uv.toml')
  if (isProjectFile) return
  const ignoring = ['UV_CONFIG_FILE', 'UV_NO_CONFIG'].find((name) => isSet(env[name]))
  if (ignoring !== undefined && hasProjectSettings)
    throw new UserError(`With ${ignoring}, uv ignores the settings in ${project.file}`, { fix: 'Unset it' })
  for (const file of uvConfigFiles(env)) {
    const settings = await readSettingsTable(workspace, file, [])
    const found = settings === undefined ? [] : await collectSettings(settings)
    const setting = found.find(({ name }) => !uvPlaces.includes(name))
    if (setting !== undefined) throw machineFileError('uv', file, setting.name)
  }
}

function machineFileError(engine: EngineName, place: string, name: string): UserError {
  return new UserError(`${place} sets \`${name}\`, which would change the locks`, {
    why: 'A lock must not depend on the machine that compiles it',
    fix: `Remove it there, and write it to a file of the repository: \`[tool.eleanor.requirements]\` or ${ownTable(engine)}`,
  })
}
