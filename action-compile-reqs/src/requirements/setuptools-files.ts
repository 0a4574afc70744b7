import { posix } from 'node:path'

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
    const dynamic = objectAt(parse(text), 'tool', 'setuptools', 'dynamic')
    const optional: unknown[] = Object.values(objectAt(dynamic, 'optional-dependencies') ?? {})
    return [objectAt(dynamic, 'dependencies'), ...optional].flatMap(listFiles)
  } catch (error) {
    if (error instanceof TomlError) return []
    throw error
  }
}

function namesInSetupCfg(text: string): string[] {
  return [...text.matchAll(/^[\w.-]+[ \t]*=[ \t]*file:[ \t]*(.+)$/gm)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !/\.(md|rst)$/i.test(name)),
  )
}

function objectAt(value: unknown, ...keys: readonly string[]): object | undefined {
  let current = value
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<string, unknown>)[key]
  }
  return typeof current === 'object' && current !== null ? current : undefined
}

/** The files of `{ file = "a.txt" }` or `{ file = ["a.txt", "b.txt"] }`. */
function listFiles(directive: unknown): string[] {
  const files: unknown = typeof directive === 'object' && directive !== null && 'file' in directive ? directive.file : undefined
  return (Array.isArray(files) ? files : [files]).filter((file) => typeof file === 'string')
}
