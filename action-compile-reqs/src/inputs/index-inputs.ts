import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { hasCredentials, isAddress } from '../package-index/access.js'
import type { Inputs } from './read-inputs.js'

type Places = Pick<Inputs, 'indexUrl' | 'extraIndexUrls' | 'findLinks' | 'constraints' | 'emitIndexUrl'>

/** The inputs that say where packages and common limits come from. An address is never repeated in an error. */
export function placeInputs(input: InputReader, { env, workspace }: Pick<ActionContext, 'env' | 'workspace'>): Places {
  const address = (name: string, value: string) => {
    if (!/^(https?|file):\/\/[^\s]+$/i.test(value) || URL.parse(value) === null)
      input.refuse(name, 'has a value that is no address', 'Give `https://host/path`; several stand on lines of their own')
    return value
  }
  const local = (name: string, value: string, kind: 'file' | 'directory') => {
    const found = resolve(workspace, value)
    const right = existsSync(found) && (kind === 'file' ? statSync(found).isFile() : statSync(found).isDirectory())
    if (value.startsWith('-')) input.refuse(name, `has \`${value}\`, which starts with \`-\``, 'Give a value, not an option')
    else if (!isInside(workspace, resolveExistingPrefix(found)))
      input.refuse(name, `has \`${value}\`, which is outside the workspace`)
    else if (!right) input.refuse(name, `has \`${value}\`, which is not a ${kind} of this repository`)
    return relativePosixPath(workspace, found)
  }
  const [indexUrl = '', ...more] = input.lines('index-url')
  if (more.length > 0) input.refuse('index-url', 'has more than one address', 'Put the others into `extra-index-url`')
  const places = {
    indexUrl: indexUrl === '' ? '' : address('index-url', indexUrl),
    extraIndexUrls: input.lines('extra-index-url').map((value) => address('extra-index-url', value)),
    findLinks: input
      .lines('find-links')
      .map((value) => (isAddress(value) ? address('find-links', value) : local('find-links', value, 'directory'))),
    constraints: input.lines('constraints').map((value) => local('constraints', value, 'file')),
    emitIndexUrl: input.flag('emit-index-url'),
  }
  if (places.emitIndexUrl && hasCredentials(env, places)) {
    input.refuse('emit-index-url', 'is `true`, and an index address has credentials', 'They would be written to the locks')
  }
  return places
}
