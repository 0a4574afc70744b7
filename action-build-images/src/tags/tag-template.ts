import { readConfigTable } from '#shared/config/config-table.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { givenText, variableName } from '#shared/inputs/input-source.js'

/** The default of `tag-template` of the action that releases. */
const defaultTemplate = 'v{version}'

/** How the releases of this repository name their tags: `tag-template` of `[tool.eleanor.release]`. */
export async function readTagTemplate(context: Pick<ActionContext, 'env' | 'workspace' | 'caller'>): Promise<string> {
  const ofEnvironment = context.env[variableName('release', 'tag-template')] ?? ''
  const config = await readConfigTable(context, 'release', givenText(context, 'config').trim())
  const template = ofEnvironment === '' ? config?.values['tag-template'] : ofEnvironment
  return typeof template === 'string' && template.includes('{version}') ? template : defaultTemplate
}
