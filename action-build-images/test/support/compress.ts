import { execFileSync } from 'node:child_process'

/** Data that Python compresses, with a module of its name. */
export function compress(module: 'bz2' | 'lzma', input: Buffer): Buffer {
  const script = `import sys, ${module}; sys.stdout.buffer.write(${module}.compress(sys.stdin.buffer.read()))`
  return execFileSync('python3', ['-c', script], { input })
}
