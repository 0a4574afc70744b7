/**
 * Prints each page of an index that pip skips because it cannot read it. pip itself shows this only in its debug output, resolves
 * without the page, and so finds an older version or a conflict that does not exist. Source: pip, `pip._internal.index.collector`.
 */
const showSkippedPages = `
import sys
sys.path[0] == '' and sys.path.pop(0)
import logging
from pip._internal.index import collector
class SkippedPages(logging.StreamHandler):
    def emit(self, record):
        if str(record.msg).startswith('Could not fetch URL'): super().emit(record)
collector.logger.addHandler(SkippedPages(sys.stderr))
collector.logger.setLevel(logging.DEBUG)
`.trim()

/**
 * Looks a package that has its own index up there only, and holds one that has its own date limit to it; pip has no options for them.
 * Source: pip, `pip._internal.models.search_scope`, `pip._internal.index.package_finder`.
 */
const applyPackageSettings = `
import datetime, json, os
from pip._internal.index.package_finder import PackageFinder
from pip._internal.models.search_scope import SearchScope
from pip._vendor.packaging.utils import canonicalize_name
indexes = json.loads(os.environ.get('COMPILE_REQS_PACKAGE_INDEXES', '{}'))
all_indexes = SearchScope.get_index_urls_locations
def own_index(scope, name):
    url = indexes.get(canonicalize_name(name))
    return all_indexes(scope if url is None else SearchScope([], [url], False), name)
SearchScope.get_index_urls_locations = own_index
limits = json.loads(os.environ.get('COMPILE_REQS_PACKAGE_LIMITS', '{}'))
make_evaluator = PackageFinder.make_link_evaluator
def own_limit(finder, name):
    evaluator = make_evaluator(finder, name)
    limit = limits.get(canonicalize_name(name))
    if limit is not None: evaluator._uploaded_prior_to = limit and datetime.datetime.fromisoformat(limit) or None
    return evaluator
PackageFinder.make_link_evaluator = own_limit
`.trim()

/**
 * Lets pip-tools take the hashes that the index lists beside the files. By itself it takes them only from PyPI's own JSON API and
 * downloads every file of any other index. Source: PEP 503 and PEP 691, `hashes`; pip-tools, `PyPIRepository.get_hashes`.
 */
const useListedHashes = `
from piptools.repositories import PyPIRepository
def listed_hashes(self, ireq):
    links = [candidate.link for candidate in self._get_matching_candidates(ireq)]
    return {link.url: f'sha256:{link._hashes["sha256"]}' for link in links if 'sha256' in link._hashes}
PyPIRepository._get_hashes_from_pypi = listed_hashes
`.trim()

/**
 * Lets pip ignore the extras of constraints, which it rejects, as pip-compile does: locks with `--no-strip-extras` have them. Source: pip,
 * `pip._internal.resolution.resolvelib.factory`; pip-tools, `BacktrackingResolver.resolve`.
 */
const ignoreConstraintExtras = `
from pip._internal.resolution.resolvelib import factory
find_problem = factory.check_invalid_constraint_type
def without_extras(requirement):
    requirement.extras = set()
    return find_problem(requirement)
factory.check_invalid_constraint_type = without_extras
`.trim()

/**
 * Keeps pip from requiring hashes of all packages because one requirement has some, such as those of an included lock. pip-compile does
 * not require them either, and `--require-hashes` still does. Source: pip, `RequirementCommand.get_requirements`.
 */
const requireNoOtherHashes = `
from pip._internal.cli.req_command import RequirementCommand
from pip._internal.req.req_install import InstallRequirement
read_requirements = RequirementCommand.get_requirements
def without_hash_mode(*arguments):
    has_hash_options = InstallRequirement.has_hash_options
    InstallRequirement.has_hash_options = False
    try: return read_requirements(*arguments)
    finally: InstallRequirement.has_hash_options = has_hash_options
RequirementCommand.get_requirements = without_hash_mode
`.trim()

/**
 * Makes pip clone editable Git requirements into the temporary folder of the step. By default, it clones them into its own environment,
 * which other steps use and whose files must not change. Source: pip, `--src`.
 */
const cloneOutside = `
import os, tempfile
os.environ['PIP_SRC'] = tempfile.mkdtemp(prefix='pip-src-')
`.trim()

