import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { listGivenFiles, requireGivenWheels } from '../../src/project/given-wheels.js'

const folder = temporaryFolder('given')
writeTree(folder, {
  'house/a-1-py3-none-any.whl': '',
  'house/a-1.tar.gz': '',
  'house/notes.txt': '',
  'house/linux/a-1-cp311-cp311-linux_x86_64.whl': '',
  'more/x/a-1-cp312-cp312-linux_x86_64.whl': '',
  'more/x/a-1.tar.gz': '',
  'py/pyproject.toml': '',
  'empty/x.txt': '',
})
const directory = `${folder}/py`

test.each([
  [['../house/*.whl'], ['house/a-1-py3-none-any.whl']],
  [['../house'], ['house/a-1-py3-none-any.whl', 'house/a-1.tar.gz']],
  [['../house/**/*.whl'], ['house/a-1-py3-none-any.whl', 'house/linux/a-1-cp311-cp311-linux_x86_64.whl']],
  [
    ['../more/*/*.whl', '../house/a-1-*.whl'],
    ['house/a-1-py3-none-any.whl', 'more/x/a-1-cp312-cp312-linux_x86_64.whl'],
  ],
  [['../nowhere/*'], []],
])('%j matches the wheels and sdists %j', async (patterns, expected) => {
  expect(await listGivenFiles({ directory, patterns })).toEqual(expected.map((path) => `${folder}/${path}`))
})

test.each([
  [['../house', '../empty'], 'contains `../empty`, which matches no wheel'],
  [['../house/*', '../more/*/*'], 'matches two files with the name a-1.tar.gz'],
  [['../house/*.gz'], 'matches an sdist, but no wheel'],
])('%j is an error: %s', async (patterns, problem) => {
  const rules = { directory, outDir: `${directory}/dist`, patterns }
  await expect(requireGivenWheels({ workspace: folder }, rules)).rejects.toThrow(`Input \`wheels\` ${problem}`)
})
