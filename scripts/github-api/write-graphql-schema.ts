/**
 * Extracts from GitHub's published GraphQL schema what the GitHub of local runs and tests answers, for `local/github/graphql.ts`. The whole
 * schema has 1.2 MB, which every process would have to parse.
 *
 *   npm pack @octokit/graphql-schema@15.26.1, unpack it, and then
 *   node scripts/node24.mjs scripts/github-api/write-graphql-schema.ts <folder of package>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode, TypeNode } from 'graphql'
import { Kind, parse, print, visit } from 'graphql'
import { root } from '../repository.js'

/** The fields that the emulator answers. Input types are kept whole, and so are the types of these fields and of their arguments. */
const answered: Readonly<Record<string, readonly string[]>> = {
  Query: ['repository'],
  Mutation: ['createCommitOnBranch', 'updateRefs'],
  Repository: ['id', 'name', 'nameWithOwner', 'hasDiscussionsEnabled', 'discussionCategories'],
  DiscussionCategoryConnection: ['nodes'],
  DiscussionCategory: ['name'],
  CreateCommitOnBranchPayload: ['clientMutationId', 'commit', 'ref'],
  UpdateRefsPayload: ['clientMutationId'],
  Commit: ['oid'],
  Ref: ['name', 'prefix'],
}

const [folder = 'package'] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
const published = parse(readFileSync(join(folder, 'schema.graphql'), 'utf8'), { noLocation: true })
const definitions = new Map(
  published.definitions.flatMap((each) => ('name' in each && each.name ? [[each.name.value, each]] : [])),
)

const kept = new Map<string, DefinitionNode>()
for (const name of Object.keys(answered)) keep(name)
const schema = [...kept.values()].map((definition) => print(withoutNotes(definition))).join('\n\n')
writeFileSync(
  join(root, 'local/github/schema/graphql-schema.ts'),
  `/** Written by \`scripts/github-api/write-graphql-schema.ts\`. Source: @octokit/graphql-schema ${version}, MIT. */
export const githubSchema = \`
${schema}
\`
`,
)

/** Keeps a type and the types that it needs. */
function keep(name: string): void {
  const definition = definitions.get(name)
  if (kept.has(name) || definition === undefined) return
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
    const wanted = answered[name]
    if (wanted === undefined) throw new Error(`A field has the type ${name}: say which of its fields are answered`)
    const fields = (definition.fields ?? []).filter((field) => wanted.includes(field.name.value))
    if (fields.length !== wanted.length) throw new Error(`${name} does not have all of the fields ${wanted.join(', ')}`)
    kept.set(name, { ...definition, interfaces: [], fields })
    fields.forEach(keepTypesOf)
  } else {
    kept.set(name, definition)
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) definition.fields?.forEach(keepTypesOf)
  }
}

function keepTypesOf(field: FieldDefinitionNode | InputValueDefinitionNode): void {
  keep(nameOf(field.type))
  if (field.kind === Kind.FIELD_DEFINITION) field.arguments?.forEach(keepTypesOf)
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}

/** Without descriptions and directives, which change no answer. */
function withoutNotes(definition: DefinitionNode): DefinitionNode {
  return visit<DefinitionNode>(definition, {
    StringValue: (_, key) => (key === 'description' ? null : undefined),
    Directive: () => null,
  })
}
