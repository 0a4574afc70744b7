import { createHash } from 'node:crypto'
import type { ApiRequest, ApiResponse } from './server.js'
import { jsonResponse, parseJsonBody } from './server.js'

export interface Asset {
  readonly id: number
  readonly name: string
}

export interface AssetUpload {
  readonly request: ApiRequest
  /** Names of the assets that the release already has. */
  readonly existingNames: readonly string[]
  /** Passes the upload on to the emulator. */
  readonly send: () => Promise<ApiResponse>
}

/** The bytes of the uploaded assets; the emulator keeps only their size. */
export interface AssetStore {
  upload(upload: AssetUpload): Promise<ApiResponse>
  download(id: number | undefined): ApiResponse
  /** Adds the digest and the download address of GitHub to an asset. */
  describe<Value extends Asset>(asset: Value, tag: string): Value
}

/** Creates a store that behaves as GitHub: digests, unique names, downloads. `repositoryUrl` is the browser address of the repository. */
export function createAssetStore(repositoryUrl: string): AssetStore {
  const contents = new Map<number, Buffer>()
  const incomplete = new Set<number>()
  return {
    async upload({ request, existingNames, send }) {
      const name = new URLSearchParams(request.query).get('name') ?? ''
      if (existingNames.includes(name)) {
        const errors = [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]
        return jsonResponse(422, { message: 'Validation Failed', errors })
      }
      const response = await send()
      if (response.status !== 201) return response
      const { id } = parseJsonBody(response.body) as Asset
      // An interrupted upload leaves an asset in state `starter`. Source: GitHub REST API, "Upload a release asset".
      if (request.body.length === 0) incomplete.add(id)
      else contents.set(id, request.body)
      return response
    },
    download(id) {
      const body = id === undefined ? undefined : contents.get(id)
      if (body === undefined) return jsonResponse(404, { message: 'Not Found' })
      return { status: 200, type: 'application/octet-stream', body }
    },
    describe(asset, tag) {
      const bytes = contents.get(asset.id)
      const digest = bytes === undefined ? null : `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      const url = `${repositoryUrl}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(asset.name)}`
      const state = incomplete.has(asset.id) ? { state: 'starter', size: 0 } : {}
      return { ...asset, ...state, digest, browser_download_url: url }
    },
  }
}
