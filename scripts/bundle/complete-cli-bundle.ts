import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../repository.js'

/**
 * Completes the bundle of the command with files that packages of the local runner read when they are loaded. ncc does not find the fonts
 * of `emulate`. The page of a run needs Mermaid as one file.
 */
export async function completeCliBundle(out: string): Promise<void> {
  await cp(join(root, 'node_modules/emulate/dist/fonts'), join(out, 'fonts'), { recursive: true })
  await cp(join(root, 'node_modules/mermaid/dist/mermaid.min.js'), join(out, 'mermaid.min.js'))
  await cp(join(root, 'node_modules/mermaid/LICENSE'), join(out, 'mermaid.min.js.LICENSE'))
}
