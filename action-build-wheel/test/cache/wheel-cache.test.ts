import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import { commit, createRepository, tinyProject } from '../support/project.js'
import { withCache } from '../support/with-cache.js'

test('equal files reuse the wheel of the run before, byte by byte; other files, inputs and releases build again, and so does a tampered entry', async () => {
  await withCache(async (run, blobs) => {
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

    // Nothing but the bytes in the cache differs from the run before, whose wheel would be reused.
    const entries = readdirSync(blobs, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) tamper(join(entry.parentPath, entry.name))
    const again = await run(workspace)
    expect([again.code, again.outputs.reused]).toEqual([0, 'false'])
    expect(again.stdout).toContain('Build the sdist and the wheel')
  })
})

/** Changes some bytes in the middle of a file. */
function tamper(path: string): void {
  const bytes = readFileSync(path)
  const middle = Math.floor(bytes.length / 2)
  writeFileSync(path, bytes.fill(0, middle, middle + 20))
}
