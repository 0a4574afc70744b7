import { parse } from 'yaml'

interface Metadata {
  readonly inputs?: Readonly<Record<string, { description: string; default?: string | boolean | number; required?: boolean }>>
  readonly outputs?: Readonly<Record<string, { description: string }>>
}

/** The README with the tables between its `<!-- inputs -->` and `<!-- outputs -->` marks made anew from an `action.yml`. */
export function withTables(readme: string, actionYml: string): string {
  const { inputs = {}, outputs = {} } = parse(actionYml) as Metadata
  const inputRows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${shown(input.default, input.required)} |`,
  )
  const outputRows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`)
  const withInputs = between(readme, 'inputs', ['| input | meaning | default |', '| --- | --- | --- |', ...inputRows])
  return between(withInputs, 'outputs', ['| output | meaning |', '| --- | --- |', ...outputRows])
}

function between(readme: string, mark: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${mark} -->)[\\s\\S]*?(<!-- /${mark} -->)`)
  if (!pattern.test(readme)) throw new Error(`The README has no <!-- ${mark} --> … <!-- /${mark} --> marks`)
  return readme.replace(pattern, (_, start: string, end: string) => [start, ...lines, end].join('\n'))
}

function shown(value: string | boolean | number | undefined, required = false): string {
  if (required) return '*required*'
  return value === undefined || value === '' ? '' : `\`${value}\``
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
}
