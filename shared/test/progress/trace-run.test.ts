import { expect, test } from '@jest/globals'
import { programName } from '#shared/progress/program-name.js'
import { traceRun } from '#shared/progress/trace-run.js'

test.each([
  ['/usr/bin/python3.11', ['-I', '-m', 'pip', 'install', '--quiet', 'numpy==1'], 'pip install'],
  ['python3', ['-I', '/action/tools/pip.py', 'install', '--quiet', 'numpy==1'], 'pip install'],
  ['python3', ['-I', '-c', 'print(1)'], 'python3'],
  ['uv', ['pip', 'compile', 'requirements/in/base.in'], 'uv pip compile'],
  ['docker', ['push', '--quiet', 'ghcr.io/eleanor/app:1'], 'docker push'],
  ['git', ['-c', 'http.extraheader=x', 'push'], 'git'],
  ['ssh-add', ['-l'], 'ssh-add'],
])('%s %j is called %j', (command, args, name) => {
  expect(programName(command, args)).toBe(name)
})

test('a command is shown without the password of its URL, its input and its environment; then its result', async () => {
  const shown: string[] = []
  const result = { code: 3, stdout: 'out', stderr: '', timedOut: false, seconds: 1.26 }
  const run = traceRun(async () => await Promise.resolve(result), { debug: (line) => shown.push(line) })
  const args = ['install', '--index-url', 'https://user:hidden@pypi.example/simple', 'a b']
  expect(await run('pip', args, { cwd: '/work', input: 'hidden', env: { TOKEN: 'hidden' } })).toBe(result)
  expect(shown).toEqual([
    'Run in /work: pip install --index-url https://***@pypi.example/simple "a b"',
    'pip ended with exit code 3 after 1.3 s',
  ])
  await traceRun(async () => await Promise.resolve({ ...result, timedOut: true }), { debug: (line) => shown.push(line) })(
    'ls',
    [],
  )
  expect(shown.slice(2)).toEqual(['Run: ls', 'ls stopped at its time limit after 1.3 s'])
})
