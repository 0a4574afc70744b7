"""Runs the pip of this interpreter for another environment: PIP_PYTHON=INTERPRETER pip.py ARGUMENT...

Does what `pip --python INTERPRETER ARGUMENT...` does, without importing all of pip in a process that only starts another
one. Source: pip, src/pip/_internal/cli/main_parser.py, parse_command.
"""

import importlib.util
import os
import subprocess
import sys

interpreter = os.environ.pop("PIP_PYTHON")
runner = os.path.join(os.path.dirname(importlib.util.find_spec("pip").origin), "__pip-runner__.py")
command = [interpreter, runner, "--python", interpreter, *sys.argv[1:]]
os.environ["_PIP_RUNNING_IN_SUBPROCESS"] = "1"
if os.name == "nt":
    sys.exit(subprocess.call(command))
os.execv(interpreter, command)
