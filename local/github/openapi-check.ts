import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Call } from './server.js'
import { parse } from './server.js'

interface Operation {
  /** Schema of each parameter of the query. */
  readonly query: Readonly<Record<string, { readonly type?: string }>>
  /** Schema of the JSON body. */
  readonly body?: object
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** What is wrong with a request by GitHub's published description; undefined for a good one. */
export type Contract = (call: Call) => string | undefined

/**
 * Checks requests against GitHub's OpenAPI description: the path, the parameters of the query and the JSON body, where a property
 * that is not described counts as a fault too. GraphQL is checked by its own schema. `description.json` is made by
 * `scripts/github-api/write-api-description.ts`.
 */
export function openContract(): Contract {
  const text = readFileSync(new URL('description.json', import.meta.url), 'utf8')
  const { paths } = JSON.parse(text) as Description
  const ajv = new Ajv({
    strict: false,
    formats: {
      'date-time': (value: string) => !Number.isNaN(Date.parse(value)),
      uri: (value: string) => URL.canParse(value),
      int64: true,
      'repo.nwo': true,
    },
  })
  const operations = Object.entries(paths).map(([path, methods]) => ({ pattern: patternOf(path), methods }))
  return (call) => {
    if (call.path === '/graphql') return undefined
    const operation = operations.find(({ pattern }) => pattern.test(call.path))?.methods[call.method.toLowerCase()]
    const problem =
      operation === undefined ? 'no such operation' : (queryProblem(operation, call) ?? bodyProblem(ajv, operation, call))
    return problem === undefined ? undefined : `${call.method} ${call.path}${call.query}: ${problem}`
  }
}

/** A parameter stands for one step of the path, but for `{ref}`, whose slashes GitHub takes as they are. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{ref\}/g, '.+').replace(/\{\w+\}/g, '[^/]+')}$`)
}

function queryProblem({ query }: Operation, call: Call): string | undefined {
  for (const [name, value] of new URLSearchParams(call.query)) {
    const schema = query[name]
    if (schema === undefined) return `no such parameter: ${name}`
    if (schema.type === 'integer' && !/^\d+$/.test(value)) return `${name} is no whole number`
  }
  return undefined
}

function bodyProblem(ajv: Ajv, { body }: Operation, call: Call): string | undefined {
  if (body === undefined || !call.type.includes('json')) return undefined
  const check = ajv.compile({ ...body, additionalProperties: false })
  return check(parse(call.body)) ? undefined : ajv.errorsText(check.errors)
}
