import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'

/** Writes a wheel with Python's zipfile. `change` is Python that may change `files` (path to bytes), `record`, `name` or `twice`. */
export function makeWheel(change: string): string {
  const folder = temporaryFolder('wheel')
  const script = `import base64, hashlib, sys, warnings, zipfile
warnings.simplefilter("ignore")
info = "a_b-1.0.dist-info"
links = []
name, twice, record = "a_b-1.0-py2.py3-none-any.whl", None, None
files = {"a_b/": b"", "a_b/__init__.py": b"x = 1\\n", "a_b/with, comma.py": b"",
  f"{info}/METADATA": b"Metadata-Version: 2.1\\nName: A.b\\nVersion: 1.0\\nSummary: x\\n\\nVersion: 9\\n",
  f"{info}/WHEEL": b"Wheel-Version: 1.0\\nTag: py2-none-any\\nTag: py3-none-any\\n"}
${change}
def info_of(path):
    found = zipfile.ZipInfo(path)
    if path in links: found.external_attr = 0o120777 << 16
    return found
def row(path, data):
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    shown = f'"{path}"' if "," in path else path
    return f"{shown},sha256={digest},{len(data)}\\n"
if record is None:
    record = "".join(row(k, v) for k, v in files.items() if not k.endswith("/")) + f"{info}/RECORD,,\\n"
with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as zip:
    for k, v in files.items():
        zip.writestr(info_of(k), v, zipfile.ZIP_DEFLATED)
    if twice: zip.writestr(twice, files[twice])
    zip.writestr(f"{info}/RECORD", record)
print(name)`
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return join(folder, stdout.trim())
}
