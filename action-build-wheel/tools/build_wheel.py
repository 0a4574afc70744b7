"""Runs PyPA build: build_wheel.py SOURCE_PATH ARGUMENT...

SOURCE_PATH is a folder of the project that its backend can import from, such as `src`, or '' for none. It is relative, so
that it refers to the unpacked sdist when the wheel is built from it. build always empties PYTHONPATH for the backend; this
script puts the one folder there.
"""

import runpy
import sys

from build.env import DefaultIsolatedEnv

source_path = sys.argv.pop(1)
original = DefaultIsolatedEnv.make_extra_environ
if source_path:
    DefaultIsolatedEnv.make_extra_environ = lambda self: {**(original(self) or {}), "PYTHONPATH": source_path}
runpy.run_module("build", run_name="__main__", alter_sys=True)
