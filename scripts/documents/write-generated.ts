/**
 * Writes what is generated from the definitions of inputs, `action.yml` and the workflows: the tables of the READMEs and of
 * `docs/workflows.md`, the index of messages, and the schema of the configuration; and the parts that Dockerfiles of the catalogue share. `--check` only
 * compares.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { actions, root } from '../repository.js'
import { withParts } from './catalogue-parts.js'
import type { DescribedGroup } from './config-schema.js'
import { createConfigSchema } from './config-schema.js'
import { inputGroups } from './input-groups.js'
import { withTables } from './readme-tables.js'
import { renderTroubleshootingIndex } from './troubleshooting-index.js'
import { withWorkflowTables } from './workflow-tables.js'

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
}

interface GeneratedFile {
  readonly path: string
  /** The new text of the file, made from its present text. */
  readonly generate: (before: string) => string
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')

const readmes = actions.map((action): GeneratedFile => {
  const definitions = inputGroups[action]?.inputs ?? {}
  return { path: `${action}/README.md`, generate: (before) => withTables(before, read(`${action}/action.yml`), definitions) }
})

const workflows: GeneratedFile = {
  path: 'docs/workflows.md',
  generate: (before) => withWorkflowTables(before, (file) => read(join('.github/workflows', file))),
}

const indexPath = 'docs/help/troubleshooting.md'
const documents = [
  'README.md',
  ...[...actions, 'cli', 'local'].map((folder) => `${folder}/README.md`),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const troubleshooting: GeneratedFile = {
  path: indexPath,
  generate: () =>
    renderTroubleshootingIndex(
      documents.map((path) => ({ path, text: read(path) })),
      indexPath,
    ),
}

const schema: GeneratedFile = {
  path: 'docs/eleanor.schema.json',
  generate: () => `${JSON.stringify(createConfigSchema(Object.entries(inputGroups).map(describeGroup)), undefined, 2)}\n`,
}

const catalogue = readdirSync(join(root, 'action-build-images/catalogue')).map((name): GeneratedFile => ({
  path: `action-build-images/catalogue/${name}`,
  generate: (before) => withParts(before, (part) => read(`scripts/catalogue/${part}.part`)),
}))

function describeGroup([action, group]: readonly [string, DescribedGroup['group']]): DescribedGroup {
  const { inputs } = parse(read(`${action}/action.yml`)) as Metadata
  return { group, descriptions: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.description])) }
}

const isCheck = process.argv.includes('--check')
for (const { path, generate } of [...readmes, workflows, troubleshooting, schema, ...catalogue]) {
  const before = existsSync(join(root, path)) ? read(path) : ''
  const after = generate(before)
  if (before === after) continue
  if (isCheck) {
    console.error(`${path} does not match its source. Run \`npm run readme\` and commit it.`)
    process.exitCode = 1
  } else writeFileSync(join(root, path), after)
}
if (isCheck && process.exitCode === undefined)
  console.log('The generated tables, the schema and the catalogue match their sources.')
