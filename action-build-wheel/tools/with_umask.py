"""Runs a program with a umask: with_umask.py 022 PROGRAM ARGUMENT...

The umask decides the file modes in a wheel. It is set in this separate process, so that it affects nothing else.
A program that cannot be started ends with the code and the words of a shell. Source: POSIX, Shell, "Exit Status for Commands".
"""

import os
import shutil
import subprocess
import sys

os.umask(int(sys.argv[1], 8))
program = sys.argv[2]
try:
    code = subprocess.call(sys.argv[2:])
except OSError as error:
    reason = error.strerror
    if isinstance(error, FileNotFoundError):
        # A name without a slash is looked up on PATH only.
        exists = os.path.exists(program) if os.sep in program else shutil.which(program) is not None
        reason = "the interpreter of its first line was not found" if exists else "command not found"
    print(f"{program}: {reason}", file=sys.stderr)
    code = 127 if isinstance(error, FileNotFoundError) else 126
sys.exit(code)
