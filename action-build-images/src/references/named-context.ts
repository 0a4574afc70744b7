import { join } from 'node:path'
import type { OciLayout } from './oci-layout.js'
import { readOciLayout } from './oci-layout.js'
import { isReference } from './parse-reference.js'
import { SourceError } from './source-error.js'

/**
 * What a name in a Dockerfile means: another target, an image in a registry, a folder relative to the workspace, an image in an OCI
 * layout, or the address of a file or a Git repository that the builder fetches.
 */
export type NamedContext =
  | { readonly target: string }
  | { readonly image: string }
  | { readonly folder: string }
  | { readonly layout: OciLayout }
  | { readonly url: string }

/** How the paths of a context are resolved. */
interface ContextPlace {
  readonly workspace: string
  /** The path of a folder relative to the workspace. Throws, or returns undefined if it has reported a problem. */
  readonly toFolder: (path: string) => string | undefined
}

/**
 * Parses the value of a named context; undefined if a problem of its folder is reported already. Throws a `SourceError` for what no
 * builder can use. Source: docker buildx build, `--build-context`; BuildKit, frontend/dockerui, "NamedContext".
 */
export function parseNamedContext(value: string, { workspace, toFolder }: ContextPlace): NamedContext | undefined {
  const [, scheme = '', rest = ''] = /^(docker-image:\/\/|oci-layout:\/\/|target:)(.*)$/.exec(value) ?? []
  if (scheme === 'target:') return { target: rest }
  if (scheme === 'docker-image://') {
    if (!isReference(rest)) throw new SourceError('which names no image', 'Write `docker-image://<reference>`')
    return { image: rest }
  }
  if (scheme === 'oci-layout://') {
    const [, path = '', tag, digest] = /^([^:@]*)(?::([^@]*))?(?:@(.*))?$/.exec(rest) ?? []
    const folder = toFolder(path)
    return folder === undefined
      ? undefined
      : { layout: readOciLayout({ folder, absolute: join(workspace, folder) }, { tag, digest }) }
  }
  if (/^(?:https?|git):\/\/|^git@[\w.-]+:/.test(value)) return { url: checkAddress(value) }
  // A drive of Windows has one letter.
  if (/^(?:[a-z][a-z0-9+.-]+:|[\w.-]+@[\w.-]+:)/i.test(value))
    throw new SourceError(
      'which the builder cannot read',
      'Give a folder of the workspace, `https://…`, `git@<host>:<path>` for a repository through SSH, `docker-image://<reference>`, `oci-layout://<folder>` or `target:<image>`',
    )
  const folder = toFolder(value)
  return folder === undefined ? undefined : { folder }
}

/** Rejects what would show a password to everyone who can list the processes or read the provenance of the image. */
function checkAddress(address: string): string {
  if (address.startsWith('git@')) return address
  if (!URL.canParse(address)) throw new SourceError('which is no valid address', 'Correct it')
  const { username, password } = new URL(address)
  if (username !== '' || password !== '')
    throw new SourceError(
      'which has a user or a password',
      'Give the token of a Git repository as the secret `GIT_AUTH_TOKEN`, that of a file as `HTTP_AUTH_TOKEN_<host>` (BuildKit 0.27), or download it before this step',
    )
  return address
}

/** The value of a context for an error, without a user and a password. */
export function showContext(value: string): string {
  return value.replace(/:\/\/[^/@]*@/, '://…@')
}

/** The form in which the builder looks up a name: without the registry and the tag that are the default. Source: BuildKit, frontend/dockerui. */
export function contextName(name: string): string {
  return name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '').replace(/:latest$/, '')
}

/** A secret or an SSH agent with which the builder fetches what an address names. */
export interface SourceAccess {
  readonly type: 'secret' | 'ssh'
  readonly id: string
  readonly required: boolean
}

/**
 * What the builder asks the client for when it fetches an address. It clones through SSH with the agent `default`. Source: BuildKit,
 * client/llb, "Git"; source/git, "authSecretNames"; source/http, "newHTTPRequest".
 */
export function accessTo(address: string): readonly SourceAccess[] {
  if (/^(?:ssh:\/\/|[\w.-]+@[\w.-]+:)/.test(address)) return [{ type: 'ssh', id: 'default', required: true }]
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return []
  const { host, hostname } = new URL(address)
  const git = ['GIT_AUTH_TOKEN', 'GIT_AUTH_HEADER'].flatMap((name) => [name, `${name}.${host}`])
  const http = ['HTTP_AUTH_TOKEN', 'HTTP_AUTH_HEADER'].map((name) => `${name}_${hostname}`)
  return [...git, ...http].map((id) => ({ type: 'secret', id, required: false }))
}
