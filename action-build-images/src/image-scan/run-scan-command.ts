import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import type { Env } from '#shared/process/env.js'
import { lastLine } from '#shared/process/runner.js'
import type { Platform } from '../inputs/platforms.js'
import { platformSlug } from '../inputs/platforms.js'
import type { ScanCommand } from '../inputs/results/scan-inputs.js'
import { finishReport } from './sarif-report.js'

export interface ImageScan {
  readonly docker: string
  readonly command: ScanCommand
  /** Ids in the engine by image name. */
  readonly images: ReadonlyMap<string, string>
  /** If it is given, other jobs may scan the image for other platforms. */
  readonly platform: Platform | undefined
  readonly timeoutMs: number
}

/** What the scanner says of one image. */
interface ScanReport {
  readonly image: string
  /** '' if the scanner accepts the image. */
  readonly problem: string
  /** Number of results in the SARIF file; undefined if there is none. */
  readonly results: number | undefined
}

/**
 * Runs the scanner of the user (input `scan-command`) once for each image. It gets the image as a tar file and an environment without
 * inputs and tokens. All images are scanned, then one error names those that the scanner rejects.
 */
export async function runScanCommand(
  context: Pick<ActionContext, 'run' | 'log' | 'env' | 'workspace' | 'temp' | 'signal' | 'summary' | 'setOutput' | 'privateDir'>,
  scan: ImageScan,
): Promise<void> {
  const reports: ScanReport[] = []
  const sarifFolder = join(context.temp, `eleanor-sarif-${randomUUID()}`)
  const writesSarif = scan.command.some((word) => word.includes('{sarif}'))
  if (writesSarif) {
    mkdirSync(sarifFolder)
    context.setOutput('sarif', sarifFolder)
  }
  const suffix = scan.platform === undefined ? '' : `-${platformSlug(scan.platform)}`
  for (const [image, id] of scan.images) {
    const sarif = join(sarifFolder, `${image}.sarif`)
    const problem = await scanImage(context, scan, { image, id, sarif })
    reports.push({
      image,
      problem,
      results: writesSarif ? await finishReport(context.log, sarif, `${image}${suffix}`) : undefined,
    })
  }
  context.summary.add(renderReports(scan.command[0], reports))
  const rejected = reports.filter(({ problem }) => problem !== '')
  if (rejected.length === 0) return
  throw new UserError(`\`scan-command\` rejects ${rejected.map(({ image, problem }) => `${image} (${problem})`).join(', ')}`, {
    why: 'Nothing was pushed',
    fix: 'Its output is in the log above',
  })
}

interface ScannedImage {
  readonly image: string
  readonly id: string
  /** Path of the report that the scanner may write. */
  readonly sarif: string
}

/** Returns why the scanner rejects the image; '' if it does not. */
async function scanImage(
  { run, log, env, workspace, signal, privateDir }: Parameters<typeof runScanCommand>[0],
  { docker, command, timeoutMs }: ImageScan,
  { image, id, sarif }: ScannedImage,
): Promise<string> {
  const folder = (await privateDir()).path
  const archive = join(folder, `scan-${randomUUID()}.tar`)
  try {
    const saved = await run(docker, ['save', `--output=${archive}`, id], { timeoutMs })
    if (saved.code !== 0)
      throw new UserError(`The image ${image} could not be exported for \`scan-command\``, { why: lastLine(saved.stderr) })
    const values = { '{image}': image, '{archive}': archive, '{sarif}': sarif }
    const [program, ...args] = command.map((word) => fill(word, values))
    const scanning = async () =>
      await run(program ?? '', args, { cwd: workspace, env: scannerEnv(env, folder), timeoutMs, show: true }).catch(
        (error: unknown) => {
          if (signal.aborted) throw error
          const why = error instanceof Error ? error.message : ''
          throw new UserError(`The command of \`scan-command\` could not be started: ${program ?? ''}`, { why })
        },
      )
    const { code, timedOut } = await log.group(`${image}: scan-command`, scanning)
    if (timedOut) return `it took longer than ${timeoutMs / 60_000} minutes`
    return code === 0 ? '' : `exit code ${code}`
  } finally {
    await rm(archive, { force: true })
  }
}

/** Without inputs and tokens, and without the logins that this action made. */
function scannerEnv(env: Env, folder: string): Env {
  const { DOCKER_CONFIG: config = '', ...rest } = envForProject(env)
  return config === '' || config.startsWith(folder) ? rest : { ...rest, DOCKER_CONFIG: config }
}

function fill(word: string, values: Readonly<Record<string, string>>): string {
  return word.replace(/\{\w+\}/g, (name) => values[name] ?? name)
}

function renderReports(program: string, reports: readonly ScanReport[]): string {
  const rows = reports.map(({ image, problem, results }) => `| ${image} | ${problem || 'accepted'} | ${results ?? ''} |`)
  return [
    `## Image scan\n\nBy \`${program}\`, before the push.\n`,
    '| Image | Result | Findings |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n')
}
