import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../../repository.js'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const ours = Object.values(scripts).flatMap((command) => /(?:bench|scripts)\/\S+\.ts/.exec(command)?.[0] ?? [])

function showHelp(script: string): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, ['scripts/node24.mjs', script, '--help'], { cwd: root, encoding: 'utf8' })
}

test('a script shows the comment at its top with --help, and does nothing else', () => {
  expect(showHelp('scripts/interface/prepare-release.ts')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Writes the version into [^]*\n {2}prepare-release 1\.2\.3\n$/),
  })
})

test.each(ours)('%s has a comment at its top', (script) => {
  expect(readFileSync(join(root, script), 'utf8')).toMatch(/^\/\*\*\s+(?:\* )?[A-Z]\w+/)
})
