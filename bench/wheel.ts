/**
 * Compares action-build-wheel with the tools that a user has without it: the checks of a wheel of 100 MB and 5,000 files with
 * `check-wheel-contents` and `twine check`, the quality gate with plain `pre-commit run`, the steps to build and to test a wheel by hand
 * on the example and on a project of 100 packages; and measures a run that reuses the wheel of the previous run. Runs the source, or the
 * bundles with ELEANOR_TEST_DIST=1. Prints best and median wall times of interleaved rounds, the processor time of the steps by hand,
 * which other load changes less, and the peak memory of the process.
 *
 *   node scripts/node24.mjs bench/wheel.ts [checks|gate|hand|reuse] [rounds]
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startResultsService } from '../local/results-service/service.js'
import { root } from '../scripts/repository.js'
import { runAction, typescriptOptions } from '../shared/test/support/run-action.js'
import { best, commitAll, measure, median, noTimes, show, time } from './support/measure.js'
import { createScratch } from './support/scratch.js'
import { hand, projects } from './support/wheel-by-hand.js'

// In memory if possible: ext4 does not reuse an inode that was freed in the last five seconds, so that the time to copy thousands of
// files varies by up to two seconds, depending on what was removed before.
const scratch = createScratch(existsSync('/dev/shm') ? '/dev/shm' : undefined)
const rounds = Number(process.argv[3] ?? 5)

const makeWheel = `import base64, hashlib, os, zipfile
info, rows = "big-1.0.dist-info", []
with zipfile.ZipFile("big-1.0-py3-none-any.whl", "w", zipfile.ZIP_DEFLATED) as z:
    def add(path, data):
        z.writestr(path, data)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        rows.append(f"{path},sha256={digest},{len(data)}")
    for i in range(5000):
        add(f"big/m{i}.py" if i else "big/__init__.py", b"x = 1\\n" + os.urandom(20000) if i else b"")
    add(f"{info}/METADATA", b"Metadata-Version: 2.1\\nName: big\\nVersion: 1.0\\nDescription-Content-Type: text/plain\\n\\nBig\\n")
    add(f"{info}/WHEEL", b"Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    z.writestr(f"{info}/RECORD", "\\n".join(rows) + f"\\n{info}/RECORD,,\\n")`

function tools(...names: string[]): string {
  const venv = join(scratch, 'venv')
  time('python3', ['-m', 'venv', venv], scratch)
  time(join(venv, 'bin/pip'), ['install', '--quiet', ...names], scratch, { ...process.env, PIP_FIND_LINKS: '' })
  return join(venv, 'bin')
}

function checks(bin: string): void {
  time('python3', ['-c', makeWheel], scratch)
  const wheel = join(scratch, 'big-1.0-py3-none-any.whl')
  const script = join(scratch, 'check.mts')
  const from = (path: string) => JSON.stringify(join(root, path))
  writeFileSync(
    script,
    `import { readWheel } from ${from('action-build-wheel/src/archive/read-wheel.ts')}
import { checkContents } from ${from('action-build-wheel/src/verify/contents.ts')}
import { createSummary } from ${from('shared/src/context/summary.ts')}
const started = performance.now()
const wheel = await readWheel(${JSON.stringify(wheel)})
checkContents({ summary: createSummary(), log: console as never }, { allowFiles: [], maxSize: undefined }, wheel, undefined)
console.log(JSON.stringify({ ms: performance.now() - started, rss: process.resourceUsage().maxRSS / 1024 }))\n`,
  )
  const own: { ms: number; rss: number }[] = []
  const peers: [string, readonly string[], number[]][] = [
    ['check-wheel-contents', ['--no-config', wheel], []],
    ['twine', ['check', '--strict', wheel], []],
  ]
  for (let round = 0; round < rounds; round++) {
    const { stdout, stderr } = spawnSync(process.execPath, [...typescriptOptions, script], {
      cwd: root,
      encoding: 'utf8',
    })
    if (stdout === '') throw new Error(stderr)
    own.push(JSON.parse(stdout) as { ms: number; rss: number })
    for (const [command, args, times] of peers) times.push(time(join(bin, command), args, scratch))
  }
  const memory = Math.max(...own.map(({ rss }) => rss)).toFixed(0)
  show(
    'checks of 100 MB in 5,000 files (goal: 3,000)',
    own.map(({ ms }) => ms),
    `   ${memory} MB at most (goal: 200)`,
  )
  for (const [command, , times] of peers) show(`  ${command}, which opens no member but METADATA`, times)
}

/** A repository of 2,000 files with slow hooks. A run without the gate measures the other work of the action. */
async function gate(bin: string): Promise<void> {
  const workspace = join(scratch, 'gate')
  cpSync(join(root, 'example'), workspace, { recursive: true })
  for (let index = 0; index < 2000; index++) {
    mkdirSync(join(workspace, 'src/eleanor/many'), { recursive: true })
    writeFileSync(join(workspace, `src/eleanor/many/m${index}.py`), 'x = 1\n')
  }
  commitAll(workspace)
  const home = { PRE_COMMIT_HOME: join(scratch, 'home') }
  const [plain, gated, ungated] = [noTimes(), noTimes(), noTimes()]
  // A command that fails at once ends the run directly after the gate.
  const inputs = { builder: 'command', 'build-command': 'false' }
  const action = async (more: Record<string, string>) =>
    await runAction({ action: 'action-build-wheel', workspace, inputs: { ...inputs, ...more }, env: home })
  await action({})
  for (let round = 0; round < rounds; round++) {
    await measure(plain, () => time(join(bin, 'pre-commit'), ['run', '--all-files'], workspace, { ...process.env, ...home }))
    await measure(gated, () => action({}))
    await measure(ungated, () => action({ gate: 'none' }))
  }
  show('pre-commit run --all-files, 2,000 files', plain.wall)
  show('  the action with this gate', gated.wall)
  show('  the action without a gate', ungated.wall)
  for (const kind of ['wall', 'processor'] as const) {
    const ratio = (of: (times: readonly number[]) => number) =>
      ((of(gated[kind]) - of(ungated[kind])) / of(plain[kind])).toFixed(2)
    console.log(
      `  quality gate relative to plain pre-commit, ${kind} time (goal: 1.05): best ${ratio(best)}, median ${ratio(median)}`,
    )
  }
}

