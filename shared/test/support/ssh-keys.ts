import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './run-action.js'

/** A new key made by ssh-keygen: the private file's text, the public one's, and the print. */
export function makeKey(...options: string[]): { text: string; publicText: string; print: string } {
  const file = join(temporaryFolder('key'), 'key')
  execFileSync('ssh-keygen', ['-q', '-C', 'test', ...(options.length > 0 ? options : ['-t', 'ed25519', '-N', '']), '-f', file])
  const print = execFileSync('ssh-keygen', ['-lf', `${file}.pub`], { encoding: 'utf8' }).split(' ')[1] ?? ''
  return { text: readFileSync(file, 'utf8'), publicText: readFileSync(`${file}.pub`, 'utf8'), print }
}
