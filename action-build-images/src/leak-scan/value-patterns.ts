import type { StartSearch } from './multi-pattern-search.js'
import { createPatternSearch } from './multi-pattern-search.js'
import { encodeText } from './text-encodings.js'

/** Shorter values are not searched for: they would match by chance. */
export const minValueLength = 8

/** Length of the window that finds a value first: as long as that of key fragments, if the value is long enough. */
const windowLength = 20

/** What tools break lines with, also within a JSON text. */
const lineBreaks = ['\n', '\r\n', '\\n', '\\r\\n']

/** Shortest line of an encoded text that is recognized; tools write 60 (`xxd`), 64 (PEM) or 76 (`base64`) characters. */
const minLineLength = 20

/**
 * Creates searches for whole values: as they are, in UTF-16, in base64 at all three alignments, in base64 of that, and in
 * hexadecimal, with or without line breaks, and in all forms of `encodeText`. A part of a value does not match, because many secrets begin or end like harmless text
 * (`https://…`, `ghp_…`).
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
  const longest = Math.max(...forms.map(longestWithBreaks))
  const startEndSearch = createPatternSearch(new Set(forms.flatMap((form) => endsOf(form, length))), length)
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
          const before = text.slice(Math.max(0, end - longest), end)
          const withoutBreaks = before.replaceAll(/\r|\n|\\r|\\n/g, '')
          const form = forms.find((each) => before.endsWith(each) || (isEncoded(each) && withoutBreaks.endsWith(each)))
          return form === undefined ? [] : [textStart + end - form.length]
        })
        position += chunk.length
        tail = Buffer.concat([tail, chunk.subarray(-longest)]).subarray(-longest)
        return found
      },
    }
  }
}

/** The last characters of a form, with a line break at any position or none. */
function endsOf(form: string, length: number): string[] {
  const plain = form.slice(-length)
  if (!isEncoded(form)) return [plain]
  const broken = lineBreaks.flatMap((lineBreak) =>
    Array.from({ length: length - 1 }, (_, index) => {
      const rest = plain.slice(-index - 1)
      return `${form.slice(0, form.length - rest.length)}${lineBreak}${rest}`.slice(-length)
    }),
  )
  return [plain, ...broken]
}

/** Whether the form consists of characters of base64 or hexadecimal alone, so that line breaks do not change what it means. */
function isEncoded(form: string): boolean {
  return /^[\w+/-]+$/.test(form)
}

function longestWithBreaks(form: string): number {
  const breaks = isEncoded(form) ? Math.ceil(form.length / minLineLength) + 1 : 0
  return form.length + breaks * Math.max(...lineBreaks.map(({ length }) => length))
}

function encodeValue(value: string): string[] {
  const bytes = Buffer.from(value)
  const hex = bytes.toString('hex')
  const base64 = [0, 1, 2].map((shift) => base64AtOffset(bytes, shift))
  const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  // Such as the `auth` of a Docker configuration in a secret of Kubernetes.
  const nested = base64.flatMap((form) => [0, 1, 2].map((shift) => base64AtOffset(Buffer.from(form), shift)))
  const inTexts = base64.flatMap((form) => encodeText(form).filter((each) => !isEncoded(each)))
  const texts = encodeText(value).map((form) => Buffer.from(form).toString('latin1'))
  const forms = [...texts, ...encodeWide(value), hex, hex.toUpperCase(), ...encodeBytes(hex), ...base64, ...base64url]
  return [...forms, ...nested, ...inTexts].filter((form) => form.length >= minValueLength)
}

/**
 * Other encodings of characters: UTF-16 in both byte orders, and Latin-1. Not UTF-32, in which three of four bytes are zero: the search
 * could not skip the zeros of other files, and would take ten times as long.
 */
function encodeWide(value: string): string[] {
  const utf16 = Buffer.from(value, 'utf16le')
  const encoded = [utf16, Buffer.from(utf16).swap16(), Buffer.from(value, 'latin1')]
  return encoded.map((bytes) => bytes.toString('latin1'))
}

/** Hexadecimal as fingerprints, dumps of a line, and escapes have it. */
function encodeBytes(hex: string): string[] {
  const pairs = hex.match(/../g) ?? []
  const lower = [
    pairs.join(':'),
    pairs.join(' '),
    pairs.map((pair) => `\\x${pair}`).join(''),
    pairs.map((pair) => `%${pair}`).join(''),
  ]
  const lists = [pairs.map((pair) => `0x${pair}`).join(', '), pairs.map((pair) => `0x${pair.toUpperCase()}`).join(', ')]
  return [...lower, ...lower.map((form) => form.replaceAll(/[a-f\d]{2}/g, (pair) => pair.toUpperCase())), ...lists]
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
