/** The author of commits that GitHub's own automation makes. Source: actions/checkout, "Push a commit using the built-in token". */
export const botIdentity = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
} as const
