import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import type { ImagesToScan, ScanResult } from './scan-images.js'
import { scanImages } from './scan-images.js'

export interface LeakScan extends Omit<ImagesToScan, 'startSearch'> {
  /** Undefined if no secret was provided: nothing is scanned then. */
  readonly startSearch: ImagesToScan['startSearch'] | undefined
  /** Names of the images whose build log contains a secret. */
  readonly leakingLogs: readonly string[]
}

const maxPlaces = 10

/**
 * Scans all images and build logs for the deploy keys, secrets and passwords that were provided. If one is found, the step fails and
 * nothing is published.
 */
export async function rejectLeaks(
  context: Pick<ActionContext, 'run' | 'log' | 'summary' | 'signal'>,
  docker: string,
  { startSearch, leakingLogs, ...images }: LeakScan,
): Promise<void> {
  if (startSearch === undefined) return
  context.log.info('Scanning the images for secrets')
  const scan = await scanImages(context, docker, { ...images, startSearch })
  const { findings, bytes, skippedLayers, seconds } = scan
  const places = [...findings, ...leakingLogs.map((image) => `${image}, its build log`)]
  const result = places.length === 0 ? 'No secret found in the images' : 'A secret was found'
  const scanned = `${(bytes / 1e6).toFixed(1)} MB scanned in ${seconds.toFixed(1)} s`
  const skipped = `${skippedLayers} base image ${skippedLayers === 1 ? 'layer' : 'layers'} skipped`
  const message = [`${result}: ${scanned}`, skipped, ...describeUnchanged(scan)].join(', ')
  context.log.info(message)
  context.summary.add(`## Secret scan\n\n${message}.`)
  if (places.length === 0) return
  throw new UserError(`A secret was found in ${listFirst(places, maxPlaces, '; ')}`, {
    why: 'Nothing was pushed',
    fix: 'Use it only through `RUN --mount=type=secret` or `type=ssh`, and replace it: whoever has the image or its cache has the secret',
  })
}

function describeUnchanged({ unchangedImages, unchangedLayers }: ScanResult): string[] {
  const parts = [
    ...(unchangedImages > 0 ? [`${unchangedImages} ${unchangedImages === 1 ? 'image' : 'images'}`] : []),
    ...(unchangedLayers > 0 ? [`${unchangedLayers} ${unchangedLayers === 1 ? 'layer' : 'layers'}`] : []),
  ]
  return parts.length === 0 ? [] : [`${parts.join(' and ')} unchanged since an earlier scan for the same secrets`]
}
