import { satisfies } from '@renovatebot/pep440'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import { normalizeName } from '#shared/requirements/markers.js'
import { noStandIns } from '../cache/metadata-wheel-store.js'
import { engineError } from '../engine/errors.js'
import { exactPins } from '../lockfile/local-versions.js'
import type { Direct } from '../requirements/direct-requirements.js'
import { directLines } from '../requirements/direct-requirements.js'
import type { Layer } from '../requirements/graph.js'
import type { Job } from './context.js'
import type { Report, Resolution } from './pip-report.js'
import { indexMetadata, reportOnly, resolutionOf, withoutStandIns } from './pip-report.js'
import type { Starting } from './combined-requirements.js'
import { ConflictError, unionConstraints, unionReport, unionSource, unionText } from './combined-requirements.js'

/**
 * Resolves all layers at once with one `pip install --dry-run --report`. Old pins are constraints to begin with; those that pip
 * names as causes of a conflict are given up until there is a solution. `===` keeps a pin from moving to another local version.
 * Stand-ins are taken for the pins that have one; where that gives no solution, the index is asked about all.
 */
export async function unionWithPip(job: Job, layers: readonly Layer[], { fixed, kept }: Starting): Promise<Resolution> {
  const { workshop, context, tools, inputs } = job
  await workshop.write(unionSource, unionText(layers, job.graph.constraints))
  const wanted = new Map([...kept, ...fixed])
  const lines = layers.map(({ source }) => directLines(source, job.graph))
  // An option in a source may name another index.
  const memory = lines.every(({ others }) => others.length === 0) ? job.standIns : noStandIns
  const moving = lines.some(({ direct }) => direct.some((line) => excludes(line, wanted)))
  let standing: ReadonlyMap<string, string> = moving ? new Map() : await memory.of(wanted)
  const cooldown = inputs.excludeNewer === '' ? [] : ['--uploaded-prior-to', inputs.excludeNewer]
  const args = reportOnly(unionSource, unionReport, ...cooldown, '--constraint', unionConstraints)
  for (;;) {
    await workshop.write(unionConstraints, limits(wanted, standing))
    const result = await context.run(tools.python, args, { cwd: workshop.cwd, env: sanitizePythonEnv(context.env).env })
    if (result.code === 0) {
      const report = JSON.parse(await workshop.read(unionReport)) as Report
      await memory.learn(indexMetadata(report))
      return withoutStandIns(resolutionOf(report), standing)
    }
    if (standing.size > 0) {
      context.log.info('Not all pins can stay; pip asks the index about all packages')
      standing = new Map()
      continue
    }
    const text = `${result.stderr}\n${result.stdout}`.replaceAll(`${workshop.cwd}/`, '')
    const causes = constraintsNamed(text).filter((name) => kept.has(name) && !fixed.has(name) && wanted.has(name))
    if (causes.length === 0)
      throw isConflict(text)
        ? new ConflictError(text)
        : engineError('pip-compile', placed(text, layers), { stderr: text, stdout: '' })
    context.log.info(`Giving up old pins that stand in the way: ${causes.join(', ')}`)
    causes.forEach((name) => wanted.delete(name))
  }
}

/** Whether a line asks for another version than the pinned one. Only pip knows whether one with a marker holds. */
function excludes({ requirement: { key, specifier, marker } }: Direct, pinned: ReadonlyMap<string, string>): boolean {
  const version = pinned.get(key)
  if (version === undefined || specifier === '' || marker !== undefined) return false
  return !satisfies(version, specifier, { prereleases: true })
}

/** Pins as constraints, those with a stand-in by its address. */
function limits(wanted: ReadonlyMap<string, string>, standing: ReadonlyMap<string, string>): string {
  const addresses = [...standing].map(([name, address]) => `${name} @ ${address}\n`)
  return exactPins(new Map([...wanted].filter(([name]) => !standing.has(name)))) + addresses.join('')
}

/** The packages whose constraint pip names as the cause of a conflict. */
function constraintsNamed(text: string): string[] {
  const named = [...text.matchAll(/The user requested \(constraint\) ([\w.-]+?)===/g)].map(([, name = '']) => normalizeName(name))
  // pip may say just which constraint has no matching file any more.
  const gone = [...text.matchAll(/No matching distribution found for ([\w.-]+?)===/g)].map(([, name = '']) => normalizeName(name))
  return [...new Set([...named, ...gone])]
}

function isConflict(text: string): boolean {
  return text.includes('ResolutionImpossible') || text.includes('The user requested (constraint)')
}

/** The source that pip names, or the only one there is. */
function placed(text: string, layers: readonly Layer[]): string {
  return (layers.find(({ source }) => text.includes(source)) ?? layers[0])?.source ?? ''
}
