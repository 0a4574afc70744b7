import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actions, root } from '../scripts/repository.js'

export interface StartUp {
  readonly name: string
  /** Milliseconds. */
  readonly best: number
  readonly median: number
}

interface Program {
  readonly name: string
  readonly args: readonly string[]
  readonly until: 'output' | 'end'
  /** Text of the `pyproject.toml` in its workspace. */
  readonly configuration?: string
}

const exampleConfiguration = `[project]
name = "example"
dependencies = ["numpy>=1.26", "pydantic>=2"]

[tool.eleanor.requirements]
engine = "uv"
[tool.eleanor.wheel]
install-with = "requirements/backend.txt"
[tool.eleanor.images]
build-args = { PYTHON_VERSION = "3.12" }
[tool.eleanor.release]
floating-tags = ["v{major}"]
`

/** Measures every bundle; the first row is the minimum, an empty program. Rounds are interleaved, so that other load affects all equally. */
export async function startUps(rounds: number): Promise<StartUp[]> {
  const programs: Program[] = [
    { name: "node -e ''", args: ['-e', ''], until: 'end' },
    ...actions.flatMap((action): Program[] => {
      const main = { name: `${action} main`, args: [join(root, action, 'dist/main/index.js')], until: 'output' } as const
      return [main, { ...main, name: `${action} main, configured`, configuration: exampleConfiguration }]
    }),
    ...actions.map((action): Program => ({
      name: `${action} post`,
      args: [join(root, action, 'dist/post/index.js')],
      until: 'end',
    })),
  ]
  const times = programs.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, program] of programs.entries()) times[index]?.push(await time(program))
  }
  return programs.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b)
    return { name, best: sorted[0] ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN }
  })
}

/** The workspace has no sources: the first line is an error, printed after everything was loaded and the inputs were read. */
async function time({ args, until, configuration }: Program): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'eleanor-bench-'))
  if (configuration !== undefined) writeFileSync(join(folder, 'pyproject.toml'), configuration)
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
