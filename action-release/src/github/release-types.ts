/** A file of a release on the server. */
export interface Asset {
  readonly id: number
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** `uploaded`, or `starter` for what a failed upload left. */
  readonly state: string
  /** `sha256:<hex>`; undefined if the server does not report it. */
  readonly digest: string | undefined
  /** Where everyone can download it; '' if the server does not report it. */
  readonly url: string
}

export interface Release {
  readonly id: number
  readonly tag: string
  readonly draft: boolean
  readonly body: string
  /** URL of its page. */
  readonly url: string
  /** A template (RFC 6570) with `name`. Its host is not that of the API, so only the server knows it. */
  readonly uploadUrl: string
  /** URL of the discussion that was opened with it; undefined without one. */
  readonly discussionUrl: string | undefined
  readonly assets: readonly Asset[]
}

/** A draft to create. */
export interface NewRelease {
  readonly tag: string
  /** Full id of the release commit. */
  readonly target: string
  readonly name: string
  readonly body: string
  readonly prerelease: boolean
}

export interface ReleaseJson {
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
  readonly body?: string | null
  /** Missing on older servers. */
  readonly immutable?: boolean
  readonly html_url: string
  readonly upload_url: string
  readonly discussion_url?: string
  readonly assets: readonly AssetJson[]
}

export interface AssetJson {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly state: string
  readonly digest?: string | null
  readonly browser_download_url?: string
}

export function parseRelease(json: ReleaseJson): Release {
  const { id, tag_name: tag, draft, body, html_url: url, upload_url: uploadUrl, discussion_url: discussionUrl, assets } = json
  return { id, tag, draft, body: body ?? '', url, uploadUrl, discussionUrl, assets: assets.map(parseAsset) }
}

export function parseAsset({ id, name, size, state, digest, browser_download_url: url = '' }: AssetJson): Asset {
  return { id, name, size, state, digest: digest ?? undefined, url }
}
