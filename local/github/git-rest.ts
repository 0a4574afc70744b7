import type { BareData } from './git-backend.js'
import type { Answer, Call, Pass } from './server.js'
import { json, parse } from './server.js'

/**
 * The part of GitHub's git database API that a release uses, over a bare repository: reading refs and commits, and making a ref
 * or a tag object. Everything else is passed on. Source: GitHub REST API, "Git database".
 */
export function createGitRest(git: BareData, repository: string, pass: Pass): Pass {
  return async (call) => {
    const path = decodeURIComponent(call.path)
    if (!path.startsWith(`${repository}/git/`)) return await pass(call)
    const rest = `${call.method} ${path.slice(`${repository}/git/`.length)}`
    const [, ref] = /^GET ref\/(.+)$/.exec(rest) ?? []
    if (ref !== undefined) return refAnswer(`refs/${ref}`, await git.ref(`refs/${ref}`))
    const [, commit] = /^GET commits\/([0-9a-f]{40})$/.exec(rest) ?? []
    if (commit !== undefined) return await commitAnswer(git, commit)
    if (rest === 'POST refs') return await makeRef(git, call)
    if (rest === 'POST tags') return await makeTag(git, call)
    return await pass(call)
  }
}

function refAnswer(name: string, sha: string | undefined): Answer {
  return sha === undefined ? json(404, { message: 'Not Found' }) : json(200, { ref: name, object: { sha, type: 'commit' } })
}

async function commitAnswer(git: BareData, commit: string): Promise<Answer> {
  const text = await git.git(['log', '-1', '--no-show-signature', '--format=%T%n%P%n%B', commit]).catch(() => undefined)
  if (text === undefined) return json(404, { message: 'Not Found' })
  const [tree = '', parents = '', ...message] = text.split('\n')
  const list = parents.split(' ').filter((sha) => sha !== '')
  return json(200, { sha: commit, tree: { sha: tree }, parents: list.map((sha) => ({ sha })), message: message.join('\n') })
}

async function makeRef(git: BareData, { body }: Call): Promise<Answer> {
  const { ref = '', sha = '' } = parse(body) as { ref?: string; sha?: string }
  if ((await git.ref(ref)) !== undefined) return json(422, { message: 'Reference already exists' })
  try {
    await git.moveAll([{ name: ref, afterOid: sha, beforeOid: '0'.repeat(40) }])
  } catch (error) {
    return json(422, { message: error instanceof Error ? error.message : String(error) })
  }
  return json(201, { ref, object: { sha, type: 'commit' } })
}

interface TagBody {
  readonly tag: string
  readonly message: string
  readonly object: string
  readonly type: string
  readonly tagger: { readonly name: string; readonly email: string; readonly date: string }
}

async function makeTag(git: BareData, { body }: Call): Promise<Answer> {
  const { tag, message, object, type, tagger } = parse(body) as TagBody
  const seconds = Math.floor(new Date(tagger.date).getTime() / 1000)
  const head = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000`
  const sha = await git.git(['mktag'], { input: `${head}\n\n${message}` })
  return json(201, { sha, tag, message, object: { sha: object, type } })
}
