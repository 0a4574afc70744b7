import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { readCompileInputs } from '../../src/inputs/read-inputs.js'
import { rejectUnknownExtras } from '../../src/requirements/project-extras.js'

test('sources in the root: the error of the default directory names one and the setting', async () => {
  const workspace = temporaryFolder('newcomer')
  writeTree(workspace, { 'requirements.in': 'six\n', 'MANIFEST.in': '' })
  const inputs = readCompileInputs({ workspace, env: {}, mask: () => undefined })
  await expect(inputs).rejects.toThrow(
    'Input `directory` is `requirements`, which does not exist, but requirements.in is in the root of the repository. Set it to `.`.',
  )
})

const table = '[project]\nname = "p"\nversion = "1"\n'
const extras = `${table}[project.optional-dependencies]\nWeb_UI = []\ndev = []\n`

test.each([
  [
    extras,
    ['web.ui', 'devs'],
    '`extra-sources` names the extra devs, which pyproject.toml does not declare. Did you mean `dev`?',
  ],
  [table, ['web'], 'which pyproject.toml does not declare. Add it to `[project.optional-dependencies]` of pyproject.toml.'],
])('%j does not declare one of %j: an error', async (text, names, message) => {
  const workspace = temporaryFolder('extras')
  writeTree(workspace, { 'pyproject.toml': text })
  await expect(rejectUnknownExtras(workspace, 'pyproject.toml', names)).rejects.toThrow(message)
})

test.each([
  [extras, ['web-ui', 'DEV']],
  [`${table}dynamic = ["optional-dependencies"]\n`, ['any']],
  ['[tool.poetry]\n', ['any']],
])('%j may have the extras %j', async (text, names) => {
  const workspace = temporaryFolder('extras')
  writeTree(workspace, { 'pyproject.toml': text })
  await expect(rejectUnknownExtras(workspace, 'pyproject.toml', names)).resolves.toBeUndefined()
})
