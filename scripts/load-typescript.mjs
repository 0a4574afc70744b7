// Lets Node.js run the TypeScript of this repository: `node --import ./scripts/load-typescript.mjs FILE.ts`. Node.js strips the types
// itself; what it lacks is that an import of `./x.js` means `./x.ts`, as the TypeScript compiler has it. Compiled code is kept, so that a
// start takes a quarter of the time of tsx.
import { existsSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../.work/ci/compile-cache', import.meta.url)))
registerHooks({
  resolve(specifier, context, next) {
    const result = next(findSource(specifier, context.parentURL) ?? specifier, context)
    // GitHub's language service imports JSON without saying so, as bundlers accept.
    return result.url.endsWith('.json') ? { ...result, importAttributes: { type: 'json' } } : result
  },
})

/** The TypeScript file that an import of a `.js` file means; undefined for packages and for files that are JavaScript. */
function findSource(specifier, parent) {
  if (!/^(\.{1,2}\/|file:).*\.js$/.test(specifier) || !URL.canParse(specifier, parent)) return undefined
  const { href } = new URL(`${specifier.slice(0, -3)}.ts`, parent)
  return !href.includes('/node_modules/') && existsSync(new URL(href)) ? href : undefined
}
