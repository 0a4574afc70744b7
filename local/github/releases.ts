import { createHash, randomUUID } from 'node:crypto'
import type { GitData } from './git-data.js'
import { json, parse } from './server.js'
import type { Answer, Call, Pass } from './server.js'

interface Parts {
  readonly pass: Pass
  readonly git: GitData
  readonly front: string
  readonly owner: string
  readonly repo: string
}

interface Asset {
  readonly id: number
  readonly name: string
}

interface Release {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly draft: boolean
  readonly assets: readonly Asset[]
}

/** The bytes of the uploaded assets, by their id. The emulator keeps only their size. */
type Files = Map<number, Buffer>

/**
 * The REST calls: all go to the emulator, and those about releases are mended to behave as GitHub's documentation says:
 * a draft is not found by its tag, assets have a digest and a unique name and can be downloaded, publishing makes the tag.
 * Source: GitHub REST API, "Releases" and "Release assets".
 */
export function createReleases(parts: Parts): (call: Call) => Promise<Answer> {
  const { pass, owner, repo } = parts
  const files: Files = new Map()
  const base = `/repos/${owner}/${repo}/releases`
  return async (call) => {
    const { method, path } = call
    const download = path.startsWith(`/${owner}/${repo}/releases/download/`)
    if (download) return await downloadByName(parts, files, path)
    if (!path.startsWith(base)) return await pass(call)
    const rest = path.slice(base.length)
    if (method === 'POST' && rest === '/generate-notes') return generateNotes(parts, call)
    if (method === 'POST' && /^\/\d+\/assets$/.test(rest)) return await upload(parts, files, call)
    const id = /^\/assets\/(\d+)$/.exec(rest)?.[1]
    if (method === 'GET' && id !== undefined && call.accept.includes('octet-stream')) return bytes(files.get(Number(id)))
    const answer = method === 'POST' && rest === '' ? await create(pass, call) : await pass(call)
    if (answer.status >= 400 || answer.body.length === 0) return answer
    const value = parse(answer.body)
    if (method === 'GET' && rest.startsWith('/tags/') && (value as Release).draft) return json(404, { message: 'Not Found' })
    if ((method === 'POST' && rest === '') || method === 'PATCH') await makeTag(parts.git, value as Release)
    return { ...answer, body: Buffer.from(JSON.stringify(complete(value, files, parts))) }
  }
}

/** Drafts may share a tag, which the emulator refuses: the second one is made under another name and then renamed. */
async function create(pass: Pass, call: Call): Promise<Answer> {
  const answer = await pass(call)
  const wanted = parse(call.body) as Partial<Release>
  if (answer.status !== 422 || wanted.draft !== true || wanted.tag_name === undefined) return answer
  const other = Buffer.from(JSON.stringify({ ...wanted, tag_name: `${wanted.tag_name}-${randomUUID()}` }))
  const made = parse((await pass({ ...call, body: other })).body) as Release
  const rename = Buffer.from(JSON.stringify({ tag_name: wanted.tag_name }))
  const renamed = await pass({ ...call, method: 'PATCH', path: `${call.path}/${made.id}`, body: rename })
  return renamed.status === 200 ? { ...renamed, status: 201 } : renamed
}

/** A published release has a tag: an existing one stays where it is, a missing one is made at the target. */
async function makeTag(git: GitData, release: Release): Promise<void> {
  const name = `refs/tags/${release.tag_name}`
  if (release.draft || (await git.ref(name)) !== undefined) return
  const target = (await git.ref(`refs/heads/${release.target_commitish}`)) ?? release.target_commitish
  // A commit that was pushed to the bare repository beside the emulator is unknown here, and its tag is there already.
  await git.setRef(name, target, false).catch(() => undefined)
}

async function upload({ pass, ...parts }: Parts, files: Files, call: Call): Promise<Answer> {
  const release = parse(
    (await pass({ ...call, method: 'GET', path: call.path.replace(/\/assets$/, ''), query: '', body: Buffer.alloc(0) })).body,
  ) as Release
  const name = new URLSearchParams(call.query).get('name') ?? ''
  if (release.assets.some((asset) => asset.name === name)) {
    const errors = [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]
    return json(422, { message: 'Validation Failed', errors })
  }
  const answer = await pass(call)
  if (answer.status !== 201) return answer
  const asset = parse(answer.body) as Asset
  files.set(asset.id, call.body)
  return json(201, complete(asset, files, { pass, ...parts }, release.tag_name))
}

/** Adds the digest and the address of download to every asset in a value. */
function complete(value: unknown, files: Files, parts: Parts, tag = ''): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => complete(each, files, parts, tag))
  if (typeof value !== 'object' || value === null) return value
  if ('browser_download_url' in value) {
    const asset = value as unknown as Asset
    const file = files.get(asset.id)
    const digest = file === undefined ? null : `sha256:${createHash('sha256').update(file).digest('hex')}`
    const place = `${parts.front}/${parts.owner}/${parts.repo}/releases/download`
    return { ...value, digest, browser_download_url: `${place}/${encodeURIComponent(tag)}/${encodeURIComponent(asset.name)}` }
  }
  if ('assets' in value) return { ...value, assets: complete(value.assets, files, parts, (value as unknown as Release).tag_name) }
  return value
}

async function downloadByName({ pass, owner, repo }: Parts, files: Files, path: string): Promise<Answer> {
  const [name = '', tag = ''] = path.split('/').reverse().map(decodeURIComponent)
  const call = { method: 'GET', query: '', body: Buffer.alloc(0), type: 'application/json', accept: '*/*' }
  const answer = await pass({ ...call, path: `/repos/${owner}/${repo}/releases/tags/${encodeURIComponent(tag)}` })
  const release = parse(answer.body) as Partial<Release>
  const asset = release.draft === false ? release.assets?.find((each) => each.name === name) : undefined
  return bytes(asset === undefined ? undefined : files.get(asset.id))
}

function bytes(body: Buffer | undefined): Answer {
  return body === undefined ? json(404, { message: 'Not Found' }) : { status: 200, type: 'application/octet-stream', body }
}

function generateNotes({ front, owner, repo }: Parts, call: Call): Answer {
  const { tag_name: tag, previous_tag_name: previous } = parse(call.body) as { tag_name?: string; previous_tag_name?: string }
  if (tag === undefined) return json(422, { message: 'Invalid request. "tag_name" wasn\'t supplied.' })
  const range = previous === undefined ? `commits/${tag}` : `compare/${previous}...${tag}`
  const body = `## What's Changed\n\n**Full Changelog**: ${front}/${owner}/${repo}/${range}`
  return json(200, { name: tag, body })
}
