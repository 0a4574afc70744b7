import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Fault } from '../../github/server.js'
import type { GitHub } from '../../github/start.js'
import { startGitHub } from '../../github/start.js'

const repository = '/repos/eleanor/example'
let github: GitHub
let fault: Fault | undefined

beforeAll(async () => {
  github = await startGitHub({ owner: 'eleanor', repo: 'example', token: 'secret', nextFault: () => fault })
})
afterAll(async () => await github.close())

interface Reply {
  readonly status: number
  readonly body: Record<string, unknown>
}

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(path.startsWith('http') ? path : github.url + path, {
    method,
    headers: { authorization: 'Bearer secret', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== ''
  return { status: response.status, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text } }
}

async function graphql(query: string, variables: Record<string, unknown>) {
  const { body } = await call('POST', '/graphql', { query, variables })
  return body as { data: Record<string, unknown> | null; errors?: { message: string }[] }
}

async function refOf(name: string): Promise<string | undefined> {
  const { body } = await call('GET', `${repository}/git/ref/${name}`)
  return (body.object as { sha: string } | undefined)?.sha
}

describe('releases', () => {
  test('a draft is not found by its tag until it is published', async () => {
    const head = await refOf('heads/main')
    const made = await call('POST', `${repository}/releases`, { tag_name: 'v1', draft: true, target_commitish: head })
    expect(made.status).toBe(201)
    const target = String(made.body.upload_url).replace(/\{.*/, '?name=a.whl')
    expect(target.startsWith(github.url)).toBe(true)
    const type = { 'content-type': 'application/octet-stream' }
    const uploaded = await call('POST', target, 'the wheel', type)
    const digest = `sha256:${createHash('sha256').update('the wheel').digest('hex')}`
    expect(uploaded.body).toMatchObject({ name: 'a.whl', size: 9, digest, state: 'uploaded' })
    expect(await call('POST', target, 'again', type)).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'already_exists' }] },
    })

    expect((await call('GET', `${repository}/releases/tags/v1`)).status).toBe(404)
    expect(await refOf('tags/v1')).toBeUndefined()
    await call('PATCH', `${repository}/releases/${String(made.body.id)}`, { draft: false })
    const published = await call('GET', `${repository}/releases/tags/v1`)
    expect(published.body).toMatchObject({ draft: false, assets: [{ name: 'a.whl', digest }] })
    expect(await refOf('tags/v1')).toBe(head)
    const asset = (published.body.assets as { url: string; browser_download_url: string }[])[0]
    expect((await fetch(asset?.browser_download_url ?? '')).status).toBe(200)
    expect((await call('GET', asset?.url ?? '', undefined, { accept: 'application/octet-stream' })).body.text).toBe('the wheel')
  })

  test('two drafts may share a tag', async () => {
    const ids = []
    for (const name of ['one', 'two']) {
      const { status, body } = await call('POST', `${repository}/releases`, { tag_name: 'v2', draft: true, name })
      expect({ status, tag: body.tag_name }).toEqual({ status: 201, tag: 'v2' })
      ids.push(body.id)
    }
    const all = (await call('GET', `${repository}/releases?per_page=100`)).body as unknown as { id: number; tag_name: string }[]
    expect(
      all
        .filter((release) => release.tag_name === 'v2')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids)
  })

  test('notes are generated, and the tag is required', async () => {
    const wanted = { tag_name: 'v2', previous_tag_name: 'v1' }
    expect((await call('POST', `${repository}/releases/generate-notes`, wanted)).body.body).toContain('compare/v1...v2')
    expect((await call('POST', `${repository}/releases/generate-notes`, {})).status).toBe(422)
  })

  test('another token is rejected', async () => {
    expect((await call('GET', `${repository}/releases`, undefined, { authorization: 'token wrong' })).status).toBe(401)
  })

  test('a fault after the request was handled keeps its effect', async () => {
    fault = { when: 'after', answer: { status: 502 } }
    const answer = await call('POST', `${repository}/releases`, { tag_name: 'v3', draft: true })
    fault = undefined
    expect(answer.status).toBe(502)
    const all = (await call('GET', `${repository}/releases`)).body as unknown as { tag_name: string }[]
    expect(all.map((release) => release.tag_name)).toContain('v3')
  })
})

describe('GraphQL on the published schema', () => {
  const commit = `mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`
  const update = `mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`
  const none = '0'.repeat(40)

  const commitOn = async (expectedHeadOid: string | undefined) =>
    await graphql(commit, {
      input: {
        branch: { repositoryNameWithOwner: 'eleanor/example', branchName: 'main' },
        message: { headline: 'Release 1.0' },
        expectedHeadOid,
        fileChanges: { additions: [{ path: 'version.py', contents: Buffer.from('x = 1').toString('base64') }] },
      },
    })

  test('a commit moves the branch, but only from the expected head', async () => {
    const before = await refOf('heads/main')
    const { data } = await commitOn(before)
    const oid = (data?.createCommitOnBranch as { commit: { oid: string } } | undefined)?.commit.oid
    expect(await refOf('heads/main')).toBe(oid)
    const file = await call('GET', `${repository}/contents/version.py`)
    expect(Buffer.from(String(file.body.content), 'base64').toString()).toBe('x = 1')
    expect((await commitOn(before)).errors?.[0]?.message).toContain('Expected branch to point to')
    expect(await refOf('heads/main')).toBe(oid)
  })

  test('refs move together or not at all', async () => {
    const query = `query { repository(owner: "eleanor", name: "example") { id } }`
    const repositoryId = ((await graphql(query, {})).data?.repository as { id: string } | undefined)?.id
    const head = (await refOf('heads/main')) ?? ''
    const make = async (names: string[]) =>
      await graphql(update, {
        input: { repositoryId, refUpdates: names.map((name) => ({ name, beforeOid: none, afterOid: head })) },
      })
    expect((await make(['refs/tags/v8', 'refs/tags/v9'])).errors).toBeUndefined()
    expect(await refOf('tags/v9')).toBe(head)
    expect((await make(['refs/tags/v10', 'refs/tags/v9'])).errors?.[0]?.message).toContain('refs/tags/v9 is at')
    expect(await refOf('tags/v10')).toBeUndefined()
  })

  test('an unknown field is rejected', async () => {
    expect((await graphql('query { nothing }', {})).errors?.[0]?.message).toContain('Cannot query field "nothing"')
  })
})
