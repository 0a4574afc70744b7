import { randomUUID } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { BakeTarget, ImageSource } from '../dockerfile/source.js'
import type { NamedContext } from '../references/named-context.js'
import { contextName, parseNamedContext, showContext } from '../references/named-context.js'
import { isRepository, isTag, parseReference } from '../references/parse-reference.js'
import { SourceError } from '../references/source-error.js'
import type { PrintedTarget } from './print.js'

type TargetError = (problem: string, fix: string) => UserError
type WorkspacePath = (what: string, path: string) => string

type TargetContext = Pick<ActionContext, 'workspace' | 'privateDir'>

/**
 * Reads the image that a target defines. Its contexts must be in the workspace or in a registry, its Dockerfile in the workspace or in the
 * bake file.
 */
export async function readBakeTarget(
  { workspace, privateDir }: TargetContext,
  name: string,
  target: PrintedTarget,
  shownFile: string,
): Promise<ImageSource> {
  const targetError: TargetError = (problem, fix) => new UserError(`${shownFile}: the target \`${name}\` ${problem}`, { fix })
  const toWorkspacePath: WorkspacePath = (what, path) => {
    const absolute = resolve(workspace, path)
    if (/^[a-z]+:\/\/|^git@|^[\w-]+:/.test(path) || !isInside(workspace, resolveExistingPrefix(absolute)))
      throw targetError(
        `has the ${what} \`${path}\`, which is not a folder of this repository`,
        'Check it out, or copy what you need',
      )
    return relativePosixPath(workspace, absolute)
  }
  const context = toWorkspacePath('context', target.context ?? '.')
  const inline = target['dockerfile-inline']
  const shownInline = `${shownFile} (${name})`
  const dockerfile =
    inline === undefined ? toWorkspacePath('Dockerfile', join(context, target.dockerfile ?? 'Dockerfile')) : shownInline
  const path = inline === undefined ? join(workspace, dockerfile) : await writeInline(privateDir, inline)
  if (!(await isFile(path)))
    throw targetError(
      `has the Dockerfile \`${dockerfile}\`, which is not a file of this repository`,
      'Check `context` and `dockerfile`',
    )
  const bake = parseTarget(target, context, targetError)
  const service = Object.entries(target.contexts ?? {}).find(([, value]) => value.startsWith('service:'))
  if (service !== undefined)
    throw targetError(
      `has the context \`${service.join('=')}\`, which this version of Buildx does not read`,
      'Update Buildx, or write `target:` for it in a bake file',
    )
  const contexts = new Map<string, NamedContext>()
  for (const [name, value] of Object.entries(target.contexts ?? {})) {
    const toFolder = (folder: string) => toWorkspacePath(`context ${name} =`, folder)
    const context = readContext(value, { workspace, toFolder }, (problem, fix) =>
      targetError(`has the context ${name} = \`${showContext(value)}\`, ${problem}`, fix),
    )
    if (context !== undefined) contexts.set(contextName(name), context)
  }
  if (bake.references.length === 0 && !isRepository(name))
    throw targetError('has no tags and a name that is not a valid image name', 'Use lower-case letters and digits, or add `tags`')
  const text = await readFile(path, 'utf8')
  // A condition in a bake file gives '' for the last stage.
  const stage = target.target === '' ? undefined : target.target
  return {
    image: name,
    path,
    displayPath: dockerfile,
    isFromCatalogue: false,
    isInline: inline !== undefined,
    text,
    stage,
    contexts,
    bake,
  }
}

/** The builder reads it from a file. A run that builds for several platforms reads the bake file several times. */
async function writeInline(privateDir: TargetContext['privateDir'], text: string): Promise<string> {
  const folder = await privateDir()
  const subfolder = `inline-${randomUUID()}`
  await mkdir(join(folder.path, subfolder), { mode: 0o700 })
  return await folder.write(join(subfolder, 'Dockerfile'), text)
}

function parseTarget(target: PrintedTarget, context: string, targetError: TargetError): BakeTarget {
  return {
    context,
    args: new Map(Object.entries(target.args ?? {})),
    labels: new Map(Object.entries(target.labels ?? {})),
    references: [...new Set((target.tags ?? []).map((tag) => parseTag(tag, targetError)))],
  }
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}

function readContext(
  value: string,
  place: Parameters<typeof parseNamedContext>[1],
  contextError: TargetError,
): NamedContext | undefined {
  try {
    return parseNamedContext(value, place)
  } catch (error) {
    throw error instanceof SourceError ? contextError(error.message, error.fix) : error
  }
}

/** The full reference of a tag; the tag itself defaults to `latest`. */
function parseTag(reference: string, targetError: TargetError): string {
  const { repository, tag = 'latest', digest } = parseReference(reference)
  if (!isRepository(repository) || !isTag(tag) || digest !== undefined)
    throw targetError(`has the tag \`${reference}\``, 'Write `<registry>/<image>:<tag>`')
  return `${repository}:${tag}`
}
