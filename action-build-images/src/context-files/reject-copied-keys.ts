import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import { findNamedContext } from '../dockerfile/named-contexts.js'
import type { ImageSource } from '../dockerfile/source.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { ContextCopy } from '../dockerfile/stages.js'
import type { Link, SentKeys } from './find-keys.js'
import { findSentKeys, hasKeyName, namesKey } from './find-keys.js'
import { cleanPath, listMatches, parseIgnoreRules } from './ignore-rules.js'

/** What to write instead of copying a key. The README shows the same lines. */
const mountLines = [
  'RUN --mount=type=ssh,required=true \\',
  '    --mount=type=secret,id=known_hosts \\',
  '    GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts" \\',
  '    git clone --depth 1 git@github.com:owner/private.git /src/private',
].join('\n')

/**
 * Rejects Dockerfiles that copy SSH keys into an image: by name (`COPY .ssh`), or with a folder whose keys no ignore file excludes.
 * Steps that a base image triggers count, too. A key stays in its layer even if a later step deletes it.
 */
export async function rejectCopiedKeys(
  dockerfiles: readonly Dockerfile[],
  workspace: string,
  defaultContext: string,
): Promise<void> {
  // Many Dockerfiles have the same context, which is searched once for each ignore file.
  const searches = new Map<string, Promise<SentKeys>>()
  for (const { source, copies } of dockerfiles) {
    for (const copy of copies) {
      // The builder does not leave the context: for it, `../a` is `a`.
      const path = cleanPath(`/${copy.expanded ?? copy.path}`)
      if (namesKey(path) && copy.exclude === undefined) throw copiedKeyError(source, copy, describeCopy(copy))
      if (hasKeyName(copy.target)) throw copiedKeyError(source, copy, `${describeCopy(copy)} as \`${copy.target}\``)
      const folder = contextFolder(copy, source, defaultContext)
      // What the builder fetches is not known here.
      if (folder === undefined) continue
      const context = join(workspace, folder)
      const dockerfile = copy.from === undefined ? source.path : undefined
      const search = searches.get(`${dockerfile ?? ''}\n${context}`) ?? findSentKeys(context, dockerfile)
      searches.set(`${dockerfile ?? ''}\n${context}`, search)
      const { keys, links } = await search
      const key = keys.find((each) => isCopied(each, path, copy) || links.some((link) => isLinked(each, path, copy, link)))
      if (key !== undefined) throw copiedKeyError(source, copy, `${describeCopy(copy)}, and with it the key ${key},`)
    }
  }
}

/**
 * Whether a file is copied with this path, which names it or a folder above it, at least `shortest` characters of it. A pattern of
 * `--exclude` is relative to the folder that the path names.
 */
function isCopied(file: string, path: string, { exclude = [] }: Pick<ContextCopy, 'exclude'>, shortest = 0): boolean {
  const roots = (path === '' ? [''] : listMatches(path, file)).filter(({ length }) => length >= shortest)
  const isExcluded = parseIgnoreRules(exclude.join('\n'))
  return roots.some((root) => root === file || !isExcluded(root === '' ? file : file.slice(root.length + 1)))
}

/** Whether a file is copied with this path because the path, or a folder above it, is a link to the file or to a folder above that. */
function isLinked(file: string, path: string, copy: ContextCopy, { path: link, target }: Link): boolean {
  if (target !== '' && file !== target && !file.startsWith(`${target}/`)) return false
  const linked = target === '' ? `${link}/${file}` : `${link}${file.slice(target.length)}`
  return isCopied(linked, path, copy, link.length)
}

function describeCopy({ path, expanded }: ContextCopy): string {
  return expanded === undefined || expanded.includes('**') ? `\`${path}\`` : `\`${path}\` (\`${expanded}\`)`
}

/** The folder that a path is copied from, relative to the workspace; undefined if it comes from elsewhere. */
function contextFolder({ from }: ContextCopy, source: ImageSource, defaultContext: string): string | undefined {
  if (from === undefined) return source.bake?.context ?? defaultContext
  const named = findNamedContext(source, from)
  return named !== undefined && 'folder' in named ? named.folder : undefined
}

function copiedKeyError(source: ImageSource, { line, trigger }: ContextCopy, copied: string): UserError {
  const by = trigger === undefined ? '' : `, by the step \`ONBUILD ${trigger}\` of its base,`
  return new UserError(`${source.displayPath}:${line} copies ${copied} into the image${by}`.replace(/,$/, ''), {
    why: 'Everyone who has the image can read a key in a layer, even if a later step deletes it',
    fix: `Give the key by \`deploy-key\` and write instead:\n${mountLines}`,
    commandFix: `Add the key to your SSH agent and write instead:\n${mountLines}`,
    at: dockerfileLocation(source, line),
  })
}
