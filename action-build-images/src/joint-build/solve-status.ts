/** What the builder reports about one step of one target. Source: BuildKit, client.SolveStatus; docker buildx, `--progress=rawjson`. */
export interface Vertex {
  readonly digest: string
  /** As `--progress=plain` shows it: `[build 2/3] RUN make`. */
  readonly name: string
  /** Milliseconds since 1970; undefined before the start or the end. */
  readonly started: number | undefined
  readonly completed: number | undefined
  readonly isCached: boolean
  /** '' if it did not fail. */
  readonly error: string
}

/** A part of the output of a step. */
export interface VertexOutput {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly text: string
}

/** The state of a build of several targets. */
export interface SolveStatus {
  /** The steps of each target by digest, in the order in which they were reported. Targets share steps. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, Vertex>>
  /** Output of steps, by their digest. */
  readonly output: ReadonlyMap<string, readonly VertexOutput[]>
  /** Whether each report could be read. */
  readonly isComplete: boolean
}

export interface StatusReader {
  /** Takes a line of the client's standard error. Returns whether it belongs to a report. */
  push(line: string): boolean
  status(): SolveStatus
}

/** The reports as the client prints them. */
interface Report {
  readonly vertexes?: readonly {
    readonly digest: string
    readonly name: string
    readonly started?: string
    readonly completed?: string
    readonly cached?: boolean
    readonly error?: string
  }[]
  readonly statuses?: readonly { readonly id: string; readonly vertex: string; readonly completed?: string }[]
  readonly logs?: readonly { readonly vertex: string; readonly data: string; readonly timestamp: string }[]
}

/** Called for what happens in a build. */
export interface StatusListener {
  readonly onStart: (target: string, vertex: Vertex) => void
  /** The image of a target is in the engine, under this id. */
  readonly onStored?: ((target: string, id: string) => void) | undefined
}

/** Reads the reports of a build whose client prints `rawjson`: JSON objects, each on one line or indented over several. */
export function createStatusReader({ onStart, onStored }: StatusListener): StatusReader {
  const targets = new Map<string, Map<string, Vertex>>()
  const output = new Map<string, VertexOutput[]>()
  const seenOutput = new Set<string>()
  let open: string[] | undefined
  let isComplete = true

  const addVertex = (report: NonNullable<Report['vertexes']>[number]) => {
    const [, target, rest = ''] = /^\[(\w+)[ \]] ?(.*)$/s.exec(report.name) ?? []
    if (target === undefined) return
    const vertices = targets.get(target) ?? new Map<string, Vertex>()
    targets.set(target, vertices)
    const before = vertices.get(report.digest)
    const vertex: Vertex = {
      digest: report.digest,
      name: report.name.startsWith(`[${target} `) ? `[${rest}` : rest,
      started: before?.started ?? parseTime(report.started),
      completed: parseTime(report.completed) ?? before?.completed,
      isCached: report.cached === true || before?.isCached === true,
      error: report.error ?? before?.error ?? '',
    }
    vertices.set(report.digest, vertex)
    if (before?.started === undefined && vertex.started !== undefined) onStart(target, vertex)
  }
  const addOutput = ({ vertex, data, timestamp }: NonNullable<Report['logs']>[number]) => {
    // A step that targets share is reported for each of them.
    const key = `${vertex} ${timestamp} ${data.length}`
    if (seenOutput.has(key)) return
    seenOutput.add(key)
    const part = { time: parseTime(timestamp) ?? 0, text: Buffer.from(data, 'base64').toString('utf8') }
    const parts = output.get(vertex) ?? []
    parts.push(part)
    output.set(vertex, parts)
  }
  const addStatus = ({ id, vertex, completed }: NonNullable<Report['statuses']>[number]) => {
    // Source: Docker Engine, builder/builder-next/exporter, `moby`.
    const image = completed === undefined ? undefined : /^writing image (sha256:[0-9a-f]{64})$/.exec(id)?.[1]
    const [target] = [...targets].find(([, vertices]) => vertices.has(vertex)) ?? []
    if (image !== undefined && target !== undefined) onStored?.(target, image)
  }
  const read = (text: string) => {
    const report = parseReport(text)
    if (report === undefined) isComplete = false
    for (const vertex of report?.vertexes ?? []) addVertex(vertex)
    for (const status of report?.statuses ?? []) addStatus(status)
    for (const part of report?.logs ?? []) addOutput(part)
  }
  return {
    push(line) {
      if (open === undefined && !line.startsWith('{')) return false
      if (line === '{') open = [line]
      else if (open === undefined) read(line)
      else {
        open.push(line)
        if (line !== '}') return true
        read(open.join('\n'))
        open = undefined
      }
      return true
    },
    status: () => ({ targets, output, isComplete: isComplete && open === undefined }),
  }
}

function parseReport(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report
  } catch {
    return undefined
  }
}

/** Go writes a time that is not set as year 1. */
function parseTime(text: string | undefined): number | undefined {
  const time = text === undefined ? NaN : Date.parse(text)
  return time > 0 ? time : undefined
}
