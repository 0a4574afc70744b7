/**
 * Validates every workflow, `action.yml` and YAML block of a document with GitHub's own language service, which also knows what the
 * called workflows and actions take: `check-yaml [--repository FOLDER]`. Nothing is fetched.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ValidationConfig } from '@actions/languageservice'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { root } from '../repository.js'
import { yamlTexts } from './yaml-files.js'

const { values } = parseArgs({ options: { repository: { type: 'string', default: root } } })

/** Inputs of the actions of others that we use; those of the suite are read from their folders. */
const others: Readonly<Record<string, readonly string[]>> = {
  checkout: ['ref', 'fetch-depth', 'persist-credentials', 'path', 'token'],
  'setup-python': ['python-version'],
  'setup-node': ['node-version'],
}

type Metadata = Awaited<ReturnType<NonNullable<ValidationConfig['actionsMetadataProvider']>['fetchActionMetadata']>>

function metadataOf(owner: string, name: string): Metadata {
  if (owner === 'eleanor') return parse(readFileSync(join(root, name, 'action.yml'), 'utf8')) as Metadata
  const inputs = owner === 'actions' ? others[name] : undefined
  return inputs && { name, description: name, inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])) }
}

const config: ValidationConfig = {
  actionsMetadataProvider: { fetchActionMetadata: ({ owner, name }) => Promise.resolve(metadataOf(owner, name)) },
  fileProvider: {
    getFileContent: (reference) =>
      Promise.resolve({ name: reference.path, content: readFileSync(join(root, reference.path), 'utf8') }),
  },
}

let findings = 0
const texts = yamlTexts(values.repository)
for (const { place, before, name, text } of texts) {
  const found = await validate(TextDocument.create(`file:///${name}`, 'yaml', 0, text), config)
  for (const { range, message } of found)
    console.error(`${place}:${before + range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`)
  findings += found.length
}
if (findings > 0) process.exitCode = 1
else
  console.log(
    `${texts.length} workflows, actions and blocks of documents are valid (${(process.cpuUsage().user / 1e6).toFixed(1)} s of work).`,
  )
