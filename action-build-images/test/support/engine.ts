import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startOnFreePort } from '../../../shared/test/support/free-port.js'
import { hasProgram } from '../../../shared/test/support/programs.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'

const docker = existsSync('/usr/bin/docker') ? '/usr/bin/docker' : 'docker'

/** Runs docker and gives its standard output; what it says beside is part of the error, if there is one. */
export function runDocker(...args: string[]): string {
  return runDockerIn({}, ...args)
}

/** The same, with more in the environment. */
export function runDockerIn(env: Readonly<Record<string, string>>, ...args: string[]): string {
  const options = { encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 } as const
  return execFileSync(docker, args, { ...options, env: { ...process.env, ...env } }).trim()
}

/** What a container says before it ends. Asked again where that is nothing: an engine under load may lose the output of a short one. */
export function runContainer(...args: string[]): string {
  for (let left = 3; left > 0; left--) {
    const said = runDocker('run', '--rm', ...args)
    if (said !== '') return said
  }
  return ''
}

/**
 * Base images for tests: those of ELEANOR_TEST_BASES (`python=…,cuda=…`, as `.ci/lib/base-image-stubs` prints them), or a small one made
 * of the machine's own static busybox. A text says why there is none.
 */
export function testBases(): TestBases | string {
  const found = findBases()
  // There the engine is part of the machine, and a skipped test would be a hole in the proof.
  if (typeof found === 'string' && process.env.ELEANOR_TEST_NOTHING_SKIPPED !== undefined) throw new Error(found)
  return found
}

/**
 * `DOCKER_HOST` of an engine with the image store of containerd, from ELEANOR_TEST_CONTAINERD_ENGINE (`.ci/lib/engine` starts one);
 * undefined where there is none. A container on it
 * has no way out but by the host's network.
 */
export function containerdEngine(): string | undefined {
  const host = process.env.ELEANOR_TEST_CONTAINERD_ENGINE ?? ''
  if (host !== '') return host
  if (process.env.ELEANOR_TEST_NOTHING_SKIPPED !== undefined) throw new Error('ELEANOR_TEST_CONTAINERD_ENGINE is not set')
  return undefined
}

/** An image of BuildKit, from ELEANOR_TEST_BUILDKIT (`.ci/lib/buildkit` makes one); undefined where there is none. */
export function buildkitImage(): string | undefined {
  const image = process.env.ELEANOR_TEST_BUILDKIT ?? ''
  if (image !== '') return image
  if (process.env.ELEANOR_TEST_NOTHING_SKIPPED !== undefined) throw new Error('ELEANOR_TEST_BUILDKIT is not set')
  return undefined
}

/** Whether the client knows GitHub's cache service of today, as buildx does from 0.20 on. */
export function knowsCacheService(): boolean {
  const [, major = '0', minor = '0'] = /v?(\d+)\.(\d+)\./.exec(runDocker('buildx', 'version')) ?? []
  return Number(major) > 0 || Number(minor) >= 20
}

interface TestBases {
  /** For the input `base-images`. */
  readonly list: string
  readonly python: string
}

/** Programs of the small base, as far as the base for Python has them. */
const smallPrograms = 'sh dash cat cp df env git grep head id ls mkdir sha256sum sleep ssh ssh-add stat tail tr wc'

/**
 * The same for tests whose steps need no Python: a base of 16 MB with a shell and a few programs, made of the base for Python. Each scan and
 * each push reads all bytes of a base, which takes the engine a second for that of Python. The engine and the registry of the tests keep
 * it. Without such a registry, these are the bases for Python.
 */
export function smallBases(): TestBases | string {
  const bases = testBases()
  const registry = process.env.ELEANOR_TEST_REGISTRY ?? ''
  if (typeof bases === 'string' || registry === '' || process.env.ELEANOR_TEST_BASES === undefined) return bases
  const recipe = runDocker('images', '--quiet', '--no-trunc', bases.python) + smallDockerfile(bases.python)
  const reference = `${registry}/shell:${createHash('sha256').update(recipe).digest('hex').slice(0, 12)}`
  if (runDocker('images', '--quiet', reference) === '') {
    const folder = temporaryFolder('small-base')
    writeFileSync(join(folder, 'Dockerfile'), smallDockerfile(bases.python))
    runDocker('build', '--quiet', '--tag', reference, folder)
    runDocker('push', '--quiet', reference)
  }
  return { list: `python=${reference},cuda=${reference}`, python: reference }
}

/** Copies the programs and the libraries that they load. `/bin` and `/lib` are links, as in Debian. */
function smallDockerfile(python: string): string {
  return `FROM ${python} AS system
RUN mkdir -p /small/usr/bin /small/usr/lib /small/usr/lib64 /small/etc /small/root && cd /small && mkdir -m 1777 tmp && ln -s usr/bin usr/lib usr/lib64 . && \\
  cp /etc/passwd /etc/group etc && for name in ${smallPrograms}; do path=$(command -v $name) || continue; \\
  for file in $path $(ldd $path | grep -o '/[^ ]*'); do cp -L --parents /usr\${file#/usr} .; done; done
FROM scratch
COPY --from=system /small/ /
ENV PATH=/usr/bin
CMD ["sh"]
`
}

