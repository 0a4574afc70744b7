import type { ActionContext } from '#shared/context/action-context.js'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import { renderTable } from '#shared/format/markdown.js'
import { addStateIcon } from '#shared/format/state-icon.js'
import type { BuiltImage } from '../buildx/built-image.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import { isForGpu } from '../graph/gpu.js'
import type { ImageNode } from '../graph/image-graph.js'
import { parseReference } from '../references/parse-reference.js'
import type { PythonPackages } from './inspect-packages.js'
import { inspectPackages } from './inspect-packages.js'

/** A way in which an image does not match its variant, and where the user fixes it. */
interface VariantMismatch {
  readonly what: string
  readonly at: SourceLocation | undefined
}

/** The images to check. */
interface VariantCheck {
  readonly onMismatch: 'off' | 'warn' | 'fail'
  readonly docker: string
  readonly graph: readonly ImageNode[]
  readonly built: ReadonlyMap<string, BuiltImage>
}

/** Checks that every built image matches its variant: an image based on CUDA is for GPU, any other for CPU. */
export async function verifyVariants(
  context: Pick<ActionContext, 'run' | 'log' | 'summary'>,
  { onMismatch, docker, graph, built }: VariantCheck,
): Promise<void> {
  if (onMismatch === 'off') return
  const rows: string[][] = []
  const mismatches: VariantMismatch[] = []
  for (const node of graph) {
    const image = built.get(node.name)
    if (image === undefined) continue
    const packages = await inspectPackages(context, docker, image.id)
    const found = findMismatches(node, graph, packages)
    mismatches.push(...found)
    const problems = found.map(({ what }) => what).join('\n')
    const result =
      problems === '' ? addStateIcon('success', 'matches') : addStateIcon(onMismatch === 'fail' ? 'failure' : 'warning', problems)
    rows.push([node.name, isForGpu(node, graph) ? 'GPU' : 'CPU', describeTorch(packages), result])
  }
  context.summary.add(`## Variants\n\n${renderTable(['Image', 'Variant', 'PyTorch', 'Result'], rows)}`)
  if (onMismatch === 'fail') rejectMismatches(mismatches)
  for (const { what, at } of mismatches) context.log.warning(what, at)
}

/** Compares an image with its variant. `packages` is undefined for an image without Python. */
export function findMismatches(
  node: ImageNode,
  graph: readonly ImageNode[],
  packages: PythonPackages | undefined,
): VariantMismatch[] {
  const { name, dockerfile } = node
  const baseUse = dockerfile.uses.findLast(
    ({ instruction, reference }) => instruction === 'FROM' && reference === dockerfile.base,
  )
  const at = dockerfileLocation(dockerfile.source, baseUse?.line ?? 1)
  const problems = [findFlavorProblem(node), findPackageProblem(isForGpu(node, graph), packages, isCatalogueBuilder(node))]
  return problems.flatMap((problem) => (problem === undefined ? [] : [{ what: `${name}: ${problem}`, at }]))
}

function findFlavorProblem({ dockerfile }: ImageNode): string | undefined {
  const { repository, tag = '' } = parseReference(dockerfile.base ?? '')
  const isCuda = /(?:^|\/)nvidia\/cuda$/.test(repository)
  const flavor = isCuda ? /(?:^|-)(runtime|devel)(?:-|$)/.exec(tag)?.[1] : undefined
  // An image of one stage, such as a builder, may need the compiler.
  if (flavor === undefined || dockerfile.stages <= 1) return undefined
  return `the final stage uses the CUDA flavor \`${flavor}\`; use \`base\`, because PyTorch brings its own libraries`
}

/** The builder of the catalogue only builds packages, for which PyTorch for CPU suffices. */
function isCatalogueBuilder({ dockerfile: { source } }: ImageNode): boolean {
  return source.isFromCatalogue && (source.variant?.originalImage ?? source.image) === 'builder'
}

function findPackageProblem(isGpu: boolean, packages: PythonPackages | undefined, canHaveCpuTorch: boolean): string | undefined {
  if (packages === undefined) return undefined
  const { gpu, torch, cuda } = packages
  if (!isGpu && gpu.length > 0) return `it is for CPU, but has ${gpu.join(', ')}; install PyTorch from the index \`whl/cpu\``
  if (isGpu && torch !== null && cuda === null && !canHaveCpuTorch)
    return `it is for GPU, but its PyTorch ${torch} is for CPU; install it from an index such as \`whl/cu126\``
  return undefined
}

function describeTorch(packages: PythonPackages | undefined): string {
  if (packages?.torch === undefined || packages.torch === null) return ''
  return `${packages.torch} for ${packages.cuda ?? 'CPU'}`
}

function rejectMismatches(mismatches: readonly VariantMismatch[]): void {
  const [first] = mismatches
  if (first === undefined) return
  throw new UserError(`An image does not match its variant: ${mismatches.map(({ what }) => what).join('; ')}`, {
    fix: 'Nothing was pushed',
    at: first.at,
  })
}
