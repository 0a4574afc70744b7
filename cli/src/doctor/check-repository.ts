import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openConfig } from '#shared/config/config-table.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import type { ConfigTableName, InputGroup } from '#shared/input-definitions.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import { imageInputs } from '../../../action-build-images/src/inputs/input-definitions.js'
import { wheelInputs } from '../../../action-build-wheel/src/inputs/input-definitions.js'
import { checkFirstUse, isFirstUse } from '../../../action-compile-reqs/src/commands/first-use.js'
import { inspectRequirements } from '../../../action-compile-reqs/src/commands/inspect.js'
import { requirementsInputs } from '../../../action-compile-reqs/src/inputs/input-definitions.js'
import { readCompileInputs } from '../../../action-compile-reqs/src/inputs/read-inputs.js'
import { releaseInputs } from '../../../action-release/src/inputs/input-definitions.js'
import { commandMessage } from '../context/command-message.js'
import type { Finding, Needs } from './finding.js'
import { absent, ok } from './finding.js'

const groups: readonly InputGroup[] = [requirementsInputs, wheelInputs, imageInputs, releaseInputs]

/** A finding has one line, and it says what the log and the summary would say. */
const ignore = () => undefined
const silent = { log: { notice: ignore, warning: ignore }, summary: { add: ignore } }

/** What the repository uses, by the files that it has. */
export async function findNeeds({ workspace }: Pick<ActionContext, 'workspace'>): Promise<Needs> {
  const has = (path: string) => existsSync(join(workspace, path))
  const config = openConfig({ workspace }, '')
  // What is wrong with the configuration is a separate finding.
  const configures = async (table: ConfigTableName) => (await config.findTable(table).catch(() => undefined)) !== undefined
  return {
    requirements: has('requirements') || (await configures('requirements')),
    wheel: has('pyproject.toml'),
    gate: has('.pre-commit-config.yaml'),
    images: has('docker') || (await configures('images')),
  }
}

/** Checks the tables of the configuration, and the locks if the configuration is valid. */
export async function checkRepository(context: ActionContext, needs: Needs): Promise<Finding[]> {
  const configuration = await checkConfiguration(context)
  return configuration.state === 'missing' ? [configuration] : [configuration, await checkLocks(context, needs)]
}

async function checkConfiguration(context: ActionContext): Promise<Finding> {
  try {
    const files = new Set<string>()
    const config = openConfig(context, '')
    for (const group of groups) {
      const table = await config.findTable(group.table)
      if (table !== undefined) files.add(table.file.path)
      await readInputs(context, group, () => undefined, config)
    }
    if (files.size === 0) return absent('configuration', false, 'none, so the defaults count; `eleanor init` writes one')
    return ok('configuration', [...files].join(', '))
  } catch (error) {
    return absent('configuration', true, describe(error))
  }
}

async function checkLocks(context: ActionContext, { requirements }: Needs): Promise<Finding> {
  if (!requirements)
    return absent('locks', false, 'there is no folder `requirements`; `eleanor init` looks for requirements elsewhere')
  try {
    const inputs = await readCompileInputs(context)
    const project = await inspectRequirements(context, inputs)
    const { graph, stale } = project
    const count = graph.layers.length
    if (isFirstUse(project)) {
      checkFirstUse({ ...context, ...silent }, project, inputs)
      return absent(
        'locks',
        false,
        `${count} of ${count} have no stamp yet, but their pins satisfy the sources; run \`eleanor compile\``,
      )
    }
    if (stale.length === 0) return ok('locks', `${count} up to date`)
    return absent('locks', true, `${stale.length} of ${count} are stale; run \`eleanor compile\``)
  } catch (error) {
    return absent('locks', true, describe(error))
  }
}

/** Inputs have the names of their keys here: no flag of `doctor` gives them. */
function describe(error: unknown): string {
  if (!(error instanceof UserError)) return messageOf(error)
  return commandMessage(error, { label: (name) => `\`${name}\``, nameFlags: (text) => text })
}
