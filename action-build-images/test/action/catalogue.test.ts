import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { manifestMediaTypes } from '../../src/registry/manifests.js'
import { extractLayer, layersOf, removeImages, runContainer, runDocker, testBases } from '../support/engine.js'
import { noise, service } from './catalogue-service.js'

const bases = testBases()
const reason =
  typeof bases === 'string' ? bases : process.env.ELEANOR_TEST_BASES === undefined ? 'ELEANOR_TEST_BASES is not set' : undefined
if (reason !== undefined) process.stderr.write(`The build of the catalogue is skipped: ${reason}\n`)
const withEngine = reason === undefined ? describe : describe.skip

// Other runs may use the same engine.
const prefix = `catalogue-${randomUUID().slice(0, 8)}-`

withEngine('the catalogue on an engine', () => {
  const workspace = temporaryFolder('workspace')
  const build = async (images: string, buildArgs = '') => {
    const inputs = {
      images,
      prefix,
      network: 'host',
      'base-images': typeof bases === 'string' ? '' : bases.list,
      'trust-pem': 'trust.pem',
      trust: 'bake',
      'build-args': `TORCH=\n${buildArgs}`,
    }
    return await runAction({ action: 'action-build-images', workspace, inputs })
  }
  let result: Awaited<ReturnType<typeof runAction>>
  beforeAll(async () => {
    const authorities = process.env.SSL_CERT_FILE ?? '/etc/ssl/certs/ca-certificates.crt'
    writeTree(workspace, { ...service, 'trust.pem': readFileSync(authorities, 'utf8') })
    result = await build('runtime, runtime-gpu, dev', 'HEALTH=/health\nruntime.APT_PACKAGES=hello')
    // Several steps read from Debian and PyPI, where a lost connection costs up to a minute.
  }, 600_000)
  afterAll(() => removeImages(prefix))

  test('the images are built on CUDA from a repository that has no Dockerfile, and the plan says what runtime does', () => {
    expect(result.stdout).not.toContain('::error')
    expect(Object.keys(JSON.parse(result.outputs.images ?? '{}') as object)).toEqual([
      'base-gpu',
      'builder',
      'dev',
      'runtime',
      'runtime-gpu',
    ])
    const note = 'uvicorn serves shop.main:app on port 8000, and the health check asks for /health'
    expect(result.stdout).toMatch(new RegExp(`To build: runtime from .*${note}`))
    expect(result.summary).toContain(`- runtime: ${note}`)
    expect(result.outputs.plan).toContain(note)
  })

  test('runtime responds on its health path, as a non-root user, without build tools and pip', () => {
    const container = runDocker('run', '--detach', `${prefix}runtime`)
    try {
      const ask = `import time, urllib.request
for attempt in range(100):
    try:
        print(urllib.request.urlopen("http://127.0.0.1:8000/health", timeout=5).read().decode()); break
    except OSError:
        time.sleep(0.1)`
      const say = (command: string) => runDocker('exec', container, 'sh', '-c', command)
      expect(runDocker('exec', container, 'python3', '-c', ask)).toBe('/health')
      expect(say('command -v hello')).toBe('/usr/bin/hello')
      expect(say('id -u; id -un; pwd; command -v python')).toBe('10001\nmy-shop\n/home/my-shop\n/opt/my-shop/bin/python')
      expect(say('ls /usr/local/share/ca-certificates/ | head -1; echo $SSL_CERT_FILE')).toBe(
        'trust-001.crt\n/etc/ssl/certs/ca-certificates.crt',
      )
      expect(say('ls /src /wheels /usr/local/bin/with-trust /opt/my-shop/bin/pip 2>/dev/null | wc -l')).toBe('0')
      expect(say('python -c "import pip" 2>&1 | tail -1')).toBe("ModuleNotFoundError: No module named 'pip'")
    } finally {
      runDocker('rm', '--force', container)
    }
  })

  test('packages of runtime belong to root, begin with its interpreter, and have bytecode with their paths, but not for tests', () => {
    const script = `head -1 bin/uvicorn
find . \\( ! -user 0 -o ! -group 0 -o -newermt 1980-01-02 \\) | wc -l
cd lib/python3*/site-packages
ls uvicorn/shop/__pycache__ shop/tests
python -c 'import marshal, shop.main, uvicorn.config, uvicorn.shop
for module in (shop.main, uvicorn.config):
    code = open(module.__cached__, "rb").read()
    print(code[4], marshal.loads(code[16:]).co_filename == module.__file__)'`
    const said = runContainer('--workdir=/opt/my-shop', `${prefix}runtime`, 'sh', '-euc', script)
    // Source: PEP 552: 1 is bytecode that Python does not compare with the file.
    expect(said).toMatch(
      /^#!\/opt\/my-shop\/bin\/python\n0\nshop\/tests:\n__init__\.py\n\nuvicorn\/shop\/__pycache__:\n__init__\.\S+\.pyc\n1 True\n1 True$/,
    )
  })

  test('a registry stores the packages of both runtime images once', async () => {
    const [registry = ''] = typeof bases === 'string' ? [] : bases.python.split('/')
    const push = async (image: string) => {
      runDocker('tag', `${prefix}${image}`, `${registry}/${prefix}${image}:1`)
      runDocker('push', '--quiet', `${registry}/${prefix}${image}:1`)
      const url = `http://${registry}/v2/${prefix}${image}/manifests/1`
      const answer = await fetch(url, { headers: { accept: manifestMediaTypes } })
      return ((await answer.json()) as { layers: { digest: string; size: number }[] }).layers.slice(-4)
    }
    const layers = await push('runtime')
    // Dependencies and project; a check and the working directory add nothing.
    expect(layers.map(({ size }) => size > 200_000)).toEqual([true, true, false, false])
    expect(await push('runtime-gpu')).toEqual(layers)
  })

  test('runtime has the labels of the project', () => {
    const labels = JSON.parse(runDocker('image', 'inspect', '--format', '{{json .Config.Labels}}', `${prefix}runtime`)) as object
    expect(labels).toMatchObject({
      'org.opencontainers.image.description': 'The service, on a CPU',
      'org.opencontainers.image.licenses': 'MIT',
      'org.opencontainers.image.version': '1.0',
    })
  })

  test('no image keeps what apt or pip has downloaded', () => {
    const kept = 'find /var/lib/apt/lists /var/cache/apt /tmp /home -type f ! -name lock ! -name ".*" | wc -l'
    for (const image of ['builder', 'dev', 'runtime']) expect(runContainer(`${prefix}${image}`, 'sh', '-c', kept)).toBe('0')
  })

  test('builder has its tools, and uses a Docker socket as its own user', () => {
    const tools = 'id -un; make --version | head -1; cc --version | head -1; git lfs version; echo $LANG'
    expect(runContainer(`${prefix}builder`, 'sh', '-c', tools)).toMatch(/^builder\nGNU Make .*\ncc .*\ngit-lfs.*\nC\.UTF-8$/)
    const socket = (process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock').replace('unix://', '')
    const group = execFileSync('stat', ['-c', '%g', socket], { encoding: 'utf8' }).trim()
    const mount = ['--volume', `${socket}:/var/run/docker.sock`, '--group-add', group]
    const asked = runContainer(...mount, `${prefix}builder`, 'docker', 'version', '--format', '{{.Server.Version}}')
    expect(asked).toBe(runDocker('version', '--format', '{{.Server.Version}}'))
  })

  test.each([
    ['base-gpu', '/opt/python'],
    ['dev', '/opt/dev'],
  ])('the environment of %s is what `python3 -m venv` makes', (image, folder) => {
    const script = `describe() {
  cd $1; find . | sort
  find . -type f ! -name '*.pyc' ! -name RECORD ! -name pyvenv.cfg -print0 | sort -z | xargs -0 sed "s|$1|FOLDER|g; s|^#!FOLDER/bin/python3.*|#!python|" | sha256sum
  cat lib/*/*/*.dist-info/RECORD | cut -d , -f 1 | grep -v '[.]pyc$' | sort
}
python3 -m venv /tmp/plain${folder}
describe ${folder} >/tmp/ours
describe /tmp/plain${folder} >/tmp/plain/theirs
wc -l </tmp/ours
diff /tmp/ours /tmp/plain/theirs`
    expect(runContainer('--user=0', '--entrypoint=sh', `${prefix}${image}`, '-euc', script)).toMatch(/^[1-9]\d{3}$/)
  })

  test('settings of pip in the base, and what lies on its path of modules, do not change an environment', () => {
    const part = readFileSync(new URL('../../../scripts/catalogue/environment.part', import.meta.url), 'utf8')
    const steps = part
      .replaceAll('{python}', 'python3')
      .replaceAll('{to}', '/opt/new')
      .replaceAll(/^ *#.*\n/gm, '')
    const script = `mkdir -p /modules/pip; printf '[install]\\nno-binary = :all:\\n' >/etc/pip.conf
${steps}
unset PIP_TARGET PIP_REQUIRE_HASHES PIP_PYTHON PYTHONPATH; /opt/new/bin/pip --version`
    const settings = ['PIP_TARGET=/x', 'PIP_REQUIRE_HASHES=1', 'PIP_PYTHON=/usr/bin/python3', 'PYTHONPATH=/modules']
    const options = ['--user=0', ...settings.map((setting) => `--env=${setting}`)]
    const said = runContainer(...options, `${prefix}base-gpu`, 'sh', '-euc', script)
    expect(said).toMatch(/^pip [\d.]+ from \/opt\/new\/lib\/python3\.\d+\/site-packages\/pip .*$/m)
  })

  test.each<[who: string, options: string[], shown: string]>([
    ['the owner of the checkout', [], '4242 dev'],
    ['a user of the caller', ['--user', '4242:4242'], '4242 4242'],
  ])('dev works as %s: writes the checkout, uses Git, and installs packages', (_, options, shown) => {
    const checkout = temporaryFolder('checkout')
    execFileSync('git', ['init', '--quiet', checkout])
    writeTree(checkout, { 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n' })
    execFileSync('chown', ['-R', '4242:4242', checkout])
    const script = `echo $(id -u) $(id -un 2>/dev/null)
git status --short
touch new ~/new
cp -R $(python -c 'import pip; print(pip.__path__[0])') $(python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/copy
stat -c %u new`
    const said = runContainer(...options, '--volume', `${checkout}:/workspace`, `${prefix}dev`, 'sh', '-euc', script)
    expect(said).toBe(`${shown}\n?? pyproject.toml\n4242`)
  })

  test('dev without a checkout is the user dev', () => {
    expect(runContainer(`${prefix}dev`, 'sh', '-c', 'id -un; id -u; command -v pip')).toBe('dev\n10000\n/opt/dev/bin/pip')
  })

  /** Builds runtime again, under another tag, because the other tests are about the first one. Returns the indexes of the renewed layers. */
  const buildAgain = async (tag: string, files: Record<string, string>, buildArgs: string) => {
    const runtime = `${prefix}runtime`
    runDocker('tag', runtime, `${runtime}:first`)
    writeTree(workspace, files)
    const { stdout } = await build('runtime', `${buildArgs}\nruntime.APT_PACKAGES=hello`)
    runDocker('tag', runtime, `${runtime}:${tag}`)
    runDocker('tag', `${runtime}:first`, runtime)
    writeTree(workspace, service)
    const before = new Set(layersOf(runtime))
    const renewed = [...layersOf(`${runtime}:${tag}`).entries()].filter(([, digest]) => !before.has(digest))
    return { stdout, renewed: renewed.map(([index]) => index) }
  }

  test('after a change of the source, only the changed files are pushed; without an application, there is no server', async () => {
    const { stdout, renewed } = await buildAgain('changed', { 'src/shop/data.py': noise('second') }, 'APP=')
    const changedImage = `${prefix}runtime:changed`
    expect(stdout).not.toContain('::error')
    expect(stdout).toMatch(/To build: runtime from .*; it has no server\)/)
    const config = JSON.parse(runDocker('image', 'inspect', '--format', '{{json .Config}}', changedImage)) as object
    expect(config).toMatchObject({ Cmd: ['python3'] })
    expect(JSON.stringify(config)).not.toMatch(/uvicorn|Healthcheck|ExposedPorts/)

    expect(renewed).toHaveLength(1)
    const layer = extractLayer(changedImage, renewed[0] ?? 0)
    // What changed in it, compressed like the layer.
    const folder = temporaryFolder('changed')
    execFileSync('tar', ['-xf', layer, '-C', folder])
    const size = (command: string) => Number(execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }))
    const changed = size("find . -name 'data.*' -print0 | tar --null -T - -c | gzip | wc -c")
    expect(size(`gzip <${layer} | wc -c`) / changed).toBeLessThan(1.05)
  }, 180_000)

  test('without a lock, runtime has the packages that the project requires, in the same layer', async () => {
    const project = service['pyproject.toml'].replace('license', 'dependencies = ["uvicorn"]\nlicense')
    const { stdout, renewed } = await buildAgain('unlocked', { 'pyproject.toml': project }, 'REQUIREMENTS=\nHEALTH=/health')
    expect(stdout).not.toContain('::error')
    const program = 'import uvicorn, shop.fast; print(uvicorn.__name__)'
    expect(runContainer(`${prefix}runtime:unlocked`, 'python3', '-c', program)).toBe('uvicorn')
    // That of the project, whose metadata names its requirements.
    expect(renewed).toHaveLength(1)
  }, 180_000)
})
