/** Writes the notes of the coming release to `.work/notes.md`: the newest section of CHANGELOG.md. Fails where it says nothing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../repository.js'
import { newestChanges } from './changelog.js'

const { lines } = newestChanges(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))
if (lines.length === 0) {
  console.error('The newest section of CHANGELOG.md is empty: there is nothing to release.')
  process.exitCode = 1
} else {
  mkdirSync(join(root, '.work'), { recursive: true })
  writeFileSync(join(root, '.work', 'notes.md'), `${lines.join('\n')}\n`)
}
