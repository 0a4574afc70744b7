import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findUnitTests } from '../../checks/find-unit-tests.js'

test('tests that start a program or open a connection, also through a helper, are not unit tests', () => {
  const folder = temporaryFolder('unit-tests')
  writeTree(folder, {
    'test/plain.test.ts': "import { join } from 'node:path'\n",
    'test/files.test.ts': "import { temporaryFolder } from './support/run-action.js'\n",
    'test/source.test.ts': "import { load } from '../src/load.js'\n",
    'test/type.test.ts': "import type { Server } from './support/server.js'\n",
    'test/program.test.ts': "import { spawn } from 'node:child_process'\n",
    'test/action.test.ts': "import { runAction } from './support/run-action.js'\n",
    'test/helper.test.ts': "import { start } from './support/setup.js'\n",
    'test/support/run-action.ts': "import { spawn } from 'node:child_process'\n",
    'test/support/setup.ts': "export { start } from './server.js'\n",
    'test/support/server.ts': "import { createServer } from 'node:http'\n",
    'src/load.ts': "import { get } from 'node:https'\n",
    'dist/old.test.ts': '',
  })
  const names = findUnitTests([folder]).map((file) => file.slice(join(folder, '/').length))
  expect(names.sort()).toEqual(['test/files.test.ts', 'test/plain.test.ts', 'test/source.test.ts', 'test/type.test.ts'])
})
