import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { ApiRequest } from './server.js'
import { parseJsonBody } from './server.js'

interface Operation {
  /** Schema of each query parameter. */
  readonly query: Readonly<Record<string, { readonly type?: string }>>
  /** Schema of the JSON body. */
  readonly body?: object
}

interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** Returns how a request differs from GitHub's published description; undefined if it matches. */
export type RequestCheck = (request: ApiRequest) => string | undefined

/**
 * Creates a check of requests against GitHub's OpenAPI description: path, query parameters and JSON body. Undescribed properties are
 * errors, too. GraphQL is checked by its own schema. `scripts/github-api/write-api-description.ts` writes `description.json`.
 */
export function createRequestCheck(): RequestCheck {
  const text = readFileSync(new URL('description.json', import.meta.url), 'utf8')
  const { paths } = JSON.parse(text) as ApiDescription
  const ajv = new Ajv({
    strict: false,
    formats: {
      'date-time': (value: string) => !Number.isNaN(Date.parse(value)),
      uri: (value: string) => URL.canParse(value),
      int64: true,
      'repo.nwo': true,
    },
  })
  const operations = Object.entries(paths).map(([path, methods]) => ({ pattern: pathPattern(path), methods }))
  return (request) => {
    if (request.path === '/graphql') return undefined
    const operation = operations.find(({ pattern }) => pattern.test(request.path))?.methods[request.method.toLowerCase()]
    const problem =
      operation === undefined ? 'no such operation' : (checkQuery(operation, request) ?? checkBody(ajv, operation, request))
    return problem === undefined ? undefined : `${request.method} ${request.path}${request.query}: ${problem}`
  }
}

/** A parameter matches one segment of the path, except `{ref}`, which may contain slashes. */
function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{ref\}/g, '.+').replace(/\{\w+\}/g, '[^/]+')}$`)
}

function checkQuery({ query }: Operation, request: ApiRequest): string | undefined {
  for (const [name, value] of new URLSearchParams(request.query)) {
    const schema = query[name]
    if (schema === undefined) return `no such parameter: ${name}`
    if (schema.type === 'integer' && !/^\d+$/.test(value)) return `${name} is not an integer`
  }
  return undefined
}

function checkBody(ajv: Ajv, { body }: Operation, request: ApiRequest): string | undefined {
  if (body === undefined || !request.type.includes('json')) return undefined
  const validate = ajv.compile({ ...body, additionalProperties: false })
  return validate(parseJsonBody(request.body)) ? undefined : ajv.errorsText(validate.errors)
}