async function reuse(): Promise<void> {
  for (const { title, name, make } of projects) {
    const workspace = join(scratch, `reuse-${name}`)
    make(workspace)
    commitAll(workspace)
    await reuseIn(workspace, title)
  }
}

async function reuseIn(workspace: string, title: string): Promise<void> {
  const temp = mkdtempSync(join(scratch, 'temp-'))
  const service = await startResultsService({ folder: join(temp, 'blobs') })
  const env = {
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: service.token,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
  }
  const [first, reused] = [noTimes(), noTimes()]
  for (let round = 0; round <= rounds; round++) {
    const inputs = { gate: 'none', reuse: 'true' }
    await measure(round === 0 ? first : reused, async () => {
      const { outputs, stdout } = await runAction({ action: 'action-build-wheel', workspace, inputs, env, temp })
      if (outputs.reused !== String(round > 0)) throw new Error(stdout)
    })
  }
  show(`${title}: the first run, which builds and proves`, first.wall, `   processor ${best(first.processor)}`)
  show('  a run that reuses the wheel (goal: 500)', reused.wall, `   processor ${best(reused.processor)}`)
  await service.close()
}

console.log(`${rounds} rounds, milliseconds${' '.repeat(32)}best median`)
const bin = tools('pre-commit==4.6.2', 'twine==7.0.0', 'check-wheel-contents==0.6.3', 'build==1.3.0')
const parts = { checks, gate, hand: async (bin: string) => await hand({ bin, scratch, rounds }), reuse }
for (const [name, measure] of Object.entries(parts)) if ([name, undefined].includes(process.argv[2])) await measure(bin)
