/** Replaces `{version}` and `{tag}` in a text of the user. */
export function fillTemplate(template: string, values: { readonly version: string; readonly tag: string }): string {
  // By a function: in a text, `$&` and the like would have a meaning.
  return template.replaceAll(/\{(version|tag)\}/g, (_, name: 'version' | 'tag') => values[name])
}
