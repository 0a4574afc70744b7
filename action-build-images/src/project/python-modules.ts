import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A module of the project. */
export interface PythonModule {
  /** The name to import it by. */
  readonly name: string
  /** The source without texts in triple quotes, which may show examples. */
  readonly text: string
}

/** No module that defines an application comes near these. */
const maxFiles = 2000
const maxBytes = 512 * 1024

const notInPackage = new Set(['tests', 'test', 'docs', 'examples', 'example', 'build', 'dist', 'node_modules', 'venv', 'env'])

/** The folder that modules are imported from: `src` if it exists, else the workspace. */
export function sourceFolder(workspace: string): string {
  return existsSync(join(workspace, 'src')) ? 'src' : '.'
}

/** Reads the modules of the project, in the order of their paths, without tests and hidden folders. Links are not followed. */
export async function readPythonModules(workspace: string): Promise<PythonModule[]> {
  const root = join(workspace, sourceFolder(workspace))
  const files: string[][] = []
  await listFiles(root, [], files)
  const modules = await Promise.all(
    files.map(async (path) => {
      const file = join(root, ...path)
      const { size } = await stat(file)
      const text = size > maxBytes ? '' : await readFile(file, 'utf8')
      return { name: moduleName(path), text: text.replaceAll(/("""|''')[^]*?\1/g, '') }
    }),
  )
  return modules
}

async function listFiles(root: string, folders: readonly string[], files: string[][]): Promise<void> {
  const entries = await readdir(join(root, ...folders), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (files.length >= maxFiles) return
    const path = [...folders, entry.name]
    if (entry.isFile() && /^[A-Za-z_]\w*\.py$/.test(entry.name) && !isTest(entry.name)) files.push(path)
    if (entry.isDirectory() && /^[A-Za-z_]\w*$/.test(entry.name) && !notInPackage.has(entry.name))
      await listFiles(root, path, files)
  }
}

function isTest(file: string): boolean {
  return /^(?:test_.*|.*_test|conftest|setup)\.py$/.test(file)
}

function moduleName(path: readonly string[]): string {
  return path.join('.').replace(/(?:(?:^|\.)__init__)?\.py$/, '')
}
