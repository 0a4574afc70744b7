import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { ImageSource } from '../dockerfile/source.js'
import type { BakeSource, PrintedBake } from './print.js'
import { printBake } from './print.js'
import { readBakeTarget } from './target.js'

/** Keys of a target that this action supports. The agents of `ssh` hold the deploy keys. */
const supportedKeys = ['context', 'contexts', 'dockerfile', 'dockerfile-inline', 'args', 'labels', 'tags', 'target', 'ssh']

/** Which targets of bake files are images. */
export interface BakeRequest extends BakeSource {
  /** Targets and groups that define the images; empty for the group `default`. */
  readonly targets: readonly string[]
  /** Names to build. Those that are targets or groups outside `targets` are images, too. */
  readonly images: readonly string[]
}

/** The images of bake files, and the names of groups of them. */
export interface BakeImages {
  readonly sources: readonly ImageSource[]
  /** Targets by group. */
  readonly groups: ReadonlyMap<string, readonly string[]>
}

/** Reads the images of bake files: the requested targets and those that they need. Needs the client, but no engine. */
export async function readBake(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'workspace' | 'log' | 'privateDir'>,
  request: BakeRequest,
): Promise<BakeImages> {
  const { targets, groups } = await printRequested(context, request)
  const sources: ImageSource[] = []
  for (const [name, target] of Object.entries(targets)) {
    const ignored = Object.keys(target).filter((key) => !supportedKeys.includes(key) && !isOfClient(key, target))
    if (ignored.length > 0) context.log.warning(`Target \`${name}\`: ignored ${ignored.join(', ')}`)
    sources.push(await readBakeTarget(context, name, target, request.files.join(', ')))
  }
  return {
    sources: sources.sort((a, b) => (a.image < b.image ? -1 : 1)),
    groups: new Map(Object.keys(groups).map((name) => [name, expandGroup(name, groups)])),
  }
}

/** The client adds this to a target that is only built for others. Source: docker/buildx, bake, "ReadTargets". */
function isOfClient(key: string, { output }: PrintedBake['targets'][string]): boolean {
  return key === 'output' && JSON.stringify(output) === '[{"type":"cacheonly"}]'
}

async function printRequested(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'workspace'>,
  request: BakeRequest,
): Promise<PrintedBake> {
  const { files, targets, images } = request
  const printed = await printBake(context, request, targets)
  if (printed === undefined && (targets.length > 0 || images.length === 0)) throw missingTargetError(files, targets)
  const known: PrintedBake = printed ?? { targets: {}, groups: {} }
  const others = images.filter((name) => !(name in known.targets) && !(name in known.groups))
  // A name that bake does not know may be that of a variant, or have the prefix.
  const found = await Promise.all(others.map(async (name) => await printBake(context, request, [name])))
  if (printed === undefined && found.every((each) => each === undefined)) throw missingTargetError(files, images)
  return {
    targets: Object.assign({}, ...found.map((each) => each?.targets), known.targets) as PrintedBake['targets'],
    groups: Object.assign({}, ...found.map((each) => each?.groups), known.groups) as PrintedBake['groups'],
  }
}

function missingTargetError(files: readonly string[], names: readonly string[]): UserError {
  const shownFiles = files.join(', ')
  if (names.length === 0)
    return new UserError(`${shownFiles} has no group or target \`default\``, {
      fix: 'Name the targets or groups that are images in `bake-targets`, or those to build in `images`',
    })
  return new UserError(`${shownFiles} has no target or group of one of these names: ${names.join(', ')}`, {
    fix: 'Correct `bake-targets` or `images`; `docker buildx bake --print <name>` shows what a name means',
  })
}

function expandGroup(name: string, groups: PrintedBake['groups']): string[] {
  return (groups[name]?.targets ?? []).flatMap((each) => (each in groups && each !== name ? expandGroup(each, groups) : [each]))
}
