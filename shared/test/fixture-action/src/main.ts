import { join } from 'node:path'
import { createCache } from '#shared/cache.js'
import type { CacheMode } from '#shared/cache.js'
import { startDaemon } from '#shared/daemon.js'
import { runAction } from '#shared/edge.js'
import { UserError } from '#shared/errors.js'
import { readInputs } from '#shared/inputs.js'
import type { World } from '#shared/world.js'

const names = [
  'nothing',
  'user-error',
  'bug',
  'hostile',
  'secret',
  'agent',
  'wait',
  'detach',
  'save',
  'save-raw',
  'restore',
] as const

interface Inputs {
  readonly deed: (typeof names)[number]
  readonly mode: CacheMode
  readonly key: string
  readonly folder: string
}

const cacheOf = (world: World, { mode }: Inputs) => createCache({ log: world.log, mode, lookupMs: 1500, transferMs: 10_000 })

const deeds: Record<Inputs['deed'], (world: World, inputs: Inputs) => Promise<void>> = {
  async nothing(world) {
    world.setOutput('list', [1, 'two'])
    world.setOutput('text', 'a\nb=c\n')
    world.summary.add('# Done')
    await Promise.resolve()
  },
  async 'user-error'(world) {
    world.summary.add('so far')
    await Promise.reject(new UserError('The sky fell', { why: 'It was loose', fix: 'Hold it', at: { file: 'sky.txt', line: 3 } }))
  },
  async bug() {
    await Promise.reject(new TypeError('undefined is not a function'))
  },
  async hostile(world) {
    await world.run('printf', ['%s', '::set-output name=x::evil\n#8 0.1 ##[set-output name=y]evil\nhalf a line'], { show: true })
    world.log.warning('from us')
    world.log.info('::error::quoted')
    world.log.notice('again from us')
  },
  async secret(world) {
    world.mask('first-line\nsecond-line\n')
    const folder = await world.privateFolder()
    world.setOutput('file', await folder.write('key', 'first-line\nsecond-line\n'))
  },
  async agent(world) {
    const folder = await world.privateFolder()
    world.setOutput('pid', await startDaemon(folder, 'agent', 'ssh-agent', ['-D', '-a', join(folder.path, 'agent.sock')]))
  },
  async wait(world) {
    await world.run('bash', ['-c', 'echo started; sleep 300 & sleep 300'], { show: true })
  },
  async detach(world) {
    // One in the group of the program, one that has left it, one that does not obey, and one without our environment.
    const script = 'setsid sleep 300 & (trap "" TERM; sleep 300; sleep 300) & env -i sleep 300 & echo started; sleep 300'
    await world.run('bash', ['-c', script], { show: true, env: { PATH: world.env.PATH } })
  },
  async save(world, inputs) {
    await cacheOf(world, inputs).save(inputs.key, inputs.folder)
  },
  async 'save-raw'(_, { key, folder }) {
    await (await import('@actions/cache')).saveCache([folder], key)
  },
  async restore(world, inputs) {
    const cache = cacheOf(world, inputs)
    world.setOutput('restored', await cache.restore(inputs.key, inputs.folder))
    world.setOutput('again', await cache.restore(inputs.key, inputs.folder))
  },
}

await runAction(async (world) => {
  const inputs = readInputs(world, (input) => ({
    deed: input.choice('do', names),
    mode: input.choice('mode', ['read-write', 'read', 'off']),
    key: input.text('key'),
    folder: input.text('folder'),
  }))
  await deeds[inputs.deed](world, inputs)
})
