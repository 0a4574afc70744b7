"""Runs a program under a umask: with_umask.py 022 PROGRAM ARGUMENT...

The umask decides the modes in a wheel. It is set here, in a process of its own, where it reaches nothing else.
"""

import os
import subprocess
import sys

os.umask(int(sys.argv[1], 8))
sys.exit(subprocess.call(sys.argv[2:]))
