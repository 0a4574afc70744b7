import { expect, test } from '@jest/globals'
import { writeTree } from '../../../shared/test/support/run-action.js'
import type { Project, Server } from '../support/release-setup.js'
import { checkOut, forEachTest, versionFile, wheel } from '../support/release-setup.js'
import { releaseInProcess } from '../support/run-in-process.js'

let github: Server
let repository: Project
forEachTest((fresh) => {
  ;({ github, repository } = fresh)
})

test('a release in several jobs uses the commit of its plan: a merge in between is rejected before the tag, and not released', async () => {
  // The steps of release.yml, each on a new checkout of what the workflow gives it.
  const dry = await releaseInProcess(repository, github, { bump: 'minor', 'dry-run': 'true' })
  const { base = '', branch = '' } = JSON.parse(dry.outputs.plan ?? '{}') as { base?: string; branch?: string }
  expect({ base, branch }).toEqual({ base: repository.git('rev-parse', 'HEAD'), branch: 'main' })

  writeTree(repository.work, { 'src/eleanor/merged.py': 'x = 1\n' })
  const merged = repository.commit('A merge while the wheel is built')
  repository.git('push', '-q', 'origin', 'main')

  checkOut(repository, base)
  const written = await releaseInProcess(repository, undefined, { mode: 'write-version', version: dry.outputs.version ?? '' })
  expect(written).toMatchObject({ code: 0, outputs: { version: '1.3.0' } })
  expect(repository.git('status', '--porcelain')).toBe(` M ${versionFile}`)
  const file = wheel(repository, '1.3.0')

  checkOut(repository, base)
  const inputs = { version: '1.3.0', branch, assets: `dist/${file}` }
  const { code, stdout } = await releaseInProcess(repository, github, inputs)
  expect({ code, error: /::error::(.*)/.exec(stdout)?.[1] }).toEqual({
    code: 1,
    error: expect.stringContaining(
      `Branch main is at ${merged.slice(0, 10)} on the remote, but ${base.slice(0, 10)} is checked out`,
    ) as unknown,
  })
  expect({ refs: repository.refs(), writes: github.writes() }).toEqual({ refs: { 'refs/heads/main': merged }, writes: [] })
})
