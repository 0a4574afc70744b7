/**
 * Runs a module like `python -m`, and prints each page of an index that pip skips because it cannot read it. pip itself shows this
 * only in its debug output, resolves without the page, and so finds an older version or a conflict that does not exist.
 * A package that has its own index is looked up there only, and one that has its own date limit is held to it; pip has no options for
 * them.
 * Source: pip, `pip._internal.index.collector`, `pip._internal.models.search_scope`,
 * `pip._internal.index.package_finder`.
 */
const program = `
import sys
sys.path[0] == '' and sys.path.pop(0)
import datetime, json, logging, os, runpy
from pip._internal.index import collector
from pip._internal.index.package_finder import PackageFinder
from pip._internal.models.search_scope import SearchScope
from pip._vendor.packaging.utils import canonicalize_name
class SkippedPages(logging.StreamHandler):
    def emit(self, record):
        if str(record.msg).startswith('Could not fetch URL'): super().emit(record)
collector.logger.addHandler(SkippedPages(sys.stderr))
collector.logger.setLevel(logging.DEBUG)
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
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)
`.trim()

/** The arguments of a Python with pip that run a module, such as `pip` or `piptools`. */
export function moduleArguments(module: string, ...args: readonly string[]): string[] {
  return ['-c', program, module, ...args]
}
