import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { EarlyResult } from './early-scan.js'
import type { ImagesToScan, ScanResult } from './scan-images.js'
import { scanImages } from './scan-images.js'

export interface LeakScan extends Omit<ImagesToScan, 'startSearch'> {
  /** Undefined if no secret was provided: nothing is scanned then. */
  readonly startSearch: ImagesToScan['startSearch'] | undefined
  /** Names of the images whose build log contains a secret. */
  readonly leakingLogs: readonly string[]
  /** What was scanned during the builds. */
  readonly early?: readonly EarlyResult[]
}

const maxPlaces = 10

/**
 * Scans all images and build logs for the deploy keys, secrets and passwords that were provided. If one is found, the step fails and
 * nothing is published.
 */
export async function rejectLeaks(
  context: Pick<ActionContext, 'run' | 'log' | 'summary' | 'signal'>,
  docker: string,
  { startSearch, leakingLogs, early = [], ...images }: LeakScan,
): Promise<void> {
  if (startSearch === undefined) return
  context.log.info('Scanning the images for secrets')
  const scan = await scanImages(context, docker, { ...images, startSearch })
  const { findings } = scan
  const scans = [...early, scan]
  const sum = (read: (each: ScanResult) => number) => scans.reduce((total, each) => total + read(each), 0)
  const skippedLayers = new Set(scans.flatMap((each) => each.skippedLayers)).size
  const places = [...findings, ...leakingLogs.map((image) => `${image}, its build log`)]
  const result = places.length === 0 ? 'No secret found in the images' : 'A secret was found'
  const scanned = `${megabytes(sum(({ bytes }) => bytes))} scanned in ${sum(({ seconds }) => seconds).toFixed(1)} s`
  const skipped = `${skippedLayers} base image ${skippedLayers === 1 ? 'layer' : 'layers'} skipped`
  const message = [`${result}: ${scanned}`, ...describeEarly(early), skipped, ...describeUnchanged(scan, early)].join(', ')
  context.log.info(message)
  context.summary.add(`## Secret scan\n\n${message}.`)
  if (places.length === 0) return
  throw new UserError(`A secret was found in ${listFirst(places, maxPlaces, '; ')}`, {
    why: 'Nothing was pushed',
    fix: 'Use it only through `RUN --mount=type=secret` or `type=ssh`, and replace it: whoever has the image or its cache has the secret',
  })
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function describeEarly(early: readonly EarlyResult[]): string[] {
  const bytes = early.reduce((total, each) => total + each.bytes, 0)
  return bytes === 0 ? [] : [`${megabytes(bytes)} of them during the builds`]
}

/** What the scan of an earlier run has read. */
function describeUnchanged({ unchangedImages, unchangedLayers }: ScanResult, early: readonly EarlyResult[]): string[] {
  const ownImages = new Set(early.flatMap(({ images }) => images))
  const ownLayers = new Set(early.flatMap(({ scannedBlobs }) => scannedBlobs))
  const images = unchangedImages.filter((id) => !ownImages.has(id)).length
  const layers = new Set(
    [...unchangedLayers, ...early.flatMap((each) => each.unchangedLayers)].filter((each) => !ownLayers.has(each)),
  ).size
  const parts = [
    ...(images > 0 ? [`${images} ${images === 1 ? 'image' : 'images'}`] : []),
    ...(layers > 0 ? [`${layers} ${layers === 1 ? 'layer' : 'layers'}`] : []),
  ]
  return parts.length === 0 ? [] : [`${parts.join(' and ')} unchanged since an earlier scan for the same secrets`]
}
