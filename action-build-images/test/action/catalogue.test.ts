import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { runContainer, runDocker, testBases } from '../support/engine.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, 'action-build-images', 'catalogue')
const catalogue = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const source = {
    image: name.replace('.Dockerfile', ''),
    path: join(folder, name),
    displayPath: name,
    isFromCatalogue: true,
    text,
  }
  return { image: source.image, text, dockerfile: parseDockerfile(source, new Map(), undefined) }
})

test('the catalogue has the six images of the guide', () => {
  const bases = Object.fromEntries(catalogue.map(({ image, dockerfile }) => [image, dockerfile.uses.map((use) => use.reference)]))
  const cuda = expect.stringMatching(/^nvcr\.io\/nvidia\/cuda:[\d.]+-base-/)
  const python = expect.stringMatching(/^python:3\.\d+-slim$/)
  expect(bases).toEqual({
    base: [python],
    'base-gpu': [cuda],
    builder: ['base'],
    runtime: ['builder', python],
    'runtime-gpu': ['builder', cuda],
    dev: ['base-gpu'],
  })
})

test.each(catalogue.map(({ image, text, dockerfile }) => [image, text, dockerfile] as const))(
  '%s needs no other frontend, runs as a user with a number, and is watched only where it serves',
  (image, text, { mounts, args }) => {
    expect(text).not.toMatch(/^#\s*syntax=/m)
    expect(text.includes('\nHEALTHCHECK ')).toBe(image.startsWith('runtime'))
    const user = [...text.matchAll(/^USER (.*)$/gm)].at(-1)?.[1]
    expect(user).toEqual(image.startsWith('base') ? undefined : expect.stringMatching(/^1000[01]:1000[01]$/))
    for (const { id, required } of mounts)
      expect([id, required]).toEqual([expect.stringMatching(/^(trust|trust_bake|known_hosts|default)$/), false])
    // Who mounts the trust store has to notice a new one.
    if (mounts.some(({ id }) => id === 'trust')) expect([...args]).toContain('TRUST_SHA256')
  },
)

const bases = testBases()
const reason =
  typeof bases === 'string' ? bases : process.env.ELEANOR_TEST_BASES === undefined ? 'ELEANOR_TEST_BASES is not set' : undefined
if (reason !== undefined) process.stderr.write(`The build of the catalogue is skipped: ${reason}\n`)
const withEngine = reason === undefined ? describe : describe.skip

/** A service without dependencies but its server. PyPI is reached through the trust store of this machine. */
const service = {
  'pyproject.toml':
    '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "eleanor"\nversion = "1.0"\n',
  'src/eleanor/__init__.py': '',
  'src/eleanor/app.py': `async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": scope["path"].encode()})
`,
  'requirements/backend.txt': 'uvicorn\n',
  '.dockerignore': 'trust.pem\n',
}
const prefix = 'catalogue-test-'

withEngine('the catalogue on an engine', () => {
  let result: Awaited<ReturnType<typeof runAction>>
  beforeAll(async () => {
    const workspace = temporaryFolder('workspace')
    const authorities = process.env.SSL_CERT_FILE ?? '/etc/ssl/certs/ca-certificates.crt'
    writeTree(workspace, { ...service, 'trust.pem': readFileSync(authorities, 'utf8') })
    const list = typeof bases === 'string' ? '' : bases.list
    const inputs = {
      images: 'runtime',
      prefix,
      network: 'host',
      'base-images': list,
      'trust-pem': 'trust.pem',
      trust: 'bake',
      'build-args': 'TORCH=',
    }
    result = await runAction({ action: 'action-build-images', workspace, inputs })
  })
  afterAll(() => void runDocker('rmi', '--force', ...['base', 'builder', 'runtime'].map((image) => `${prefix}${image}`)))

  test('base, builder and runtime are built from a repository that has no Dockerfile', () => {
    expect(result.stdout).not.toContain('::error')
    expect(Object.keys(JSON.parse(result.outputs.images ?? '{}') as object)).toEqual(['base', 'builder', 'runtime'])
  })

  test('runtime responds on its health path, as a non-root user, without build tools', () => {
    const container = runDocker('run', '--detach', `${prefix}runtime`)
    try {
      const ask = `import time, urllib.request
for attempt in range(100):
    try:
        print(urllib.request.urlopen("http://127.0.0.1:8000/health", timeout=5).read().decode()); break
    except OSError:
        time.sleep(0.1)`
      expect(runDocker('exec', container, 'python3', '-c', ask)).toBe('/health')
      expect(runDocker('exec', container, 'id', '-u')).toBe('10001')
      const baked = runDocker(
        'exec',
        container,
        'sh',
        '-c',
        'ls /usr/local/share/ca-certificates/ | head -1; echo $SSL_CERT_FILE',
      )
      expect(baked).toBe('trust-001.crt\n/etc/ssl/certs/ca-certificates.crt')
      expect(runDocker('exec', container, 'sh', '-c', 'ls /src /wheels /usr/local/bin/with-trust 2>/dev/null | wc -l')).toBe('0')
    } finally {
      runDocker('rm', '--force', container)
    }
  })

  test('no image keeps what apt has downloaded', () => {
    const kept = 'find /var/lib/apt/lists /var/cache/apt -type f ! -name lock | wc -l'
    expect(runContainer(`${prefix}builder`, 'sh', '-c', kept)).toBe('0')
  })

  test('builder has its tools, and uses a Docker socket as its own user', () => {
    expect(runContainer(`${prefix}builder`, 'sh', '-c', 'id -un; make --version | head -1; git lfs version; echo $LANG')).toMatch(
      /^builder\nGNU Make .*\ngit-lfs.*\nC\.UTF-8$/,
    )
    const socket = (process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock').replace('unix://', '')
    const group = execFileSync('stat', ['-c', '%g', socket], { encoding: 'utf8' }).trim()
    const mount = ['--volume', `${socket}:/var/run/docker.sock`, '--group-add', group]
    const asked = runContainer(...mount, `${prefix}builder`, 'docker', 'version', '--format', '{{.Server.Version}}')
    expect(asked).toBe(runDocker('version', '--format', '{{.Server.Version}}'))
  })
})
