// Lets Node.js run the TypeScript of this repository: `node --import <this file> program.ts`; `scripts/node24.mjs` does it for every program.
// Node.js removes the types itself. Imports name the compiled file (`x.js`), as TypeScript wants it, and are read from `x.ts`.
import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// The second start of a program takes a third of the time.
enableCompileCache(fileURLToPath(new URL('../.work/compile-cache', import.meta.url)))

registerHooks({
  resolve(specifier, context, next) {
    // @actions/workflow-parser is written for bundlers, which need no import attribute.
    if (specifier.endsWith('.json')) return { ...next(specifier, context), importAttributes: { type: 'json' } }
    const isOurs = /^(\.{1,2}\/|file:).*\.js$/.test(specifier) && !context.parentURL?.includes('/node_modules/')
    if (!isOurs) return next(specifier, context)
    try {
      return next(specifier.replace(/js$/, 'ts'), context)
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
      return next(specifier, context)
    }
  },
})
