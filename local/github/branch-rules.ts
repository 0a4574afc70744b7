import type { GitData } from './git-data.js'
import type { Answer, Call, Pass } from './server.js'
import { json, parse } from './server.js'

/** What protects the repository, and may change while it runs. Source: GitHub REST API, "Rules", "Repositories". */
export interface Policy {
  /** The types of the rules of every branch, all of one ruleset. */
  readonly rules: readonly string[]
  /** Whether the token may bypass it; undefined where GitHub does not say. */
  readonly bypass?: 'always' | 'pull_requests_only' | 'never'
  readonly immutable?: boolean
  /** Tags whose published release does not change any more. */
  readonly frozen?: readonly string[]
  /** What is wrong with the signatures of commits that the API tells; they are verified by default. */
  readonly unverified?: string
}

interface Pull {
  readonly number: number
  readonly head: { readonly ref: string }
  readonly base: { readonly ref: string }
  readonly title: string
  readonly body: string
  readonly state: 'open'
  readonly html_url: string
}

const ruleset = 7

/** Rules, immutable releases and pull requests; everything else is passed on. The rules are told, and kept by the hooks of git. */
export function createPolicy(
  git: GitData,
  place: { readonly front: string; readonly repository: string },
  current: () => Policy,
): (pass: Pass) => Pass {
  const pulls: Pull[] = []
  const answer = async ({ method, path, query, body }: Call): Promise<Answer | undefined> => {
    const { rules, bypass, immutable = false } = current()
    const rest = path.slice(`/repos/${place.repository}`.length)
    if (method === 'GET' && rest.startsWith('/rules/branches/'))
      return json(
        200,
        rules.map((type) => ({ type, ruleset_id: ruleset, ruleset_source_type: 'Repository' })),
      )
    if (method === 'GET' && rest === `/rulesets/${ruleset}`)
      return json(200, { id: ruleset, ...(bypass === undefined ? {} : { current_user_can_bypass: bypass }) })
    if (method === 'GET' && rest === '/immutable-releases') return json(200, { enabled: immutable, enforced_by_owner: false })
    const [, number] = /^\/pulls\/(\d+)$/.exec(rest) ?? []
    if (method === 'PATCH' && number !== undefined) {
      const index = pulls.findIndex((pull) => pull.number === Number(number))
      const found = pulls[index]
      if (found === undefined) return json(404, { message: 'Not Found' })
      pulls[index] = { ...found, ...(parse(body) as Pick<Pull, 'title' | 'body'>) }
      return json(200, pulls[index])
    }
    if (rest !== '/pulls') return undefined
    if (method === 'GET') {
      const wanted = new URLSearchParams(query)
      const head = wanted.get('head')?.split(':')[1]
      return json(
        200,
        pulls.filter((pull) => pull.head.ref === head && pull.base.ref === wanted.get('base')),
      )
    }
    const { head = '', base = '', title = '', body: text = '' } = parse(body) as Record<string, string>
    if ((await git.ref(`refs/heads/${head}`)) === undefined)
      return json(422, { message: 'Validation Failed', errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }] })
    if (pulls.some((pull) => pull.head.ref === head && pull.base.ref === base))
      return json(422, { message: 'Validation Failed', errors: [{ message: `A pull request already exists for ${head}.` }] })
    const next = pulls.length + 1
    const address = `${place.front}/${place.repository}/pull/${next}`
    pulls.push({ number: next, head: { ref: head }, base: { ref: base }, title, body: text, state: 'open', html_url: address })
    return json(201, pulls.at(-1))
  }
  /** Adds what the emulator does not know of releases and commits. Source: GitHub REST API, "Releases", "Git commits". */
  const complete = ({ method, path }: Call, given: Answer): Answer => {
    const rest = path.slice(`/repos/${place.repository}`.length)
    if (method !== 'GET' || given.status !== 200) return given
    const { frozen = [], unverified = 'valid' } = current()
    const [, tag] = /^\/releases\/tags\/(.+)$/.exec(rest) ?? []
    if (tag !== undefined) return json(200, { ...(parse(given.body) as object), immutable: frozen.includes(tag) })
    if (!rest.startsWith('/git/commits/')) return given
    const verification = { verified: unverified === 'valid', reason: unverified }
    return json(200, { ...(parse(given.body) as object), verification })
  }
  return (pass) => async (call) => (await answer(call)) ?? complete(call, await pass(call))
}
