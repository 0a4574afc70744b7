/** The parts of `action.yml` that the Marketplace reads. */
export interface ActionMetadata {
  readonly name?: string
  readonly description?: string
  readonly branding?: { readonly icon?: string; readonly color?: string }
}

const colors = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']

/**
 * Finds what keeps actions from being listed in the Marketplace, one line for each problem. Source: GitHub docs, "Publishing actions in
 * GitHub Marketplace" and "Metadata syntax", branding; the release form: "Description must be less than 125 characters".
 */
export function findListingProblems(metadata: ReadonlyMap<string, ActionMetadata>): string[] {
  const seen = new Map<string, string>()
  return [...metadata].flatMap(([action, { name = '', description = '', branding = {} }]) => {
    const file = `${action}/action.yml`
    const other = seen.get(slugOf(name))
    seen.set(slugOf(name), action)
    return [
      ...(name === '' ? [`${file} has no name.`] : []),
      ...(name !== '' && other !== undefined ? [`${file} has the name of ${other}: ${name}. Names must be unique.`] : []),
      ...(description === '' ? [`${file} has no description.`] : []),
      ...(description.length < 125 ? [] : [`The description in ${file} has ${description.length} characters. Use at most 124.`]),
      ...(branding.icon !== undefined && colors.includes(branding.color ?? '')
        ? []
        : [`${file} needs \`branding\` with an icon and a color: ${colors.join(', ')}.`]),
    ]
  })
}

/**
 * Finds out whether another action has this name in the Marketplace. An unreachable Marketplace is no problem: names matter only for the
 * listing, which is a manual step.
 */
export async function findTakenName(
  name: string,
  action: string,
  marketplace = 'https://github.com/marketplace/actions',
): Promise<string[]> {
  const url = `${marketplace}/${slugOf(name)}`
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) })
    const page = response.status === 200 ? await response.text() : ''
    if (page === '' || page.includes(`eleanor/${action}`)) return []
    return [
      `Another action has the name of ${action} in the Marketplace: ${url}. Choose another \`name\` in ${action}/action.yml.`,
    ]
  } catch {
    return []
  }
}

/** The last part of the address in the Marketplace. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
