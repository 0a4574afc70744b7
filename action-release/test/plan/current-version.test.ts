import { expect, test } from '@jest/globals'
import type { Project, Server } from '../support/release-setup.js'
import { forEachTest, release } from '../support/release-setup.js'

let github: Server
let repository: Project
let base: string
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
  base = repository.git('rev-parse', 'HEAD')
})

test('bump: none releases the version in the file without a commit, and again is a no-op', async () => {
  const { code, outputs } = await release(repository, github, { bump: 'none' })
  expect({ code, outputs }).toMatchObject({ code: 0, outputs: { version: '1.2.3', tag: 'v1.2.3', sha: base } })
  expect(Object.keys(repository.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.2.3'])
  expect(repository.refs()['refs/heads/main']).toBe(base)
  expect(await github.releases()).toMatchObject([{ tag_name: 'v1.2.3', draft: false, target_commitish: base }])
  const again = await release(repository, github, { bump: 'none' })
  expect(again.outputs).toMatchObject({ 'already-released': 'true', sha: base })
})

test('the version in the file, given as `version`, leads to `bump: none`', async () => {
  const { code, stdout } = await release(repository, github, { version: '1.2.3', 'dry-run': 'true' })
  expect({ code, said: stdout.includes('to release the current version, use `bump: none`') }).toEqual({ code: 1, said: true })
})
