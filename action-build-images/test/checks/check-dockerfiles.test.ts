import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { startContainerBuilder } from '../support/container-builder.js'
import { buildkitImage, messagesOf, testBases } from '../support/engine.js'
import type { TestBuilder } from '../support/remote-builder.js'

const bases = testBases()
const image = buildkitImage()
const withBuildkit = typeof bases === 'string' || image === undefined ? describe.skip : describe
const prefix = `t${randomUUID().slice(0, 8)}-`
let builder: TestBuilder | undefined

beforeAll(() => {
  if (typeof bases !== 'string' && image !== undefined) builder = startContainerBuilder(image)
})
afterAll(async () => await builder?.close())

async function check(files: Record<string, string>, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { word: 'hello\n', ...files })
  const given = { catalogue: 'false', prefix, builder: builder?.name ?? '', ...inputs }
  const list = typeof bases === 'string' ? '' : bases.list
  const result = await runAction({
    action: 'action-build-images',
    workspace,
    env: { ...builder?.env, ...env },
    inputs: { 'base-images': list, ...given },
  })
  return { ...result, warnings: messagesOf(result.stdout, /^::warning/), errors: messagesOf(result.stdout, /^::error/) }
}

/** Variables and the shell of `one` come from its `ENV` and `SHELL`, `PATH` from the external base. */
const clean = {
  'docker/one.Dockerfile':
    '# check=skip=SecretsUsedInArgOrEnv\nFROM python:3.11-slim AS start\nENV TOOLS="/opt/a b"\nSHELL ["/bin/sh", "-e", "-c"]\nFROM start\nENV APP=/srv/$TOOLS SHOWN_KEY=1\n',
  'docker/two.Dockerfile': `ARG WHICH=one\nFROM \\\n  ${prefix}$WHICH\nENV PATH=$APP/bin:$PATH\nCOPY word $TOOLS/\nCMD echo hi\n`,
  'docker/three.Dockerfile': `FROM scratch\nCOPY --from=${prefix}two /word /\n`,
}

withBuildkit('checks of Dockerfiles', () => {
  test('problems are annotations at their lines, and what own images set is known before they are built', async () => {
    const files = {
      ...clean,
      'docker/four.Dockerfile': `# first\nfrom ${prefix}two as Last\nenv a=$APP$NOWHERE\nmaintainer me\n`,
      'docker/five.Dockerfile': '# check=skip=MaintainerDeprecated\nFROM scratch\nMAINTAINER me\nCOPY word .env /\n',
      'docker/five.Dockerfile.dockerignore': '.env\n',
    }
    const { warnings, errors, code, summary, outputs } = await check(files, { mode: 'check', checks: 'warn' })
    expect(errors).toEqual([])
    expect(code).toBe(0)
    expect(warnings).toEqual([
      expect.stringMatching(/file=docker\/five\.Dockerfile,line=4::.* excluded by \.dockerignore \(CopyIgnoredFile\)/),
      expect.stringMatching(
        /file=docker\/four\.Dockerfile,line=2::Stage name 'Last' .*\(StageNameCasing\): https:\/\/docs\.docker\.com\//,
      ),
      expect.stringMatching(/file=docker\/four\.Dockerfile,line=3::Usage of undefined variable '\$NOWHERE' \(UndefinedVar\)/),
      expect.stringMatching(/file=docker\/four\.Dockerfile,line=4::.*\(MaintainerDeprecated\)/),
    ])
    expect(summary).toContain('| docker/four.Dockerfile:3 | UndefinedVar |')
    expect(JSON.parse(outputs.images ?? '')).toEqual({})
  })

  test('a problem fails the step before the first build', async () => {
    // To the builder, a folder is no ignore file.
    const files = {
      ...clean,
      'docker/four.Dockerfile': 'FROM scratch\nCOPY word /\nFOO bar\n',
      'docker/four.Dockerfile.dockerignore/word': '',
    }
    const { errors, code, stdout } = await check(files, { checks: 'fail' })
    expect(code).toBe(1)
    expect(errors).toEqual([
      expect.stringMatching(/file=docker\/four\.Dockerfile,line=3::.*unknown instruction: FOO/),
      expect.stringMatching(/::BuildKit found a problem in the Dockerfiles: docker\/four\.Dockerfile:3: .*`# check=skip=/),
    ])
    expect(stdout).not.toContain('building docker')
  })

  test('a check whose connection the builder closes is asked for again (the client that loses it is a stand-in)', async () => {
    const folder = temporaryFolder('docker')
    const plugins = ['local/lib', 'local/libexec', 'lib', 'libexec'].map(
      (each) => `/usr/${each}/docker/cli-plugins/docker-buildx`,
    )
    const lose = `echo 'ERROR: Unavailable: connection error: desc = "error reading server preface: EOF"' >&2; exit 1`
    const client = `case "$*" in *--call=check*|*--print=lint*) if mkdir ${folder}/lost 2>/dev/null; then ${lose}; fi;; esac\nexec ${plugins.find(existsSync)} "$@"\n`
    writeTree(folder, { 'cli-plugins/docker-buildx': `#!/bin/sh\n${client}` })
    chmodSync(join(folder, 'cli-plugins/docker-buildx'), 0o755)
    const files = { 'docker/one.Dockerfile': 'FROM scratch\nCOPY word /\n' }
    const { warnings, code } = await check(files, { mode: 'check', checks: 'fail' }, { DOCKER_CONFIG: folder })
    expect([warnings, code, existsSync(join(folder, 'lost'))]).toEqual([[], 0, true])
  })

  test('a builder without checks is one sentence', async () => {
    // The BuildKit in the engine of the tests is 0.13.
    const warned = await check(clean, { builder: '', mode: 'check', checks: 'warn' })
    const known = warned.warnings.length === 0
    const sentence = /The Dockerfiles were not checked: the builder `\w+` knows no checks, which BuildKit has from 0\.14 on/
    expect(warned.outputs['moved-bases']).toBe('[]')
    expect(warned.warnings).toEqual(known ? [] : [expect.stringMatching(sentence)])
    expect(warned.code).toBe(0)
  })
})
