import type { UserError } from '#shared/errors.js'
import { engineError } from '../engine/errors.js'
import { layerOptionsError } from '../engine/layer-options.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/layer.js'
import type { ResolveContext } from '../resolve/context.js'
import { collectLines, formatLocation, lineKey } from '../trials/source-lines.js'
import type { TrialResolutions } from '../trials/trial-resolution.js'
import type { LineConflict } from './find-conflicts.js'

/** The error for one line that has no solution even without all others. */
export async function explainSingleLine(
  trials: TrialResolutions,
  context: ResolveContext,
  all: readonly Layer[],
  { lines, output }: LineConflict,
): Promise<UserError> {
  const [line] = lines
  const optionsError = line === undefined ? undefined : await explainLayerOptions(trials, context, all, line)
  const at = line === undefined ? '' : `\n(from line ${line.line} of ${line.file})\n`
  return optionsError ?? engineError(context.engine.name, line?.file ?? '', { stderr: `${output}\n${at}`, stdout: '' })
}

/** A line that its own layer can satisfy fails only because of the options of other layers. */
async function explainLayerOptions(
  trials: TrialResolutions,
  { graph }: ResolveContext,
  all: readonly Layer[],
  line: DirectRequirement,
): Promise<UserError | undefined> {
  for (const layer of all) {
    const isOwn = (await collectLines(graph, [layer])).some((other) => lineKey(other) === lineKey(line))
    if (!isOwn) continue
    if ((await trials.attempt([layer], new Map())).state !== 'solved') return undefined
    const { name, specifier } = line.requirement
    const what = `\`${name}${specifier}\` in ${formatLocation(line)} cannot be found when all layers are resolved together`
    return layerOptionsError(what, graph, { file: line.file, line: line.line })
  }
  return undefined
}
