import { From } from 'dockerfile-ast'
import { UserError } from '#shared/errors.js'
import { parseInstructions } from '../dockerfile/parse-instructions.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Platform } from '../inputs/platforms.js'
import { hostPlatform } from '../inputs/platforms.js'

/**
 * Rejects a `FROM --platform=…` that takes an image of the graph for another platform than the one that is built: the engine has each
 * name for one platform at a time, so that the builder would take the wrong image without a word.
 */
export function rejectForeignParents(nodes: readonly ImageNode[], platform: Platform): void {
  for (const { parents, dockerfile } of nodes) {
    const { source } = dockerfile
    const own = [...parents.values()].flatMap((references) => [...references])
    const lines = dockerfile.uses.filter(({ instruction, reference }) => instruction === 'FROM' && own.includes(reference))
    for (const instruction of parseInstructions(source.text).getInstructions()) {
      if (!(instruction instanceof From)) continue
      const line = instruction.getRange().start.line + 1
      const written = instruction.getPlatformFlag()?.getValue() ?? ''
      if (written === '' || !lines.some((use) => use.line === line)) continue
      const parent = expandPlatform(written, platform)
      if (parent === platform) continue
      throw new UserError(
        `${source.displayPath}:${line}: \`FROM --platform=${written}\` takes an image of this repository for ${parent}, but ${platform} is built`,
        {
          fix: 'Remove `--platform`, or make that image a stage of this Dockerfile',
          at: dockerfileLocation(source, line),
        },
      )
    }
  }
}

function expandPlatform(text: string, platform: Platform): string {
  return text.replace(/\$\{?BUILDPLATFORM\}?/, hostPlatform()).replace(/\$\{?TARGETPLATFORM\}?/, platform)
}
