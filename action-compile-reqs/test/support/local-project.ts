export interface LocalProject {
  readonly name: string
  readonly version?: string
  readonly requires: readonly string[]
  readonly extras?: Readonly<Record<string, readonly string[]>>
}

/**
 * Returns the files of a project that brings its own build backend, so it needs no index. With setuptools, pip would take seconds of
 * processor time to read the metadata of each project.
 */
export function localProject({ name, version = '1.0', requires, extras = {} }: LocalProject): Record<string, string> {
  const table = `[project]\nname = "${name}"\nversion = "${version}"\ndependencies = ${JSON.stringify(requires)}\n`
  const optional = Object.entries(extras).map(([extra, given]) => `${extra} = ${JSON.stringify(given)}\n`)
  const extraTable = optional.length === 0 ? '' : `[project.optional-dependencies]\n${optional.join('')}`
  const metadata = [
    `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`,
    ...requires.map((each) => `Requires-Dist: ${each}\n`),
    ...Object.entries(extras).flatMap(([extra, given]) => [
      `Provides-Extra: ${extra}\n`,
      ...given.map((each) => `Requires-Dist: ${each} ; extra == "${extra}"\n`),
    ]),
  ].join('')
  return {
    'pyproject.toml': `[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n${table}${extraTable}`,
    'backend.py': `
import os, zipfile
def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    name = "${name}-${version}-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        wheel.writestr("${name}-${version}.dist-info/METADATA", """${metadata}""")
        wheel.writestr("${name}-${version}.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("${name}-${version}.dist-info/RECORD", "")
    return name
build_editable = build_wheel
`,
  }
}

/** The same files in a folder. */
export function localProjectIn(folder: string, project: LocalProject): Record<string, string> {
  return Object.fromEntries(Object.entries(localProject(project)).map(([name, text]) => [`${folder}/${name}`, text]))
}
