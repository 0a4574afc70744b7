import type { ImageReader } from '../input-definitions.js'

/** What the steps of a build run with. Source: docker buildx build, reference. */
export interface StepInputs {
  /** Names and addresses for `/etc/hosts`: `<name>=<address>`. */
  readonly addHosts: readonly string[]
  /** Size of `/dev/shm`, such as `2g`; undefined for the builder's default. */
  readonly shmSize: string | undefined
  /** Limits of resources: `nofile=1024:2048`. */
  readonly ulimits: readonly string[]
  /** Privileges that steps may use. */
  readonly allow: readonly string[]
}

const privileges = ['network.host', 'security.insecure', 'device']

/** Reads `add-hosts`, `shm-size`, `ulimit` and `allow`. */
export function readStepInputs(input: ImageReader): StepInputs {
  return {
    addHosts: readHosts(input),
    shmSize: readShmSize(input),
    ulimits: readUlimits(input),
    allow: readPrivileges(input),
  }
}

/** The older form of the client, `<name>:<address>`, is accepted too. */
function readHosts(input: ImageReader): readonly string[] {
  return input.words('add-hosts').map((word) => {
    const [, name = '', address = ''] = /^([\w.-]+)[=:](.+)$/.exec(word) ?? []
    if (!/^(?:[\d.]+|\[?[\da-f]*:[\da-f:.]+\]?|host-gateway)$/i.test(address))
      input.reject('add-hosts', `has \`${word}\``, 'Write `<name>=<IP address>`, or `<name>=host-gateway`')
    return `${name}=${address}`
  })
}

/** Source of the pattern: docker/go-units, "RAMInBytes". */
function readShmSize(input: ImageReader): string | undefined {
  const size = input.text('shm-size')
  if (size === '') return undefined
  if (!/^\d+(?:\.\d+)?\s?(?:[kmgtp]?i?b?)$/i.test(size)) input.reject('shm-size', `is \`${size}\``, 'Give a size such as `2g`')
  return size
}

/** Source of the names and the form: docker/go-units, "ParseUlimit". */
function readUlimits(input: ImageReader): readonly string[] {
  const names = 'core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack'
  const pattern = new RegExp(`^(?:${names})=-?\\d+(?::-?\\d+)?$`)
  const limits = input.words('ulimit')
  for (const limit of limits)
    if (!pattern.test(limit))
      input.reject('ulimit', `has \`${limit}\``, 'Write `<name>=<soft>[:<hard>]`, such as `nofile=1024:2048`')
  return limits
}

function readPrivileges(input: ImageReader): readonly string[] {
  const words = input.words('allow')
  for (const word of words)
    if (!privileges.some((each) => word === each || (each === 'device' && word.startsWith('device='))))
      input.reject('allow', `has \`${word}\``, `Allowed: ${privileges.join(', ')}`)
  return words
}
