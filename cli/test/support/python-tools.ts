import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder, toolCache } from '../../../shared/test/support/run-action.js'

/** What Python developers install the command with. The newest versions that still run on Python 3.10. */
const requirements = ['pipx==1.8.0', 'pre-commit==4.6.2', 'prek==0.5.11', 'uv==0.13.9']

/** Creates a virtual environment with these requirements, and returns its folder of commands. */
export function createVenv(...packages: string[]): string {
  return createVenvIn(temporaryFolder('venv'), packages)
}

/** The cache of pip, uv and the command for all tests, so that each package is downloaded only once. The command has the tools of all tests. */
export function cacheHome(): string {
  const home = join(toolCache(), 'cli-tests-cache')
  const link = join(home, 'eleanor')
  mkdirSync(home, { recursive: true })
  try {
    symlinkSync(toolCache(), link)
  } catch {
    // Another test, maybe of another process, has created it.
    if (!existsSync(link)) throw new Error(`${link} could not be created`)
  }
  return home
}

/** Returns the folder with pipx, pre-commit, prek and uv, which are installed once for all tests. */
export function installPythonTools(): string {
  return installOnce('cli-tests', requirements)
}

/** Returns the environment with the pip of pipx, for PIPX_SHARED_LIBS: pipx would make and update one in each of its homes. */
export function installPipxLibraries(): string {
  // Of the target of the link: beside the link is the tool cache itself, which pipx would clear for a new environment.
  return dirname(realpathSync(installOnce('cli-tests-pipx', ['pip==25.3'])))
}

/** Installs packages into an environment in the tool cache, and returns its folder of commands. */
function installOnce(name: string, packages: readonly string[]): string {
  const python = execFileSync('python3', ['-I', '-c', 'import sys; print(sys.executable, sys.version)'], { encoding: 'utf8' })
  const id = createHash('sha256').update(`${packages.join()}${python}`).digest('hex').slice(0, 12)
  const link = join(toolCache(), `${name}-${id}`)
  if (!existsSync(link)) {
    // An environment contains its own path, so it cannot be renamed. The link is created last, for tests that run at the same time.
    const bin = createVenvIn(mkdtempSync(`${link}-`), packages)
    if (!existsSync(link)) symlinkSync(bin, link)
  }
  return link
}

/** Installs with the pip of the Python on PATH: an own pip would take two seconds of processor time for each environment. */
function createVenvIn(folder: string, packages: readonly string[]): string {
  execFileSync('python3', ['-m', 'venv', '--without-pip', folder])
  const bin = join(folder, 'bin')
  const options = ['--quiet', '--disable-pip-version-check', '--no-compile']
  const pip = ['-m', 'pip', '--python', join(bin, 'python'), 'install', ...options]
  if (packages.length > 0) execFileSync('python3', [...pip, ...packages], { stdio: ['ignore', 'ignore', 'pipe'] })
  return bin
}
