import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockedVersion } from '#shared/python/locked-tools.js'
import { addStamp } from '../../action-compile-reqs/src/lockfile/stamp.js'
import { digestBody } from '../../action-compile-reqs/src/requirements/digest.js'
import { readGraph } from '../../action-compile-reqs/src/requirements/graph.js'
import { root } from '../../scripts/repository.js'

/** Maps the index of a layer to that of its parent. */
export type ParentOf = (index: number) => number | undefined

/** A base, 19 groups and 180 leaves. */
export const threeLevels: ParentOf = (index) => (index === 0 ? undefined : index < 20 ? 0 : 1 + (index % 19))

/** Writes 200 layers with 5,000 lock lines, whose locks are up to date for `engine: uv` and Python 3.12, into a new folder. */
export async function writeLayeredProject(workspace: string, parentOf: ParentOf): Promise<void> {
  mkdirSync(join(workspace, 'requirements/in'), { recursive: true })
  for (let index = 0; index < 200; index++) {
    const parent = parentOf(index)
    const text = `# layer ${index}\n${parent === undefined ? '' : `-r layer${parent}.in\n`}package-${index}>=1\n`
    writeFileSync(join(workspace, `requirements/in/layer${index}.in`), text)
  }
  const graph = await readGraph(
    workspace,
    { directory: 'requirements', layers: [], extraSources: [], groups: [], format: 'requirements' as const, constraints: [] },
    {},
  )
  const version = lockedVersion(readFileSync(join(root, 'action-compile-reqs/tools/uv.txt'), 'utf8'), 'uv')
  for (const { lock, closure } of graph.layers) {
    const lines = Array.from({ length: 25 }, (_, line) => `package-${line}==1.${line}.0`)
    const files = closure.map((path) => [path, digestBody(graph.files.get(path)?.text ?? '')] as const)
    const stamp = {
      engine: `uv ${version}`,
      python: '3.12',
      platform: `${process.platform}-${process.arch}`,
      options: '--python-version=3.12 joint',
      files: Object.fromEntries(files),
    }
    writeFileSync(join(workspace, lock), addStamp(`# header\n${lines.join('\n')}\n`, stamp))
  }
}
