import type { IndexConfig } from '../package-index/access.js'
import { isUrl } from '../package-index/access.js'
import type { RequirementsReader } from './input-definitions.js'

/** Reads the inputs that define where packages come from. */
export function readIndexConfig(input: RequirementsReader): IndexConfig {
  const [indexUrl, ...others] = input.lines('index-url')
  if (others.length > 0) input.reject('index-url', 'has more than one URL', 'Move the others to `extra-index-url`')
  return {
    indexUrl: indexUrl === undefined ? undefined : checkUrl(input, 'index-url', indexUrl),
    extraIndexUrls: input.lines('extra-index-url').map((value) => checkUrl(input, 'extra-index-url', value)),
    findLinks: input
      .lines('find-links')
      .map((value) => (isUrl(value) ? checkUrl(input, 'find-links', value) : input.listedPath('find-links', value, 'directory'))),
    toolUrls: [],
  }
}

/** Reads the constraint files of all layers, relative to the workspace. */
export function readConstraints(input: RequirementsReader): string[] {
  return input.paths('constraints', 'file')
}

type UrlInput = 'index-url' | 'extra-index-url' | 'find-links'

/** A URL is never repeated in an error, because it may contain credentials. */
function checkUrl(input: RequirementsReader, name: UrlInput, value: string): string {
  if (!/^(https?|file):\/\/[^\s]+$/i.test(value) || URL.parse(value) === null)
    input.reject(name, 'has a value that is not a URL', 'Use `https://host/path`, one URL per line')
  return value
}
