import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runTasks } from '#shared/concurrency/task-pool.js'
import { root } from '../repository.js'

const run = promisify(execFile)
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
const tsc = join(root, 'node_modules/typescript/bin/tsc')
/** Where `tsconfig.build.json` puts the JavaScript. */
const compiled = join(root, '.work/compiled')

/** Compiles the source once, bundles several actions, as many at once as the machine has cores, and prints their sizes. */
export async function buildActions(actions: readonly string[]): Promise<void> {
  await compile()
  const work = async (action: string) => {
    const bytes = await buildAction(action)
    console.log(
      `${action}: ${Object.entries(bytes)
        .map(([entry, size]) => `${entry} ${Math.round(size / 1024)} KiB`)
        .join(', ')}`,
    )
  }
  await runTasks(actions.map((action) => ({ name: action, after: [], run: async () => await work(action) })))
}

/**
 * Bundles the entries of one action into its `dist/`, which is emptied first: readable code, the third-party notices, and a
 * `package.json` that marks it as ES modules. Gives the bytes of each entry's folder.
 */
async function buildAction(action: string): Promise<Record<string, number>> {
  const dist = join(root, action, 'dist')
  await rm(dist, { recursive: true, force: true })
  const sizes: Record<string, number> = {}
  for (const entry of ['main', 'post']) {
    const out = join(dist, entry)
    await bundle(join(compiled, action, 'src', `${entry}.js`), out)
    await rm(join(out, 'package.json'), { force: true })
    await move(join(out, 'licenses.txt'), join(dist, 'licenses.txt'), entry === 'main')
    sizes[entry] = await bytesBelow(out)
  }
  await writeFile(join(dist, 'package.json'), '{ "type": "module" }\n')
  return sizes
}

/** ncc would compile what an entry uses anew for each of them, which takes three times as long. */
async function compile(): Promise<void> {
  await rm(compiled, { recursive: true, force: true })
  try {
    await run(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root })
  } catch (error) {
    throw new Error(`The source does not compile:\n${(error as { stdout: string }).stdout}`, { cause: error })
  }
  await linkPackages()
  const imports = { '#shared/*.js': './shared/src/*.js' }
  await writeFile(join(compiled, 'package.json'), JSON.stringify({ type: 'module', imports }))
}

/**
 * Links every package beside the compiled source, so that ncc finds it there. Of @actions/core it gets a copy that says that its modules
 * have no side effects, which is true: then ncc leaves out its OpenID client, an HTTP client of 1 MB, where nothing uses it.
 */
async function linkPackages(): Promise<void> {
  const [from, to] = [join(root, 'node_modules'), join(compiled, 'node_modules')]
  await mkdir(join(to, '@actions'), { recursive: true })
  const names = (await readdir(from)).filter((name) => name !== '@actions' && !name.startsWith('.'))
  const actionsPackages = (await readdir(join(from, '@actions'))).map((name) => `@actions/${name}`)
  for (const name of [...names, ...actionsPackages].filter((each) => each !== '@actions/core'))
    await symlink(join(from, name), join(to, name), 'junction')
  const core = join(to, '@actions/core')
  await cp(join(from, '@actions/core'), core, { recursive: true })
  const manifest = JSON.parse(await readFile(join(core, 'package.json'), 'utf8')) as object
  await writeFile(join(core, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }))
}

async function bundle(source: string, out: string): Promise<void> {
  try {
    await run(process.execPath, [ncc, 'build', source, '--out', out, '--license', 'licenses.txt', '--no-cache'], { cwd: root })
  } catch (error) {
    throw new Error(`ncc cannot bundle ${source}:\n${(error as { stderr: string }).stderr}`, { cause: error })
  }
  await refuseMissing(out)
}

/** A module that ncc does not find is left to the moment when it is needed, on the machine of a user. */
async function refuseMissing(out: string): Promise<void> {
  for (const file of await readdir(out)) {
    const [, missing] = /@@notfound\.js\?(\S+)/.exec(await readFile(join(out, file), 'utf8')) ?? []
    if (missing !== undefined) throw new Error(`ncc does not find ${missing}, which ${join(out, file)} needs`)
  }
}

/** `main` holds all that `post` does, so its notices are the action's. */
async function move(from: string, to: string, keep: boolean): Promise<void> {
  if (keep) await rename(from, to)
  else await rm(from, { force: true })
}

async function bytesBelow(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
