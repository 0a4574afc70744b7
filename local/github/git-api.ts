import type { BareRepository } from './bare-repository.js'
import { noCommit } from './git-database.js'
import type { ApiRequest, ApiResponse, RequestHandler } from './server.js'
import { jsonResponse, parseJsonBody } from './server.js'

/**
 * Handles the part of GitHub's Git database API that a release uses, with a bare repository: reads refs and commits, creates refs and
 * tag objects. Passes other requests on. `base` is `/repos/<owner>/<repo>`. Source: GitHub REST API, "Git database".
 */
export function createGitRestApi(repository: BareRepository, base: string, next: RequestHandler): RequestHandler {
  return async (request) => {
    const path = decodeURIComponent(request.path)
    if (!path.startsWith(`${base}/git/`)) return await next(request)
    const route = `${request.method} ${path.slice(`${base}/git/`.length)}`
    const [, ref] = /^GET ref\/(.+)$/.exec(route) ?? []
    if (ref !== undefined) return refResponse(`refs/${ref}`, await repository.ref(`refs/${ref}`))
    const [, commit] = /^GET commits\/([0-9a-f]{40})$/.exec(route) ?? []
    if (commit !== undefined) return await readCommit(repository, commit)
    if (route === 'POST refs') return await createRef(repository, request)
    if (route === 'POST tags') return await createTag(repository, request)
    return await next(request)
  }
}

function refResponse(name: string, sha: string | undefined): ApiResponse {
  if (sha === undefined) return jsonResponse(404, { message: 'Not Found' })
  return jsonResponse(200, { ref: name, object: { sha, type: 'commit' } })
}

async function readCommit({ git }: BareRepository, commit: string): Promise<ApiResponse> {
  const text = await git(['log', '-1', '--no-show-signature', '--format=%T%n%P%n%B', commit]).catch(() => undefined)
  if (text === undefined) return jsonResponse(404, { message: 'Not Found' })
  const [tree = '', parentLine = '', ...message] = text.split('\n')
  const parents = parentLine.split(' ').filter((sha) => sha !== '')
  return jsonResponse(200, {
    sha: commit,
    tree: { sha: tree },
    parents: parents.map((sha) => ({ sha })),
    message: message.join('\n'),
  })
}

async function createRef(repository: BareRepository, { body }: ApiRequest): Promise<ApiResponse> {
  const { ref = '', sha = '' } = parseJsonBody(body) as { ref?: string; sha?: string }
  if ((await repository.ref(ref)) !== undefined) return jsonResponse(422, { message: 'Reference already exists' })
  try {
    await repository.moveRefs([{ name: ref, afterOid: sha, beforeOid: noCommit }])
  } catch (error) {
    return jsonResponse(422, { message: error instanceof Error ? error.message : String(error) })
  }
  return jsonResponse(201, { ref, object: { sha, type: 'commit' } })
}

interface TagRequest {
  readonly tag: string
  readonly message: string
  readonly object: string
  readonly type: string
  readonly tagger: { readonly name: string; readonly email: string; readonly date: string }
}

async function createTag({ git }: BareRepository, { body }: ApiRequest): Promise<ApiResponse> {
  const { tag, message, object, type, tagger } = parseJsonBody(body) as TagRequest
  const seconds = Math.floor(new Date(tagger.date).getTime() / 1000)
  const header = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000`
  const sha = await git(['mktag'], { input: `${header}\n\n${message}` })
  return jsonResponse(201, { sha, tag, message, object: { sha: object, type } })
}
