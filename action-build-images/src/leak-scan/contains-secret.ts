import type { StartSearch } from './multi-pattern-search.js'

/** Starts a search for the secrets of the build; undefined if there are none. */
export interface SecretSearch {
  readonly search: StartSearch | undefined
}

/** Whether the text contains a secret, or a part of a deploy key, in any encoding that is searched for. */
export function containsSecret({ search }: SecretSearch, text: string): boolean {
  return search !== undefined && search().push(Buffer.from(text)).length > 0
}
