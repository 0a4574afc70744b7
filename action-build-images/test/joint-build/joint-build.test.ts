import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { removeImages, runDocker, smallBases } from '../support/engine.js'
import { makeRecordingClient } from '../support/recording-client.js'

const bases = smallBases()
const withEngine = typeof bases === 'string' ? describe.skip : describe
const { list, python } = typeof bases === 'string' ? { list: '', python: '' } : bases
const prefix = `t${randomUUID().slice(0, 8)}-`
const mark = randomUUID()

afterAll(() => {
  if (typeof bases !== 'string') removeImages(prefix)
})

const files = {
  // The secret is optional: a step that ran for a client without it would miss it and not fail.
  'docker/base.Dockerfile': `FROM ${python}\nRUN --mount=type=secret,id=word echo ${mark} base; cat /run/secrets/word | wc -c >/bytes\n`,
  'docker/builder.Dockerfile': `FROM ${prefix}base:latest\nARG WORD\nRUN echo builder; echo "$WORD" >/word\n`,
  'docker/app.Dockerfile': `FROM ${prefix}builder AS build\nRUN echo app; cat /word >/copy\nFROM ${python}\nCOPY --from=build /copy /bytes /\nCMD ["cat", "/copy", "/bytes"]\n`,
  'docker/other.Dockerfile': `FROM ${python}\nRUN echo ${mark} other\n`,
}

withEngine('images that one client builds', () => {
  const client = makeRecordingClient()
  async function build(changed: Record<string, string> = {}, inputs: Record<string, string> = {}) {
    const workspace = temporaryFolder('workspace')
    writeTree(workspace, { ...files, ...changed })
    const all = { catalogue: 'false', prefix, 'base-images': list, secrets: `word=${mark}-secret`, ...inputs }
    const result = await runAction({ action: 'action-build-images', workspace, env: client.env, inputs: all })
    const images = JSON.parse(result.outputs.images ?? '{}') as Record<string, { cached: boolean; digest: string }>
    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
    return { ...result, images, errors, calls: client.takeCalls(), log: (image: string) => groupOf(result.stdout, image) }
  }

  test('one call builds the graph, with secrets of parents and texts as they are; the next one takes all from the cache', async () => {
    const text = '${HOME} %{if} $X "quoted"'
    const inputs = { 'build-args': `WORD=${text}`, labels: 'note=$X "quoted"' }
    const first = await build({}, inputs)
    expect(first.errors).toEqual([])
    expect(first.calls).toEqual(['bake'])
    expect(first.images).toMatchObject({ base: { cached: false }, builder: { cached: false }, app: { cached: false } })
    const inspected = JSON.parse(runDocker('image', 'inspect', `${prefix}app:latest`)) as {
      Id: string
      Config: { Labels: Record<string, string> }
    }[]
    expect(inspected[0]?.Id).toBe(first.images.app?.digest)
    expect(inspected[0]?.Config.Labels.note).toBe('$X "quoted"')
    expect(runDocker('run', '--rm', `${prefix}app`)).toBe(`${text}\n${`${mark}-secret`.length}`)
    // The builder also reports the steps of the parents for an image; its log leaves them out.
    expect(first.log('base')).toMatch(new RegExp(`^#\\d+ [\\d.]+ ${mark} base$`, 'm'))
    expect(first.log('builder')).toMatch(/^#\d+ \[\d\/2\] RUN echo builder.*\n(?:.*\n)*#\d+ [\d.]+ builder\n#\d+ DONE /m)
    for (const image of ['builder', 'app']) expect(first.log(image)).not.toContain(mark)

    const again = await build({}, inputs)
    expect(again.calls).toEqual(['bake'])
    expect(Object.values(again.images).map(({ cached }) => cached)).toEqual([true, true, true, true])
    expect(again.images.app?.digest).toBe(first.images.app?.digest)

    // A number of the user's own needs a client for each image.
    const apart = await build({}, { ...inputs, 'max-parallel': '2' })
    expect(apart.calls).toEqual(['build', 'build', 'build', 'build'])
    expect(runDocker('run', '--rm', `${prefix}app`)).toBe(`${text}\n${`${mark}-secret`.length}`)
  })

  test('a step that fails runs once, and is reported at its line; what does not need its image is built', async () => {
    const broken = {
      // The other test needs that its own base was never built.
      'docker/base.Dockerfile': files['docker/base.Dockerfile'].replace(`${mark} base`, `${randomUUID()} base`),
      'docker/builder.Dockerfile': `FROM ${prefix}base\nRUN echo ${randomUUID()} >/new\nRUN echo broken; exit 3\n`,
    }
    const { code, calls, errors, outputs, stdout, log } = await build(broken)
    expect(code).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      /^::error file=docker\/builder\.Dockerfile,line=3::An image could not be built: builder .*exit code: 3/,
    )
    const plan = JSON.parse(outputs.plan ?? '{}') as { images: { name: string; state: string }[] }
    expect(Object.fromEntries(plan.images.map(({ name, state }) => [name, state]))).toEqual({
      base: 'built',
      builder: 'failed',
      app: 'skipped',
      other: 'built',
    })
    expect(calls).toEqual(['bake', 'bake'])
    expect(log('builder')).toMatch(/RUN echo broken; exit 3\n#\d+ [\d.]+ broken\n#\d+ ERROR: .*exit code: 3\n/)
    expect(stdout.match(/^#\d+ [\d.]+ broken$/gm)).toHaveLength(1)
  })
})

/** The log of an image, as the page of a run folds it. */
function groupOf(stdout: string, image: string): string {
  return new RegExp(`^::group::${image}: (?:built|failed) after.*\\n([^]*?)^::endgroup::`, 'm').exec(stdout)?.[1] ?? ''
}
