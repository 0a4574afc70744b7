const begin = /^# part: (?<name>[a-z]+)(?<values>(?: [a-z]+=\S+)*)$/

/**
 * A Dockerfile of the catalogue with its shared parts. Everything between `# part: NAME key=value` and `# end: NAME` is replaced by the
 * text of that part, with `{key}` replaced by its value, so that every Dockerfile is complete by itself.
 */
export function withParts(dockerfile: string, readPart: (name: string) => string): string {
  const lines: string[] = []
  let open: string | undefined
  for (const line of dockerfile.split('\n')) {
    if (open !== undefined) {
      if (line !== `# end: ${open}`) continue
      open = undefined
    }
    lines.push(line)
    const { name, values = '' } = begin.exec(line)?.groups ?? {}
    if (name === undefined) continue
    open = name
    lines.push(fill(readPart(name), values).replace(/\n$/, ''))
  }
  if (open !== undefined) throw new Error(`The part \`${open}\` has no line \`# end: ${open}\``)
  return lines.join('\n')
}

function fill(part: string, values: string): string {
  const byKey = new Map([...values.matchAll(/(\w+)=(\S+)/g)].map(([, key = '', value = '']) => [key, value]))
  return part.replaceAll(/\{([a-z]+)\}/g, (whole, key: string) => byKey.get(key) ?? whole)
}
