import { expect, test } from '@jest/globals'
import { unreadableSettingsError } from '../../src/engine-output/unreadable-settings.js'

// What uv 0.13.9 writes.
test.each([
  [
    'warning: Failed to parse `pyproject.toml` during settings discovery:\n  TOML parse error at line 2, column 23\n    |\n' +
      '  2 | override-dependencies="foo==1.0"\n    |                       ^^^^^^^^^^\n  invalid type: string "foo==1.0", expected a sequence\n\n',
    'uv cannot read its settings in pyproject.toml:2: invalid type: string "foo==1.0", expected a sequence. Correct the setting',
    { file: 'pyproject.toml', line: 2 },
  ],
  [
    'error: Failed to parse: uv.toml\n  cause: TOML parse error at line 1, column 1\n           |\n         1 | nope=1\n' +
      '           | ^^^^\n         unknown field `nope`, expected one of `required-version`, `offline`\n',
    'uv cannot read its settings in uv.toml:1: unknown field `nope`. Correct the setting',
    { file: 'uv.toml', line: 1 },
  ],
  [
    'error: Failed to parse: `/root/.config/uv/uv.toml`\n  cause: TOML parse error at line 9, column 1\n    |\n  9 | a = [\n    | ^\n  newline in list\n',
    'uv cannot read its settings in /root/.config/uv/uv.toml:9: newline in list. Correct the setting',
    undefined,
  ],
])('%j', (stderr, message, at) => {
  const error = unreadableSettingsError(stderr)
  expect(error?.message).toContain(message)
  expect(error?.at).toEqual(at)
})

test('other output says nothing about the settings', () => {
  expect(unreadableSettingsError('error: Failed to parse: `setup.py`\n  cause: no\n')).toBeUndefined()
  expect(unreadableSettingsError('Resolved 2 packages in 5ms\n')).toBeUndefined()
})
