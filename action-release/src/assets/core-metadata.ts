/** The headers of a METADATA or PKG-INFO file in order, with names in lower case. The description may be the body. */
export function parseCoreMetadata(text: string): [name: string, value: string][] {
  const [head = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n\n')
  const headers: [string, string][] = []
  for (const line of head.split('\n')) {
    const last = headers.at(-1)
    const [, name, value = ''] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? []
    if (name !== undefined) headers.push([name.toLowerCase(), value.trimEnd()])
    // A continued line of a description begins with seven spaces and a bar.
    else if (last !== undefined) last[1] += `\n${line.replace(/^ {7}\||^[ \t]+/, '')}`
  }
  const body = rest.join('\n\n')
  if (body.trim() !== '' && !headers.some(([name]) => name === 'description')) headers.push(['description', body])
  return headers.filter(([, value]) => value !== '' && value !== 'UNKNOWN')
}

/** Fields whose name in an upload is not that of the header. Source: PyPA "Upload API"; Warehouse, metadata of the upload form. */
const renamed: Readonly<Record<string, string>> = { classifier: 'classifiers', 'project-url': 'project_urls' }

/** Fields that a file of this kind sends, so that nothing that an index does not know is sent. Source: PyPA "Core metadata". */
const sent = new Set(
  (
    'metadata-version name version platform supported-platform summary description description-content-type keywords home-page ' +
    'download-url author author-email maintainer maintainer-email license license-expression license-file classifier requires-dist ' +
    'requires-python requires-external project-url provides-extra provides-dist obsoletes-dist dynamic requires provides obsoletes'
  ).split(' '),
)

/** Returns the metadata as fields of the form that an index accepts. */
export function uploadFields(metadata: readonly (readonly [name: string, value: string])[]): [field: string, value: string][] {
  return metadata.filter(([name]) => sent.has(name)).map(([name, value]) => [renamed[name] ?? name.replaceAll('-', '_'), value])
}
