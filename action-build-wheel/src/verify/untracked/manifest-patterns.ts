type Translate = (words: readonly string[]) => string[]

const anchored = (words: readonly string[]) => words.map((word) => `/${word.replace(/^\//, '')}`)
const inFolder: Translate = ([folder = '', ...patterns]) => patterns.map((pattern) => `/${folder}/**/${pattern}`)
const wholeFolder: Translate = ([folder = '']) => [`/${folder.replace(/\/$/, '')}/**`]
const anywhere: Translate = (words) => [...words]

const commands: Readonly<Record<string, { readonly translate: Translate; readonly isExcluded?: boolean }>> = {
  include: { translate: anchored },
  exclude: { translate: anchored, isExcluded: true },
  'recursive-include': { translate: inFolder },
  'recursive-exclude': { translate: inFolder, isExcluded: true },
  'global-include': { translate: anywhere },
  'global-exclude': { translate: anywhere, isExcluded: true },
  graft: { translate: wholeFolder },
  prune: { translate: wholeFolder, isExcluded: true },
}

/** Translates `MANIFEST.in` into patterns of gitignore(5), in their order. Source: setuptools "Controlling files in the distribution". */
export function manifestPatterns(manifest: string): string[] {
  return manifest
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
    .flatMap(([name = '', ...words]) => {
      const command = commands[name]
      if (command === undefined) return []
      return command.translate(words).map((pattern) => (command.isExcluded === true ? `!${pattern}` : pattern))
    })
}
