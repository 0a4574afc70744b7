import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'

/** Data that Python compresses, with a module of its name. */
export function compress(module: 'bz2' | 'lzma', input: Buffer): Buffer {
  const script = `import sys, ${module}; sys.stdout.buffer.write(${module}.compress(sys.stdin.buffer.read()))`
  return execFileSync('python3', ['-c', script], { input })
}

/** A pack of Git with a file whose second of three versions, a difference to another one, has the content. */
export function gitPack(content: string): Buffer {
  const folder = temporaryFolder('git')
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
  git('init', '--quiet')
  const hash = (index: number) => createHash('sha256').update(String(index)).digest('hex')
  const lines = Array.from({ length: 200 }, (_, index) => `${hash(index)}\n`)
  const blobs = ['', content, 'last'].map((line) => {
    writeFileSync(join(folder, 'file'), [...lines.slice(0, 100), line, ...lines.slice(100)].join(''))
    return git('hash-object', '-w', 'file')
  })
  const pack = execFileSync('git', ['-C', folder, 'pack-objects', '--stdout'], { input: blobs.join('') })
  return pack
}
