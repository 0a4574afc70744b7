"""Finds and imports what a wheel has installed: check_imports.py RESULTS REQUEST

REQUEST is JSON: `distribution`; `find`, modules that must exist; `imports`, modules to import; `scripts`, whether to load the
entry points of commands, and those of plugins as far as they can be loaded without their host. RESULTS receives one line of JSON for each step that begins and for each problem, so that the last step is known
if a module ends the interpreter.
"""

import importlib
import importlib.metadata
import importlib.machinery
import json
import sys

results, request = open(sys.argv[1], "a", encoding="utf-8"), json.loads(sys.argv[2])


def write(**entry):
    print(json.dumps(entry), file=results, flush=True)


def is_found(module):
    """Finds a module without importing it or a package above it."""
    path, parts = None, module.split(".")
    for end in range(1, len(parts) + 1):
        # By its last part alone: with the whole name, a namespace package asks for its parent, which is not imported.
        spec = importlib.machinery.PathFinder.find_spec(parts[end - 1], path)
        if spec is None:
            return parts[0] in sys.builtin_module_names
        path = spec.submodule_search_locations
        if path is None:
            return end == len(parts)
    return True


def attempt(step, work):
    write(step=step)
    try:
        work()
    except BaseException as error:
        write(step=step, problem=f"{type(error).__name__}: {error}".strip())


def is_importable(module):
    """Whether the module of a plugin can be imported without the program that it is for, which need not be installed."""
    try:
        importlib.import_module(module)
    except BaseException:
        return False
    return True


for module in request["find"]:
    if not is_found(module):
        write(step=f"find {module}", problem="The module is not found where the wheel is installed")
for module in request["imports"]:
    attempt(f"import {module}", lambda: importlib.import_module(module))
for entry in importlib.metadata.distribution(request["distribution"]).entry_points:
    step = f"{entry.name} = {entry.value}"
    if not is_found(entry.value.partition("[")[0].partition(":")[0].strip()):
        write(step=step, problem="The module of this entry point does not exist")
    elif not request["scripts"] or entry.extras:
        continue
    elif entry.group in ("console_scripts", "gui_scripts") or is_importable(entry.module):
        attempt(step, entry.load)
write(step="", problem=None)
