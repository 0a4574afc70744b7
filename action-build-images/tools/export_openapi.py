"""Writes the OpenAPI document of an app as JSON, or the reason why it has none.

Arguments: the source folder, the app as `module:attribute`, the workspace, and the file to write, which contains
`{"document": {...}}` or `{"problem": kind, "detail": text, "file": path, "line": number}`.
"""

import importlib
import json
import os
import sys
import traceback


def locate(error, workspace):
    """Returns the last line of the repository itself in the traceback."""
    if isinstance(error, SyntaxError) and error.filename:
        frames = [(error.filename, error.lineno)]
    else:
        frames = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
    # Modules of the interpreter have names such as `<frozen os>`.
    files = [(os.path.realpath(name), line) for name, line in frames if os.path.isfile(name)]
    for name, line in reversed(files):
        if name.startswith(workspace + os.sep) and os.sep + "site-packages" + os.sep not in name:
            return {"file": os.path.relpath(name, workspace).replace(os.sep, "/"), "line": line or 1}
    return {}


def export(source, app, workspace):
    sys.path.insert(0, source)
    module, _, attribute = app.partition(":")
    try:
        target = importlib.import_module(module)
    except BaseException as error:
        return {"problem": "import", "detail": f"{type(error).__name__}: {error}", **locate(error, workspace)}
    try:
        for name in attribute.split("."):
            target = getattr(target, name)
    except AttributeError as error:
        return {"problem": "attribute", "detail": str(error)}
    if not callable(getattr(target, "openapi", None)):
        return {"problem": "app", "detail": type(target).__name__}
    try:
        document = target.openapi()
        # Sorted, so that the order of keys does not depend on the app and its libraries.
        document = json.loads(json.dumps(document, sort_keys=True, allow_nan=False))
    except BaseException as error:
        return {"problem": "document", "detail": f"{type(error).__name__}: {error}", **locate(error, workspace)}
    if not isinstance(document, dict) or not isinstance(document.get("openapi"), str):
        return {"problem": "app", "detail": f"{type(target).__name__}, whose openapi() returns no OpenAPI document"}
    return {"document": document}


if __name__ == "__main__":
    folder, app, workspace, file = sys.argv[1:]
    result = export(folder, app, os.path.realpath(workspace))
    with open(file, "x", encoding="utf-8") as stream:
        json.dump(result, stream)
    sys.stdout.flush()
    sys.stderr.flush()
    # A thread of the app may wait forever.
    os._exit(0)
