import { expect, test } from '@jest/globals'
import { createPipProgress } from '../../src/resolve/pip-progress.js'

test('the progress of pip names the package that it sees and how many it has seen', () => {
  const { onLine, describe } = createPipProgress()
  const after = (line: string) => {
    onLine(line, 'stdout')
    return describe()
  }
  expect(describe()).toBe('')
  // Lines of pip 24.
  expect(after('Looking in indexes: http://127.0.0.1/simple')).toBe('')
  expect(after('Collecting torch==2.5.1 (from -r combined.in (line 3))')).toBe('1 package seen, now torch')
  expect(after('  Downloading torch-2.5.1-cp311-none-any.whl.metadata (28 kB)')).toBe('1 package seen, now torch')
  expect(after('Collecting ruamel.yaml[x]>=0.17 (from torch==2.5.1)')).toBe('2 packages seen, now ruamel.yaml')
  expect(after('Collecting torch==2.4.0')).toBe('2 packages seen, now torch')
})
