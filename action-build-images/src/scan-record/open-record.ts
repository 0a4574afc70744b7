import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf } from '#shared/errors.js'
import type { ScanRecord } from './scan-record.js'
import { openScanRecord } from './scan-record.js'

/**
 * Opens the record of this machine for these secrets; undefined if it cannot be used, so that everything is scanned. A record that
 * cannot be written fails no run.
 */
export async function openRecord(
  { toolCache, log }: Pick<ActionContext, 'toolCache' | 'log'>,
  secrets: readonly string[],
): Promise<ScanRecord | undefined> {
  try {
    const record = await openScanRecord(join(toolCache, 'eleanor-images', 'scanned-layers.json'), secrets)
    const save: ScanRecord['save'] = async (layers, images) => {
      await record.save(layers, images).catch((error: unknown) => {
        log.info(`The next run will scan these layers again: ${messageOf(error)}`)
      })
    }
    return { ...record, save }
  } catch (error) {
    log.warning(`All layers are scanned, even those that an earlier run scanned: ${messageOf(error)}`)
    return undefined
  }
}
