import type { ActionContext } from '#shared/context/action-context.js'
import { lastLine } from '#shared/process/runner.js'

/** The Python packages of an image that depend on its variant. */
export interface PythonPackages {
  /** Distributions that only a GPU needs. */
  readonly gpu: readonly string[]
  /** Version of PyTorch. */
  readonly torch: string | null
  /** CUDA version that PyTorch was built for; null for CPU. */
  readonly cuda: string | null
}

/**
 * Nothing is imported, so no GPU is needed. Source: Python packaging, "Core metadata", for the names; torch/version.py, which PyTorch's
 * build writes.
 */
const script = `import importlib.metadata, importlib.util, json, os, re
names = {(d.metadata["Name"] or ""): d.version for d in importlib.metadata.distributions()}
plain = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in names.items()}
gpu = sorted(name for name in plain if name.startswith("nvidia-") or name == "triton" or name.startswith("pytorch-triton"))
spec = importlib.util.find_spec("torch")
cuda = None
if spec and spec.origin:
    with open(os.path.join(os.path.dirname(spec.origin), "version.py")) as file:
        found = re.search(r"^cuda\\b[^=]*=\\s*['\\"]([^'\\"]+)", file.read(), re.M)
    cuda = found and found.group(1)
print(json.dumps({"gpu": gpu, "torch": plain.get("torch"), "cuda": cuda}))`

const maxAttempts = 3

/** Lists the Python packages of an image in a container without a network. Undefined for an image without Python, or on failure. */
export async function inspectPackages(
  { run, log }: Pick<ActionContext, 'run' | 'log'>,
  docker: string,
  imageId: string,
): Promise<PythonPackages | undefined> {
  const options = ['run', '--rm', '--network=none', '--no-healthcheck', '--entrypoint=python3']
  const logFailure = (why: string) => {
    log.warning(`The Python packages of ${imageId.slice(0, 19)} could not be listed: ${why}`)
  }
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const { code, stdout, stderr } = await run(docker, [...options, imageId, '-c', script], { timeoutMs: 5 * 60_000 })
    // Source: docker run, reference, "Exit status": the command cannot be invoked, or does not exist.
    if (code === 126 || code === 127) return undefined
    if (code !== 0) {
      logFailure(lastLine(stderr))
      return undefined
    }
    // Under load, an engine may lose the output of a container that succeeded.
    if (stdout.trim() !== '') return JSON.parse(lastLine(stdout)) as PythonPackages
  }
  logFailure(`the container succeeded without output, ${maxAttempts} times`)
  return undefined
}
