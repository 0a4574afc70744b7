import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { lastLine } from '#shared/process/runner.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import type { ResolvingMetadata } from '../cache/metadata-only-wheel.js'
import type { Report, Resolution } from '../resolve/pip-report.js'
import { parseReport, reportArguments } from '../resolve/pip-report.js'
import { fetchIndexMetadata } from './index-metadata.js'

type Context = Pick<ActionContext, 'run' | 'env' | 'privateDir' | 'log'>
type Pins = readonly (readonly [name: string, version: string])[]

/**
 * Fetches what the pinned packages require: first from the index, which needs no download and no build, then with
 * `pip install --dry-run --no-deps --report` for the others. A package that pip cannot build counts as one without requirements, with
 * a warning. `pins` is version or URL by name.
 */
export async function fetchPinMetadata(context: Context, python: string, pins: ReadonlyMap<string, string>): Promise<Resolution> {
  const folder = await mkdtemp(join((await context.privateDir()).path, 'compile-reqs-'))
  try {
    const ofIndex = [...pins].filter(([, version]) => !isUrl(version))
    const { environment, metadata } = await fetchIndexMetadata(context, python, {
      pins: Object.fromEntries(ofIndex),
      cacheDir: join(folder, 'cache'),
    })
    const others = [...pins].filter(([name]) => metadata[name] === undefined)
    const built = await fetchWithPip(context, { python, folder }, others)
    const all = [...Object.values(metadata), ...built]
    return parseReport({ environment, install: all.map((each) => ({ is_direct: false, metadata: each })) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface PipRun {
  readonly python: string
  readonly folder: string
}

/** One run of pip for all packages; if it fails, one for each, so that one build that fails hides no other package. */
async function fetchWithPip(context: Context, pip: PipRun, pins: Pins): Promise<ResolvingMetadata[]> {
  if (pins.length === 0) return []
  const { metadata, problem } = await reportPins(context, pip, pins)
  if (metadata !== undefined) return metadata
  const [[name, version] = ['', '']] = pins
  if (pins.length > 1) {
    const each: ResolvingMetadata[] = []
    for (const pin of pins) each.push(...(await fetchWithPip(context, pip, [pin])))
    return each
  }
  context.log.warning(`The explanation does not show what ${name} requires, because pip could not read its metadata: ${problem}`)
  return [{ name, version: isUrl(version) ? '' : version }]
}

async function reportPins({ run, env }: Context, { python, folder }: PipRun, pins: Pins) {
  const requirements = join(folder, 'pins.txt')
  const report = join(folder, 'report.json')
  await writeFile(requirements, pins.map(([name, version]) => formatPin(name, version)).join(''))
  const args = reportArguments(requirements, report, '--no-deps', '--ignore-requires-python', '--quiet')
  const { code, stderr, stdout } = await run(python, args, { env: sanitizePythonEnv(env).env })
  if (code !== 0) return { metadata: undefined, problem: pipReason(`${stdout}\n${stderr}`) }
  const { install } = JSON.parse(await readFile(report, 'utf8')) as Report
  return { metadata: install.map(({ metadata }) => metadata), problem: '' }
}

/** The first error of pip, without the address of a file, which may hold credentials. */
function pipReason(output: string): string {
  const reason = /^\s*(?:ERROR|error): (.*\S)/m.exec(output)?.[1] ?? lastLine(output).trim()
  return reason.replaceAll(/\S+:\/\/\S+/g, (url) => url.replace(/\/\/[^/@]*@/, '//'))
}

function isUrl(version: string): boolean {
  return version.includes('/')
}

function formatPin(name: string, version: string): string {
  return isUrl(version) ? `${name} @ ${version}\n` : `${name}==${version}\n`
}
