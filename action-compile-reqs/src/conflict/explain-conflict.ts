import { UserError } from '#shared/errors.js'
import { table } from '#shared/format/summary.js'
import { normalizeName } from '#shared/requirements/markers.js'
import { conflictReason, engineError } from '../engine/errors.js'
import type { EngineName } from '../inputs/read-inputs.js'
import { picture } from '../report/layer-diagram.js'
import type { Direct } from '../requirements/direct-requirements.js'
import { directLines } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/graph.js'
import type { Job } from '../resolve/context.js'
import type { ConflictError } from '../resolve/combined-requirements.js'
import { placeOf, wishesOf } from './demands.js'
import { smallest } from './minimize.js'
import type { Conflict, Proposal } from './suggest-fix.js'
import { propose } from './suggest-fix.js'
import type { Trials } from './trial-resolution.js'
import { createTrials } from './trial-resolution.js'

/** A resolution takes 1 to 5 s, and somebody waits for the answer. */
const bound = { most: 20, seconds: 90 }

/**
 * What to tell when no versions satisfy all layers: the smallest set of lines and layers that conflict, who wants what (in the
 * summary), and the ways out that were tried. Everything is resolved in the workshop.
 */
export async function explainConflict(job: Job, all: readonly Layer[], error: ConflictError): Promise<UserError> {
  const { engine } = job.inputs
  const trials = createTrials(job, bound)
  job.context.log.info('There is no common solution. Looking for the lines that conflict and for a way out')
  const lines = await conflictingLines(trials, all, job, conflictReason(engine, error.message))
  const text = trials.lastConflict() ?? error.message
  const [only] = lines
  if (only !== undefined && lines.length === 1) return engineError(engine, only.file, { stderr: text, stdout: '' })
  // Without any one of the lines there is a solution, so that layers conflict just when they have all of them.
  const layers = await smallest(all, (part) => {
    const covered = new Set(linesOf(job, part).map(placeOf))
    return Promise.resolve(lines.every((line) => covered.has(placeOf(line))))
  })
  const conflict = { all, layers, lines, wishes: wishesOf(engine, text, lines) }
  const proposal = await propose(trials, conflict)
  job.context.log.info(`${trials.count()} resolutions were tried`)
  job.context.summary.add(conflictTable(conflict, proposal))
  const first = lines.at(-1)
  return new UserError(`${headline(engine, layers)}: ${conflictReason(engine, text)}`, {
    why: `Concerned are ${lines.map(shown).join(', ')}${trials.exhausted() ? ` (perhaps not all of them are: the bound of ${bound.most} resolutions or ${bound.seconds} s was met)` : ''}`,
    fix: `${advice(proposal)}. No lock was changed`,
    ...(first === undefined ? {} : { at: { file: first.file, line: first.line } }),
  })
}

/** Resolves with fewer and fewer lines, beginning with those of packages that the engine names. */
async function conflictingLines(trials: Trials, all: readonly Layer[], job: Job, reason: string): Promise<Direct[]> {
  const lines = linesOf(job, all)
  const conflicts = async (part: readonly Direct[]) => {
    const out = lines.filter((line) => !part.includes(line))
    return (await trials.attempt(all, new Map(out.map((line) => [line, ''])))) === 'conflict'
  }
  const named = new Set([...reason.matchAll(/[A-Za-z0-9][\w.-]*/g)].map(([name]) => normalizeName(name)))
  const guess = lines.filter(({ requirement }) => named.has(requirement.key))
  const found = await smallest(guess.length > 0 && (await conflicts(guess)) ? guess : lines, conflicts)
  // The engine's words have to be about these lines and no others.
  if (found.length < lines.length) await conflicts(found)
  return found
}

/** The lines of some layers, each once. A lock that is made anew holds none: it is empty in the workshop. */
function linesOf({ graph }: Job, layers: readonly Layer[]): Direct[] {
  const lines = new Map(
    layers.flatMap(({ source }) => directLines(source, graph).direct.map((line) => [placeOf(line), line] as const)),
  )
  return [...lines.values()].filter(({ file }) => !graph.layers.some(({ lock }) => lock === file))
}

function headline(engine: EngineName, layers: readonly Layer[]): string {
  const [first] = layers
  if (first !== undefined && layers.length === 1) return `${engine} cannot compile ${first.source}`
  return `The layers ${layers.map(({ name }) => name).join(' and ')} cannot agree`
}

function advice({ line, separate }: Proposal): string {
  const ways = [
    ...(line === undefined ? [] : [`\`${line.text}\` in ${placeOf(line.direct)} lets all layers agree`]),
    ...(separate === undefined ? [] : [`with \`separate: ${separate}\` the other layers agree`]),
  ]
  return ways.length === 0
    ? 'Loosen one of these lines; of the changes that were tried none is enough'
    : `Tried: ${ways.join('; ')}`
}

function conflictTable({ all, layers, wishes }: Conflict, proposal: Proposal): string {
  const rows = wishes.map(({ package: name, range, by, through }) => [name, range || 'any', by, through.map(shown).join(', ')])
  return [
    `## Requirements: ${layers.map(({ name }) => name).join(', ')} cannot be satisfied`,
    table(['package', 'wanted', 'by', 'through'], rows),
    `${advice(proposal)}.`,
    picture(all, (name) => (layers.some((layer) => layer.name === name) ? 'conflict' : 'fresh')),
  ].join('\n\n')
}

function shown({ file, line, requirement: { name, specifier } }: Direct): string {
  return `\`${name}${specifier}\` in ${file}:${line}`
}
