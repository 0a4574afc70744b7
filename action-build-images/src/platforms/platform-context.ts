import type { ActionContext } from '#shared/context/action-context.js'
import { createPrivateSubfolder } from '#shared/context/private-dir.js'
import type { SourceLocation } from '#shared/errors.js'
import type { Platform } from '../inputs/platforms.js'
import { platformSlug } from '../inputs/platforms.js'

/**
 * The context of one platform: with its own folder in the private folder, its name in the titles of the summary, and without the notices
 * and warnings that an earlier platform has `shown`.
 */
export async function createPlatformContext(
  context: ActionContext,
  platform: Platform,
  shown: Set<string>,
): Promise<ActionContext> {
  const folder = await createPrivateSubfolder(await context.privateDir(), platformSlug(platform))
  const { log, summary } = context
  const once = (show: (message: string, at?: SourceLocation) => void) => (message: string, at?: SourceLocation) => {
    const key = JSON.stringify([message, at])
    if (!shown.has(key)) show(message, at)
    shown.add(key)
  }
  return {
    ...context,
    privateDir: async () => await Promise.resolve(folder),
    log: {
      ...log,
      notice: once((message, at) => {
        log.notice(message, at)
      }),
      warning: once((message, at) => {
        log.warning(message, at)
      }),
    },
    summary: {
      ...summary,
      add(text) {
        summary.add(text.replace(/^## .*$/m, `$& (${platform})`))
      },
    },
  }
}
