import { posix } from 'node:path'

/**
 * The files, relative to the workspace, that a project of setuptools takes its dependencies from. What cannot be read as TOML
 * names none: the build itself says what is wrong with it. Source: setuptools, "Dynamic Metadata".
 */
export async function dynamicFiles(path: string, text: string): Promise<string[]> {
  const named = path.endsWith('.toml') ? await ofPyproject(text) : ofSetupCfg(text)
  return [...new Set(named.map((name) => posix.join(posix.dirname(path), name)))]
}

async function ofPyproject(text: string): Promise<string[]> {
  if (!text.includes('dynamic')) return []
  const { TomlError, parse } = await import('smol-toml')
  try {
    const dynamic = at(parse(text), 'tool', 'setuptools', 'dynamic')
    const optional: unknown[] = Object.values(at(dynamic, 'optional-dependencies') ?? {})
    return [at(dynamic, 'dependencies'), ...optional].flatMap((entry) => list(at(entry, 'file')))
  } catch (error) {
    if (error instanceof TomlError) return []
    throw error
  }
}

function ofSetupCfg(text: string): string[] {
  return [...text.matchAll(/^[\w.-]+[ \t]*=[ \t]*file:[ \t]*(.+)$/gm)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !/\.(md|rst)$/i.test(name)),
  )
}

function at(value: unknown, ...keys: readonly string[]): object | undefined {
  const found = keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  )
  return typeof found === 'object' && found !== null ? found : undefined
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}
