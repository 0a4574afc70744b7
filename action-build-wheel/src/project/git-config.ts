/**
 * Settings that decide how Git reads the files of a work tree. Others stay out: credentials (`http.*`, `credential.*`), hooks, remotes,
 * and what describes the repository itself. Source: git-config(1), gitattributes(5), git-lfs-config(5).
 */
const copiedKeys =
  /^(filter\..*|lfs\..*|status\..*|diff\..*|submodule\..*\.ignore|core\.(attributesfile|autocrlf|checkroundtripencoding|checkstat|eol|excludesfile|filemode|ignorecase|precomposeunicode|safecrlf|sparsecheckout|sparsecheckoutcone|symlinks|trustctime))$/
/** Scopes that belong to one repository. */
const ownScopes = ['local', 'worktree']

interface Setting {
  readonly key: string
  /** Undefined for a key without a value, which means true. */
  readonly value: string | undefined
}

/** Renders the settings of the repository that a copy of its work tree needs, from `git config --list -z --show-scope`. */
export function renderGitConfig(listed: string): string {
  return parseSettings(listed).map(renderSetting).join('')
}

/** The list alternates between scopes and settings; a setting is a key, a new line and the value. */
function parseSettings(listed: string): Setting[] {
  const fields = listed.split('\0')
  const settings: Setting[] = []
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [key = '', ...lines] = (fields[index + 1] ?? '').split('\n')
    if (ownScopes.includes(fields[index] ?? '') && copiedKeys.test(key))
      settings.push({ key, value: lines.length === 0 ? undefined : lines.join('\n') })
  }
  return settings
}

/** Source: git-config(1), "Syntax". */
function renderSetting({ key, value }: Setting): string {
  const first = key.indexOf('.')
  const last = key.lastIndexOf('.')
  const section = key.slice(0, first)
  const subsection = first === last ? '' : ` ${quote(key.slice(first + 1, last))}`
  const assignment = value === undefined ? '' : ` = ${quote(value)}`
  return `[${section}${subsection}]\n\t${key.slice(last + 1)}${assignment}\n`
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
