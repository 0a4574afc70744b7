import type { Flag, Run } from 'dockerfile-ast'

/** A `--mount` of a `RUN`. */
export interface RunMount {
  readonly flag: Flag
  readonly type: string | undefined
  /** The image or stage that a bind mount comes from. */
  readonly from: string | undefined
  /** Id of a secret or an SSH agent; '' for other mounts. Source: Docker "Dockerfile reference", RUN --mount. */
  readonly id: string
  readonly required: boolean
}

/** Parses the mounts of a `RUN`, in the order of the text. */
export function parseMounts(run: Run): RunMount[] {
  return run
    .getFlags()
    .filter((flag) => flag.getName() === 'mount')
    .map(parseMount)
}

function parseMount(flag: Flag): RunMount {
  const option = (name: string) => flag.getOption(name)?.getValue() ?? undefined
  const type = option('type')
  const required = flag.getOption('required')
  return {
    flag,
    type,
    from: option('from'),
    id: mountIdOption(flag)?.getValue() ?? defaultId(type, flag),
    required: required !== null && required.getValue() !== 'false',
  }
}

function defaultId(type: string | undefined, flag: Flag): string {
  if (type === 'ssh') return 'default'
  return type === 'secret' ? (mountTarget(flag)?.split('/').at(-1) ?? '') : ''
}

/** The option that names the secret or agent of a mount, if there is one. In the builder, `source` takes precedence over `id`. */
export function mountIdOption(flag: Flag): ReturnType<Flag['getOption']> {
  return flag.getOption('source') ?? flag.getOption('src') ?? flag.getOption('id')
}

/** The path of a mount in the step, if it is written. */
export function mountTarget(flag: Flag): string | undefined {
  const values = ['target', 'dst', 'destination'].map((name) => flag.getOption(name)?.getValue() ?? undefined)
  return values.find((value) => value !== undefined)
}
