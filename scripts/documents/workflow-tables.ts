import { parse } from 'yaml'

interface Declaration {
  readonly description?: string
  readonly default?: string | boolean | number
  readonly required?: boolean
}

interface WorkflowCall {
  readonly inputs?: Readonly<Record<string, Declaration>>
  readonly secrets?: Readonly<Record<string, Declaration>>
  readonly outputs?: Readonly<Record<string, Declaration>>
}

/**
 * Replaces the tables between the markers `<!-- images.yml -->` and `<!-- /images.yml -->` by those of the reusable workflow of that
 * name. `readWorkflow` returns the text of a workflow.
 */
export function withWorkflowTables(document: string, readWorkflow: (file: string) => string): string {
  return document.replace(/(<!-- ([\w-]+\.yml) -->)[\s\S]*?(<!-- \/\2 -->)/g, (_, start: string, file: string, end: string) =>
    [start, '<!-- prettier-ignore-start -->', workflowTables(readWorkflow(file)), '<!-- prettier-ignore-end -->', end].join('\n'),
  )
}

function workflowTables(text: string): string {
  const { on } = parse(text) as { on: { workflow_call: WorkflowCall } }
  const { inputs = {}, secrets = {}, outputs = {} } = on.workflow_call
  return [
    table(
      ['input', 'meaning', 'default'],
      Object.entries(inputs).map(([name, input]) => [`\`${name}\``, input.description ?? '', defaultCell(input)]),
    ),
    table(['secret', 'meaning'], describe(secrets)),
    table(['output', 'meaning'], describe(outputs)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function describe(declarations: Readonly<Record<string, Declaration>>): string[][] {
  return Object.entries(declarations).map(([name, { description = '' }]) => [`\`${name}\``, description])
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const lines = [header, header.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}

function defaultCell({ default: value, required = false }: Declaration): string {
  if (required) return '*required*'
  return value === undefined || value === '' ? '' : `\`${value}\``
}
