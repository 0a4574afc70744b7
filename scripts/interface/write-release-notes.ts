/** Writes the notes of the next release, which are the newest section of CHANGELOG.md, to `.work/notes.md`. Fails if it is empty. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../repository.js'
import { newestChanges } from './changelog.js'

const { lines } = newestChanges(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))
if (lines.length === 0) {
  console.error('The newest section of CHANGELOG.md is empty. Describe the changes of this release in it.')
  process.exitCode = 1
} else {
  mkdirSync(join(root, '.work'), { recursive: true })
  writeFileSync(join(root, '.work', 'notes.md'), `${lines.join('\n')}\n`)
}
