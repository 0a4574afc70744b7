import { describe, expect, test } from '@jest/globals'
import { findVersionLine } from '../../src/project/version-file.js'

describe('the version file', () => {
  test.each([
    ['double quotes', '__version__ = "1.2.0"\n', '1.2.0', 1],
    ['single quotes', "x = 1\n__version__='1.2.0'\n", '1.2.0', 2],
    ['a type', '__version__: str = "1.2.0"\n', '1.2.0', 1],
    ['a generic type', '__version__: Final[str] = "1.2.0"\n', '1.2.0', 1],
    ['a comment behind it', '__version__ = "1.2.0"  # set by the release\n', '1.2.0', 1],
    ['Windows line ends and a byte order mark', '\uFEFF__version__ = "1.2.0"\r\n', '1.2.0', 1],
    ['an example in the docstring', '"""Doc:\n__version__ = "9.9"\n"""\n__version__ = "1.2.0"\n', '1.2.0', 4],
    ['the last of two', '__version__ = "1"\n__version__ = "2"\n', '2', 2],
  ])('is read with %s', (_, source, version, line) => {
    expect(findVersionLine(source)).toMatchObject({ version, line })
  })

  test.each([
    ['a call', '__version__ = version("x")\n'],
    ['a comment', '# __version__ = "1.2.0"\n'],
    ['another name', 'my__version__ = "1.2.0"\n'],
    ['a function body', 'def f():\n    __version__ = "1.2.0"\n'],
    ['only a docstring', '"""\n__version__ = "1.2.0"\n"""\n'],
    ['a comparison', '__version__ == "1.2.0"\n'],
  ])('ignores %s', (_, source) => {
    expect(findVersionLine(source)).toBeUndefined()
  })
})
