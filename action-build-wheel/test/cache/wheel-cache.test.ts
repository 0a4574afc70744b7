import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import { commit, createRepository, tinyProject } from '../support/project.js'
import { withCache } from '../support/with-cache.js'

test('equal files reuse the wheel of the run before, byte by byte; other files, inputs and releases build again', async () => {
  await withCache(async (run) => {
    const workspace = createRepository(tinyProject())
    const first = await run(workspace)
    expect(first.code).toBe(0)
    expect(first.outputs.reused).toBe('false')
    const bytes = readFileSync(join(workspace, first.outputs.wheel ?? ''))

    const second = await run(workspace)
    expect(second.stdout).not.toContain('Build the sdist and the wheel')
    const same = ['wheel', 'sdist', 'name', 'version', 'sha256', 'size']
    expect(second.outputs).toMatchObject({
      reused: 'true',
      ...Object.fromEntries(same.map((name) => [name, first.outputs[name]])),
    })
    expect(readFileSync(join(workspace, second.outputs.wheel ?? '')).equals(bytes)).toBe(true)
    expect(second.summary).toContain('| Build | reused from an earlier run with the same files and tools |')
    expect(second.summary).toContain('| Import | ✅ tiny |')

    const tag = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.4.0', GITHUB_REF: 'refs/tags/v1.4.0' }
    const release = await run(workspace, { cache: 'read-write' }, tag)
    expect(release.stdout).toContain('No earlier wheel is reused: this run builds a tag.')
    expect(release.outputs.reused).toBe('false')
    expect((await run(workspace, { 'version-file': 'tiny/version.py' })).outputs.reused).toBe('false')

    writeTree(workspace, { 'tiny/__init__.py': 'x = 1\n' })
    commit(workspace)
    expect((await run(workspace)).outputs.reused).toBe('false')
  })
})

test('a tampered cache entry is not used', async () => {
  await withCache(async (run, blobs) => {
    const workspace = createRepository(tinyProject())
    await run(workspace)
    const files = readdirSync(blobs, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const entry of files) {
      const path = join(entry.parentPath, entry.name)
      const bytes = readFileSync(path)
      bytes.fill(0, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 20)
      writeFileSync(path, bytes)
    }
    const again = await run(workspace)
    expect(again.code).toBe(0)
    expect(again.outputs.reused).toBe('false')
    expect(again.stdout).toContain('Build the sdist and the wheel')
  })
})
