import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actions, root } from '../scripts/repository.js'

export interface StartUp {
  readonly name: string
  /** Milliseconds. */
  readonly best: number
  readonly median: number
}

/** Measures every bundle; the first row is the minimum, an empty program. Rounds are interleaved, so that other load affects all equally. */
export async function startUps(rounds: number): Promise<StartUp[]> {
  const programs = [
    { name: "node -e ''", args: ['-e', ''], until: 'end' as const },
    ...actions.map((action) => ({
      name: `${action} main`,
      args: [join(root, action, 'dist/main/index.js')],
      until: 'output' as const,
    })),
    ...actions.map((action) => ({
      name: `${action} post`,
      args: [join(root, action, 'dist/post/index.js')],
      until: 'end' as const,
    })),
  ]
  const times = programs.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, program] of programs.entries()) times[index]?.push(await time(program.args, program.until))
  }
  return programs.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b)
    return { name, best: sorted[0] ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN }
  })
}

/** An empty workspace: the first line is an error, printed after everything was loaded and the inputs were read. */
async function time(args: readonly string[], until: 'output' | 'end'): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'eleanor-bench-'))
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output = new Promise<number>((resolve) => child.stdout.once('data', () => resolve(performance.now() - started)))
  const end = new Promise<number>((resolve) => child.once('exit', () => resolve(performance.now() - started)))
  const result = until === 'output' ? await Promise.race([output, end]) : await end
  await end
  return result
}
