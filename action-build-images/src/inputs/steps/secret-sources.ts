import { readFileSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { ImageReader } from '../input-definitions.js'

type SecretSource = 'secret-files' | 'secret-envs'

/** A file of the builder's secrets has at most this size. Source: BuildKit, session/secrets, "MaxSecretSize". */
const maxBytes = 500 * 1024

/** Reads the secrets that `secret-files` and `secret-envs` name, by id. Errors show names only. */
export function readSecretSources(
  { env, workspace }: Pick<ActionContext, 'env' | 'workspace'>,
  input: ImageReader,
): Map<string, string> {
  const secrets = new Map<string, string>()
  for (const [id, file] of readSources(input, 'secret-files')) {
    const value = readSecretFile(input, workspace, file)
    if (value !== undefined) secrets.set(id, value)
  }
  for (const [id, name] of readSources(input, 'secret-envs')) {
    if (secrets.has(id)) input.reject('secret-envs', `has \`${id}\`, which is in \`secret-files\`, too`)
    const value = env[name] ?? ''
    if (value.trim() === '')
      input.reject(
        'secret-envs',
        `has no value for \`${id}\`: the variable \`${name}\` is empty`,
        'Set it in `env` of the step',
        'Export it',
      )
    secrets.set(id, value)
  }
  return secrets
}

function readSources(input: ImageReader, name: SecretSource): [id: string, source: string][] {
  return input.entries(name).flatMap(([id, source = '']) => {
    if (source !== '' && /^[A-Za-z0-9][\w.:-]*$/.test(id)) return [[id, source] as [string, string]]
    input.reject(name, `has an entry that does not read \`<id>=<${name === 'secret-files' ? 'path' : 'variable'}>\``)
    return []
  })
}

/** A step before this one may have written the file outside of the workspace, such as in the temporary folder of the runner. */
function readSecretFile(input: ImageReader, workspace: string, file: string): string | undefined {
  const path = isAbsolute(file) ? file : join(workspace, input.listedPath('secret-files', file, 'file'))
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry?.isFile() !== true) {
    // A path in the workspace is reported when it is read.
    if (isAbsolute(file)) input.reject('secret-files', `has \`${file}\`, which is not a file`, 'Check the path')
    return undefined
  }
  if (entry.size > maxBytes) {
    input.reject('secret-files', `has \`${file}\`, which is larger than 500 KB`, 'The builder accepts no larger secret')
    return undefined
  }
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  if (Buffer.from(text).equals(bytes) && text.trim() !== '') return text
  input.reject(
    'secret-files',
    `has \`${file}\`, which ${text.trim() === '' ? 'is empty' : 'is not a text'}`,
    'Encode it as base64',
  )
  return undefined
}
