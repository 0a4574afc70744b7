// Runs its arguments with Node.js 24 or newer, the version that the runner uses for actions:
// the Node.js that runs this file if it is new enough, otherwise the one from the npm package of this platform.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const major = Number(process.versions.node.split('.')[0])
const packaged = fileURLToPath(new URL(`../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url))
const node = major >= 24 ? process.execPath : packaged

if (!existsSync(node)) {
  console.error(
    `Node.js 24 or newer is required. This is ${process.version}, and no npm package provides one for ${process.platform}-${process.arch}. Install Node.js 24.`,
  )
  process.exit(1)
}
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit' })
// Passes signals on to the child, which cleans up, and waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