function findBases(): TestBases | string {
  try {
    runDocker('version')
  } catch {
    return 'no Docker Engine answers'
  }
  const given = process.env.ELEANOR_TEST_BASES ?? ''
  if (given !== '') {
    const python = /(?:^|,)python=([^,]+)/.exec(given)?.[1]
    return python === undefined ? 'ELEANOR_TEST_BASES names no python' : { list: given, python }
  }
  const busybox = ['/bin/busybox', '/usr/bin/busybox'].find(existsSync)
  if (busybox === undefined) return 'ELEANOR_TEST_BASES is not set, and there is no busybox to make a base of'
  const python = 'eleanor-test/python:busybox'
  importBusybox(busybox, python)
  return { list: `python=${python},cuda=${python}`, python }
}

function importBusybox(busybox: string, reference: string): void {
  const root = temporaryFolder('busybox')
  execFileSync('mkdir', ['-p', ...['bin', 'etc', 'tmp'].map((name) => join(root, name))])
  execFileSync('cp', ['-L', busybox, join(root, 'bin', 'busybox')])
  // The applets that the tests use; the shell has the rest built in.
  for (const name of ['sh', 'cat', 'echo', 'false', 'grep', 'sha256sum', 'sleep', 'wc'])
    execFileSync('ln', ['-s', 'busybox', join(root, 'bin', name)])
  const archive = join(temporaryFolder('busybox'), 'root.tar')
  execFileSync('tar', ['-C', root, '-cf', archive, '.'])
  runDocker('import', '--change=ENV PATH=/bin', archive, reference)
}

/** Removes the images whose name holds a text, and what a cancelled push of the same image has left. */
export function removeImages(text: string, host?: string): void {
  const on = host === undefined ? [] : ['--host', host]
  const names = runDocker(...on, 'images', '--no-trunc', '--format', '{{.ID}} {{.Repository}}:{{.Tag}}').split('\n')
  const all = names.map((line) => line.split(' ')).map(([id = '', name = '']) => ({ id, name }))
  const ids = new Set(all.filter(({ name }) => name.includes(text)).map(({ id }) => id))
  const ours = all.filter(({ id, name }) => name.includes(text) || (ids.has(id) && name.endsWith(':push')))
  // An image whose tag has moved to another one has only its id.
  const references = ours.map(({ id, name }) => (name.endsWith(':<none>') ? id : name))
  if (references.length > 0) runDocker(...on, 'rmi', '--force', ...references)
}

interface RegistryOptions {
  readonly certificate?: { readonly pem: string; readonly key: string }
  readonly deletes?: boolean
}

/** Whether a registry is installed on this machine. */
export function canStartRegistry(): boolean {
  return hasProgram('docker-registry', 'A test with a registry')
}

/**
 * Starts a registry on loopback, which an engine of this machine takes without TLS. With the paths of a certificate and its key, it has
 * TLS; `deletes` has it delete manifests.
 */
export async function startRegistry(options: RegistryOptions = {}): Promise<RunningRegistry> {
  return await startOnFreePort(async (port) => await startRegistryAt(`127.0.0.1:${port}`, options))
}

interface RunningRegistry {
  readonly address: string
  /** Folder of its files. Source: distribution, "Storage paths". */
  readonly data: string
  close(): Promise<void>
}

async function startRegistryAt(address: string, { certificate, deletes = false }: RegistryOptions): Promise<RunningRegistry> {
  const folder = temporaryFolder('registry')
  const settings = join(folder, 'registry.yml')
  const storage = `storage: {filesystem: {rootdirectory: ${join(folder, 'data')}}, delete: {enabled: ${deletes}}}`
  const encryption = certificate === undefined ? '' : `, tls: {certificate: ${certificate.pem}, key: ${certificate.key}}`
  const server = `http: {addr: '${address}', relativeurls: true${encryption}}`
  writeFileSync(settings, `version: 0.1\nlog: {level: warn}\n${server}\n${storage}\n`)
  const child = spawn('docker-registry', ['serve', settings], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  while (child.exitCode === null && !(await answers(address))) await pause(20)
  if (child.exitCode !== null) throw new Error('docker-registry ended at once')
  return {
    address,
    data: join(folder, 'data'),
    async close() {
      child.kill()
      await ended
    },
  }
}

/** With TLS, an answer of any kind: a client that speaks plain HTTP gets 400. */
async function answers(address: string): Promise<boolean> {
  return await fetch(`http://${address}/v2/`).then(
    ({ ok, status }) => ok || status === 400,
    () => false,
  )
}

/**
 * The lines of a run's output that match, by default its errors and warnings. That the engine's disk may be too small is left out: it
 * depends on the machine, not on the run, so only `disk-space.test.ts` asks for it.
 */
export function messagesOf(stdout: string, pattern = /^::(?:error|warning)/): string[] {
  const lines = stdout.split('\n').filter((line) => pattern.test(line))
  return lines.filter((line) => !line.startsWith("::warning::Free space on the engine's disk: "))
}

/** The digests of the uncompressed layers of an image in the engine. */
export function layersOf(reference: string): string[] {
  return JSON.parse(runDocker('image', 'inspect', '--format', '{{json .RootFS.Layers}}', reference)) as string[]
}

/** The archive of the layer at this index. */
export function extractLayer(reference: string, index: number): string {
  const folder = temporaryFolder('layers')
  execFileSync('sh', ['-c', `docker save ${reference} | tar -x -C ${folder}`])
  const [manifest] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { Layers: string[] }[]
  return join(folder, manifest?.Layers[index] ?? '')
}
