import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/repository.js'
import { runAction } from '../../shared/test/support/run-action.js'
import { best, commitAll, measure, median, noTimes, show, time } from './measure.js'

export interface ByHandSettings {
  /** Folder of an environment with PyPA build. */
  readonly bin: string
  /** Folder for everything that is written. */
  readonly scratch: string
  readonly rounds: number
}

/** The example without its requirements, which take most of the time and are the same by hand, and without its additional checks. */
function makeExample(folder: string): void {
  cpSync(join(root, 'example'), folder, { recursive: true })
  const file = join(folder, 'pyproject.toml')
  const text = readFileSync(file, 'utf8').replace(/^dependencies = \[[^\]]*\]$/m, 'dependencies = []')
  writeFileSync(file, text.replace(/^\[tool\.eleanor\.wheel\]\n(?:.+\n)*/m, ''))
}

/** A project of 100 packages with 10 modules each. */
function makeLargeProject(folder: string): void {
  mkdirSync(join(folder, 'src/large'), { recursive: true })
  for (let index = 0; index < 100; index++) {
    const sub = join(folder, `src/large/p${index}`)
    mkdirSync(sub)
    writeFileSync(join(sub, '__init__.py'), '')
    for (let module = 1; module < 10; module++) writeFileSync(join(sub, `m${module}.py`), `def f():\n    return ${module}\n`)
  }
  writeFileSync(join(folder, 'src/large/__init__.py'), '')
  writeFileSync(
    join(folder, 'pyproject.toml'),
    '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "large"\nversion = "1.0"\n',
  )
}

/** The projects that wheels are built from by hand and by the action. */
export const projects = [
  { title: 'the example', name: 'eleanor', make: makeExample },
  { title: 'a project of 100 packages', name: 'large', make: makeLargeProject },
] as const

/** Builds, installs, checks and imports a wheel with the commands of the Python Packaging User Guide, and with both builders. */
export async function hand({ bin, scratch, rounds }: ByHandSettings): Promise<void> {
  for (const { title, name, make } of projects) {
    const workspace = join(scratch, `hand-${name}`)
    make(workspace)
    commitAll(workspace)
    const temp = mkdtempSync(join(scratch, 'temp-'))
    const byHand = () => {
      const [out, venv] = [mkdtempSync(join(scratch, 'out-')), mkdtempSync(join(scratch, 'venv-'))]
      time(join(bin, 'python'), ['-m', 'build', '--outdir', out, '.'], workspace)
      time('python3', ['-m', 'venv', venv], workspace)
      const wheels = readdirSync(out).filter((each) => each.endsWith('.whl'))
      time(join(venv, 'bin/pip'), ['install', '--quiet', ...wheels.map((each) => join(out, each))], workspace)
      time(join(venv, 'bin/pip'), ['check'], workspace)
      time(join(venv, 'bin/python'), ['-c', `import ${name}`], workspace)
      time('git', ['clean', '-fdxq'], workspace)
      return Promise.resolve()
    }
    const action = (builder: string) => async () => {
      const { code, stdout } = await runAction({
        action: 'action-build-wheel',
        workspace,
        inputs: { gate: 'none', builder },
        temp,
      })
      if (code !== 0) throw new Error(stdout)
    }
    const ways = [
      { name: `by hand, ${title}`, run: byHand, times: noTimes() },
      { name: '  the action with `build` (goal: 1.00)', run: action('build'), times: noTimes() },
      { name: '  the action with `uv` (goal: 0.75)', run: action('uv'), times: noTimes() },
    ]
    for (let round = 0; round <= rounds; round++)
      // The first round fills the caches.
      for (const way of ways) await measure(round === 0 ? noTimes() : way.times, way.run)
    const plain = ways[0]?.times.processor ?? []
    for (const { name, times } of ways) {
      const processor = [best(times.processor), median(times.processor)]
      const ratio = (best(times.processor) / best(plain)).toFixed(2)
      show(name, times.wall, `   processor ${processor.join(' ')}, ${ratio} of by hand`)
    }
  }
}
