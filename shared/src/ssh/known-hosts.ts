import { InputValueError } from '../errors.js'

/**
 * Host keys of github.com. Source: GitHub Docs "GitHub's SSH key fingerprints" and https://api.github.com/meta; a test compares their
 * SHA-256 fingerprints (`ssh-keygen -lf`). The last one was exposed and replaced on 2023-03-24; it is marked as revoked, so that SSH
 * rejects it even if another file still lists it.
 */
const githubHostKeys = [
  'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
  'github.com ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg=',
  'github.com ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCj7ndNxQowgcQnjshcLrqPEiiphnt+VTTvDP6mHBL9j1aNUkY4Ue1gvwnGLVlOhGeYrnZaMgRK6+PKCUXaDbC7qtbW8gIkhL7aGCsOr/C56SJMy/BCZfxd1nWzAOxSDPgVsmerOBYfNqltV9/hWCqBywINIR+5dIg6JTJ72pcEpEjcYgXkE2YEFXV1JHnsKgbLWNlhScqb2UmyRkQyytRLtL+38TGxkxCflmO+5Z8CSSNY7GidjMIZ7Q4zMjA2n1nGrlTDkzwDCsw+wqFPGQA179cnfGWOWRVruj16z6XyvxvjJwbz0wQZ75XK5tKSb7FNyeIEs4TT4jk+S4dhPeAUC5y+bDYirYgM4GC7uEnztnZyaVWQ7B381AK4Qdrwt51ZqExKbQpTUNn+EjqoTwvqNj4kqx5QUCI0ThS/YkOxJCXmPUWZbhjpCg56i+2aB6CmK2JGhn57K5mj0MNdBXA4/WnwH6XoPWJzK5Nyu2zB3nAZp+S5hpQs+p1vN1/wsjk=',
  '@revoked github.com ssh-rsa AAAAB3NzaC1yc2EAAAABIwAAAQEAq2A7hRGmdnm9tUDbO9IDSwBK6TbQa+PXYPCPy6rbTrTtw7PHkccKrpp0yVhp5HdEIcKr6pLlVDBfOLX9QUsyCOV0wzfjIJNlGEYsdlLJizHhbn2mUjvSAHQqZETYP81eFzLQNnPHt4EVVUh7VfDESU84KezmD5QlWpXLmvU31/yMf+Se8xhHTvKSCZIFImWwoG6mbUoWf9nzpIoaSjB+weqqUUmpaaasXVal72J+UX2B+2RPW3RcT0eOzQgqlJL3RKrTJvdsjE3JEAvGq3lGHSZXy28G3skua2SmVi/w4yCE6gbODqnTWlg7+wC604ydGXA8VJiS5ap43JXiUFFAaQ==',
]

/** The text of a known_hosts file with the keys of github.com and further lines. Source of the format: sshd(8). */
export function renderKnownHosts(lines: readonly string[]): string {
  return [...githubHostKeys, ...lines, ''].join('\n')
}

/** Says what is wrong with a line of `known-hosts`, or returns undefined. */
export function findKnownHostsProblem(line: string): string | undefined {
  const fields = line.split(/\s+/)
  const [hosts = '', type = '', key = ''] = withoutMarker(fields)
  if (/^(?:SHA256|MD5):/.test(key) || /^(?:SHA256|MD5):/.test(type)) return 'is a fingerprint, not a key'
  if (hosts === '' || !/^(?:ssh-|ecdsa-|sk-)/.test(type)) return 'does not read `<host> <type> <key>`'
  // A key begins with its type, after four bytes of length.
  const typeInKey = Buffer.from(key, 'base64')
    .subarray(4, 4 + type.length)
    .toString('latin1')
  return typeInKey === type ? undefined : 'has a damaged key'
}

/** Rejects lines of the input `known-hosts` with which SSH would trust no server. */
export function rejectInvalidHostKeys(lines: readonly string[]): void {
  for (const line of lines) {
    const problem = findKnownHostsProblem(line)
    if (problem !== undefined)
      throw new InputValueError('known-hosts', `has a line that ${problem}: ${line.slice(0, 80)}`, {
        fix: 'Use lines of a known_hosts file whose keys you have verified',
      })
  }
}

function withoutMarker(fields: string[]): string[] {
  return fields[0]?.startsWith('@') === true ? fields.slice(1) : fields
}
