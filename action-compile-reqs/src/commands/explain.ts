import { createCache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { codeBlock } from '#shared/format/summary.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import { renderReverseTree } from '#shared/requirements/dependency-tree.js'
import { parsePins } from '#shared/requirements/pins.js'
import { distributions } from '../engine/command.js'
import { toolLock } from '../staleness/expected-settings.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { reaching } from '../package-index/access.js'
import { askedFor } from '../report/requesting-lines.js'
import type { Layer } from '../requirements/graph.js'
import { describePins } from '../resolve/pin-metadata.js'
import { look } from './inspect.js'

/**
 * `mode: explain`: for each package asked about, who requires it and with which range, over all layers, as
 * `pipdeptree --reverse` shows it, and the lines of the sources that the branches start from. Nothing is written.
 */
export async function explain(context: ActionContext, inputs: Inputs): Promise<void> {
  const { graph, locks, stale } = await look(context, inputs)
  context.setOutput('changed', false)
  if (stale.length > 0)
    context.log.warning(`${stale.map(({ lock }) => lock).join(', ')} is stale; the locks are explained as they are`)
  const groups = agreeing(graph.layers, locks)
  const absent = inputs.packages.filter((name) => !groups.some(({ versions }) => versions.has(name)))
  if (absent.length > 0)
    throw new UserError(`No lock pins ${absent.join(', ')}`, {
      fix: 'Check the spelling in `packages`, or compile the locks first',
    })

  const python = await inspectPython(context, inputs.python)
  const cache = createCache({ log: context.log, mode: inputs.cache })
  // Whatever the engine: the metadata is asked for by pip, and the one beside pip-tools is a current one.
  const engine = 'pip-compile'
  const tools = await installPythonTools(context, cache, {
    lock: toolLock(context, { engine }),
    python,
    name: distributions[engine],
  })
  const texts: string[] = []
  for (const { layers, versions } of groups.filter((group) => inputs.packages.some((name) => group.versions.has(name)))) {
    const { packages, environment } = await describePins(reaching(context, context.workspace, inputs), tools.python, versions)
    for (const name of inputs.packages.filter((each) => versions.has(each))) {
      const tree = renderReverseTree(name, packages, environment)
      const lines = askedFor(name, layers, graph, { packages, environment })
      texts.push(
        [...(groups.length === 1 ? [] : [`In ${layers.map((layer) => layer.name).join(', ')}:`]), ...tree, '', ...lines].join(
          '\n',
        ),
      )
    }
  }
  for (const text of texts) context.log.info(`${text}\n`)
  context.setOutput('explanation', texts.join('\n\n'))
  context.summary.add(`## Who requires ${inputs.packages.join(', ')}?\n\n${texts.map((text) => codeBlock(text)).join('\n\n')}`)
}

interface Group {
  readonly layers: Layer[]
  /** Version by normalised name, over all layers of the group. */
  readonly versions: Map<string, string>
}

/** The layers put together as far as they pin the same versions; one group when all agree. */
function agreeing(layers: readonly Layer[], locks: ReadonlyMap<string, string>): Group[] {
  const groups: Group[] = []
  for (const layer of layers) {
    const own = parsePins(locks.get(layer.lock) ?? '')
    const fits = groups.find(({ versions }) => [...own].every(([name, version]) => (versions.get(name) ?? version) === version))
    const group = fits ?? { layers: [], versions: new Map<string, string>() }
    if (fits === undefined) groups.push(group)
    group.layers.push(layer)
    for (const [name, version] of own) group.versions.set(name, version)
  }
  return groups
}
