import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { runTasks } from '#shared/concurrency/task-pool.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { PrivateDir } from '#shared/context/private-dir.js'
import type { RunResult } from '#shared/process/runner.js'
import type { BuildSettings } from '../build/build-context.js'
import { createRequest } from '../build/create-request.js'
import type { DockerfileImages } from '../build/execute-plan.js'
import { noAttestations } from '../buildx/attestations.js'
import type { BuildRequest } from '../buildx/build-request.js'
import { createCheckCommand } from '../buildx/buildx-command.js'
import { lastError } from '../buildx/buildx-output.js'
import { copyIgnoreFile } from '../context-files/copy-ignore-file.js'
import type { Engine } from '../engine/engine.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { CheckRule } from '../inputs/build-inputs.js'
import { addInheritedSettings, findExternalBase } from './inherited-settings.js'
import type { LintProblem } from './lint-result.js'
import { parseLintResult } from './lint-result.js'
import type { DockerfileProblem } from './report-problems.js'
import { reportOldBuilder, reportProblems } from './report-problems.js'

/** The Dockerfiles to check. */
interface DockerfileCheck extends DockerfileImages {
  readonly rule: CheckRule
}

const maxAttempts = 3

type CheckContext = Pick<ActionContext, 'run' | 'env' | 'workspace' | 'privateDir' | 'log' | 'summary' | 'signal'>

/**
 * Asks BuildKit for problems of the Dockerfiles, and builds nothing. Dockerfiles of the catalogue are left out, because the user cannot
 * change them. Throws for the rule `fail` if there are any.
 */
export async function checkDockerfiles(context: CheckContext, check: DockerfileCheck): Promise<void> {
  const nodes = check.images.nodes.filter(({ dockerfile }) => !dockerfile.source.isFromCatalogue)
  if (check.rule === 'off' || nodes.length === 0) return
  const folder = await context.privateDir()
  const emptyFolder = join(folder.path, 'check-scratch')
  await mkdir(emptyFolder, { mode: 0o700 })
  const flag = await findCheckFlag(context, check.engine)
  const place = { folder, emptyFolder, flag }
  const results = new Map<string, readonly DockerfileProblem[] | 'too old'>()
  const tasks = nodes.map((node) => ({
    name: node.name,
    dependsOn: [],
    run: async () => void results.set(node.name, await checkDockerfile(context, node, check, place)),
  }))
  // Throws the error of a check that could not run, so that no Dockerfile counts as checked without a result.
  await runTasks(tasks)
  const found = [...results.values()]
  if (found.includes('too old')) reportOldBuilder(context.log, check.rule, check.engine.builder)
  else
    reportProblems(
      context,
      check.rule,
      found.flatMap((problems) => (problems === 'too old' ? [] : problems)),
    )
}

/** Buildx has `--call` from 0.15 on, and before that, `--print` for the same request among its experimental flags. */
async function findCheckFlag({ run }: Pick<ActionContext, 'run'>, { buildx: [buildx, ...words] }: Engine): Promise<string> {
  const { stdout } = await run(buildx, [...words, 'build', '--help'])
  return stdout.includes('--call') ? '--call=check' : '--print=lint'
}

async function checkDockerfile(
  { run, env, workspace, signal }: CheckContext,
  node: ImageNode,
  { engine, images, settings }: DockerfileCheck,
  { folder, emptyFolder, flag }: { readonly folder: PrivateDir; readonly emptyFolder: string; readonly flag: string },
): Promise<readonly DockerfileProblem[] | 'too old'> {
  const { text, originalLine } = addInheritedSettings(node, images.graph)
  const dockerfiles = new Map([[node.name, await writeCopy(folder, node, text)]])
  const request = createRequest(node, {
    env,
    workspace,
    folder: folder.path,
    // The parents are not built, so that the builder finds them nowhere.
    engine: { ...engine, driver: 'docker' },
    images: { ...images, parentImages: new Map() },
    settings,
    cache: undefined,
    attestations: noAttestations,
    annotations: new Map(),
    mounts: { secretFiles: new Map(), sshSockets: new Map(), trustSha256: undefined, dockerfiles },
  })
  const bases = findParentBases(node, images.graph, settings)
  const metadataFile = join(folder.path, `check-${node.name}.json`)
  const asked = { ...request, ...replaceParents(request, bases, emptyFolder), metadataFile }
  const [buildx, ...words] = engine.buildx
  const ask = async () =>
    await run(buildx, [...words, ...createCheckCommand(asked, flag)], {
      cwd: request.cwd,
      env: { ...request.env, BUILDX_EXPERIMENTAL: '1' },
      timeoutMs: settings.timeoutMs,
    })
  let answer = await ask()
  for (let attempt = 1; attempt < maxAttempts && isConnectionLost(answer); attempt++) answer = await ask()
  const { code, stderr, timedOut } = answer
  signal.throwIfAborted()
  if (stderr.includes('unsupported request frontend.lint')) return 'too old'
  const found = parseLintResult(await readFile(metadataFile, 'utf8').catch(() => '{}'))
  const { source } = node.dockerfile
  if (found === undefined) {
    const detail = timedOut ? 'the check took too long' : code === 0 ? 'the builder gave no result' : lastError(stderr)
    return [{ source, rule: undefined, detail, url: '', line: 1 }]
  }
  return found.flatMap((problem: LintProblem) => {
    // Warnings about added lines are about other images; an error is never dropped.
    const line = originalLine(problem.line) ?? (problem.rule === undefined ? 1 : undefined)
    return line === undefined ? [] : [{ ...problem, source, line }]
  })
}

/** A busy engine may close a connection before BuildKit answers. A check changes nothing, so it is asked for again. */
function isConnectionLost({ code, stderr }: Pick<RunResult, 'code' | 'stderr'>): boolean {
  return code !== 0 && /Unavailable: connection error|error reading server preface/.test(stderr)
}

/** The external bases of the images of the graph that a Dockerfile uses, by the name that it uses; undefined for `scratch`. */
function findParentBases(
  { parents }: ImageNode,
  graph: readonly ImageNode[],
  { baseOverrides }: BuildSettings,
): Map<string, string | undefined> {
  const bases = new Map<string, string | undefined>()
  for (const [name, references] of parents) {
    const parent = graph.find((node) => node.name === name)
    const base = parent === undefined ? undefined : findExternalBase(parent, graph, baseOverrides)
    for (const reference of references) bases.set(reference, base)
  }
  return bases
}

/** Replaces the parents, which are not built yet, by what they are built from. */
function replaceParents(
  request: BuildRequest,
  bases: ReadonlyMap<string, string | undefined>,
  emptyFolder: string,
): Pick<BuildRequest, 'images' | 'contexts'> {
  const images = new Map([...request.images].filter(([name]) => !bases.has(name)))
  const contexts = new Map(request.contexts)
  for (const [name, base] of bases)
    if (base === undefined) contexts.set(name, emptyFolder)
    else images.set(name, base)
  return { images, contexts }
}

/** Writes the text with its `<Dockerfile>.dockerignore`, for which the builder looks beside it. */
async function writeCopy(folder: PrivateDir, { name, dockerfile }: ImageNode, text: string): Promise<string> {
  const { path } = dockerfile.source
  const subfolder = `check-${name}`
  await mkdir(join(folder.path, subfolder), { mode: 0o700 })
  const copy = await folder.write(join(subfolder, basename(path)), text)
  await copyIgnoreFile(path, copy)
  return copy
}
