import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine, runOk } from '#shared/process/runner.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Wheel } from '../archive/read-wheel.js'
import { readWheel } from '../archive/read-wheel.js'
import type { SbomInputs } from '../inputs/types.js'
import type { Toolchain } from '../tools/pinned-tools.js'
import type { Bom, WheelBom } from './bom.js'
import { cleanBom, withWheelHash } from './bom.js'
import { toSpdx } from './spdx.js'

/** The environment that has nothing but the wheel and its requirements. */
export interface CleanEnvironment {
  /** Its interpreter. */
  readonly python: string
  /** The sanitized environment variables. */
  readonly env: Readonly<Record<string, string>>
  /** Folder that receives the file. */
  readonly folder: string
  /** Time of the document in seconds since 1970. */
  readonly epoch: string
}

/** A wheel with the bill of materials that was asked for. */
export interface WheelWithSbom {
  readonly wheel: Wheel
  /** The document beside the wheel. */
  readonly sbom: string | undefined
}

const limitMs = 10 * 60_000
const endings = { cyclonedx: '.cdx.json', spdx: '.spdx.json' } as const

/**
 * Writes the bill of materials of the clean environment, into the wheel, beside it or both: the wheel as the main component, and
 * everything that was installed with it. The document beside the wheel has the hash of the wheel.
 */
export async function addSbom(
  context: Pick<ActionContext, 'run' | 'actionPath'>,
  toolchain: Toolchain,
  { wheel, settings }: { readonly wheel: Wheel; readonly settings: SbomInputs },
  environment: CleanEnvironment,
): Promise<WheelWithSbom> {
  if (!settings.isFile && !settings.isEmbedded) return { wheel, sbom: undefined }
  const bom = await listComponents(context, toolchain, wheel, environment)
  const ending = endings[settings.format]
  const write = async (document: WheelBom, file: string) => {
    const formatted = settings.format === 'spdx' ? toSpdx(document, environment.epoch) : document
    await writeFile(file, `${JSON.stringify(formatted, undefined, 2)}\n`)
    return file
  }
  const { folder } = environment
  const final = settings.isEmbedded
    ? await embedSbom(context, toolchain, wheel, await write(bom, join(folder, `eleanor${ending}`)))
    : wheel
  if (!settings.isFile) return { wheel: final, sbom: undefined }
  const name = `${normalizeName(wheel.name).replaceAll('-', '_')}-${wheel.version}${ending}`
  return { wheel: final, sbom: await write(withWheelHash(bom, final.sha256), join(folder, name)) }
}

async function listComponents(
  { run }: Pick<ActionContext, 'run'>,
  { installTool }: Toolchain,
  wheel: Wheel,
  { python, env, folder }: CleanEnvironment,
): Promise<WheelBom> {
  const tools = await installTool('cyclonedx-bom')
  const file = join(folder, 'components.json')
  const args = ['environment', '--output-reproducible', '--output-format', 'JSON', '--output-file', file, python]
  await runOk(run, tools.python, ['-I', '-m', 'cyclonedx_py', ...args], { cwd: folder, env, timeoutMs: limitMs })
  return cleanBom(JSON.parse(await readFile(file, 'utf8')) as Bom, wheel.name)
}

/**
 * Adds a document to the folder `sboms` in `.dist-info`, and to RECORD. Returns the changed wheel, read again.
 * Source: PEP 770, "Reserving the .dist-info/sboms directory".
 */
async function embedSbom(
  { run, actionPath }: Pick<ActionContext, 'run' | 'actionPath'>,
  { python }: Toolchain,
  wheel: Wheel,
  document: string,
): Promise<Wheel> {
  const script = join(actionPath, 'tools', 'embed_sbom.py')
  const { code, stderr } = await run(python.executable, ['-I', script, wheel.file, document], { timeoutMs: limitMs })
  if (code !== 0)
    throw new UserError(`The bill of materials could not be added to ${basename(wheel.file)}`, { why: lastLine(stderr) })
  return await readWheel(wheel.file)
}
