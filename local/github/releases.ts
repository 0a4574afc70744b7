import { randomUUID } from 'node:crypto'
import type { Asset } from './assets.js'
import { createAssets } from './assets.js'
import type { GitData } from './git-data.js'
import type { Answer, Call, Pass } from './server.js'
import { json, parse } from './server.js'

interface Parts {
  readonly pass: Pass
  readonly git: GitData
  readonly front: string
  readonly owner: string
  readonly repo: string
}

interface Release {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly draft: boolean
  readonly assets: readonly Asset[]
}

const empty = Buffer.alloc(0)

/**
 * The REST calls: all go to the emulator, and those about releases are mended to behave as GitHub's documentation says:
 * a draft is not found by its tag, drafts may share one, publishing makes it, assets have a digest and a unique name.
 * Source: GitHub REST API, "Releases" and "Release assets".
 */
export function createReleases({ pass, git, front, owner, repo }: Parts): Pass {
  const base = `/repos/${owner}/${repo}/releases`
  const assets = createAssets(`${front}/${owner}/${repo}`)
  /** The tags of drafts whose tag another release had already: the emulator knows them by a name of their own. */
  const shared = new Map<number, string>()

  const complete = (release: Release): Release => {
    const tag = shared.get(release.id) ?? release.tag_name
    return { ...release, tag_name: tag, assets: release.assets.map((asset) => assets.complete(asset, tag)) }
  }
  const ask = async (path: string, query = '') =>
    await pass({ method: 'GET', path, query, body: empty, type: 'application/json', accept: 'application/json' })
  const published = async (tag: string) => {
    const all = parse((await ask(base, '?per_page=100')).body) as Release[]
    return all.map(complete).find((release) => !release.draft && release.tag_name === tag)
  }
  const known = async (id: string) => complete(parse((await ask(`${base}/${id}`)).body) as Release)

  const create = async (call: Call): Promise<Answer> => {
    const answer = await pass(call)
    const wanted = parse(call.body) as Partial<Release>
    if (answer.status !== 422 || wanted.draft !== true || wanted.tag_name === undefined) return answer
    const made = await pass({ ...call, body: text({ ...wanted, tag_name: `${wanted.tag_name}-${randomUUID()}` }) })
    if (made.status === 201) shared.set((parse(made.body) as Release).id, wanted.tag_name)
    return made
  }
  const update = async (call: Call, id: string): Promise<Answer> => {
    const { tag_name: tag, ...wanted } = parse(call.body) as Partial<Release>
    const twin = wanted.draft === false ? await published((await known(id)).tag_name) : undefined
    if (twin !== undefined && twin.id !== Number(id)) return taken('Release', 'tag_name')
    return await pass(shared.get(Number(id)) === tag ? { ...call, body: text(wanted) } : call)
  }
  /** A published release has a tag: an existing one stays where it is, a missing one is made at the target. */
  const makeTag = async ({ draft, tag_name: tag, target_commitish: target }: Release): Promise<void> => {
    if (draft || (await git.ref(`refs/tags/${tag}`)) !== undefined) return
    const commit = (await git.ref(`refs/heads/${target}`)) ?? target
    // A commit that was pushed to a bare repository beside the emulator is unknown here, and its tag is there already.
    await git.setRef(`refs/tags/${tag}`, commit, false).catch(() => undefined)
  }
  const changed = async (answer: Answer): Promise<Answer> => {
    if (answer.status >= 400) return answer
    const release = complete(parse(answer.body) as Release)
    await makeTag(release)
    return json(answer.status, release)
  }

  return async (call) => {
    const { method, path } = call
    const browser = `/${owner}/${repo}/releases/download/`
    if (path.startsWith(browser)) {
      const [tag = '', name = ''] = path.slice(browser.length).split('/').map(decodeURIComponent)
      return assets.download((await published(tag))?.assets.find((asset) => asset.name === name)?.id)
    }
    if (!path.startsWith(base)) return await pass(call)
    const rest = path.slice(base.length)
    const [, id = ''] = /^\/(?:assets\/)?(\d+)/.exec(rest) ?? []
    if (rest === '/generate-notes') return generateNotes(`${front}/${owner}/${repo}`, call)
    if (method === 'POST' && rest === '') return await changed(await create(call))
    if (method === 'PATCH' && rest === `/${id}`) return await changed(await update(call, id))
    if (method === 'POST' && rest === `/${id}/assets`) {
      const { assets: there, tag_name: tag } = await known(id)
      const names = there.map((asset) => asset.name)
      const answer = await assets.upload(call, names, async () => await pass(call))
      return answer.status === 201 ? json(201, assets.complete(parse(answer.body) as Asset, tag)) : answer
    }
    if (method === 'GET' && rest === `/assets/${id}` && call.accept.includes('octet-stream')) return assets.download(Number(id))
    if (method === 'GET' && rest.startsWith('/tags/')) {
      const found = await published(decodeURIComponent(rest.slice('/tags/'.length)))
      return found === undefined ? json(404, { message: 'Not Found' }) : json(200, found)
    }
    const answer = await pass(call)
    if (method !== 'GET' || answer.status >= 400) return answer
    return { ...answer, body: text(eachRelease(parse(answer.body), complete)) }
  }
}

function eachRelease(value: unknown, complete: (release: Release) => Release): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => eachRelease(each, complete))
  const isRelease = typeof value === 'object' && value !== null && 'assets' in value
  return isRelease ? complete(value as Release) : value
}

function taken(resource: string, field: string): Answer {
  return json(422, { message: 'Validation Failed', errors: [{ resource, code: 'already_exists', field }] })
}

function generateNotes(place: string, call: Call): Answer {
  const { tag_name: tag, previous_tag_name: previous } = parse(call.body) as { tag_name?: string; previous_tag_name?: string }
  if (tag === undefined) return json(422, { message: 'Invalid request. "tag_name" wasn\'t supplied.' })
  const range = previous === undefined ? `commits/${tag}` : `compare/${previous}...${tag}`
  return json(200, { name: tag, body: `## What's Changed\n\n**Full Changelog**: ${place}/${range}` })
}

function text(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}
