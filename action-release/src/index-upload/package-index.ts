/** A package index that accepts uploads. */
export interface PackageIndex {
  /** As the user wrote it. */
  readonly name: string
  readonly uploadUrl: string
  /** The simple pages: the first that exists counts. Each ends with a slash. */
  readonly simpleUrls: readonly string[]
  /** Where tokens are minted for trusted publishing. Source: PyPI, "Trusted publishers", manual token exchange. */
  readonly mintUrl: string
  /** Whether it is PyPI or TestPyPI, which reject local versions such as `1.3.0+cpu`, and show files without a login. */
  readonly isPypi: boolean
}

const knownHosts: Readonly<Record<string, { readonly upload: string; readonly origin: string }>> = {
  pypi: { upload: 'https://upload.pypi.org/legacy/', origin: 'https://pypi.org' },
  testpypi: { upload: 'https://test.pypi.org/legacy/', origin: 'https://test.pypi.org' },
}

/** Names of these indexes, and their hosts, by which other tools know them. */
const knownNames: ReadonlyMap<string, string> = new Map([
  ['pypi', 'pypi'],
  ['testpypi', 'testpypi'],
  ['upload.pypi.org', 'pypi'],
  ['pypi.org', 'pypi'],
  ['pypi.python.org', 'pypi'],
  ['test.pypi.org', 'testpypi'],
])

/**
 * Parses `pypi`, `testpypi` or the upload URL of another index, whose simple pages are at `simple/` below it, as with Artifactory, GitLab,
 * Nexus and pypiserver, at `+simple/`, as with devpi, or beside it, as with Azure Artifacts. Returns what is wrong with any other text.
 */
export function parseIndex(text: string): PackageIndex | { readonly problem: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && (url.username !== '' || url.password !== '')) return { problem: 'which contains a credential' }
  const name = knownNames.get(url?.hostname ?? text)
  const known = name === undefined ? undefined : knownHosts[name]
  if (known !== undefined && name !== undefined) {
    const { upload, origin } = known
    const urls = { uploadUrl: upload, simpleUrls: [`${origin}/simple/`], mintUrl: `${origin}/_/oidc` }
    return { name, ...urls, isPypi: true }
  }
  if (url === undefined) return { problem: 'which is not `pypi`, `testpypi` or a URL' }
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:'))
    return { problem: 'which does not start with https://' }
  const base = `${url.origin}${url.pathname.replace(/\/*$/, '/')}`
  const beside = base.endsWith('/upload/') ? [base.replace(/upload\/$/, 'simple/')] : []
  return {
    name: text,
    uploadUrl: url.href,
    simpleUrls: [...beside, `${base}simple/`, `${base}+simple/`],
    mintUrl: `${url.origin}/_/oidc`,
    isPypi: false,
  }
}
