import { expect, test } from '@jest/globals'
import { buildFailureReason, findNamedSubmodule } from '../../src/build/build-failure.js'

const frontend = 'ERROR Backend subprocess exited when trying to invoke build_wheel'

test.each([
  ['the last error of Python', `Traceback:\nValueError: first\nRuntimeError: last\n${frontend}`, 'RuntimeError: last'],
  ['an error with its module', `pkg.errors.BuildError: broken\n${frontend}`, 'pkg.errors.BuildError: broken'],
  ['an error with its message below', `RuntimeError: \n\nno version found\nfor x\n${frontend}`, 'RuntimeError: no version found'],
  ['an error in color', '\u001b[31merror:\u001b[0m no such option', 'error: no such option'],
  ['the frontend, when nothing else failed', frontend, frontend],
  [
    'the error of uv with its causes',
    'error: Failed to build `x`\n  cause: No solution\n  cause: refused\n\nhint: y',
    'error: Failed to build `x`: No solution: refused',
  ],
  ['the error of the backend below uv', 'ValueError: bad\nerror: Failed to build `x`\n  cause: exit', 'ValueError: bad'],
  ['the last line without any error', 'one\ntwo\n\n', 'two'],
  ['nothing without output', '', ''],
])('the reason of a failed build is %s', (_, output, reason) => {
  expect(buildFailureReason('', output)).toBe(reason)
})

test.each([
  ['  The source directory\n\n    /tmp/x/extern/lib\n\n  does not contain a CMakeLists.txt file.', 'extern/lib'],
  ["fatal error: 'extern/lib/include/lib.h': No such file or directory", 'extern/lib'],
  ['copying other/extern/library/a.txt', undefined],
  ['KeyError: lib', undefined],
])('the output %j names the missing submodule %s', (output, expected) => {
  expect(findNamedSubmodule(output, ['docs/theme', 'extern/lib'])).toBe(expected)
})
