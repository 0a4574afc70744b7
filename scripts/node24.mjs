// Runs its arguments with Node.js 24 or newer, the version that the runner uses for actions:
// the Node.js that runs this file if it is new enough, otherwise the one from the npm package of this platform.
// The programs of this repository can be given as TypeScript.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const args = process.argv.slice(2)
const help = args.includes('--help') ? readHelp(args.find((arg) => /^(bench|scripts)\/.*\.ts$/.test(arg))) : undefined
if (help !== undefined) {
  console.log(help)
  process.exit(0)
}

const major = Number(process.versions.node.split('.')[0])
const packaged = fileURLToPath(new URL(`../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url))
const node = major >= 24 ? process.execPath : packaged

if (!existsSync(node)) {
  console.error(
    `Node.js 24 or newer is required. This is ${process.version}, and no npm package provides one for ${process.platform}-${process.arch}. Install Node.js 24.`,
  )
  process.exit(1)
}
const loader = new URL('typescript.mjs', import.meta.url).href
const child = spawn(node, ['--import', loader, ...args], { stdio: 'inherit' })
// Passes signals on to the child, which cleans up, and waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

/** The help of a script of this repository is the comment at its top. Undefined for other programs, which have their own. */
function readHelp(script) {
  const comment = script === undefined ? undefined : /^\/\*\*([^]*?)\*\//.exec(readFileSync(script, 'utf8'))?.[1]
  return comment?.replaceAll(/^ \* ?/gm, '').trim()
}
