import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runAction } from '../../../shared/test/support/run-action.js'
import { createRepository, fastBuilder } from './project.js'

const action = 'action-build-wheel'

/** Builds a project with these files. `hasOutDir` says whether anything reached `out-dir`. */
export async function buildProject(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>, env = {}) {
  const workspace = createRepository(files)
  const result = await runAction({ action, workspace, inputs: { ...fastBuilder, ...inputs }, env })
  return { ...result, workspace, hasOutDir: existsSync(join(workspace, 'dist')) }
}
