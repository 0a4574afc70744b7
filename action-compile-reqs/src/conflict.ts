import { UserError } from '#shared/errors.js'
import { normalName } from '#shared/markers.js'
import { directLines } from './direct.js'
import type { Direct } from './direct.js'
import { conflictReason, engineError } from './engine-error.js'
import type { Layer } from './graph.js'
import type { Job } from './job.js'
import type { ConflictError } from './union.js'

/** What to tell when no versions satisfy all layers: the engine's reason, the lines concerned, and the ways out. */
export function explainConflict(job: Job, layers: readonly Layer[], error: ConflictError): UserError {
  const reason = conflictReason(job.inputs.engine, error.message)
  const named = new Set([...reason.matchAll(/[A-Za-z0-9][\w.-]*/g)].map(([name]) => normalName(name)))
  const lines = layers.flatMap((layer) =>
    directLines(layer.source, job.graph.sources).direct.map((direct) => ({ layer, direct })),
  )
  const concerned = lines.filter(({ layer, direct }) => direct.file === layer.source && named.has(direct.requirement.key))
  const first = concerned.at(-1)?.direct
  const only = new Set(concerned.map(({ layer }) => layer.source)).size === 1 ? concerned[0]?.layer.source : undefined
  if (only !== undefined) return engineError(job.inputs.engine, only, { stderr: error.message, stdout: '' })
  return new UserError(`The layers cannot agree: ${reason}`, {
    why: concerned.length === 0 ? '' : `Concerned are ${concerned.map(({ direct }) => shown(direct)).join(', ')}`,
    fix: `Loosen one of the lines, or name the layer that need not agree in the input \`separate\`. No lock was changed`,
    ...(first === undefined ? {} : { at: { file: first.file, line: first.line } }),
  })
}

function shown({ file, line, requirement: { name, specifier } }: Direct): string {
  return `\`${name}${specifier}\` in ${file}:${line}`
}
