/** A setting of a configuration file of pip. */
export interface PipSetting {
  /** Name of the option, such as `index-url`. */
  readonly name: string
  readonly line: number
}

/** The sections that `pip install` reads. pip-compile uses the options of `pip install`. Source: pip, "Configuration". */
const sections = ['global', 'install']

/** The settings in the text of a `pip.conf`, in the dialect of Python's `configparser`. A value may go on in indented lines. */
export function parsePipConfig(text: string): PipSetting[] {
  const settings: PipSetting[] = []
  let section = ''
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const heading = /^\[([^\]]+)\]/.exec(line)
    if (heading !== null) section = (heading[1] ?? '').toLowerCase()
    const [, key] = /^([^\s#;[=:][^=:]*?)\s*[=:]/.exec(line) ?? []
    if (key === undefined || !sections.includes(section)) continue
    settings.push({ name: key.toLowerCase().replaceAll('_', '-').replace(/^--/, ''), line: index + 1 })
  }
  return settings
}
