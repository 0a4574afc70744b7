/**
 * Extracts the requests that a release makes from GitHub's published OpenAPI description, for `local/github/openapi-check.ts`. The
 * package is 400 MB with all its variants, too much to install for a few kilobytes.
 *
 *   npm pack @octokit/openapi@23.0.2, unpack it, and then
 *   node scripts/node24.mjs scripts/github-api/write-api-description.ts <folder of package>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../repository.js'

type Json = Record<string, unknown>

const [folder = 'package'] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as Json & {
  paths: Record<string, Record<string, Json>>
}
const releasePaths =
  /^\/repos\/\{owner\}\/\{repo\}(?:|\/git\/.*|\/releases.*|\/rules\/.*|\/rulesets(?:|\/.*)|\/immutable-releases|\/pulls(?:\/\{pull_number\})?)$/
const methods = new Set(['get', 'post', 'patch', 'put', 'delete'])

const paths = Object.entries(description.paths)
  .filter(([path]) => releasePaths.test(path))
  .map(([path, operations]) => {
    const kept = Object.entries(operations).filter(([method]) => methods.has(method))
    return [path, Object.fromEntries(kept.map(([method, operation]) => [method, describeRequest(operation)]))]
  })

writeFileSync(
  join(root, 'local/github/description.json'),
  `${JSON.stringify({ source: `@octokit/openapi ${version}, MIT`, paths: Object.fromEntries(paths) as Json })}\n`,
)

/** The query parameters and the body schema of an operation. */
function describeRequest({ parameters = [], requestBody }: Json): Json {
  const all = (parameters as Json[]).map(resolveReferences)
  const query = all.filter((each) => each.in === 'query').map(({ name, schema }) => [name, schema])
  const content = (requestBody as { content?: Record<string, { schema: Json }> } | undefined)?.content
  const schema = content?.['application/json']?.schema
  return { query: Object.fromEntries(query) as Json, ...(schema === undefined ? {} : { body: resolveReferences(schema) }) }
}

/** Replaces references by their targets and drops what is only documentation. */
function resolveReferences<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => resolveReferences(each)) as Value
  if (typeof value !== 'object' || value === null) return value
  const { $ref } = value as Json
  if (typeof $ref === 'string') {
    const steps = $ref.slice(2).split('/')
    return resolveReferences(steps.reduce<unknown>((node, step) => (node as Json)[step], description)) as Value
  }
  // A property may itself be named `description`; its value is then an object, not a text.
  const kept = Object.entries(value).filter(
    ([key, each]) => typeof each === 'object' || !/^(description|example|default|title)$/.test(key),
  )
  return Object.fromEntries(
    kept.filter(([key]) => key !== 'examples').map(([key, each]) => [key, resolveReferences(each as unknown)]),
  ) as Value
}
