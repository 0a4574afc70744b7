import { readFileSync } from 'node:fs'

const document = readFileSync(new URL('../../../docs/recipes/compile-reqs.md', import.meta.url), 'utf8')

/** The first block of a recipe in a language, by the heading of the recipe. Tests run it, so that it cannot become wrong. */
export function recipeBlock(heading: string, language: 'toml' | 'text' | 'yaml'): string {
  const section = document.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  const block = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(section)?.[1]
  if (block === undefined) throw new Error(`The recipe "${heading}" has no block of ${language}`)
  return block
}

/** The step of a recipe in YAML: its inputs and variables. */
export interface RecipeStep {
  readonly with: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}
