"""Runs a program with a umask: with_umask.py 022 PROGRAM ARGUMENT...

The umask decides the file modes in a wheel. It is set in this separate process, so that it affects nothing else.
"""

import os
import subprocess
import sys

os.umask(int(sys.argv[1], 8))
sys.exit(subprocess.call(sys.argv[2:]))
