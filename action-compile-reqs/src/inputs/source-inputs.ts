import { statSync } from 'node:fs'
import { posix } from 'node:path'
import { join } from 'node:path'
import { isInside, resolveExistingPrefix } from '#shared/files/paths.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { projectFiles } from '../requirements/local-project.js'
import type { Inputs } from './read-inputs.js'

/** The input `sources`: lines such as `web = pyproject.toml[web]` or `lint = tools/lint.in`. */
export function sourceInputs(input: InputReader, workspace: string): Inputs['sources'] {
  return input.lines('sources').map((line) => {
    const [, name = '', path = '', extras] = /^([\w.-]+(?:\/[\w.-]+)*)\s*=\s*([^[\]]+?)\s*(?:\[([^\]]*)\])?$/.exec(line) ?? []
    const source = posix.normalize(path)
    const project = projectFiles.some((each) => each === posix.basename(source))
    const wanted = (extras ?? '')
      .split(',')
      .map((extra) => extra.trim())
      .filter((extra) => extra !== '')
    const refuse = (problem: string, fix?: string) => input.refuse('sources', `has the line \`${line}\`, ${problem}`, fix)
    if (name === '' || name.split('/').includes('..')) refuse('which cannot be read', 'Write `name = pyproject.toml[extra]`')
    else if (!project && !source.endsWith('.in')) refuse('whose file is no source', `Allowed: ${projectFiles.join(', ')}, *.in`)
    else if (!project && extras !== undefined) refuse('but only a project has extras')
    else if (!isInside(workspace, resolveExistingPrefix(join(workspace, source)))) refuse('which is outside the workspace')
    else if (statSync(join(workspace, source), { throwIfNoEntry: false })?.isFile() !== true) refuse('but there is no such file')
    else if (wanted.some((extra) => !/^[A-Za-z0-9][\w.-]*$/.test(extra))) refuse('whose extras cannot be read')
    return { name, source, extras: project ? wanted : undefined }
  })
}
