import { join } from 'node:path'
import type { CacheMode } from '#shared/cache/cache.js'
import { createCache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { InputGroup } from '#shared/input-definitions.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import { envForProject } from '#shared/process/child-env.js'
import { hideStepVariables } from '#shared/process/hidden-env.js'
import { startDaemon } from './start-daemon.js'

const commandNames = [
  'nothing',
  'user-error',
  'bug',
  'hostile',
  'project-code',
  'secret',
  'agent',
  'wait',
  'silent',
  'detach',
  'save',
  'save-raw',
  'restore',
] as const

interface Inputs {
  readonly command: (typeof commandNames)[number]
  readonly mode: CacheMode
  readonly key: string
  readonly folder: string
}

const createTestCache = (context: ActionContext, { mode }: Inputs) =>
  createCache({ log: context.log, mode, lookupMs: 3000, transferMs: 10_000 })

const commands: Record<Inputs['command'], (context: ActionContext, inputs: Inputs) => Promise<void>> = {
  async nothing(context) {
    context.setOutput('list', [1, 'two'])
    context.setOutput('text', 'a\nb=c\n')
    context.summary.add('# Done')
    await Promise.resolve()
  },
  async 'user-error'(context) {
    context.summary.add('so far')
    await Promise.reject(new UserError('The sky fell', { why: 'It was loose', fix: 'Hold it', at: { file: 'sky.txt', line: 3 } }))
  },
  async bug() {
    await Promise.reject(new TypeError('undefined is not a function'))
  },
  async hostile(context) {
    await context.run('printf', ['%s', '::set-output name=x::evil\n#8 0.1 ##[set-output name=y]evil\nhalf a line'], {
      show: true,
    })
    context.log.warning('from us')
    context.log.info('::error::quoted')
    context.log.notice('again from us')
  },
  async 'project-code'(context, { folder }) {
    hideStepVariables(context.temp)
    const env = envForProject(context.env)
    const { stdout } = await context.run('bash', [join(folder, 'hook.sh')], { env, cwd: folder, input: '' })
    context.setOutput('found', stdout.trim())
    context.setOutput('token', process.env.ACTIONS_RUNTIME_TOKEN)
    context.setOutput('input', context.env.INPUT_KEY)
    const byDefault = await context.run('env', ['-0'])
    context.setOutput('inherited', byDefault.stdout.split('\0').filter((each) => each.startsWith('INPUT_')).length)
    context.setOutput('starts', process.env.ELEANOR_REPLACED === String(process.pid) ? 2 : 1)
  },
  async secret(context) {
    context.mask('first-line\nsecond-line\n')
    const folder = await context.privateDir()
    context.setOutput('file', await folder.write('key', 'first-line\nsecond-line\n'))
  },
  async agent(context) {
    const folder = await context.privateDir()
    context.setOutput('pid', await startDaemon(folder, 'agent', 'ssh-agent', ['-D', '-a', join(folder.path, 'agent.sock')]))
  },
  async wait(context) {
    await context.run('bash', ['-c', 'echo started; sleep 300 & sleep 300'], { show: true })
  },
  async silent(context) {
    context.log.info('Thinking')
    await context.run('sleep', ['12'])
  },
  async detach(context) {
    // One process in the group of the program, one that left it, one that ignores SIGTERM, and one without the step's environment.
    const script = 'setsid sleep 300 & (trap "" TERM; sleep 300; sleep 300) & env -i sleep 300 & echo started; sleep 300'
    await context.run('bash', ['-c', script], { show: true, env: { PATH: context.env.PATH } })
  },
  async save(context, inputs) {
    await createTestCache(context, inputs).save(inputs.key, inputs.folder)
  },
  async 'save-raw'(_, { key, folder }) {
    await (await import('@actions/cache')).saveCache([folder], key)
  },
  async restore(context, inputs) {
    const cache = createTestCache(context, inputs)
    context.setOutput('restored', await cache.restore(inputs.key, inputs.folder))
    context.setOutput('again', await cache.restore(inputs.key, inputs.folder))
  },
}

const group = {
  table: 'wheel',
  inputs: {
    config: { kind: 'path' },
    do: { kind: 'choice', allowed: commandNames },
    mode: { kind: 'choice', allowed: ['read-write', 'read', 'off'] },
    key: { kind: 'text' },
    folder: { kind: 'text' },
  },
} as const satisfies InputGroup

/** What the fixture does, as one of its inputs says. */
export async function runFixture(context: ActionContext): Promise<void> {
  const inputs = await readInputs(context, group, (input) => ({
    command: input.choice('do'),
    mode: input.choice('mode'),
    key: input.text('key'),
    folder: input.text('folder'),
  }))
  await commands[inputs.command](context, inputs)
}
