import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { runOk } from '#shared/process/runner.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Wheel } from '../archive/read-wheel.js'
import type { InstallTool } from '../tools/pinned-tools.js'

interface Component {
  readonly name: string
  readonly 'bom-ref'?: string
  readonly hashes?: readonly object[]
  readonly externalReferences?: readonly { readonly url: string }[]
}

/** The parts of a CycloneDX document that are changed. */
interface Bom {
  readonly metadata?: object
  readonly components?: readonly Component[]
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

/** The environment that has nothing but the wheel and its requirements. */
export interface CleanEnvironment {
  /** Its interpreter. */
  readonly python: string
  /** The sanitized environment variables. */
  readonly env: Readonly<Record<string, string>>
  /** Folder that receives the file. */
  readonly folder: string
}

const limitMs = 10 * 60_000

/**
 * Writes the CycloneDX bill of materials of the clean environment: the wheel as the main component, with its hash, and everything that
 * was installed with it. Source: CycloneDX 1.6, JSON reference.
 */
export async function writeSbom(
  { run }: Pick<ActionContext, 'run'>,
  installTool: InstallTool,
  wheel: Wheel,
  { python, env, folder }: CleanEnvironment,
): Promise<string> {
  const tools = await installTool('cyclonedx-bom')
  const file = join(folder, `${normalizeName(wheel.name).replaceAll('-', '_')}-${wheel.version}.cdx.json`)
  const args = ['environment', '--output-reproducible', '--output-format', 'JSON', '--output-file', file, python]
  await runOk(run, tools.python, ['-I', '-m', 'cyclonedx_py', ...args], { cwd: folder, env, timeoutMs: limitMs })
  const bom = JSON.parse(await readFile(file, 'utf8')) as Bom
  await writeFile(file, `${JSON.stringify(cleanBom(bom, wheel), undefined, 2)}\n`)
  return file
}

/** Makes the wheel the main component, and removes pip, which was only needed to install, and paths of this machine. */
export function cleanBom(bom: Bom, wheel: Pick<Wheel, 'name' | 'sha256'>): Bom {
  const components = (bom.components ?? []).map(withoutLocalPaths)
  const main = components.find(({ name }) => normalizeName(name) === normalizeName(wheel.name))
  if (main === undefined) throw new UserError(`The bill of materials does not contain ${wheel.name}`)
  const pip = components.find(({ name }) => name === 'pip')?.['bom-ref']
  return {
    ...bom,
    metadata: { ...bom.metadata, component: { ...main, hashes: [{ alg: 'SHA-256', content: wheel.sha256 }] } },
    components: components.filter(({ name }) => name !== 'pip' && name !== main.name),
    dependencies: (bom.dependencies ?? []).filter(({ ref }) => ref !== pip),
  }
}

function withoutLocalPaths(component: Component): Component {
  const { externalReferences, ...others } = component
  const remaining = externalReferences?.filter(({ url }) => !url.startsWith('file:')) ?? []
  return remaining.length === 0 ? others : { ...others, externalReferences: remaining }
}
