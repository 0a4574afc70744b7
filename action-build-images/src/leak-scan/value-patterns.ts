import type { Search } from './multi-pattern-search.js'
import { createSearcher } from './multi-pattern-search.js'

/** A shorter value is not searched for: it would be met by chance. */
export const shortest = 8

/** The window by which a value is found first; as long as those of keys, where the value allows it. */
const usual = 20

/**
 * Makes searches for whole values: as they are, in base64 at all three alignments, in hexadecimal, and as URL and JSON spell them. A
 * part of a value is no finding, as many secrets begin or end like harmless text (`https://…`, `ghp_…`).
 * Source: RFC 4648 for the alignments.
 */
export function createExactSearchers(values: readonly string[]): (() => Search)[] {
  const forms = new Set(values.filter((value) => value.length >= shortest).flatMap(formsOf))
  const [long, short] = [[...forms].filter((form) => form.length >= usual), [...forms].filter((form) => form.length < usual)]
  return [long, short].filter((group) => group.length > 0).map(createGroup)
}

/** Finds the end of a form, and then looks back whether the rest of it stands before. */
function createGroup(forms: readonly string[]): () => Search {
  const length = Math.min(usual, ...forms.map((form) => form.length))
  const longest = Math.max(...forms.map((form) => form.length))
  const find = createSearcher(new Set(forms.map((form) => form.slice(-length))), length)
  return () => {
    const search = find()
    let seen = 0
    let before = Buffer.alloc(0)
    return {
      push(piece) {
        const candidates = search.push(piece)
        const whole = candidates.length === 0 ? undefined : Buffer.concat([before, piece]).toString('latin1')
        const start = seen - before.length
        const found = candidates.flatMap((offset) => {
          const end = offset - start + length
          const form = forms.find((each) => whole?.endsWith(each, end))
          return form === undefined ? [] : [start + end - form.length]
        })
        seen += piece.length
        before = Buffer.concat([before, piece.subarray(-longest)]).subarray(-longest)
        return found
      },
    }
  }
}

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value)
  const hex = bytes.toString('hex')
  const aligned = [0, 1, 2].map((shift) => base64At(bytes, shift))
  const url = aligned.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'))
  const json = JSON.stringify(value).slice(1, -1)
  const binary = [value, encodeURIComponent(value), json].map((form) => Buffer.from(form).toString('latin1'))
  return [...binary, hex, hex.toUpperCase(), ...aligned, ...url].filter((form) => form.length >= shortest)
}

/** What base64 makes of the bytes after `shift` unknown ones: the characters that the bytes alone decide. */
export function base64At(bytes: Buffer, shift: number): string {
  const known = Math.floor(((shift + bytes.length) * 8) / 6)
  return Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .slice([0, 2, 3][shift], known)
}

/** Looks for what any of the searches looks for. */
export function together(searches: readonly (() => Search)[]): () => Search {
  return () => {
    const begun = searches.map((begin) => begin())
    return { push: (piece) => begun.flatMap((search) => search.push(piece)) }
  }
}
