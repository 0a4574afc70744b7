// Runs the rest of its arguments with a Node.js that is at least 24, the version the runner gives to actions:
// the Node that runs this file when it is new enough, else the one in the npm package of this platform.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const own = Number(process.versions.node.split('.')[0])
const packaged = fileURLToPath(new URL(`../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url))
const node = own >= 24 ? process.execPath : packaged

if (!existsSync(node)) {
  console.error(
    `Node.js 24 is needed: this one is ${process.version} and there is no packaged one for ${process.platform}-${process.arch}. Install Node.js 24.`,
  )
  process.exit(1)
}
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit' })
// What ends this process has to end the child, which cleans up after itself: this one waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
