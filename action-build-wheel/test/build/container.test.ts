import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { runInImage } from '../../src/build/container.js'
import { prepareImage } from '../../src/tools/build-image.js'
import { createTestContext } from '../support/context.js'
import { createRepository, git, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'
const base = /(?:^|,)python=([^,]+)/.exec(process.env.ELEANOR_TEST_BASES ?? '')?.[1]
// Other runs may use the same engine.
const image = `eleanor-test/manylinux:${randomUUID()}`
const engineEnv: Record<string, string> = process.env.DOCKER_HOST === undefined ? {} : { DOCKER_HOST: process.env.DOCKER_HOST }
const docker = (...args: string[]) => spawnSync('docker', args, { encoding: 'utf8' })

/** Renames the wheel like `auditwheel repair`, and shows how it was called. */
const auditwheel = `#!/usr/bin/env python3
import pathlib, sys
assert sys.argv[1:3] == ["repair", "--wheel-dir"], sys.argv
wheel, folder = pathlib.Path(sys.argv[4]), pathlib.Path(sys.argv[3])
folder.mkdir()
name = wheel.name.replace("linux_x86_64", "manylinux_2_28_x86_64")
import zipfile, base64, hashlib
info = "tiny-1.4.0.dist-info"
with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(folder / name, "w") as new:
    for member in old.namelist():
        data = old.read(member)
        if member == f"{info}/WHEEL": data = data.replace(b"linux_x86_64", b"manylinux_2_28_x86_64")
        if member == f"{info}/RECORD":
            wheel_file = old.read(f"{info}/WHEEL").replace(b"linux_x86_64", b"manylinux_2_28_x86_64")
            digest = base64.urlsafe_b64encode(hashlib.sha256(wheel_file).digest()).rstrip(b"=").decode()
            lines = [f"{info}/WHEEL,sha256={digest},{len(wheel_file)}" if l.startswith(f"{info}/WHEEL,") else l for l in data.decode().splitlines()]
            data = ("\\n".join(lines) + "\\n").encode()
        new.writestr(zipfile.ZipInfo(member), data)
`

/** The backend tags the wheel for this platform, if it sees the image, the version of Git, and none of the secrets of the job. */
const backend = (tinyProject()['backend.py'] ?? '').replaceAll('py3-none-any', 'py3-none-linux_x86_64').replace(
  'def build_wheel(',
  `assert pathlib.Path("/in-the-image").exists()
assert not [name for name in os.environ if "SECRET" in name or name.startswith(("INPUT_", "GITHUB_", "DOCKER_"))]
assert os.environ["SOURCE_DATE_EPOCH"].isdigit() and os.environ["PIP_INDEX_URL"] == "https://user:word@index.invalid/simple"
pathlib.Path(os.environ["HOME"], "written").touch()

def build_wheel(`,
)

const withImage = base === undefined ? test.skip : test
if (base === undefined) process.stderr.write('Builds in an image are skipped: ELEANOR_TEST_BASES is not set\n')

afterAll(() => {
  if (base !== undefined) docker('image', 'rm', image)
})

withImage(
  'in an image that is a stand-in for manylinux, the wheel is built as this user without secrets, and repaired',
  async () => {
    const context = temporaryFolder('image')
    writeTree(context, {
      auditwheel,
      Dockerfile: `FROM ${base ?? ''}\nCOPY --chmod=755 auditwheel /usr/local/bin/\nCOPY Dockerfile /in-the-image\n`,
    })
    expect(docker('build', '--quiet', '--tag', image, context)).toMatchObject({ status: 0 })
    const workspace = createRepository({ ...tinyProject(), 'backend.py': backend })
    const env = {
      JOB_SECRET: 'x',
      PIP_INDEX_URL: 'https://user:word@index.invalid/simple',
      ...engineEnv,
    }
    const inputs = { gate: 'none', 'build-image': image, 'build-network': 'none' }
    const { code, stdout, outputs } = await runAction({ action, workspace, inputs, env })
    expect(stdout).not.toContain('::error')
    expect(code).toBe(0)
    expect(outputs.wheel).toBe('dist/tiny-1.4.0-py3-none-manylinux_2_28_x86_64.whl')
    expect(readdirSync(join(workspace, 'dist')).sort()).toEqual([
      'tiny-1.4.0-py3-none-manylinux_2_28_x86_64.whl',
      'tiny-1.4.0.tar.gz',
    ])
    expect(statSync(join(workspace, outputs.wheel ?? '')).uid).toBe(process.getuid?.())
    expect(git(workspace, 'status', '--porcelain')).toBe('')
    expect(docker('ps', '--all', '--quiet', '--filter', `ancestor=${image}`)).toMatchObject({ status: 0, stdout: '' })
  },
)

withImage('a build command whose program the image lacks is one error', async () => {
  const workspace = createRepository(tinyProject())
  const command = { builder: 'command', 'build-command': 'no-such-tool wheel' }
  const inputs = { ...command, gate: 'none', 'build-image': base ?? '', 'build-network': 'none' }
  const { code, stdout } = await runAction({ action, workspace, inputs, env: engineEnv })
  expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
    expect.stringMatching(/The build failed\. .*no-such-tool: not found\. Use a `build-image` that has the program, or change/),
  ])
  expect(code).toBe(1)
})

test('without an engine the error says so', async () => {
  const { query } = createTestContext(temporaryFolder('build'))
  const env = { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' }
  await expect(prepareImage({ query, env }, { name: 'some/image', network: 'default' })).rejects.toThrow(
    /^`build-image` requires a Docker Engine for Linux\. (?:.*nowhere.*|docker is not installed\.) Use a runner with Docker, or remove `build-image`\.$/,
  )
})

test.each([
  ['root of a rootless engine is this user', 'linux ["name=seccomp","name=rootless"]', '0:0'],
  [
    'otherwise the processes are those of this user',
    'linux ["name=seccomp"]',
    `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`,
  ],
])('%s (the answer of `docker info` is a stub)', async (_, stdout, user) => {
  const query = () => Promise.resolve({ code: 0, stdout: `${stdout}\n`, stderr: '' })
  const image = { name: 'some/image', network: 'default' } as const
  expect(await prepareImage({ query, env: {} }, image)).toEqual({ ...image, user })
})

withImage('an image that cannot be pulled is named in the error', async () => {
  const folder = temporaryFolder('build')
  const command = { argv: ['python'], cwd: folder, env: {}, outDir: folder }
  const build = { command, minor: '3.11', umask: '022', env: {}, writable: [folder], readable: [], temporary: folder }
  const context = { ...createTestContext(folder), actionPath: fileURLToPath(new URL('../..', import.meta.url)) }
  const image = { name: '127.0.0.1:9/none', network: 'none', user: '0:0' } as const
  await expect(runInImage(context, image, build, {})).rejects.toThrow(
    /^No container of the image 127\.0\.0\.1:9\/none can be started\. .*connection refused.*\. Check the name of the image, and log in/,
  )
})
