import { stripCredentials } from '../package-index/credentials.js'
import { digestText } from '../requirements/digest.js'
import type { DefaultedInput } from './rules.js'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isFlag: Check = (value) => typeof value === 'boolean'
const isTextOrList: Check = (value) => isText(value) || (Array.isArray(value) && value.every(isText))

const expected: Readonly<Record<DefaultedInput, { readonly check: Check; readonly text: string }>> = {
  'generate-hashes': { check: isFlag, text: 'true or false' },
  'strip-extras': { check: isFlag, text: 'true or false' },
  'emit-index-url': { check: isFlag, text: 'true or false' },
  universal: { check: isFlag, text: 'true or false' },
  'annotation-style': { check: (value) => value === 'split' || value === 'line', text: '"split" or "line"' },
  'exclude-newer': { check: isText, text: 'a string' },
  'python-version': { check: isText, text: 'a string' },
  'index-url': { check: isText, text: 'a string' },
  'extra-index-url': { check: isTextOrList, text: 'a list of strings' },
  'find-links': { check: isTextOrList, text: 'a list of strings' },
  constraints: { check: isTextOrList, text: 'a list of strings' },
  'unsafe-packages': { check: isTextOrList, text: 'a list of strings' },
}

const lists: readonly DefaultedInput[] = ['extra-index-url', 'find-links', 'constraints', 'unsafe-packages']

/** The value of a setting in the form of the input; a string in `expected` says which type it must have. */
export function convertSetting(
  input: DefaultedInput,
  value: unknown,
): { readonly value: unknown } | { readonly expected: string } {
  const { check, text } = expected[input]
  if (!check(value)) return { expected: text }
  return { value: lists.includes(input) && typeof value === 'string' ? [value] : value }
}

/** A value for the stamp: itself if it is one word, otherwise a digest. Credentials of URLs do not count. */
export function stampValue(value: unknown): string {
  if (['boolean', 'number', 'bigint'].includes(typeof value)) return String(value)
  if (typeof value === 'string' && /^[\w.+-]{1,40}$/.test(value)) return value
  return digestText(JSON.stringify(withoutCredentials(value)))
}

function withoutCredentials(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('://') ? stripCredentials(value) : value
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return value.map(withoutCredentials)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutCredentials(item)]))
}

/** All URLs in a value. */
export function collectUrls(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('://') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(collectUrls)
}
