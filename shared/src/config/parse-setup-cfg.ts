/** The options of a `setup.cfg` by section and name. A value has one line for each of the file, without indentation. */
export type SetupCfg = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Parses a `setup.cfg` as setuptools does, except that lines which setuptools rejects are skipped. The parsers of INI files on npm know no
 * values of several lines. Source: Python, configparser.RawConfigParser, "Supported INI File Structure".
 */
export function parseSetupCfg(text: string): SetupCfg {
  const sections = new Map<string, Map<string, string>>()
  let options: Map<string, string> | undefined
  let name = ''
  let indent = 0
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim()
    if (/^[#;]/.test(content)) continue
    const isContinued = content === '' || line.search(/\S/) > indent
    if (isContinued && name !== '' && options !== undefined) {
      options.set(name, `${options.get(name) ?? ''}\n${content}`)
      continue
    }
    if (content === '') continue
    indent = line.search(/\S/)
    const [, section] = /^\[(.+)\]/.exec(content) ?? []
    if (section !== undefined) {
      options = sections.get(section) ?? new Map()
      sections.set(section, options)
      name = ''
      continue
    }
    const [, option = '', value = ''] = /^(.*?)\s*[=:]\s*(.*)$/.exec(content) ?? []
    name = option
    if (name !== '' && options !== undefined) options.set(name, value)
  }
  for (const values of sections.values()) for (const [option, value] of values) values.set(option, value.trimEnd())
  return sections
}

/**
 * Splits a value into its items, as setuptools does: by lines if there are several, or by the separator. Source: setuptools,
 * config/setupcfg.py, `_parse_list`.
 */
export function splitSetupCfgList(value: string, separator: ',' | ';' = ','): string[] {
  return value
    .split(value.includes('\n') ? '\n' : separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
