import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { createRequestCheck } from '../../github/openapi-check.js'

const repository = '/repos/eleanor/example'
const tagger = { name: 'bot', email: 'bot@example.org', date: '2026-01-01T00:00:00Z' }
const tag = { tag: 'v1', message: 'One', object: 'a'.repeat(40), type: 'commit' }

test.each([
  ['GET', '/releases?per_page=100&page=2', undefined, undefined],
  ['GET', '/git/ref/heads/release/1.3.0', undefined, undefined],
  ['POST', '/git/tags', { ...tag, tagger }, undefined],
  ['POST', '/git/tags', { ...tag, tagger: { ...tagger, date: 'today' } }, 'must match format "date-time"'],
  ['POST', '/git/tags', { ...tag, type: 'branch' }, 'must be equal to one of the allowed values'],
  ['POST', '/releases', { name: 'One' }, "must have required property 'tag_name'"],
  ['POST', '/releases', { tag_name: 'v1', taget_commitish: 'main' }, 'must NOT have additional properties'],
  ['PATCH', '/releases/1', { make_latest: true }, 'make_latest must be'],
  ['GET', '/releases?per_pages=100', undefined, 'no such parameter: per_pages'],
  ['GET', '/releases?page=two', undefined, 'page is not an integer'],
  ['PUT', '/releases/1', {}, 'no such operation'],
  ['GET', '/draft-releases', undefined, 'no such operation'],
])('%s %s with %j: %s', (method, target, body, problem) => {
  const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body))
  const [path = '', query] = target.split('?')
  const request = {
    method,
    path: repository + path,
    query: query === undefined ? '' : `?${query}`,
    body: bytes,
    type: 'application/json',
    accept: '*/*',
  }
  const problemFound = createRequestCheck()(request)
  if (problem === undefined) expect(problemFound).toBeUndefined()
  else expect(problemFound).toContain(problem)
})

test('the schemas of all bodies are valid JSON schemas', () => {
  const { paths } = JSON.parse(readFileSync(new URL('../../github/description.json', import.meta.url), 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly body?: object }>>>>
  }
  const bodies = Object.values(paths).flatMap((methods) => Object.values(methods).flatMap(({ body }) => body ?? []))
  expect(bodies.length).toBeGreaterThan(5)
  const ajv = new Ajv({ strict: false })
  expect(bodies.filter((body) => !ajv.validateSchema(body))).toEqual([])
})
