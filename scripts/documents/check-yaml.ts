/**
 * Validates every workflow, `action.yml` and YAML block of a document with GitHub's language service, including the inputs of called
 * workflows and actions: `check-yaml [--repository FOLDER]`. Nothing is downloaded.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ValidationConfig } from '@actions/languageservice'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { root } from '../repository.js'
import { findYamlTexts } from './yaml-files.js'

const { values } = parseArgs({ options: { repository: { type: 'string', default: root } } })

/** Inputs of the third-party actions that we use. Those of our own actions are read from their folders. */
const thirdPartyInputs: Readonly<Record<string, readonly string[]>> = {
  checkout: ['ref', 'fetch-depth', 'persist-credentials', 'path', 'token'],
  'setup-python': ['python-version'],
  'setup-node': ['node-version'],
}

type Metadata = Awaited<ReturnType<NonNullable<ValidationConfig['actionsMetadataProvider']>['fetchActionMetadata']>>

function readMetadata(owner: string, name: string): Metadata {
  if (owner === 'eleanor') return parse(readFileSync(join(root, name, 'action.yml'), 'utf8')) as Metadata
  const inputs = owner === 'actions' ? thirdPartyInputs[name] : undefined
  return inputs && { name, description: name, inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])) }
}

const config: ValidationConfig = {
  actionsMetadataProvider: { fetchActionMetadata: ({ owner, name }) => Promise.resolve(readMetadata(owner, name)) },
  fileProvider: {
    getFileContent: (reference) =>
      Promise.resolve({ name: reference.path, content: readFileSync(join(root, reference.path), 'utf8') }),
  },
}

let count = 0
const texts = findYamlTexts(values.repository)
for (const { file, offset, virtualName, text } of texts) {
  const findings = await validate(TextDocument.create(`file:///${virtualName}`, 'yaml', 0, text), config)
  for (const { range, message } of findings)
    console.error(`${file}:${offset + range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`)
  count += findings.length
}
if (count > 0) process.exitCode = 1
else
  console.log(
    `${texts.length} workflows, actions and blocks of documents are valid (${(process.cpuUsage().user / 1e6).toFixed(1)} s of work).`,
  )
