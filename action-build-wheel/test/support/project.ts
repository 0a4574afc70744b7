import { spawnSync } from 'node:child_process'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { parseTracked } from '../../src/project/select-sources.js'
import type { TrackedFiles } from '../../src/project/staging.js'

/** A small PEP 517 backend without requirements, so that tests need no package index. */
const tinyBackend = `import base64, hashlib, io, os, pathlib, tarfile, time, zipfile

NAME, VERSION = "tiny", pathlib.Path("tiny/version.py").read_text().split('"')[1]
FAULTS = pathlib.Path("fault.txt").read_text().split()
DESCRIBED = "Summary: Tiny\\nClassifier: Typing :: Typed\\nClassifier: Intended Audience :: Developer\\nDescription-Content-Type: text/markdown\\n\\n# Tiny\\n" if "described" in FAULTS else ""
META = f"Metadata-Version: 2.1\\nName: {NAME}\\nVersion: {VERSION}\\n{DESCRIBED}"

def build_sdist(folder, settings=None):
    top = f"{NAME}-{VERSION}"
    with tarfile.open(os.path.join(folder, top + ".tar.gz"), "w:gz") as tar:
        for name in ("pyproject.toml", "backend.py", "fault.txt", "tiny"):
            tar.add(name, f"{top}/{name}")
        info = tarfile.TarInfo(f"{top}/PKG-INFO")
        info.size = len(META)
        tar.addfile(info, io.BytesIO(META.encode()))
    return top + ".tar.gz"

def build_wheel(folder, settings=None, metadata=None):
    if "raise" in FAULTS:
        raise RuntimeError("the backend has had enough")
    if "commands" in FAULTS:
        print("::set-output name=version::6.6.6\\n##[error]taken over", flush=True)
        assert not {"GITHUB_OUTPUT", "GITHUB_ENV", "INPUT_PYTHON"} & set(os.environ)
    info = f"{NAME}-{VERSION}.dist-info"
    files = {f"tiny/{p.name}": p.read_bytes() for p in sorted(pathlib.Path("tiny").glob("*.py"))}
    if "docs" in FAULTS:
        files["docs/conf.py"] = b"x = 1\\n"
    if "clock" in FAULTS:
        files["tiny/when.py"] = b"built = %d\\n" % time.time_ns()
    if "sbom" in FAULTS:
        files[f"{info}/sboms/tiny.cdx.json"] = b'{"serialNumber": "%d"}' % time.time_ns()
    if "order" in FAULTS and umask() == 0o002:
        files = dict(reversed(files.items()))
    bounds = {"requires": ">=20", "never": "<19,>=20"}
    requires = "".join(f"Requires-Dist: packaging{bounds[each]}\\n" for each in FAULTS if each in bounds)
    files[f"{info}/METADATA"] = (META + requires).encode()
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
    digest = lambda data: base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    record = "".join(f"{k},sha256={digest(v)},{len(v)}\\n" for k, v in files.items()) + f"{info}/RECORD,,\\n"
    if "record" in FAULTS:
        files["tiny/extra.py"] = b""
    name = f"{NAME}-{VERSION}-py3-none-any.whl"
    for each in [name] + (["other-1.0-py3-none-any.whl"] if "two" in FAULTS else []):
        with zipfile.ZipFile(os.path.join(folder, each), "w") as zip:
            for k, v in {**files, f"{info}/RECORD": record.encode()}.items():
                zip.writestr(member(k), v)
    return name

def member(path):
    found = zipfile.ZipInfo(path)
    if "mtime" in FAULTS and os.path.exists(path):
        found.date_time = time.gmtime(os.path.getmtime(path))[:6]
    if "today" in FAULTS and not os.path.exists(path):
        found.date_time = time.gmtime()[:6]
    if "umask" in FAULTS:
        found.external_attr = (0o100666 & ~umask()) << 16
    return found

def umask():
    os.umask(mask := os.umask(0))
    return mask
`

/** Inputs for tests that do not test the builder: uv creates environments fastest. */
export const fastBuilder = { builder: 'uv' }

/** Inputs of a build that fails at once: what came before it has passed. */
export const failingBuild = { builder: 'command', 'build-command': 'false' }

/** Pins, so that a new release of a backend between two builds of a test changes nothing. */
export const buildLock = {
  'requirements/build.txt': 'setuptools==80.9.0\nwheel==0.45.1\nflit-core==3.12.0\nhatchling==1.27.0\nbuild==1.3.0\n',
}

export type Fault =
  | 'none'
  | 'raise'
  | 'commands'
  | 'record'
  | 'two'
  | 'requires'
  | 'never'
  | 'clock'
  | 'today'
  | 'sbom'
  | 'order'
  | 'mtime'
  | 'umask'
  | 'described'
  | 'docs'

/** Files of a project that the backend above builds, with the faults that the backend then has. */
export function tinyProject(...faults: readonly Fault[]): Record<string, string> {
  return {
    'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
    'backend.py': tinyBackend,
    'fault.txt': faults.length > 0 ? faults.join(' ') : 'none',
    'tiny/__init__.py': '',
    'tiny/version.py': '__version__ = "1.4.0"\n',
  }
}

/** A pre-commit configuration of local hooks: hook id to shell command. */
export function hooksConfig(hooks: Readonly<Record<string, string>>): Record<string, string> {
  const list = Object.entries(hooks).map(([id, script]) => ({
    id,
    name: `the ${id} hook`,
    language: 'system',
    entry: `sh -c ${JSON.stringify(script)}`,
    pass_filenames: false,
  }))
  return { '.pre-commit-config.yaml': JSON.stringify({ repos: [{ repo: 'local', hooks: list }] }) }
}

/** Creates a Git repository with these files, all committed. */
export function createRepository(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('project')
  writeTree(folder, { '.gitignore': 'dist/\n', ...files })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  commit(folder)
  return folder
}

export function commit(folder: string, path = '.'): void {
  git(folder, 'add', '--all', '--', path)
  const date = '2026-02-03T04:05:06Z'
  git(folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message=x', `--date=${date}`)
}

export function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** The files that Git tracks, relative to the folder, with their modes. */
export function listTracked(folder: string): TrackedFiles {
  return parseTracked(git(folder, 'ls-files', '-z', '--stage'))
}
