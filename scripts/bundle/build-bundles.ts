import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runTasks } from '#shared/concurrency/task-pool.js'
import { cliFolder, root } from '../repository.js'
import { completeCliBundle } from './complete-cli-bundle.js'
import { computeSourceDigest, digestFile } from './source-digest.js'

const run = promisify(execFile)
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
const tsc = join(root, 'node_modules/typescript-7/bin/tsc')
/** The output folder of `tsconfig.build.json`. */
const compiled = join(root, '.work/compiled')

/** Compiles the source once, bundles the folders (actions or the command) in parallel, and prints the sizes of the bundles. */
export async function buildBundles(folders: readonly string[]): Promise<void> {
  const digest = computeSourceDigest(root)
  await compile()
  const buildAndReport = async (folder: string) => {
    const sizes = Object.entries(await buildFolder(folder, digest)).map(
      ([entry, size]) => `${entry} ${Math.round(size / 1024)} KiB`,
    )
    console.log(`${folder}: ${sizes.join(', ')}`)
  }
  await runTasks(folders.map((folder) => ({ name: folder, dependsOn: [], run: async () => await buildAndReport(folder) })))
}

/**
 * Bundles the entries of one folder into its `dist/`, which is emptied first: readable code, the third-party notices, a `package.json`
 * that marks it as ES modules, and the digest of the source. Returns the size of each entry's folder in bytes.
 */
async function buildFolder(folder: string, digest: string): Promise<Record<string, number>> {
  const dist = join(root, folder, 'dist')
  await rm(dist, { recursive: true, force: true })
  const sizes: Record<string, number> = {}
  for (const entry of folder === cliFolder ? ['main'] : ['main', 'post']) {
    const out = join(dist, entry)
    await bundle(join(compiled, folder, 'src', `${entry}.js`), out)
    if (folder === cliFolder) await completeCliBundle(out)
    await rm(join(out, 'package.json'), { force: true })
    await moveLicenses(out, dist, entry)
    sizes[entry] = await folderSize(out)
  }
  await writeFile(join(dist, 'package.json'), '{ "type": "module" }\n')
  await writeFile(join(dist, digestFile), `${digest}\n`)
  return sizes
}

/** Compiles all sources at once. ncc would compile shared files again for each entry, which takes three times as long. */
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
 * Links every package next to the compiled source, for ncc to find. @actions/core is copied and declared free of side effects, which is
 * true: ncc then leaves out its OpenID client, with an HTTP client of 1 MB, if nothing uses it.
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
  await rejectMissingModules(out)
}

/** Fails if ncc could not resolve a module: it would otherwise fail only at run time, on the machine of a user. */
async function rejectMissingModules(out: string): Promise<void> {
  for (const file of await readdir(out)) {
    const [, missing] = /@@notfound\.js\?(\S+)/.exec(await readFile(join(out, file), 'utf8')) ?? []
    if (missing !== undefined) throw new Error(`ncc cannot resolve ${missing}, which ${join(out, file)} imports`)
  }
}

/** Keeps the notices of `main` only: it contains every package that `post` uses. */
async function moveLicenses(out: string, dist: string, entry: string): Promise<void> {
  const licenses = join(out, 'licenses.txt')
  if (entry === 'main') await rename(licenses, join(dist, 'licenses.txt'))
  else await rm(licenses, { force: true })
}

async function folderSize(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
