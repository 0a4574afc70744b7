/**
 * Formats a marker as the `packaging` library does: double quotes, one space around operators, no needless parentheses.
 * Source: `packaging.markers.Marker.__str__`.
 */
export function formatMarker(marker: string): string {
  const tokens = marker.match(/'[^']*'|"[^"]*"|===|~=|==|!=|<=|>=|<|>|[()]|[A-Za-z_][\w.]*/g) ?? []
  return tokens
    .map((token) => (token.startsWith("'") ? `"${token.slice(1, -1)}"` : token))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
}
