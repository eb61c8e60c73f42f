#!/usr/bin/env python3
"""Run a command at a pseudo-terminal: steps in, screens out.

    terminal.py STEPS COMMAND…

STEPS is a JSON list: {"wait": TEXT} until the last screen has it, {"keys": TEXT}, {"signal": "INT"},
{"size": [COLUMNS, LINES]}. Prints JSON: the exit status, the screen at each step and at the end (lines as they were drawn from
the top left corner, colours left out unless "colours" is a step), and whether the terminal is as it was before.
"""
import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

STEPS = json.loads(sys.argv[1])
LIMIT = 60  # seconds until a step counts as failed


def resize(descriptor, columns, lines):
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack('HHHH', lines, columns, 0, 0))


size = next((step['size'] for step in STEPS[:1] if 'size' in step), [80, 24])
master, slave = pty.openpty()
resize(master, *size)
before = termios.tcgetattr(slave)
# As a shell does: this process leads the session, the command is a group of its own in the foreground. Only such a group can
# be stopped from the terminal.
leader = os.fork()
if leader:
    _, state = os.waitpid(leader, 0)
    sys.exit(os.waitstatus_to_exitcode(state))
os.setsid()
fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
# A test's process may have blocked signals for those that it starts.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
signal.signal(signal.SIGTTOU, signal.SIG_IGN)
ready, go = os.pipe()
child = os.fork()
if child == 0:
    signal.signal(signal.SIGTTOU, signal.SIG_DFL)
    os.close(go)
    os.read(ready, 1)
    for number in (0, 1, 2):
        os.dup2(slave, number)
    os.execvp(sys.argv[2], sys.argv[2:])
os.setpgid(child, child)
os.tcsetpgrp(slave, child)
os.close(go)

output = b''
status = None


def pump(seconds):
    """Take what the command writes."""
    global output
    ready, _, _ = select.select([master], [], [], seconds)
    if ready:
        try:
            output += os.read(master, 1 << 16)
        except OSError:
            return


def text():
    return output.decode('utf-8', 'replace')


def screen():
    drawn = text().split('\x1b[H')[-1]
    drawn = drawn.split('\x1b[?1049l')[0]
    drawn = re.sub(r'\x1b\[[0-9;?]*[A-Za-z]', '', drawn)
    return drawn.split('\r\n')


def fail(message):
    os.kill(child, signal.SIGKILL)
    print(json.dumps({'failure': message, 'screen': screen(), 'output': text()[-4000:]}))
    sys.exit(1)


screens = []
for step in STEPS:
    if 'wait' in step:
        end = time.monotonic() + LIMIT
        while not any(step['wait'] in line for line in screen()) and step['wait'] not in ''.join(
            text().split('\x1b[?1049l')[1:]
        ):
            if time.monotonic() > end:
                fail('never seen: ' + step['wait'])
            pump(0.2)
        # The screen is drawn in one piece, but may come in two.
        pump(0.05)
    elif 'keys' in step:
        os.write(master, step['keys'].encode())
    elif 'signal' in step:
        os.kill(child, getattr(signal, 'SIG' + step['signal']))
    elif 'stopped' in step:
        # Wait until the command has stopped itself.
        _, state = os.waitpid(child, os.WUNTRACED)
        if not os.WIFSTOPPED(state):
            fail('it did not stop')
        if termios.tcgetattr(slave) != before:
            fail('it stopped and left the terminal changed')
    elif 'size' in step:
        resize(master, *step['size'])
    screens.append(screen())

end = time.monotonic() + LIMIT
while status is None:
    done, state = os.waitpid(child, os.WNOHANG)
    if done:
        status = os.waitstatus_to_exitcode(state)
    elif time.monotonic() > end:
        fail('it did not end')
    else:
        pump(0.05)
while select.select([master], [], [], 0)[0]:
    length = len(output)
    pump(0)
    if len(output) == length:
        break
print(json.dumps({
    'status': status,
    'screens': screens,
    'after': ''.join(text().split('\x1b[?1049l')[1:]),
    'coloured': bool(re.search(r'\x1b\[[0-9;]*m', text())),
    'restored': termios.tcgetattr(slave) == before,
}))
