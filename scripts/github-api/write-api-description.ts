/**
 * Cuts the requests that a release makes out of GitHub's published OpenAPI description, for `local/github/openapi-check.ts`. The whole
 * description is 400 MB with its variants, too much to install for a few kilobytes of it.
 *
 *   npm pack @octokit/openapi@23.0.2, unpack it, and then
 *   node scripts/node24.mjs --import tsx scripts/github-api/write-api-description.ts <folder of package>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../repository.js'

type Json = Record<string, unknown>

const [folder = 'package'] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as Json & {
  paths: Record<string, Record<string, Json>>
}
const wanted =
  /^\/repos\/\{owner\}\/\{repo\}(?:|\/git\/.*|\/releases.*|\/rules\/.*|\/rulesets\/.*|\/immutable-releases|\/pulls(?:\/\{pull_number\})?)$/
const methods = new Set(['get', 'post', 'patch', 'put', 'delete'])

const paths = Object.entries(whole.paths)
  .filter(([path]) => wanted.test(path))
  .map(([path, operations]) => {
    const kept = Object.entries(operations).filter(([method]) => methods.has(method))
    return [path, Object.fromEntries(kept.map(([method, operation]) => [method, requestOf(operation)]))]
  })

writeFileSync(
  join(root, 'local/github/description.json'),
  `${JSON.stringify({ source: `@octokit/openapi ${version}, MIT`, paths: Object.fromEntries(paths) as Json })}\n`,
)

/** What may be asked with: the parameters of the query, and the schema of the body. */
function requestOf({ parameters = [], requestBody }: Json): Json {
  const all = (parameters as Json[]).map(resolved)
  const query = all.filter((each) => each.in === 'query').map(({ name, schema }) => [name, schema])
  const content = (requestBody as { content?: Record<string, { schema: Json }> } | undefined)?.content
  const schema = content?.['application/json']?.schema
  return { query: Object.fromEntries(query) as Json, ...(schema === undefined ? {} : { body: resolved(schema) }) }
}

/** The value with references put in and everything left out that is only for readers. */
function resolved<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => resolved(each)) as Value
  if (typeof value !== 'object' || value === null) return value
  const { $ref } = value as Json
  if (typeof $ref === 'string') {
    const steps = $ref.slice(2).split('/')
    return resolved(steps.reduce<unknown>((place, step) => (place as Json)[step], whole)) as Value
  }
  // A property may be called `description`, and is then no text.
  const kept = Object.entries(value).filter(
    ([key, each]) => typeof each === 'object' || !/^(description|example|default|title)$/.test(key),
  )
  return Object.fromEntries(
    kept.filter(([key]) => key !== 'examples').map(([key, each]) => [key, resolved(each as unknown)]),
  ) as Value
}
