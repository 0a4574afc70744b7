/**
 * Runs a module like `python -m`, and prints each page of an index that pip skips because it cannot read it. pip itself shows this
 * only in its debug output, resolves without the page, and so finds an older version or a conflict that does not exist.
 * Source: pip, `pip._internal.index.collector`.
 */
const program = `
import sys
sys.path[0] == '' and sys.path.pop(0)
import logging, runpy
from pip._internal.index import collector
class SkippedPages(logging.StreamHandler):
    def emit(self, record):
        if str(record.msg).startswith('Could not fetch URL'): super().emit(record)
collector.logger.addHandler(SkippedPages(sys.stderr))
collector.logger.setLevel(logging.DEBUG)
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)
`.trim()

/** The arguments of a Python with pip that run a module, such as `pip` or `piptools`. */
export function moduleArguments(module: string, ...args: readonly string[]): string[] {
  return ['-c', program, module, ...args]
}
