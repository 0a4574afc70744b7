/** The file with the version of this repository. */
export const versionPath = 'scripts/version.py'

const assignment = /^(__version__ = )"([^"]+)"$/m

/** Reads the version from the text of the file. Throws an `Error` if it has none. */
export function readVersion(text: string): string {
  const version = assignment.exec(text)?.[2]
  if (version === undefined) throw new Error(`${versionPath} has no line \`__version__ = "1.2.3"\``)
  return version
}

/** The text of the file with another version. Throws an `Error` unless the version has the form 1.2.3. */
export function withVersion(text: string, version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`The version is \`${version}\`. Give major, minor and patch, such as 1.2.3.`)
  readVersion(text)
  return text.replace(assignment, `$1"${version}"`)
}
