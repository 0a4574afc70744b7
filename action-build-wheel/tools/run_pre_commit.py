"""Runs pre-commit with the arguments, once standard input says `run`.

It is imported before: the sources are copied in the meantime, and the import takes as long as fast hooks. Hooks get the standard input
as well, which has ended by then.

How this interpreter starts and ends is all that differs from the command `pre-commit`: together, a quarter of its processor time.
"""

import gc
import os
import sys
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader


class LazyFinder:
    """Finds modules that are loaded when they are first used: the languages of hooks, of which a run uses one or two of 22.

    Not for a module that threads use first: older versions of Python have a race there. Source: python/cpython#114763.
    """

    @staticmethod
    def find_spec(name, path=None, target=None) -> ModuleSpec | None:
        """Returns None for a module that is loaded at once, as other finders do."""
        if not name.startswith("pre_commit.languages.") and name != "multiprocessing":
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = LazyLoader(spec.loader)
        return spec


sys.meta_path.insert(0, LazyFinder)
# What is imported stays to the end, so that nothing is gained by looking for garbage in it.
gc.disable()
from pre_commit.main import main

# PyPy has no such function.
if hasattr(gc, "freeze"):
    gc.freeze()
gc.enable()

if sys.stdin.buffer.read() != b"run":
    # The sources could not be copied, which the caller reports.
    sys.exit(1)
code = main()
sys.stdout.flush()
sys.stderr.flush()
# pre-commit has closed all that it has opened. To take every module apart would take longer than a fast hook.
os._exit(int(code))
