import { existsSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Repository } from '../project/repository.js'

export type HookTool = 'pre-commit' | 'prek'

/** File names that each tool looks for, by precedence. Source: pre-commit.com "Usage"; prek "Configuration", file names. */
export const configNames: Readonly<Record<HookTool, readonly string[]>> = {
  'pre-commit': ['.pre-commit-config.yaml'],
  prek: ['prek.toml', '.pre-commit-config.yaml', '.pre-commit-config.yml'],
}

/**
 * Finds the configuration that a tool uses when it starts in `directory`. pre-commit looks there and at the top of the repository, prek
 * in every folder between the two. Source: pre_commit/main.py, `_adjust_args_and_chdir`; prek "Workspace mode", discovery.
 */
export function findConfig(tool: HookTool, directory: string, top: string): string | undefined {
  const folders = tool === 'prek' ? foldersUpTo(directory, top) : [directory, top]
  return folders.flatMap((folder) => configNames[tool].map((name) => join(folder, name))).find((path) => existsSync(path))
}

/** Lists a configuration and, for prek, those of the projects below it, absolute. Source: prek "Workspace mode". */
export async function listConfigs(
  tool: HookTool,
  config: string,
  { git, top }: Pick<Repository, 'git' | 'top'>,
): Promise<readonly string[]> {
  if (tool === 'pre-commit') return [config]
  const root = relative(top, dirname(config))
  const patterns = configNames.prek.map((name) => `:(glob)${root === '' ? '' : `${root}/`}**/${name}`)
  const tracked = (await git('ls-files', '-z', '--', ...patterns)).split('\0').filter((path) => path !== '')
  const byFolder = new Map([[dirname(config), config]])
  for (const path of tracked.map((each) => join(top, each))) {
    const known = byFolder.get(dirname(path))
    if (known === undefined || precedence(path) < precedence(known)) byFolder.set(dirname(path), path)
  }
  return [...byFolder.values()]
}

function precedence(path: string): number {
  return configNames.prek.indexOf(basename(path))
}

function foldersUpTo(directory: string, top: string): string[] {
  const parent = dirname(directory)
  return directory === top || parent === directory ? [directory] : [directory, ...foldersUpTo(parent, top)]
}
