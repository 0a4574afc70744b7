import { expect, test } from '@jest/globals'
import { engineError } from '../../src/engine/errors.js'

// Output of uv 0.13.9 for `--torch-backend=cu999` and `--python-platform=beos`.
test.each([
  [
    "error: invalid value 'cu999' for '--torch-backend <TORCH_BACKEND>'\n  [possible values: auto, cpu, cu128]\n\nFor more information, try '--help'.\n",
    '`torch-backend` is `cu999`, which uv does not know. It knows auto, cpu, cu128. Use one of its values. No lock was changed.',
  ],
  [
    "error: invalid value 'beos' for '--python-platform <PYTHON_PLATFORM>'\n  [possible values: windows, linux]\n",
    '`platform` is `beos`, which uv does not know. It knows windows, linux. Use one of its values. No lock was changed.',
  ],
])('a value that uv does not know is an error of the input, not of a line: %j', (stderr, message) => {
  const error = engineError('uv', 'requirements/in/base.in', { stderr, stdout: '' })
  expect(error.message).toBe(message)
  expect(error.at).toBeUndefined()
})

test('uv: a line with an option that it does not have is the place of the error', () => {
  const stderr = 'error: Expected `--hash`, found `"--config-settings=x"`: requirements/in/a.in:2:4\n'
  expect(engineError('uv', undefined, { stderr, stdout: '' })).toMatchObject({
    at: { file: 'requirements/in/a.in', line: 2, column: 4 },
    message: expect.stringMatching(/^uv cannot compile requirements\/in\/a\.in: Expected `--hash`, found /),
  })
})

test('uv: a line of an included file that it cannot read is the place of the error', () => {
  const stderr =
    "error: Error parsing included file in `in/x.in` at position 0\n  cause: Unexpected '[', expected '-c', '-e': in/../more.toml:1:1\n"
  expect(engineError('uv', 'in/x.in', { stderr, stdout: '' }).at).toEqual({ file: 'more.toml', line: 1, column: 1 })
})

test('uv: a line that it does not support is the place of the error', () => {
  const stderr =
    'error: Error parsing included file in `in/leaf.in` at position 0\n  cause: Unsupported editable requirement in `in/base.in` at line 3: `git+http://h/x.git`\n  cause: Git sources cannot be editable\n'
  expect(engineError('uv', undefined, { stderr, stdout: '' }).at).toEqual({ file: 'in/base.in', line: 3 })
})
