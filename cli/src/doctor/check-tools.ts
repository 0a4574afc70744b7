import type { Env } from '#shared/process/env.js'
import { findEngine } from '../../../action-build-images/src/engine/engine.js'
import { findToken } from '../context/github-token.js'
import type { Session } from '../context/session.js'
import type { Finding, Needs } from './finding.js'
import { absent, ok } from './finding.js'

export interface ToolContext extends Pick<Session, 'run' | 'query'> {
  readonly env: Env
}

/** Checks the programs of this machine, all at once. Tools that eleanor installs itself are never missing. */
export async function checkTools(context: ToolContext, needs: Needs): Promise<Finding[]> {
  const { requirements, wheel, gate, images } = needs
  const needsPython = requirements || wheel
  const { engine, buildx } = await checkDocker(context, images)
  const findings = await Promise.all([
    checkVersion(context, 'git', ['git', '--version'], (detail) => absent('git', true, detail)),
    checkVersion(context, 'Python', ['python3', '--version'], (detail) => absent('Python', needsPython, detail)),
    checkVersion(context, 'uv', ['uv', '--version'], () => ok('uv', 'installed when it is needed')),
    checkVersion(context, 'pip-tools', ['pip-compile', '--version'], () => ok('pip-tools', 'installed when it is needed')),
    checkVersion(context, 'pre-commit', ['pre-commit', '--version'], () =>
      gate ? ok('pre-commit', 'installed when it is needed') : absent('pre-commit', false, 'the repository has no hooks'),
    ),
    checkVersion(context, 'act', ['act', '--version'], () => ok('act', 'installed by `eleanor ci`')),
    checkToken(context),
    checkSshAgent(context, images),
  ])
  return [...findings.slice(0, 5), engine, buildx, ...findings.slice(5)]
}

async function checkVersion(
  { query, env }: ToolContext,
  name: string,
  [program = '', ...args]: readonly string[],
  otherwise: (detail: string) => Finding,
): Promise<Finding> {
  const result = await query(program, args, { env }).catch(() => undefined)
  if (result === undefined) return otherwise(`${program} is not on PATH`)
  if (result.code !== 0) return otherwise(`\`${[program, ...args].join(' ')}\` fails`)
  return ok(name, /\d+(\.\d+)+\S*/.exec(result.stdout + result.stderr)?.[0]?.replace(/[,)]$/, '') ?? 'found')
}

async function checkDocker(context: ToolContext, isNeeded: boolean): Promise<Record<'engine' | 'buildx', Finding>> {
  const search = await findEngine(context).catch(() => ({ state: 'unavailable', reason: 'docker is not on PATH' }) as const)
  if (search.state === 'unavailable')
    return {
      engine: absent('Docker Engine', isNeeded, `${search.reason}; \`eleanor images build\` needs it`),
      buildx: absent('buildx', isNeeded, 'found only with an engine'),
    }
  const { version, buildx } = search.engine
  return { engine: ok('Docker Engine', version), buildx: ok('buildx', buildx.join(' ')) }
}

async function checkToken(context: ToolContext): Promise<Finding> {
  const token = await findToken(context, context.env)
  const missing = 'set GITHUB_TOKEN or run `gh auth login`; `eleanor release` needs it'
  return token === undefined ? absent('token', false, missing) : ok('token', 'of GitHub')
}

async function checkSshAgent({ query, env }: ToolContext, hasImages: boolean): Promise<Finding> {
  const isRunning = (env.SSH_AUTH_SOCK ?? '') !== ''
  if (!isRunning) return absent('ssh-agent', false, hasImages ? 'images that mount it cannot be built' : 'nothing needs it')
  const result = await query('ssh-add', ['-l'], { env }).catch(() => undefined)
  const keys = result?.code === 0 ? result.stdout.trim().split('\n').length : 0
  return ok('ssh-agent', keys === 1 ? '1 key' : `${keys} keys`)
}
