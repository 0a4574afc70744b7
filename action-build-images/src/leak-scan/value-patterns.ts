import type { StartSearch } from './multi-pattern-search.js'
import { createPatternSearch } from './multi-pattern-search.js'

/** Shorter values are not searched for: they would match by chance. */
export const minValueLength = 8

/** Length of the window that finds a value first: as long as that of key fragments, if the value is long enough. */
const windowLength = 20

/**
 * Creates searches for whole values: as they are, in base64 at all three alignments, in hexadecimal, and escaped for URLs and JSON. A
 * part of a value does not match, because many secrets begin or end like harmless text (`https://…`, `ghp_…`).
 */
export function createValueSearches(values: readonly string[]): StartSearch[] {
  const forms = [...new Set(values.filter((value) => value.length >= minValueLength).flatMap(encodeValue))]
  const long = forms.filter((form) => form.length >= windowLength)
  const short = forms.filter((form) => form.length < windowLength)
  return [long, short].filter((group) => group.length > 0).map(createGroupSearch)
}

/** Combines searches: what any of them finds is found. */
export function combineSearches(searches: readonly StartSearch[]): StartSearch {
  return () => {
    const started = searches.map((start) => start())
    return { push: (chunk) => started.flatMap((search) => search.push(chunk)) }
  }
}

/** Finds the end of a form, then checks whether the whole form stands before it. */
function createGroupSearch(forms: readonly string[]): StartSearch {
  const length = Math.min(windowLength, ...forms.map((form) => form.length))
  const longest = Math.max(...forms.map((form) => form.length))
  const startEndSearch = createPatternSearch(new Set(forms.map((form) => form.slice(-length))), length)
  return () => {
    const endSearch = startEndSearch()
    let position = 0
    let tail = Buffer.alloc(0)
    return {
      push(chunk) {
        const candidates = endSearch.push(chunk)
        const text = candidates.length === 0 ? '' : Buffer.concat([tail, chunk]).toString('latin1')
        const textStart = position - tail.length
        const found = candidates.flatMap((offset) => {
          const end = offset - textStart + length
          const form = forms.find((each) => text.endsWith(each, end))
          return form === undefined ? [] : [textStart + end - form.length]
        })
        position += chunk.length
        tail = Buffer.concat([tail, chunk.subarray(-longest)]).subarray(-longest)
        return found
      },
    }
  }
}

function encodeValue(value: string): string[] {
  const bytes = Buffer.from(value)
  const hex = bytes.toString('hex')
  const base64 = [0, 1, 2].map((shift) => base64AtOffset(bytes, shift))
  const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  const json = JSON.stringify(value).slice(1, -1)
  const texts = [value, encodeURIComponent(value), json].map((form) => Buffer.from(form).toString('latin1'))
  return [...texts, hex, hex.toUpperCase(), ...base64, ...base64url].filter((form) => form.length >= minValueLength)
}

/**
 * Encodes the bytes in base64 as they appear after `shift` unknown bytes: only the characters that these bytes decide alone.
 * Source: RFC 4648.
 */
export function base64AtOffset(bytes: Buffer, shift: number): string {
  const known = Math.floor(((shift + bytes.length) * 8) / 6)
  return Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .slice([0, 2, 3][shift], known)
}
