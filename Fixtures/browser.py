#!/usr/bin/env python3
"""Open a page in a headless Chromium, do what a person would do, and say what was seen.

usage: browser.py PAGE < STEPS     (JSON, a list of steps; the answers go to standard output as a JSON list)

  {"size": [W, H]}, {"dark": true}, {"print": true}, {"scripts": false}    how the page is looked at; scripts before "open"
  {"open": true}           loads the page
  {"js": "expression"}     its value is an answer
  {"type": "text"}         into what has the focus
  {"key": "Enter"}         presses a key
  {"wait": "expression"}   until it is true, 20 s at most
  {"shot": "FILE.png"}     a picture of what is in sight
  {"problems": true}       answers what the page complained of: console, exceptions, violations, requests but for itself

It speaks the DevTools protocol over a pipe: https://chromedevtools.github.io/devtools-protocol/
"""
import base64
import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

CODES = {'Enter': 13, 'Tab': 9, 'Escape': 27, 'End': 35, 'Home': 36, 'ArrowDown': 40, 'ArrowUp': 38, 'PageDown': 34}


class Browser:
    def __init__(self):
        self.home = tempfile.mkdtemp()
        # Away from 3 and 4, which the child gets.
        fds = [fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 10) for fd in os.pipe() + os.pipe()]
        child_reads, self.writes, self.reads, child_writes = fds

        def hand_over():
            os.dup2(child_reads, 3)
            os.dup2(child_writes, 4)

        self.process = subprocess.Popen(
            ['chromium', '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars',
             '--no-first-run', '--disable-background-networking', '--remote-debugging-pipe', '--user-data-dir=' + self.home,
             'about:blank'],
            preexec_fn=hand_over, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env={**os.environ, 'HOME': self.home})
        os.close(child_reads)
        os.close(child_writes)
        self.number, self.pending, self.events, self.session = 0, b'', [], None
        target = self.call('Target.createTarget', url='about:blank')['targetId']
        self.session = self.call('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
        for domain in ('Page', 'Runtime', 'Log', 'Network', 'Audits'):
            self.call(domain + '.enable')
        self.media = {'media': '', 'features': []}

    def message(self):
        while b'\0' not in self.pending:
            data = os.read(self.reads, 1 << 20)
            if not data:
                raise EOFError('the browser is gone')
            self.pending += data
        text, self.pending = self.pending.split(b'\0', 1)
        return json.loads(text)

    def call(self, method, **params):
        self.number += 1
        message = {'id': self.number, 'method': method, 'params': params}
        if self.session:
            message['sessionId'] = self.session
        data = json.dumps(message).encode() + b'\0'
        while data:
            data = data[os.write(self.writes, data):]
        while True:
            answer = self.message()
            if answer.get('id') == self.number:
                if 'error' in answer:
                    raise RuntimeError(f'{method}: {answer["error"]}')
                return answer['result']
            self.events.append(answer)

    def value(self, expression):
        answer = self.call('Runtime.evaluate', expression=expression, returnByValue=True, awaitPromise=True)
        if 'exceptionDetails' in answer:
            raise RuntimeError(str(answer['exceptionDetails'].get('exception', {}).get('description', answer)))
        return answer['result'].get('value')

    def open(self, page):
        self.events.clear()
        self.page = 'file://' + os.path.abspath(page)
        self.call('Page.navigate', url=self.page)
        while not any(event.get('method') == 'Page.loadEventFired' for event in self.events):
            self.events.append(self.message())

    def problems(self):
        self.value('1')
        found = []
        for event in self.events:
            method, params = event.get('method'), event.get('params', {})
            if method in ('Runtime.exceptionThrown', 'Runtime.consoleAPICalled', 'Log.entryAdded', 'Audits.issueAdded',
                          'Page.javascriptDialogOpening', 'Page.frameAttached'):
                found.append(f'{method}: {json.dumps(params)[:400]}')
            if method == 'Network.requestWillBeSent' and params['request']['url'] not in (self.page, 'data:,'):
                found.append('request: ' + params['request']['url'][:200])
        return found

    def key(self, key):
        params = {'key': key, 'code': key, 'windowsVirtualKeyCode': CODES.get(key, ord(key[0].upper()))}
        if len(key) == 1:
            params = {'key': key, 'text': key}
        if key == 'Enter':
            params['text'] = '\r'
        self.call('Input.dispatchKeyEvent', type='keyDown', **params)
        params.pop('text', None)
        self.call('Input.dispatchKeyEvent', type='keyUp', **params)

    def wait(self, expression):
        end = time.monotonic() + 20
        while not self.value(expression):
            if time.monotonic() > end:
                raise RuntimeError('never came true: ' + expression)
            time.sleep(0.02)

    def step(self, page, step, answers):
        (what, how), = step.items()
        if what == 'size':
            self.call('Emulation.setDeviceMetricsOverride', width=how[0], height=how[1], deviceScaleFactor=1, mobile=how[0] < 600)
        elif what == 'dark':
            self.media['features'] = [{'name': 'prefers-color-scheme', 'value': 'dark' if how else 'light'}]
            self.call('Emulation.setEmulatedMedia', **self.media)
        elif what == 'print':
            self.media['media'] = 'print' if how else ''
            self.call('Emulation.setEmulatedMedia', **self.media)
        elif what == 'scripts':
            self.call('Emulation.setScriptExecutionDisabled', value=not how)
        elif what == 'open':
            self.open(page)
        elif what == 'js':
            answers.append(self.value(how))
        elif what == 'type':
            self.call('Input.insertText', text=how)
        elif what == 'key':
            self.key(how)
        elif what == 'wait':
            self.wait(how)
        elif what == 'shot':
            with open(how, 'wb') as file:
                file.write(base64.b64decode(self.call('Page.captureScreenshot')['data']))
        elif what == 'problems':
            answers.append(self.problems())
        else:
            raise ValueError(what)

    def close(self):
        try:
            self.session = None
            self.call('Browser.close')
        except (EOFError, OSError, RuntimeError):
            self.process.kill()
        self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)


def main():
    browser, answers = Browser(), []
    try:
        for step in json.load(sys.stdin):
            browser.step(sys.argv[1], step, answers)
    finally:
        browser.close()
    json.dump(answers, sys.stdout)


main()
