/** Builds `dist/main` and `dist/post` of every action with ncc, or of those named as arguments. */
import { buildAction } from './dist.js'
import { actions } from './actions.js'

const wanted = process.argv.slice(2)
for (const action of actions.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const bytes = await buildAction(action)
  console.log(
    `${action}: ${Object.entries(bytes)
      .map(([entry, size]) => `${entry} ${Math.round(size / 1024)} KiB`)
      .join(', ')}`,
  )
}
