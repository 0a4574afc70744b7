import type { StartSearch } from './multi-pattern-search.js'

/** Whether the text contains a secret, or a part of a deploy key, in any encoding that is searched for. */
export function holdsSecret({ search }: { readonly search: StartSearch | undefined }, text: string): boolean {
  return search !== undefined && search().push(Buffer.from(text)).length > 0
}
