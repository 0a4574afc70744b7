import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder, toolCache } from '../../../shared/test/support/run-action.js'

export interface UvCall {
  /** Added to the environment of the test. */
  readonly env?: Readonly<Record<string, string>>
  /** Folder that receives the files. */
  readonly out?: string
  readonly options?: readonly string[]
}

/** The uv that a run of the action has installed. */
export function pinnedUv(): string {
  const tools = join(toolCache(), 'eleanor-tools')
  const link = readdirSync(tools, { withFileTypes: true }).find((each) => each.isSymbolicLink() && each.name.startsWith('uv-'))
  return join(tools, link?.name ?? '', 'bin', 'uv')
}

/** Runs `uv build` in a folder, with the uv that a run of the action has installed. */
export function runPinnedUv(folder: string, { env = {}, out = temporaryFolder('out'), options = [] }: UvCall = {}) {
  const { status, stderr, error } = spawnSync(pinnedUv(), ['--color=never', 'build', '--out-dir', out, ...options], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  if (error !== undefined) throw error
  return { code: status, stderr }
}
