import { posix } from 'node:path'
import { parseSetupCfg } from '#shared/config/parse-setup-cfg.js'
import { isTomlTable, tableAt } from '#shared/config/toml-values.js'

/**
 * The files, relative to the workspace, from which a setuptools project reads its dependencies. `path` is its `pyproject.toml` or
 * `setup.cfg`. Invalid TOML names no file, because the build reports that error better. Source: setuptools, "Dynamic Metadata".
 */
export async function readDynamicFiles(path: string, text: string): Promise<string[]> {
  const names = path.endsWith('.toml') ? await namesInPyproject(text) : namesInSetupCfg(text)
  return [...new Set(names.map((name) => posix.join(posix.dirname(path), name)))]
}

async function namesInPyproject(text: string): Promise<string[]> {
  if (!text.includes('dynamic')) return []
  const { TomlError, parse } = await import('smol-toml')
  try {
    const dynamic = tableAt(parse(text), ['tool', 'setuptools', 'dynamic']) ?? {}
    const extras = Object.values(tableAt(dynamic, ['optional-dependencies']) ?? {})
    return [dynamic.dependencies, ...extras].flatMap(filesOf)
  } catch (error) {
    if (error instanceof TomlError) return []
    throw error
  }
}

/** The files of a directive such as `{ file = "deps.txt" }` or `{ file = ["a.txt", "b.txt"] }`. */
function filesOf(directive: unknown): string[] {
  const file = isTomlTable(directive) ? directive.file : undefined
  return [file].flat().filter((name) => typeof name === 'string')
}

/** Only these options lead to requirements, and only a value that begins with `file:` names files. Source: setuptools, config/setupcfg.py. */
function namesInSetupCfg(text: string): string[] {
  const sections = parseSetupCfg(text)
  const values = [sections.get('options')?.get('install_requires'), ...(sections.get('options.extras_require')?.values() ?? [])]
  return values.flatMap((value) => (value?.startsWith(fileDirective) === true ? namesIn(value.slice(fileDirective.length)) : []))
}

const fileDirective = 'file:'

/** The names may be on several lines; commas alone separate them. */
function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
