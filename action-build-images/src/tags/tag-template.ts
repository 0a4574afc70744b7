import type { Config } from '#shared/config/config-table.js'
import { variableName } from '#shared/inputs/input-source.js'
import type { Env } from '#shared/process/env.js'

/** The default of `tag-template` of the action that releases. */
const defaultTemplate = 'v{version}'

/** How the releases of this repository name their tags: `tag-template` of `[tool.eleanor.release]`. */
export async function readTagTemplate(env: Env, config: Config): Promise<string> {
  const ofEnvironment = env[variableName('release', 'tag-template')] ?? ''
  const table = await config.findTable('release')
  const template = ofEnvironment === '' ? table?.values['tag-template'] : ofEnvironment
  return typeof template === 'string' && template.includes('{version}') ? template : defaultTemplate
}
