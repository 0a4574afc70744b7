"""Runs a program in a new pseudo-terminal: `terminal.py COLUMNS PROGRAM [ARGUMENT...]`.

What the program prints goes to standard output, and standard input is what is typed; its end closes the terminal. Ends with the exit code
of the program, or 128 and the number of the signal that ended it. Source: pty(7), termios(3).
"""

import fcntl
import os
import pty
import select
import struct
import sys
import termios

columns, *command = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(columns), 0, 0))
    os.execvp(command[0], command)

is_open = True
while is_open:
    for source in select.select([terminal, 0], [], [])[0]:
        try:
            data = os.read(source, 65536)
        except OSError:  # Linux reports the end of the program as EIO.
            data = b""
        is_open = is_open and data != b""
        os.write(1 if source == terminal else terminal, data)

os.close(terminal)
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(status if status >= 0 else 128 - status)
