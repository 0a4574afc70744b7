import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import { lastError } from '../buildx/buildx-output.js'
import type { Engine } from '../engine/engine.js'
import { replaceFolder } from '../files/replace-folder.js'
import type { ImageExport } from '../inputs/results/export-inputs.js'

/** An image that was built and scanned. */
export interface ExportableImage {
  readonly id: string
  /** Full reference in the engine. */
  readonly reference: string
}

export interface ExportPlan {
  readonly engine: Engine
  readonly exports: readonly ImageExport[]
  readonly images: ReadonlyMap<string, ExportableImage>
  readonly timeoutMs: number
}

/** One image as one file or folder. */
interface ExportTask {
  readonly output: ImageExport
  readonly name: string
  readonly image: ExportableImage
  /** Relative to the workspace. */
  readonly path: string
  readonly staged: string
}

/** Rejects, before anything is built, what the engine cannot write, and names of images that are not built. */
export function rejectImpossibleExports(
  { exports, engine: { hasContainerdStore } }: Pick<ExportPlan, 'exports' | 'engine'>,
  names: readonly string[],
): void {
  for (const { image, compression } of exports) {
    if (image !== undefined && !names.includes(image))
      throw new UserError(`Input \`outputs\` names the image \`${image}\`, which is not built`, {
        fix: `Built are: ${names.join(', ')}`,
      })
    if (compression !== undefined && !hasContainerdStore)
      throw new UserError(`Input \`outputs\` has \`compression=${compression}\`, which this engine cannot write`, {
        why: 'Only the containerd image store compresses layers',
        fix: 'Remove `compression`, or turn on the containerd image store',
      })
  }
}

/**
 * Writes images as files. Each comes from the very image that was scanned: no step runs again. All are made in the private folder first,
 * so that a fault writes none of them.
 */
export async function writeExports(
  context: Pick<ActionContext, 'run' | 'log' | 'workspace' | 'privateDir'>,
  plan: ExportPlan,
): Promise<void> {
  if (plan.exports.length === 0) return
  const folder = join((await context.privateDir()).path, `exports-${randomUUID()}`)
  mkdirSync(folder)
  const tasks = plan.exports.flatMap((output) =>
    [...plan.images]
      .filter(([name]) => output.image === undefined || output.image === name)
      .map(([name, image]): ExportTask => {
        const path = output.path.replaceAll('{image}', name)
        return { output, name, image, path, staged: join(folder, randomUUID()) }
      }),
  )
  for (const task of tasks) {
    rejectExisting(context.workspace, task)
    await stage(context, plan, task)
  }
  for (const { output, name, path, staged } of tasks) {
    const target = join(context.workspace, path)
    if (output.type === 'local') await replaceFolder(target, staged)
    else await moveFile(staged, target)
    context.log.info(`${name}: written to ${path}`)
  }
}

/** A path with `{image}` is known only now. */
function rejectExisting(workspace: string, { output, path }: ExportTask): void {
  const existing = statSync(join(workspace, path), { throwIfNoEntry: false })
  if (existing === undefined) return
  const isEmptyFolder = existing.isDirectory() && readdirSync(join(workspace, path)).length === 0
  if (output.type === 'local' ? isEmptyFolder : existing.isFile()) return
  throw new UserError(`Input \`outputs\` writes to \`${path}\`, which exists`, { fix: 'Delete it, or choose another path' })
}

async function stage({ run }: Pick<ActionContext, 'run'>, plan: ExportPlan, task: ExportTask): Promise<void> {
  const { docker } = plan.engine
  const { output, name, image, path, staged } = task
  const fail = (why: string) =>
    new UserError(`The image ${name} could not be written to ${path}`, { why, fix: 'Nothing was pushed' })
  const { code, stdout, stderr } = await run(docker, ['image', 'inspect', '--format', '{{.Id}}', image.reference])
  if (code !== 0) throw fail(lastLine(stderr))
  // The names come from the reference, which another program may have moved.
  if (stdout.trim() !== image.id) throw fail(`${image.reference} is another image than the one that was scanned`)
  const saved =
    output.type === 'oci' && output.compression === undefined
      ? await run(docker, ['save', `--output=${staged}`, image.reference], { timeoutMs: plan.timeoutMs })
      : await exportFiles(run, plan, task)
  if (saved.timedOut) throw fail('It took too long')
  if (saved.code !== 0) throw fail(saved.stderr.includes('ERROR: ') ? lastError(saved.stderr) : lastLine(saved.stderr))
}

/** Has the engine's own builder write an image, with a Dockerfile that only names it. */
async function exportFiles(
  run: ActionContext['run'],
  { engine, timeoutMs }: ExportPlan,
  { output, image, staged }: ExportTask,
): ReturnType<ActionContext['run']> {
  const { type, compression } = output
  const empty = `${staged}-context`
  await mkdir(empty)
  const layers = compression === undefined ? '' : `,compression=${compression},force-compression=true`
  const [buildx, ...words] = engine.buildx
  const flags = [
    `--builder=${engine.ownBuilder}`,
    '--progress=plain',
    '--provenance=false',
    '--sbom=false',
    `--output=type=${type},dest=${staged}${layers}`,
    `--tag=${image.reference}`,
    '--file=-',
  ]
  return await run(buildx, [...words, 'build', ...flags, empty], { input: `FROM ${image.reference}\n`, timeoutMs })
}

/** The last step is a rename, so that no reader sees half of the file. */
async function moveFile(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}`)
  try {
    await rename(source, beside).catch(async () => {
      await copyFile(source, beside)
    })
    await rename(beside, target)
  } finally {
    await rm(beside, { force: true })
  }
}
