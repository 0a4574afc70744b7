const begin = /^(?<indent> *)# part: (?<name>[a-z]+)(?<values>(?: [a-z]+=\S+)*)$/

/**
 * A Dockerfile of the catalogue with its shared parts. Everything between `# part: NAME key=value` and `# end: NAME` is replaced by the
 * text of that part, with `{key}` replaced by its value, so that every Dockerfile is complete by itself. Both lines are indented alike.
 */
export function withParts(dockerfile: string, readPart: (name: string) => string): string {
  const lines: string[] = []
  let end: string | undefined
  for (const line of dockerfile.split('\n')) {
    if (end !== undefined) {
      if (line !== end) continue
      end = undefined
    }
    lines.push(line)
    const { indent = '', name, values = '' } = begin.exec(line)?.groups ?? {}
    if (name === undefined) continue
    end = `${indent}# end: ${name}`
    lines.push(fill(readPart(name), values).replace(/\n$/, ''))
  }
  if (end !== undefined) throw new Error(`A part has no line \`${end}\``)
  return lines.join('\n')
}

function fill(part: string, values: string): string {
  const byKey = new Map([...values.matchAll(/(\w+)=(\S+)/g)].map(([, key = '', value = '']) => [key, value]))
  return part.replaceAll(/\{([a-z]+)\}/g, (whole, key: string) => byKey.get(key) ?? whole)
}
