import type { ActionContext } from '#shared/context/action-context.js'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import { table } from '#shared/format/summary.js'
import { lastLine } from '#shared/process/runner.js'
import { placeOf } from '../dockerfile/discover.js'
import type { Engine } from '../engine/engine.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { parseReference } from '../references/parse-reference.js'
import type { BuiltImage } from './build-image.js'

/** What an image breaks, in words, and where the user mends it. */
interface Breach {
  readonly what: string
  readonly at: SourceLocation | undefined
}

/** What a container tells of its Python packages. */
interface Packages {
  /** Distributions that only a GPU needs. */
  readonly gpu: readonly string[]
  readonly torch: string | null
  readonly cuda: string | null
}

/**
 * Holds every built image to its variant: one that stands on CUDA is for GPU, any other for CPU. Nothing is imported, so that it
 * needs no GPU: `torch/version.py` is read. An image without Python has nothing to hold.
 */
export async function checkContracts(
  context: Pick<ActionContext, 'run' | 'log' | 'summary'>,
  { contracts }: Pick<ImageInputs, 'contracts'>,
  engine: Engine,
  nodes: readonly ImageNode[],
  built: ReadonlyMap<string, BuiltImage>,
): Promise<void> {
  if (contracts === 'off') return
  const rows: string[][] = []
  const breaches: Breach[] = []
  for (const node of nodes) {
    const image = built.get(node.name)
    if (image === undefined) continue
    const packages = await look(context, engine, image.id)
    const found = breachesOf(node, nodes, packages)
    breaches.push(...found)
    const torch = packages?.torch === null || packages === undefined ? '' : `${packages.torch} for ${packages.cuda ?? 'CPU'}`
    rows.push([node.name, isForGpu(node, nodes) ? 'GPU' : 'CPU', torch, found.map(({ what }) => what).join('\n') || 'kept'])
  }
  context.summary.add(`## Contracts\n\n${table(['Image', 'Variant', 'PyTorch', 'Contract'], rows)}`)
  const [first] = breaches
  if (first === undefined) return
  if (contracts === 'fail')
    throw new UserError(`An image is not what its variant promises: ${breaches.map(({ what }) => what).join('; ')}`, {
      fix: 'Nothing was pushed',
      at: first.at,
    })
  for (const { what, at } of breaches) context.log.warning(what, at)
}

/** Whether the image stands on CUDA, by the name or the tag of its base, through other images of the graph. */
export function isForGpu(node: ImageNode, nodes: readonly ImageNode[]): boolean {
  const { base } = node.dockerfile
  if (base === undefined) return false
  const parent = nodes.find(({ name }) => node.parents.get(name)?.has(base))
  return parent === undefined ? (base.split('/').at(-1) ?? '').includes('cuda') : isForGpu(parent, nodes)
}

export function breachesOf(node: ImageNode, nodes: readonly ImageNode[], packages: Packages | undefined): Breach[] {
  const { name, dockerfile } = node
  const line = dockerfile.uses.findLast(({ by, reference }) => by === 'FROM' && reference === dockerfile.base)?.line ?? 1
  const breach = (what: string): Breach => ({ what: `${name}: ${what}`, at: placeOf(dockerfile.source, line) })
  const isGpu = isForGpu(node, nodes)
  const { repository, tag = '' } = parseReference(dockerfile.base ?? '')
  const flavour = /(?:^|\/)nvidia\/cuda$/.test(repository) ? /(?:^|-)(runtime|devel)(?:-|$)/.exec(tag)?.[1] : undefined
  return [
    // In an image of one stage, such as a builder, the compiler may be wanted.
    ...(flavour !== undefined && dockerfile.stages > 1
      ? [
          breach(
            `the final stage is on the flavour \`${flavour}\` of CUDA; PyTorch brings the libraries itself, so take \`base\``,
          ),
        ]
      : []),
    ...(!isGpu && packages !== undefined && packages.gpu.length > 0
      ? [breach(`it is for CPU, but has ${packages.gpu.join(', ')}; take PyTorch from the index \`whl/cpu\``)]
      : []),
    ...(isGpu && packages !== undefined && packages.torch !== null && packages.cuda === null
      ? [breach(`it is for GPU, but its PyTorch ${packages.torch} is for CPU; take it from an index such as \`whl/cu126\``)]
      : []),
  ]
}

/** Source: Python packaging, "Core metadata", for the names; torch/version.py, which PyTorch's build writes. */
const script = `import importlib.metadata, importlib.util, json, os, re
names = {(d.metadata["Name"] or ""): d.version for d in importlib.metadata.distributions()}
plain = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in names.items()}
gpu = sorted(name for name in plain if name.startswith("nvidia-") or name == "triton" or name.startswith("pytorch-triton"))
spec = importlib.util.find_spec("torch")
cuda = None
if spec and spec.origin:
    with open(os.path.join(os.path.dirname(spec.origin), "version.py")) as file:
        found = re.search(r"^cuda\\b[^=]*=\\s*['\\"]([^'\\"]+)", file.read(), re.M)
    cuda = found and found.group(1)
print(json.dumps({"gpu": gpu, "torch": plain.get("torch"), "cuda": cuda}))`

/** Asked again when it tells nothing: an engine under load may lose the output of a container that ended well. */
async function look(
  { run, log }: Pick<ActionContext, 'run' | 'log'>,
  { docker }: Engine,
  id: string,
): Promise<Packages | undefined> {
  const options = ['run', '--rm', '--network=none', '--no-healthcheck', '--entrypoint=python3']
  let why = 'a container that looked for them ended well without a word, 3 times'
  for (let left = 3; left > 0; left--) {
    const { code, stdout, stderr } = await run(docker, [...options, id, '-c', script], { timeoutMs: 5 * 60_000 })
    // Source: docker run, reference, "Exit status": the command cannot be invoked, or is not there.
    if (code === 126 || code === 127) return undefined
    if (code === 0 && stdout.trim() !== '') return JSON.parse(lastLine(stdout)) as Packages
    if (code !== 0) {
      why = lastLine(stderr)
      break
    }
  }
  log.warning(`The Python packages of ${id.slice(0, 19)} cannot be told: ${why}`)
  return undefined
}
