/**
 * Measures the plan of a release (`dry-run`) in a repository with 10,000 commits and 2,000 tags, with the emulated GitHub: wall time of
 * the process, and requests. Fails above the limits of 1.5 s (median of 9) and 20 requests.
 *
 *   npm run build -- action-release && node scripts/node24.mjs bench/release.ts [path of a bundle]
 */
import { execFileSync, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startGitHub } from '../local/github/start.js'
import { root } from '../scripts/repository.js'
import { createScratch } from './support/scratch.js'

const bundle = process.argv[2] ?? join(root, 'action-release/dist/main/index.js')
const bars = { seconds: 1.5, requests: 20 }
const size = { commits: 10_000, tags: 2_000 }
const scratch = createScratch()
const bare = join(scratch, 'example.git')
const work = join(scratch, 'work')

/** Yields a stream for git-fast-import(1): every fifth commit has an annotated tag, the last of which is 1.400.0. */
function* history(): Generator<string> {
  const who = 'Maintainer <maintainer@example.org> 1700000000 +0000'
  const every = size.commits / size.tags
  for (let commit = 1; commit <= size.commits; commit++) {
    const number = Math.floor(commit / every)
    const version = `1.${Math.floor(number / 5)}.${number % 5}`
    const file = `__version__ = "${version}"\n`
    yield `commit refs/heads/main\nmark :${commit}\ncommitter ${who}\ndata 5\nOne ${commit % 10}\n`
    if (commit % every === 0 || commit === 1) yield `M 100644 inline version.py\ndata ${file.length}\n${file}\n`
    if (commit % every === 0 && number > 0) yield `tag v${version}\nfrom :${commit}\ntagger ${who}\ndata 4\nTag\n\n`
  }
}

function prepare(): void {
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', bare])
  execFileSync('git', ['-C', bare, 'fast-import', '--quiet'], { input: [...history()].join('') })
  execFileSync('git', ['clone', '-q', bare, work])
  execFileSync('git', ['-C', work, 'commit', '-q', '--allow-empty', '-m', 'Last'], { env: { ...process.env, ...who } })
  execFileSync('git', ['-C', work, 'push', '-q', 'origin', 'main'])
}

const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a' }

/** Returns the seconds of one plan. */
async function plan(url: string): Promise<number> {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => {
      writeFileSync(join(scratch, name), '')
      return [`GITHUB_${name}`, join(scratch, name)]
    }),
  )
  const env = {
    PATH: process.env.PATH,
    ...files,
    GITHUB_WORKSPACE: work,
    GITHUB_REPOSITORY: 'eleanor/example',
    GITHUB_API_URL: url,
    RUNNER_TEMP: scratch,
    INPUT_BUMP: 'minor',
    INPUT_TOKEN: 'token',
    'INPUT_DRY-RUN': 'true',
    'INPUT_FLOATING-TAGS': 'v{major}',
  }
  const started = performance.now()
  const child = spawn(process.execPath, [bundle], { cwd: work, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0 || !said.includes('-> 1.401.0')) throw new Error(said)
  return (performance.now() - started) / 1000
}

prepare()
const github = await startGitHub({ owner: 'eleanor', repo: 'example', token: 'token', bareRepository: bare })
const times: number[] = []
for (let round = 0; round < 9; round++) times.push(await plan(github.url))
const requests = github.requests.length / times.length
const writes = github.requests.filter((request) => !request.startsWith('GET '))
await github.close()
times.sort((a, b) => a - b)
const median = times[4] ?? NaN
console.log(
  `${size.commits} commits, ${size.tags} tags: best ${times[0]?.toFixed(2)} s, median ${median.toFixed(2)} s, ${requests} requests, ${writes.length} writes`,
)
if (!(median <= bars.seconds) || !(requests <= bars.requests) || writes.length > 0) process.exitCode = 1
