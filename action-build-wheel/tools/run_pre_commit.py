"""Runs pre-commit with the arguments, once standard input says `run`.

It is imported before: the sources are copied in the meantime, and the import takes as long as fast hooks. Hooks get the standard input
as well, which has ended by then.
"""

import sys

from pre_commit.main import main

if sys.stdin.buffer.read() != b"run":
    # The sources could not be copied, which the caller reports.
    sys.exit(1)
sys.exit(main())
