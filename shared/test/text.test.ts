import { expect, test } from '@jest/globals'
import { runTasks } from '#shared/concurrency/task-pool.js'
import { UserError } from '#shared/errors.js'
import { renderFlowchart } from '#shared/format/mermaid.js'
import { codeBlock, createSummary, table } from '#shared/format/summary.js'
import { maskedForms } from '#shared/log/mask.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'

test('a table keeps its shape whatever the cells hold', () => {
  expect(table(['a'], [['x|y\nz <b>']])).toBe('| a |\n| --- |\n| x\\|y<br>z &lt;b&gt; |')
})

test('a code block is fenced longer than any fence in it', () => {
  expect(codeBlock('```\n````')).toBe('`````\n```\n````\n`````')
})

test('a summary stays below what GitHub drops', () => {
  const summary = createSummary()
  for (let block = 0; block < 20; block++) summary.add('ä'.repeat(50_000))
  expect(Buffer.byteLength(summary.text())).toBeLessThan(1024 * 1024)
  expect(summary.text()).toContain('The rest of this summary was left out')
})

test('a picture with labels that would break Mermaid', () => {
  const picture = renderFlowchart({
    direction: 'LR',
    nodes: [{ id: 'a "x"', style: 'good' }, { id: 'end' }],
    edges: [
      ['a "x"', 'end'],
      ['a "x"', 'nowhere'],
    ],
    styles: { good: 'fill:#fff' },
  })
  expect(picture).toBe(
    '```mermaid\ngraph LR\n  n0["a &quot;x&quot;"]:::good\n  n1["end"]\n  n0 --> n1\n  classDef good fill:#fff\n```',
  )
})

test('what hides a secret of several lines', () => {
  expect(maskedForms('-----BEGIN\r\nabcd\r\nxy\r\n')).toEqual([
    '-----BEGIN\r\nabcd\r\nxy',
    '-----BEGIN',
    'abcd',
    Buffer.from('-----BEGIN\r\nabcd\r\nxy\r\n').toString('base64'),
  ])
})

test.each<[Record<string, string>, string[]]>([
  [{ PIP_INDEX_URL: 'https://h', PIP_CERT: '/c', HOME: '/h', UV_DEFAULT_INDEX: 'https://h', PIP_RETRIES: '3' }, []],
  [
    { PIP_FIND_LINKS: '/w', PIP_PRE: '1', UV_EXCLUDE_NEWER: '2020', PYTHONPATH: '/x', VIRTUAL_ENV: '/v', UV_PYTHON: '3.9' },
    ['PIP_FIND_LINKS', 'PIP_PRE', 'PYTHONPATH', 'UV_EXCLUDE_NEWER', 'UV_PYTHON', 'VIRTUAL_ENV'],
  ],
])('the environment without what changes results: %j', (env, left) => {
  const fenced = sanitizePythonEnv(env, { TZ: 'UTC' })
  expect(fenced.left).toEqual(left)
  expect(fenced.env).toEqual({
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !left.includes(name))),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    TZ: 'UTC',
  })
})

test('tasks wait for those they need, and the first failure stops the rest', async () => {
  const done: string[] = []
  const task = (name: string, ...after: string[]) => ({
    name,
    after,
    run: async () => await Promise.resolve(void done.push(name)),
  })
  await runTasks([task('child', 'parent', 'elsewhere'), task('grandchild', 'child'), task('parent')], { limit: 2 })
  expect(done).toEqual(['parent', 'child', 'grandchild'])

  const failing = { name: 'bad', after: [], run: async () => await Promise.reject(new Error('bad')) }
  await expect(runTasks([failing, task('never', 'bad')], { limit: 2 })).rejects.toThrow('bad')
  expect(done).not.toContain('never')
})

test('a pool that may continue skips only what needs a failed task', async () => {
  const fails = { name: 'bad', after: [], run: async () => await Promise.reject(new UserError('bad')) }
  const passes = (name: string, ...after: string[]) => ({ name, after, run: async () => await Promise.resolve(name) })
  const outcomes = await runTasks([passes('grandchild', 'child'), passes('child', 'bad'), passes('other'), fails], {
    limit: 1,
    mayContinueAfter: (error) => error instanceof UserError,
  })
  expect([...outcomes]).toEqual([
    ['grandchild', { state: 'skipped', because: 'child' }],
    ['child', { state: 'skipped', because: 'bad' }],
    ['other', { state: 'succeeded', result: 'other' }],
    ['bad', { state: 'failed', error: new UserError('bad') }],
  ])
})

test('an error is made of sentences', () => {
  expect(new UserError('It failed', { why: 'No such file:', fix: 'Make it.' }).message).toBe('It failed. No such file: Make it.')
})
