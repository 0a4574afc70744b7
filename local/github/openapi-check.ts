import { readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv'
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

/** Returns how a JSON body differs from the schema of the operation; undefined if it matches. */
type BodyCheck = (operation: Operation, body: unknown) => string | undefined

let createdCheck: RequestCheck | undefined

/**
 * Returns a check of requests against GitHub's OpenAPI description: path, query parameters and JSON body. Undescribed properties are
 * errors, too. GraphQL is checked by its own schema. `scripts/github-api/write-api-description.ts` writes `description.json`. A process
 * may start many servers and compiles each schema once, which takes longer than the request.
 */
export function createRequestCheck(): RequestCheck {
  createdCheck ??= readRequestCheck()
  return createdCheck
}

function readRequestCheck(): RequestCheck {
  const text = readFileSync(new URL('description.json', import.meta.url), 'utf8')
  const { paths } = JSON.parse(text) as ApiDescription
  const ajv = new Ajv({
    strict: false,
    // A test checks the schemas themselves, which takes longer than to compile one.
    validateSchema: false,
    formats: {
      'date-time': (value: string) => !Number.isNaN(Date.parse(value)),
      uri: (value: string) => URL.canParse(value),
      int64: true,
      'repo.nwo': true,
    },
  })
  const operations = Object.entries(paths).map(([path, methods]) => ({ pattern: pathPattern(path), methods }))
  const compiled = new Map<Operation, ValidateFunction>()
  const checkBody: BodyCheck = (operation, body) => {
    const validate = compiled.get(operation) ?? ajv.compile({ ...operation.body, additionalProperties: false })
    compiled.set(operation, validate)
    return validate(body) ? undefined : ajv.errorsText(validate.errors)
  }
  return (request) => {
    if (request.path === '/graphql') return undefined
    const operation = operations.find(({ pattern }) => pattern.test(request.path))?.methods[request.method.toLowerCase()]
    const problem =
      operation === undefined ? 'no such operation' : (checkQuery(operation, request) ?? checkJson(operation, request, checkBody))
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

function checkJson(operation: Operation, request: ApiRequest, checkBody: BodyCheck): string | undefined {
  if (operation.body === undefined || !request.type.includes('json')) return undefined
  return checkBody(operation, parseJsonBody(request.body))
}
