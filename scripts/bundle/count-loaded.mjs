// Preloaded into a bundle: writes the size and URL of each loaded module to the file that LOADED_MODULES names.
import { Buffer } from 'node:buffer'
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (url.startsWith('file:') && loaded.source !== undefined)
      appendFileSync(process.env.LOADED_MODULES, `${Buffer.byteLength(loaded.source)} ${url}\n`)
    return loaded
  },
})
