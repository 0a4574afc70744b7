import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run, RunResult } from '../../../shared/src/process/runner.js'

/** What an image without an engine consists of. */
export interface PushedContent {
  readonly layers: readonly string[]
  readonly config: Readonly<Record<string, unknown>>
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const layerType = 'application/vnd.oci.image.layer.v1.tar'
const configType = 'application/vnd.oci.image.config.v1+json'

export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

/** The manifest of an image, as text. */
export function manifestOf({ layers, config }: PushedContent): string {
  const describe = (mediaType: string, text: string) => ({ mediaType, digest: digestOf(text), size: text.length })
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: describe(configType, JSON.stringify(config)),
    layers: layers.map((layer) => describe(layerType, layer)),
  })
}

interface PushOptions {
  readonly authorization?: string
  /** Repositories from which a blob is mounted, by its digest. */
  readonly sources?: ReadonlyMap<string, string>
}

/**
 * Pushes an image to `<registry>/v2/<repository>` as `docker push` does: each blob that is missing, then the manifest. Throws with the
 * status of the first answer that is a failure. Returns the digest.
 */
export async function pushImage(
  url: string,
  content: PushedContent,
  tag: string,
  { authorization = '', sources = new Map() }: PushOptions = {},
): Promise<string> {
  const headers = authorization === '' ? {} : { authorization }
  const ask = async (method: string, to: string | URL, body?: string, type = 'application/octet-stream') => {
    const init = body === undefined ? {} : { body, headers: { ...headers, 'content-type': type } }
    const answer = await fetch(to, { method, headers, ...init })
    await answer.body?.cancel()
    return answer
  }
  const accept = ({ ok, status }: Response) => {
    if (!ok) throw new Error(`received unexpected HTTP status: ${status}`)
  }
  for (const blob of [...content.layers, JSON.stringify(content.config)]) {
    const known = await ask('HEAD', `${url}/blobs/${digestOf(blob)}`)
    if (known.ok) continue
    if (known.status !== 404) accept(known)
    const source = sources.get(digestOf(blob))
    const mount = source === undefined ? '' : `?${new URLSearchParams({ mount: digestOf(blob), from: source }).toString()}`
    const started = await ask('POST', `${url}/blobs/uploads/${mount}`)
    accept(started)
    if (started.status === 201) continue
    const sent = await ask('PATCH', new URL(started.headers.get('location') ?? '', url), blob)
    accept(sent)
    const place = new URL(sent.headers.get('location') ?? '', url)
    place.searchParams.set('digest', digestOf(blob))
    accept(await ask('PUT', place))
  }
  const manifest = manifestOf(content)
  accept(await ask('PUT', `${url}/manifests/${tag}`, manifest, manifestType))
  return digestOf(manifest)
}

/** Plays `docker tag`, `docker push` and `docker rmi` for images that exist only here. Logs in with the configuration that it is given. */
export function createPushClient(contents: ReadonlyMap<string, PushedContent>): Run {
  const tags = new Map<string, PushedContent>()
  const sources = new Map<string, string>()
  return async (_, [command = '', first = '', second = ''], { env } = {}) => {
    if (command === 'tag') {
      const content = contents.get(first)
      if (content !== undefined) tags.set(second, content)
      return result(content === undefined ? 'No such image' : '')
    }
    if (command === 'rmi') return result(tags.delete(first) ? '' : 'No such image')
    const [address = '', name = ''] = second.split('/')
    const [repository = '', tag = ''] = name.split(':')
    const content = tags.get(second)
    if (content === undefined) return result('An image does not exist locally with the tag')
    const authorization = loginAt(address, env?.DOCKER_CONFIG ?? '')
    return await pushImage(`http://${address}/v2/${repository}`, content, tag, { authorization, sources }).then(
      () => {
        for (const layer of content.layers) sources.set(digestOf(layer), repository)
        return result('')
      },
      (error: unknown) => result(String(error)),
    )
  }
}

function loginAt(address: string, folder: string): string {
  const { auths } = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as { auths: Record<string, { auth: string }> }
  return `Basic ${auths[address]?.auth ?? ''}`
}

function result(stderr: string): RunResult {
  return { code: stderr === '' ? 0 : 1, stdout: '', stderr, timedOut: false, seconds: 0 }
}
