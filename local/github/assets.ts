import { createHash } from 'node:crypto'
import type { Answer, Call } from './server.js'
import { json, parse } from './server.js'

export interface Asset {
  readonly id: number
  readonly name: string
}

/** The bytes of the uploaded assets. The emulator keeps only their size. */
export interface Assets {
  /** Takes an upload in; `send` passes it on to the emulator. `taken` are the names that the release has already. */
  upload(call: Call, taken: readonly string[], send: () => Promise<Answer>): Promise<Answer>
  /** The answer to a download. */
  download(id: number | undefined): Answer
  /** The asset as GitHub shows it: with its digest, and the address of download below the tag. */
  complete<Value extends Asset>(asset: Value, tag: string): Value
}

/** Keeps assets as GitHub does: with a digest, a unique name and a download. `place` is the address of the repository. */
export function createAssets(place: string): Assets {
  const files = new Map<number, Buffer>()
  const halves = new Set<number>()
  return {
    async upload(call, taken, send) {
      const name = new URLSearchParams(call.query).get('name') ?? ''
      if (taken.includes(name)) {
        const errors = [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]
        return json(422, { message: 'Validation Failed', errors })
      }
      const answer = await send()
      // An upload that breaks off leaves an asset in state `starter`. Source: GitHub REST API, "Upload a release asset".
      if (answer.status === 201 && call.body.length === 0) halves.add((parse(answer.body) as Asset).id)
      else if (answer.status === 201) files.set((parse(answer.body) as Asset).id, call.body)
      return answer
    },
    download(id) {
      const body = id === undefined ? undefined : files.get(id)
      return body === undefined ? json(404, { message: 'Not Found' }) : { status: 200, type: 'application/octet-stream', body }
    },
    complete(asset, tag) {
      const file = files.get(asset.id)
      const digest = file === undefined ? null : `sha256:${createHash('sha256').update(file).digest('hex')}`
      const address = `${place}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(asset.name)}`
      const state = halves.has(asset.id) ? { state: 'starter', size: 0 } : {}
      return { ...asset, ...state, digest, browser_download_url: address }
    },
  }
}
