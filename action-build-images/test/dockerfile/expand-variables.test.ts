import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { expandVariables } from '../../src/dockerfile/expand-variables.js'
import { startContainerBuilder } from '../support/container-builder.js'
import { buildkitImage, runDockerIn } from '../support/engine.js'

const values = { V: 'v1.2.3', EMPTY: '', P: 'a/b/c', S: 'x*y?z', U: 'äöü' }

/** Words of Dockerfiles, and what BuildKit makes of them. */
const words: readonly [word: string, text: string][] = [
  ['$V', 'v1.2.3'],
  ['${V}', 'v1.2.3'],
  ['a${V}b$P', 'av1.2.3ba/b/c'],
  ['$UNSET', ''],
  ['x$', 'x$'],
  ['x$.y', 'x$.y'],
  ['\\$V', '$V'],
  ['\\${V}', '${V}'],
  ["'$V'", '$V'],
  ['"$V"', 'v1.2.3'],
  ['"\\$V"', '$V'],
  ['"a\\"b"', 'a"b'],
  ['"a\\b"', 'a\\b'],
  ['a\\b', 'ab'],
  ['\'a\'"b"c', 'abc'],
  ['${UNSET:-d}', 'd'],
  ['${EMPTY:-d}', 'd'],
  ['${UNSET-d}', 'd'],
  ['${EMPTY-d}', ''],
  ['${V:-d}', 'v1.2.3'],
  ['${UNSET:-$V}', 'v1.2.3'],
  ['${UNSET:-${EMPTY:-${P}}}', 'a/b/c'],
  ['${UNSET:-\\}}', '}'],
  ['${V:+d}', 'd'],
  ['${EMPTY:+d}', ''],
  ['${EMPTY+d}', 'd'],
  ['${UNSET+d}', ''],
  ['${V:?missing}', 'v1.2.3'],
  ['${EMPTY?missing}', ''],
  ['${V#v}', '1.2.3'],
  ['${V#x}', 'v1.2.3'],
  ['${P#*/}', 'b/c'],
  ['${P##*/}', 'c'],
  ['${V%.*}', 'v1.2'],
  ['${V%%.*}', 'v1'],
  ['${V%?}', 'v1.2.'],
  ['${S#x\\*}', 'y?z'],
  ["${S#'x*'}", '*y?z'],
  ['${P#$EMPTY}', 'a/b/c'],
  ['${UNSET#x}', ''],
  ['${P/b/x}', 'a/x/c'],
  ['${P/\\//-}', 'a-b/c'],
  ['${P//\\//-}', 'a-b-c'],
  ['${V/./}', 'v12.3'],
  ['${V//./_}', 'v1_2_3'],
  ['${V/v*/x}', 'x'],
  ['${S/\\?/!}', 'x*y!z'],
  ['${U%?}', 'äö'],
  ['${V/2/$P}', 'v1.a/b/c.3'],
  ['${P//[/x}', 'a/b/c'],
]

test.each(words)('%s is %j', (word, text) => {
  expect(expandVariables(word, new Map(Object.entries(values))).text).toBe(text)
})

test('names of variables without a value are listed, unless the word has one for them', () => {
  expect(expandVariables('$A${B}${C:-c}${D#x}$EMPTY', new Map(Object.entries(values))).unset).toEqual(['A', 'B', 'D'])
})

test('the escape character may be a backquote', () => {
  expect(expandVariables('`$V$V\\', new Map(Object.entries(values)), '`').text).toBe('$Vv1.2.3\\')
})

/** Words that BuildKit rejects. */
const rejected: readonly [word: string, message: string][] = [
  ['${', 'a name is missing'],
  ['${}', 'a name is missing'],
  ['${:-x}', 'a name is missing'],
  ['${{V}}', 'a name is missing'],
  ['${V', 'unknown modifier'],
  ['${V^}', 'unknown modifier'],
  ['${V:#v}', 'unknown modifier'],
  ['${V:-', '`}` is missing'],
  ['${V/a}', '`/` is missing'],
  ['${V/a/b', '`}` is missing'],
  ['${V#\\a}', 'invalid escape'],
  ['${UNSET?}', '`UNSET` is not set'],
  ['${UNSET:?no value}', '`UNSET` is not set: no value'],
  ['${EMPTY:?no value}', '`EMPTY` is empty: no value'],
  ["'a", 'a single quote is not closed'],
  ['"a', 'a double quote is not closed'],
]

test.each(rejected)('%s is rejected', (word, message) => {
  expect(() => expandVariables(word, new Map(Object.entries(values)))).toThrow(message)
})

const buildkit = buildkitImage()
const withBuildkit = buildkit === undefined ? describe.skip : describe
if (buildkit === undefined) console.log('No image of BuildKit: words are not compared with it')

withBuildkit('BuildKit', () => {
  test('expands every word of the table to the same text', () => {
    const args = Object.entries(values).map(([name, value]) => `ARG ${name}="${value}"`)
    const labels = words.map(([word], index) => `LABEL word-${index}=${word}`)
    const folder = temporaryFolder('words')
    writeFileSync(join(folder, 'Dockerfile'), ['FROM scratch', ...args, ...labels, ''].join('\n'))
    const archive = join(folder, 'image.tar')
    const builder = startContainerBuilder(buildkit ?? '')
    try {
      const output = `--output=type=docker,dest=${archive}`
      runDockerIn(builder.env, 'buildx', 'build', '--builder', builder.name, '--provenance=false', output, folder)
    } finally {
      void builder.close()
    }
    const read = (name: string) => JSON.parse(execFileSync('tar', ['-xOf', archive, name], { encoding: 'utf8' })) as unknown
    const [manifest] = read('manifest.json') as { readonly Config: string }[]
    const { config } = read(manifest?.Config ?? '') as { readonly config: { readonly Labels: Record<string, string> } }
    expect(words.map(([word], index) => [word, config.Labels[`word-${index}`]])).toEqual(words)
  })
})
