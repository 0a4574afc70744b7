import type { Flag, Run } from 'dockerfile-ast'

/** A `--mount` of a `RUN`. */
export interface RunMount {
  readonly flag: Flag
  readonly type: string | undefined
  /** The image or stage that a bind mount is taken from. */
  readonly from: string | undefined
  /** Of a secret or an agent; '' for another mount. Source: Docker "Dockerfile reference", RUN --mount. */
  readonly id: string
  readonly required: boolean
}

/** The mounts of a `RUN`, in the order of the text. */
export function mountsOf(run: Run): RunMount[] {
  return run
    .getFlags()
    .filter((flag) => flag.getName() === 'mount')
    .map((flag) => {
      const option = (name: string) => flag.getOption(name)?.getValue() ?? undefined
      const type = option('type')
      const target = targetOf(flag)?.split('/').at(-1) ?? ''
      const implied = type === 'ssh' ? 'default' : type === 'secret' ? target : ''
      const required = flag.getOption('required')
      return {
        flag,
        type,
        from: option('from'),
        id: idOption(flag)?.getValue() ?? implied,
        required: required !== null && required.getValue() !== 'false',
      }
    })
}

/** What names the secret or agent of a mount, if that is written. `source` goes before `id` in the builder. */
export function idOption(flag: Flag): ReturnType<Flag['getOption']> {
  return flag.getOption('source') ?? flag.getOption('src') ?? flag.getOption('id')
}

/** Where a mount is seen in the step, if that is written. */
export function targetOf(flag: Flag): string | undefined {
  const written = ['target', 'dst', 'destination'].map((name) => flag.getOption(name)?.getValue() ?? undefined)
  return written.find((value) => value !== undefined)
}
