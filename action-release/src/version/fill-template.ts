/** Replaces `{version}` and `{tag}` in a text of the user. */
export function fillTemplate(template: string, { version, tag }: { readonly version: string; readonly tag: string }): string {
  return template.replaceAll('{version}', version).replaceAll('{tag}', tag)
}
