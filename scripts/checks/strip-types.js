import { stripTypeScriptTypes } from 'node:module'

/**
 * Replaces the types in a source with blanks, so that lines and columns stay. Takes a twentieth of the time of the TypeScript compiler,
 * which would also be in the memory of each worker. The compiler checks the types: `npm run types`.
 * @type {import('@jest/transform').SyncTransformer}
 */
export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) }
