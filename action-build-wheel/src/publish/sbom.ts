import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { runOk } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import { normalizeName } from '#shared/requirements/markers.js'
import type { Wheel } from '../archive/read-wheel.js'
import { lockedTools } from '../tools/pinned-tools.js'

interface Component {
  readonly name: string
  readonly 'bom-ref'?: string
  readonly hashes?: readonly object[]
  readonly externalReferences?: readonly { readonly url: string }[]
}

interface Bom {
  readonly metadata?: object
  readonly components?: readonly Component[]
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

type Ports = Pick<ActionContext, 'run' | 'env' | 'log' | 'toolCache' | 'temp' | 'actionPath'>

/**
 * The CycloneDX bill of the clean environment: the wheel as the main component, with its hash, and everything that was installed with it.
 * The library of CycloneDX makes it from the environment; pip, which is only there to install, and paths of this machine are left out.
 * Source: CycloneDX 1.6, JSON reference.
 */
export async function makeSbom(
  context: Ports,
  cache: Cache,
  python: Python,
  wheel: Wheel,
  environment: string,
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<string> {
  const tools = await lockedTools(context, cache, python, 'cyclonedx-bom')
  const file = join(folder, `${normalizeName(wheel.name).replaceAll('-', '_')}-${wheel.version}.cdx.json`)
  const args = ['environment', '--output-reproducible', '--output-format', 'JSON', '--output-file', file, environment]
  await runOk(context.run, tools.python, ['-I', '-m', 'cyclonedx_py', ...args], { cwd: folder, env, timeoutMs: 10 * 60_000 })
  const bom = JSON.parse(await readFile(file, 'utf8')) as Bom
  await writeFile(file, `${JSON.stringify(shaped(bom, wheel), undefined, 2)}\n`)
  return file
}

/** Exported for what it leaves out; the rest is as the library wrote it. */
export function shaped(bom: Bom, wheel: Pick<Wheel, 'name' | 'sha256'>): Bom {
  const components = (bom.components ?? []).map(withoutPaths)
  const main = components.find(({ name }) => normalizeName(name) === normalizeName(wheel.name))
  if (main === undefined) throw new UserError(`The bill of materials does not hold ${wheel.name}`)
  const pip = components.find(({ name }) => name === 'pip')?.['bom-ref']
  return {
    ...bom,
    metadata: { ...bom.metadata, component: { ...main, hashes: [{ alg: 'SHA-256', content: wheel.sha256 }] } },
    components: components.filter(({ name }) => name !== 'pip' && name !== main.name),
    dependencies: (bom.dependencies ?? []).filter(({ ref }) => ref !== pip),
  }
}

function withoutPaths(component: Component): Component {
  const { externalReferences, ...rest } = component
  const kept = externalReferences?.filter(({ url }) => !url.startsWith('file:')) ?? []
  return kept.length === 0 ? rest : { ...rest, externalReferences: kept }
}