/**
 * Makes Python collect garbage only after a million new objects, about 100 MB, which pip seldom creates: the default of 700 takes a tenth of
 * the processor time of a resolution and frees nothing (measured with 138 packages). Source: Python, `gc.set_threshold`.
 */
const collectLess = `
import gc
gc.set_threshold(1_000_000)
`.trim()

/**
 * Drops the wheels of a page that fit no supported tag before pip makes links of them: on the pages of a usual project, these are three
 * files of four, and pip needs half of its processor time to drop them one step later. Nothing is dropped where pip-tools lets all wheels
 * count, for their hashes. Source: pip, `LinkEvaluator.evaluate_link`; pip-tools, `allow_all_wheels`.
 */
const skipForeignWheels = `
import functools, re
from pip._internal.index import package_finder
from pip._internal.models import link as links
from pip._internal.models.wheel import Wheel
tags, is_supported = set(), Wheel.supported
evaluator_of = package_finder.PackageFinder.make_link_evaluator
def with_tags(finder, name):
    if not tags: tags.update(map(str, finder.target_python.get_unsorted_tags()))
    return evaluator_of(finder, name)
package_finder.PackageFinder.make_link_evaluator = with_tags
@functools.cache
def fits(suffix):
    if '%' in suffix: return True
    pythons, abis, platforms = (part.split('.') for part in suffix.lower().split('-'))
    return any(f'{each}-{abi}-{platform}' in tags for each in pythons for abi in abis for platform in platforms)
def is_foreign(url):
    url, _, fragment = url.partition('#')
    parts = url[url.rfind('/') + 1:-4].rsplit('-', 3)
    if len(parts) != 4 or not url.endswith('.whl') or 'egg=' in fragment: return False
    return bool(tags) and Wheel.supported is is_supported and not fits('-'.join(parts[1:]))
def without_foreign(make, field):
    def make_link(cls, entry, *arguments, **named):
        return None if is_foreign(entry.get(field) or '') else make(cls, entry, *arguments, **named)
    return classmethod(make_link)
links.Link.from_json = without_foreign(links.Link.from_json.__func__, 'url')
links.Link.from_element = without_foreign(links.Link.from_element.__func__, 'href')
`.trim()

/**
 * Lets pip keep what it would find out again: the parts of a wheel's name, for each comparison; an address that has nothing to quote; and
 * the metadata of a wheel, which it reads three times if the index does not have them. Source: pip, `CandidateEvaluator._sort_key`,
 * `_ensure_quoted_url`, `InstallRequirement.get_dist`.
 */
const readOnce = `
from pip._internal.distributions.wheel import WheelDistribution
package_finder.Wheel = functools.cache(Wheel)
has_nothing_to_quote = re.compile(r'https?://[\\w.:-]+/[\\w./~-]*', re.ASCII).fullmatch
quoted = links._ensure_quoted_url
links._ensure_quoted_url = lambda url: url if has_nothing_to_quote(url) else quoted(url)
read_metadata = WheelDistribution.get_metadata_distribution
def keep_metadata(wheel):
    metadata = read_metadata(wheel)
    wheel.req.set_dist(metadata)
    return metadata
WheelDistribution.get_metadata_distribution = keep_metadata
`.trim()

/** Runs a module like `python -m`. */
const runModule = `
import runpy
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)
`.trim()

/** The arguments of a Python with pip that run a module, such as `pip` or `piptools`. */
export function moduleArguments(module: 'pip' | 'piptools', ...args: readonly string[]): string[] {
  const ofModule = module === 'pip' ? [ignoreConstraintExtras, requireNoOtherHashes] : [useListedHashes]
  const settings = [collectLess, cloneOutside, showSkippedPages, applyPackageSettings]
  const preparation = [...settings, skipForeignWheels, readOnce, ...ofModule]
  return ['-c', [...preparation, runModule].join('\n'), module, ...args]
}

/** The arguments of a Python with pip-tools that run a program with the hashes that the index lists. */
export function hashProgramArguments(program: string): string[] {
  return ['-c', [collectLess, showSkippedPages, applyPackageSettings, useListedHashes, program].join('\n')]
}
