import type { IndexConfig } from '../package-index/access.js'
import { isUrl } from '../package-index/access.js'
import type { PackageIndexes } from '../package-index/package-indexes.js'
import { torchIndexes } from '../package-index/package-indexes.js'
import type { RequirementsReader } from './input-definitions.js'
import { readPackageName } from './package-names.js'

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
    packageIndexes: readPackageIndexes(input),
    toolUrls: [],
  }
}

/** For pip, `torch-backend` means an index for each package of PyTorch; a named package wins. */
function readPackageIndexes(input: RequirementsReader): PackageIndexes {
  const backend = input.choice('engine') === 'pip-compile' ? input.text('torch-backend') : ''
  const named = input.entries('package-indexes').map(([name, url = '']): [string, string] => {
    const key = readPackageName(input, 'package-indexes', name, 'torch = https://host/simple')
    return [key, checkUrl(input, 'package-indexes', url.trim())]
  })
  return new Map([...(backend === '' ? [] : torchIndexes(backend)), ...named])
}

/** Reads the constraint files of all layers, relative to the workspace. */
export function readConstraints(input: RequirementsReader): string[] {
  return input.paths('constraints', 'file')
}

/** Reads the hosts that may get the values of variables, in lower case. */
export function readCredentialHosts(input: RequirementsReader): string[] {
  return input.words('credential-hosts').map((host) => {
    if (!/^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d+)?$/i.test(host))
      input.reject(
        'credential-hosts',
        `has \`${host}\`, which is not a host`,
        'Use a host such as pypi.example.com, without https://',
      )
    return host.toLowerCase()
  })
}

type UrlInput = 'package-indexes' | 'index-url' | 'extra-index-url' | 'find-links'

/** A URL is never repeated in an error, because it may contain credentials. */
function checkUrl(input: RequirementsReader, name: UrlInput, value: string): string {
  if (!/^(https?|file):\/\/[^\s]+$/i.test(value) || URL.parse(value) === null)
    input.reject(name, 'has a value that is not a URL', 'Use `https://host/path`, one URL per line')
  return value
}
