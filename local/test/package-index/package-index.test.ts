import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startPackageIndex } from '../../package-index/package-index.js'

test('the index takes a file with its token, once more only with the same content, and shows it on the page of its project', async () => {
  const index = await startPackageIndex(mkdtempSync(join(tmpdir(), 'eleanor-index-')))
  const name = 'my_app-1.0-py3-none-any.whl'
  const upload = async (content: string, token = index.token) => {
    const body = new FormData()
    body.append('name', 'My.App')
    body.append('content', new Blob([content]), name)
    const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`
    const { status, statusText } = await fetch(index.url, { method: 'POST', headers: { authorization }, body })
    return `${status} ${statusText}`
  }
  const read = async (path: string) => {
    const response = await fetch(new URL(path, index.url))
    return response.ok ? await response.text() : response.status
  }
  try {
    expect(await upload('wheel', 'other')).toBe('403 Invalid token')
    expect(await read('simple/my-app/')).toBe(404)
    expect(await upload('wheel')).toMatch(/^200 /)
    expect(await upload('wheel')).toMatch(/^200 /)
    expect(await upload('other')).toBe('400 File already exists')
    const none = { method: 'POST', body: 'x', headers: { authorization: `Basic ${btoa(`__token__:${index.token}`)}` } }
    expect((await fetch(index.url, none)).status).toBe(400)
    const [, link = '', shown] =
      /<a href="([^"#]+)#sha256=[0-9a-f]{64}">([^<]+)<\/a>/.exec(String(await read('simple/my-app/'))) ?? []
    expect([shown, await read(link), index.files()]).toEqual([name, 'wheel', [name]])
    expect(await read('simple/my/')).toBe(404)
  } finally {
    await index.close()
  }
})
