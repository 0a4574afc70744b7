import { PassThrough } from 'node:stream'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine, runOk } from '#shared/process/runner.js'
import { placesIn } from './blob-locations.js'
import type { Search } from './multi-pattern-search.js'
import type { BlobScan } from './scan-blob.js'
import { createBlobScan } from './scan-blob.js'
import { createTarReader } from './tar-reader.js'

export interface ScanResult {
  /** Where the secret is, for a person: `runtime, layer 3 of 5: root/key`. Never what it is. */
  readonly findings: readonly string[]
  readonly bytes: number
  /** Layers that are those of a base image and were not searched. */
  readonly skipped: number
  readonly seconds: number
}

/**
 * Searches all that an image is made of: every layer with what later ones delete, configuration, history and manifests. The engine
 * exports the images as one stream, of which nothing is stored. Layers of the bases are passed over by their `diff_id`, as
 * the engine or the registry tells it. Source of the archive's form: OCI image layout, and Docker's `manifest.json` beside it.
 */
export async function scanImages(
  { run }: Pick<ActionContext, 'run'>,
  docker: string,
  images: ReadonlyMap<string, string>,
  bases: readonly string[],
  search: () => Search,
): Promise<ScanResult> {
  const started = performance.now()
  const places = new Map<string, string>()
  const ids = new Map<string, string>()
  for (const [image, reference] of images) {
    const { id, layers } = await inspect(run, docker, reference)
    places.set(id, `${image}, configuration or history`)
    ids.set(id, image)
    for (const [index, layer] of layers.entries())
      if (!places.has(layer)) places.set(layer, `${image}, layer ${index + 1} of ${layers.length}`)
  }
  const known = new Set<string>()
  for (const base of bases) for (const layer of await layersOf(run, docker, base)) known.add(layer)
  // What waits here is copied into one piece, so that a larger buffer takes many times its size.
  const archive = new PassThrough({ highWaterMark: 256 * 1024 })
  const exporting = run(docker, ['save', ...images.values()], { into: archive }).finally(() => archive.end())
  const [counts, saved] = await Promise.all([follow(archive, places, known, search, ids), exporting])
  if (saved.code !== 0) throw new UserError('The images could not be searched for the secrets', { why: lastLine(saved.stderr) })
  return { ...counts, seconds: (performance.now() - started) / 1000 }
}

/** Reads the exported archive to its end. */
export async function follow(
  archive: PassThrough,
  places: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  search: () => Search,
  ids: ReadonlyMap<string, string> = new Map(),
): Promise<Pick<ScanResult, 'findings' | 'bytes' | 'skipped'>> {
  const found: { readonly digest: string; readonly name: string; readonly file: string }[] = []
  const documents = new Map<string, string>()
  const tar = createTarReader()
  let [bytes, skipped] = [0, 0]
  let current: { readonly scan: BlobScan; readonly digest: string; readonly name: string; text: Buffer[] | undefined } | undefined
  const leave = async () => {
    if (current === undefined) return
    const { scan, digest, name, text } = current
    for (const file of await scan.end()) found.push({ digest, name, file })
    if (text !== undefined) documents.set(digest, Buffer.concat(text).toString('utf8'))
  }
  for await (const piece of archive)
    for (const event of tar.push(piece as Buffer)) {
      if ('data' in event) {
        if (current === undefined) continue
        bytes += event.data.length
        current.text = withMore(current.text, event.data)
        await current.scan.push(event.data)
        continue
      }
      await leave()
      const { name } = event.member
      const digest = `sha256:${/^blobs\/sha256\/(\w+)$|^(\w{64})\.json$/.exec(name)?.slice(1).join('') ?? ''}`
      const isKnown = known.has(digest)
      if (isKnown) skipped++
      current = isKnown ? undefined : { scan: createBlobScan(search), digest, name, text: [] }
    }
  await leave()
  const more = placesIn(documents, ids)
  const findings = found.map(({ digest, name, file }) => {
    const place = more.get(digest) ?? places.get(digest) ?? name
    return file === '' ? place : `${place}: ${file}`
  })
  return { findings: [...new Set(findings)], bytes, skipped }
}

/** A manifest may have at most 4 MiB. Source: OCI distribution specification, "Pushing Manifests". */
const largest = 4 * 1024 * 1024

/** What was read of a document in JSON; undefined for anything else. */
function withMore(text: Buffer[] | undefined, piece: Buffer): Buffer[] | undefined {
  if (text === undefined || (text.length === 0 && piece[0] !== 0x7b)) return undefined
  text.push(Buffer.from(piece))
  return text.length < 1000 && text.reduce((sum, { length }) => sum + length, 0) <= largest ? text : undefined
}

interface Inspected {
  readonly id: string
  readonly layers: readonly string[]
}

/**
 * The layers of a base. The builder keeps a base that it pulled to itself, so that the engine does not know it; its registry does.
 * Of an image for several platforms, the layers of all.
 */
async function layersOf(run: ActionContext['run'], docker: string, base: string): Promise<readonly string[]> {
  const local = await inspect(run, docker, base).catch(() => undefined)
  if (local !== undefined) return local.layers
  const format = ['buildx', 'imagetools', 'inspect', '--format', '{{json .Image}}']
  const { code, stdout } = await run(docker, [...format, base], { timeoutMs: 60_000 })
  return code === 0 ? (stdout.match(/sha256:[0-9a-f]{64}/g) ?? []) : []
}

async function inspect(run: ActionContext['run'], docker: string, reference: string): Promise<Inspected> {
  const shown = await runOk(run, docker, ['image', 'inspect', '--format', '{{.Id}} {{json .RootFS.Layers}}', reference])
  const [id = '', layers = ''] = shown.split(' ')
  return { id, layers: (JSON.parse(layers) as string[] | null) ?? [] }
}
