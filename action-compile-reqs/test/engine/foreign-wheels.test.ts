import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from '@jest/globals'
import { moduleArguments } from '../../src/engine/python-module.js'
import { installEngines, toolPath } from '../support/real-tools.js'

beforeAll(async () => await installEngines())

/** Names of files, and whether pip needs a link to each. PYTHON and PLATFORM stand for those of the machine. */
const files: Readonly<Record<string, boolean>> = {
  'pkg-1.0-py3-none-any.whl': true,
  'pkg-1.0-py2.py3-none-any.whl': true,
  'pkg-1.0-PYTHON-PYTHON-PLATFORM.whl': true,
  'pkg-1.0-PYTHON-abi3-manylinux_2_999_x86_64.PLATFORM.whl': true,
  'pkg-1.0-7-py3-none-any.whl': true,
  'pkg-1.0%2Bcpu-py3-none-any.whl': true,
  'pkg-1.0-PY3-None-ANY.whl': true,
  'pkg-1.0-py3-none-%61ny.whl': true,
  'pkg-1.0-py3-none-any.whl#sha256=aa': true,
  'pkg-1.0-cp27-cp27m-win32.whl#egg=pkg-1.0': true,
  'pkg-1.0.tar.gz': true,
  'pkg-1.0-cp27-cp27m-win32.zip': true,
  'pkg-1.0-py3-none-any.whl.metadata': true,
  'pkg.whl': true,
  'pkg-1.0-py2-none-any.whl': false,
  'pkg-1.0-cp27-cp27m-win32.whl': false,
  'pkg-1.0-PYTHON-PYTHON-win_amd64.macosx_11_0_arm64.whl': false,
  'pkg-1.0%2Bcpu-cp27-cp27m-win32.whl#sha256=aa': false,
  'pkg-1.0-py3-none.whl': false,
}

const addresses = [
  ...['http://h/a.whl', 'https://h:8/A/b-1_2.~x', 'http://h/a+b', 'http://h/a b', 'http://h//x', 'http://h', 'http://h/?a/b'],
  ...[
    'HTTP://h/x',
    'https://u:p@h/x',
    'http://h/%7e%2fx',
    'http://h/x#a b',
    'http://h/é',
    'http://[::1]/x',
    'file:///a/b',
    '/a/b',
  ],
]

/** Prints for each file, and for both formats of a page, whether our pip makes a link, and what an unchanged pip makes of that. */
const compare = `
import json, sys
json_of, element_of = Link.from_json.__func__, Link.from_element.__func__
PREPARATION
from pip._internal.index.collector import LinkCollector
from pip._internal.index.package_finder import PackageFinder
from pip._internal.models.search_scope import SearchScope
from pip._internal.models.selection_prefs import SelectionPreferences
from pip._internal.network.session import PipSession
from pip._internal.utils import compatibility_tags
finder = PackageFinder.create(LinkCollector(PipSession(), SearchScope([], [], True)), SelectionPreferences(allow_yanked=True))
evaluator = finder.make_link_evaluator('pkg')
tag = next(iter(compatibility_tags.get_supported()))
page = 'http://localhost/simple/pkg/'
def forms(name):
    url = '../../files/' + name.replace('PYTHON', tag.interpreter).replace('PLATFORM', tag.platform)
    yield Link.from_json({'url': url}, page), json_of(Link, {'url': url}, page)
    yield Link.from_element({'href': url}, page, page), element_of(Link, {'href': url}, page, page)
names, urls = json.load(sys.stdin)
for name in names:
    print(json.dumps([[ours is not None, evaluator.evaluate_link(plain)[0].name] for ours, plain in forms(name)]))
print(json.dumps([[links._ensure_quoted_url(url), quoted(url)] for url in urls]))
`

test('pip makes no links of wheels for other machines, and the same links of all other files', () => {
  const [, program = ''] = moduleArguments('pip')
  const preparation = program.slice(0, program.indexOf('import runpy'))
  const script = `from pip._internal.models.link import Link\n${compare.replace('PREPARATION', () => preparation)}`
  const input = JSON.stringify([Object.keys(files), addresses])
  const lines = execFileSync(toolPath('pip-tools'), ['-c', script], { input, encoding: 'utf8' }).trim().split('\n')
  const quoted = JSON.parse(lines.pop() ?? '') as [ours: string, plain: string][]
  expect(quoted.map(([ours]) => ours)).toEqual(quoted.map(([, plain]) => plain))
  const results = lines.map((line) => JSON.parse(line) as [isLink: boolean, verdict: string][])
  const kept = results.map((forms) => forms.map(([isLink]) => isLink))
  expect(kept).toEqual(Object.values(files).map((isKept) => [isKept, isKept]))
  // What has no link is nothing that pip would choose.
  const verdicts = results.flatMap((forms) => forms.filter(([isLink]) => !isLink).map(([, verdict]) => verdict))
  expect(new Set(verdicts)).toEqual(new Set(['platform_mismatch', 'format_invalid']))
})
