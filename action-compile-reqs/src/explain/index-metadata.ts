import type { ActionContext } from '#shared/context/action-context.js'
import { runOk } from '#shared/process/runner.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import type { ResolvingMetadata } from '../cache/metadata-only-wheel.js'
import { hashProgramArguments } from '../engine/python-module.js'

/** What an index says without any download of a package. */
export interface IndexMetadata {
  /** The values of markers in this environment. */
  readonly environment: Record<string, string>
  /** The metadata of each package that the index has, by the name in the request. */
  readonly metadata: Readonly<Record<string, ResolvingMetadata>>
}

/**
 * Reads versions by name from standard input and prints the metadata that the index serves beside a file of each version, of a wheel for
 * this platform if possible. A version without such a file is looked up in the JSON API beside the simple index, which PyPI and the
 * usual proxies have. Source: PEP 658, PEP 714; PyPI, "JSON API".
 */
const program = `
import email.parser, hashlib, json
from pip._internal.models.wheel import Wheel
from pip._internal.utils.compatibility_tags import get_supported
from pip._vendor.packaging.markers import default_environment
from pip._vendor.packaging.version import Version
request = json.load(sys.stdin)
repository = PyPIRepository([], cache_dir=request['cacheDir'])
repository.finder._ignore_requires_python = True
supported = {str(tag) for tag in get_supported()}
def rank(link):
    fits = link.is_wheel and not supported.isdisjoint(Wheel(link.filename).get_formatted_file_tags())
    return (not fits, not link.is_wheel, link.filename)
def beside_file(candidates):
    for link in sorted({candidate.link for candidate in candidates}, key=rank):
        metadata = link.metadata_link()
        if metadata is None: continue
        response = repository.session.get(metadata.url)
        expected = (link.metadata_file_data.hashes or {}).get('sha256')
        if response.status_code != 200: continue
        if expected not in (None, hashlib.sha256(response.content).hexdigest()): continue
        headers = email.parser.Parser().parsestr(response.content.decode('utf-8'), headersonly=True)
        return {'name': headers['Name'], 'version': headers['Version'], 'requires_dist': headers.get_all('Requires-Dist') or []}
def from_json(name, version):
    for url in repository.finder.index_urls:
        base = url.rstrip('/').removesuffix('/simple')
        response = repository.session.get(f'{base}/pypi/{name}/{version}/json')
        if response.status_code != 200: continue
        try:
            info = response.json()['info']
            requires = info['requires_dist']
            if requires is not None: return {'name': info['name'], 'version': info['version'], 'requires_dist': requires}
        except (ValueError, KeyError, TypeError): continue
def metadata_of(name, version):
    candidates = [each for each in repository.find_all_candidates(name) if each.version == Version(version)]
    return beside_file(candidates) or from_json(name, version)
with repository.allow_all_wheels():
    found = {name: metadata_of(name, version) for name, version in request['pins'].items()}
environment = {key: str(value) for key, value in default_environment().items()}
print(json.dumps({'environment': environment, 'metadata': {name: each for name, each in found.items() if each}}))
`.trim()

/** Asks the index for the metadata of pinned versions. Packages for which it has none are left out. Downloads and builds nothing. */
export async function fetchIndexMetadata(
  context: Pick<ActionContext, 'run' | 'env'>,
  python: string,
  { pins, cacheDir }: { readonly pins: Readonly<Record<string, string>>; readonly cacheDir: string },
): Promise<IndexMetadata> {
  const output = await runOk(context.run, python, hashProgramArguments(program), {
    env: sanitizePythonEnv(context.env).env,
    input: JSON.stringify({ pins, cacheDir }),
  })
  return JSON.parse(output) as IndexMetadata
}
