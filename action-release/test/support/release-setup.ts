import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect } from '@jest/globals'
import type { RepositoryProtection } from '../../../local/github/branch-rules.js'
import { createRequestCheck } from '../../../local/github/openapi-check.js'
import type { Fault } from '../../../local/github/server.js'
import type { GitHub } from '../../../local/github/start.js'
import { startGitHub } from '../../../local/github/start.js'
import type { ActionCall, ActionResult } from '../../../shared/test/support/run-action.js'
import { runAction } from '../../../shared/test/support/run-action.js'
import type { Project } from './project.js'
import { project } from './project.js'

export type { Project } from './project.js'
export { project, versionFile, wheel } from './project.js'

export const token = 'ghs_secretOfTheTest'

export interface Release {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly body: string
  readonly assets: readonly { readonly name: string; readonly size: number; readonly digest: string }[]
}

export interface Server extends GitHub {
  /** What protects the repository from now on. */
  policy: RepositoryProtection
  /** What goes wrong from now on; by method and path. */
  fault: ((request: string) => Fault | undefined) | undefined
  releases(): Promise<Release[]>
  call(method: string, path: string, body?: unknown): Promise<unknown>
  /** The requests that change something: all but reading, and having notes made. */
  writes(): string[]
  /** The JSON bodies of the requests of a method, in the order of arrival. */
  bodies(method: string): unknown[]
}

/**
 * A GitHub emulator; with a project, one that holds the commits and refs of the project's bare repository. Every request is
 * held against GitHub's published description: closing the server throws when one did not agree with it.
 */
export async function server(of?: Project): Promise<Server> {
  const faults: { current: Server['fault'] } = { current: undefined }
  const policies: { current: RepositoryProtection } = { current: { rules: [] } }
  const contract = createRequestCheck()
  const bodies: { readonly method: string; readonly body: unknown }[] = []
  const broken = new Set<string>()
  const github = await startGitHub({
    owner: 'eleanor',
    repo: 'example',
    token,
    ...(of === undefined ? {} : { bareRepository: of.bare }),
    protection: () => policies.current,
    nextFault: (call) => {
      if (call.type.includes('json') && call.body.length > 0)
        bodies.push({ method: call.method, body: JSON.parse(call.body.toString()) })
      const problem = contract(call)
      if (problem !== undefined) broken.add(problem)
      return faults.current?.(`${call.method} ${call.path}`)
    },
  })
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${github.url}/repos/eleanor/example${path}`, {
      method,
      headers: { authorization: `token ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return await response.json()
  }
  return {
    ...github,
    get policy() {
      return policies.current
    },
    set policy(policy) {
      policies.current = policy
    },
    get fault() {
      return faults.current
    },
    set fault(fault) {
      faults.current = fault
    },
    call,
    releases: async () => (await call('GET', '/releases?per_page=100')) as Release[],
    writes: () => github.requests.filter((request) => !/^GET |\/generate-notes$/.test(request)),
    bodies: (method) => bodies.filter((each) => each.method === method).map(({ body }) => body),
    async close() {
      await github.close()
      expect([...broken]).toEqual([])
    },
  }
}

/** A fault by which a run ends after its commit point: the draft is rejected. */
export function noDraft(request: string): Fault | undefined {
  return /^POST .*\/releases$/.test(request) ? { when: 'before', answer: { status: 422 } } : undefined
}

interface Fresh {
  readonly github: Server
  readonly repository: Project
}

/** Hands each test a new project and a new server; `open` starts it. All servers are closed in the end. */
function handOut(open: (repository: Project) => Promise<Server>, use: (fresh: Fresh) => void): void {
  const servers: Server[] = []
  beforeEach(async () => {
    const repository = project()
    const github = await open(repository)
    servers.push(github)
    use({ github, repository })
  })
  afterAll(async () => await Promise.all(servers.map(async (each) => await each.close())))
}

/** A new project for each test, and a server that knows its bare repository. */
export function forEachTest(use: (fresh: Fresh) => void): void {
  handOut(server, use)
}

/** A project and a GitHub beside it, new ones for each test, which has to leave the work tree clean. */
export function eachTest(): Fresh {
  const current: Partial<Fresh> = {}
  handOut(
    async () => await server(),
    (fresh) => Object.assign(current, fresh),
  )
  afterEach(() => expect(current.repository?.git('status', '--porcelain')).toBe(''))
  return current as Fresh
}

/** Runs the action on a project as a job of GitHub Actions does. */
export async function release(
  { work }: Project,
  github: GitHub | undefined,
  inputs: Readonly<Record<string, string>>,
  call: Partial<ActionCall> = {},
): Promise<ActionResult> {
  return await runAction({
    action: 'action-release',
    workspace: work,
    inputs: { ...(github === undefined ? {} : { token }), ...inputs },
    ...call,
    env: {
      GITHUB_REPOSITORY: 'eleanor/example',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '77',
      ...(github === undefined ? {} : { GITHUB_API_URL: github.url }),
      ...call.env,
    },
  })
}

/** The whole of a good release of 1.3.0: branch and tag on the commit, and one published release with the one file. */
export async function expectReleased(repository: Project, github: Server, sha: string | undefined, file: string): Promise<void> {
  const refs = repository.refs()
  expect(refs['refs/heads/main']).toBe(sha)
  expect(repository.git('-C', repository.bare, 'rev-parse', 'v1.3.0^{commit}')).toBe(sha)
  expect(Object.keys(refs)).toEqual(['refs/heads/main', 'refs/tags/v1.3.0'])
  const content = readFileSync(join(repository.work, 'dist', file))
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
  expect(await github.releases()).toMatchObject([
    { tag_name: 'v1.3.0', draft: false, target_commitish: sha, assets: [{ name: file, size: content.length, digest }] },
  ])
}

/** As a new job does it: the work tree is that of the commit, whatever a killed run has left. */
export function checkOut(repository: Project, base: string): void {
  repository.git('checkout', '-q', '-f', '--detach', base)
}

/** Resolves when request number `nth` that writes has been worked on; it is never answered. */
export function hangAfter(github: Server, nth: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0
    github.fault = (request) => {
      if (request.startsWith('GET ') || ++seen !== nth) return undefined
      return { when: 'after', answer: 'hang', onInjected: resolve }
    }
  })
}
