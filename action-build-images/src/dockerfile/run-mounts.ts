import type { Flag, Run } from 'dockerfile-ast'

/** A `--mount` of a `RUN`. */
export interface RunMount {
  readonly flag: Flag
  readonly type: string | undefined
  /** The image or stage that a bind mount comes from. */
  readonly from: string | undefined
  /** Id of a secret or an SSH agent; '' for other mounts. Source: Docker "Dockerfile reference", RUN --mount. */
  readonly id: string
  /** The path of the mount in the step, if it is written. */
  readonly target: string | undefined
  readonly required: boolean
}

/**
 * Parses the mounts of a `RUN`, in the order of the text. `expand` replaces the variables in a value; that of `from` has none. Source:
 * BuildKit, frontend/dockerfile/instructions, "parseMount".
 */
export function parseMounts(run: Run, expand: (word: string) => string = (word) => word): RunMount[] {
  return run
    .getFlags()
    .filter((flag) => flag.getName() === 'mount')
    .map((flag) => parseMount(flag, expand))
}

function parseMount(flag: Flag, expand: (word: string) => string): RunMount {
  const options = parseOptions(flag.getValue() ?? '')
  const option = (...names: string[]) => {
    const value = names.map((name) => options.get(name)).find((each) => each !== undefined)
    return value === undefined ? undefined : expand(value)
  }
  const type = option('type')?.toLowerCase()
  const target = option('target', 'dst', 'destination')
  const required = option('required')
  return {
    flag,
    type,
    from: options.get('from'),
    id: option(...idOptions) ?? defaultId(type, target),
    target,
    // Source: Go, strconv, "ParseBool".
    required: required !== undefined && !/^(?:0|f|F|FALSE|false|False)$/.test(required),
  }
}

/** The options by name, in lower case. One without a value has ''. */
function parseOptions(value: string): Map<string, string> {
  const fields = unquote(value).split(',')
  return new Map(fields.map((field) => [/^[^=]*/.exec(field)?.[0].toLowerCase() ?? '', /=(.*)$/s.exec(field)?.[1] ?? '']))
}

/** A flag may have quotes anywhere in it. Source: BuildKit, frontend/dockerfile/parser, "extractBuilderFlags". */
export function unquote(text: string): string {
  return text.replaceAll(/\\(.)|["']/gs, (_, escaped: string | undefined) => escaped ?? '')
}

function defaultId(type: string | undefined, target: string | undefined): string {
  if (type === 'ssh') return 'default'
  return type === 'secret' ? (target?.split('/').at(-1) ?? '') : ''
}

/** Names of the option for the secret or agent. In the builder, `source` takes precedence over `id`. */
const idOptions = ['source', 'src', 'id']

/** The option that names the secret or agent of a mount, if there is one. */
export function mountIdOption(flag: Flag): ReturnType<Flag['getOption']> {
  const find = (name: string) => flag.getOptions().find((option) => unquote(option.getName()).toLowerCase() === name)
  return idOptions.map(find).find((option) => option !== undefined) ?? null
}
