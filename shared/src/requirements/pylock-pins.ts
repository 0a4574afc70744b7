import { normalizeName } from './normalize-name.js'
import type { Pin } from './pin.js'

/** Whether a text is a `pylock.toml`, which starts with its version below comments. Source: PEP 751, `lock-version`. */
export function isPylock(text: string): boolean {
  return /^(?:\s*(?:#.*)?\r?\n)*lock-version\s*=/.test(text)
}

/**
 * Lists the packages of a `pylock.toml` as pip and uv write it: one key on each line. A package from a repository is pinned to its
 * commit, one from an archive to its URL, and a local directory to nothing. Source: PEP 751, `[[packages]]`.
 */
export function listPylockPins(text: string): Pin[] {
  return text
    .split(/^\[\[packages\]\]\s*$/m)
    .slice(1)
    .flatMap((block): Pin[] => {
      const key = (name: string) => unquote(new RegExp(`^${name} = (".*"|'.*')\\s*$`, 'm').exec(ownKeys(block))?.[1])
      const [name, version] = [key('name'), directReference(block) ?? key('version')]
      return name === undefined || version === undefined ? [] : [{ name: normalizeName(name), version, marker: key('marker') }]
    })
}

/** The keys of a package, without those of its tables, such as `[packages.sdist]`. */
function ownKeys(block: string): string {
  return block.split(/^\[/m)[0] ?? ''
}

function directReference(block: string): string | undefined {
  const inline = /^(vcs|archive) = \{(.*)\}\s*$/m.exec(block)
  const table = /^\[packages\.(vcs|archive)\]\n((?:[^[].*\n?)*)/m.exec(block)
  const [, kind, content = ''] = inline ?? table ?? []
  const value = (name: string) => unquote(new RegExp(`(?:^|[ ,])${name} = ("[^"]*"|'[^']*')`, 'm').exec(content)?.[1])
  const url = value('url') ?? value('path')
  if (url === undefined) return undefined
  return kind === 'vcs' ? `${value('type') ?? 'git'}+${url}@${value('commit-id') ?? ''}` : url
}

/** The value of a TOML string on one line. Markers contain quotes. */
function unquote(text: string | undefined): string | undefined {
  if (text?.startsWith("'") === true) return text.slice(1, -1)
  return text?.slice(1, -1).replaceAll(/\\(["\\])/g, '$1')
}
