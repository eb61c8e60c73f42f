#!/usr/bin/env python3
"""A stand-in for Data Loader's batch mode and its encryption of passwords, for tests: reads config.properties,
process-conf.xml, the map and the CSV, takes the properties and operations of dataloader.json and no others, and loads into
the stand-in org (see org.py) that STAND_IN_ORGS has under the first part of `sfdc.username`. It has no login, prints two
of Data Loader's lines, and its encryption is none. Its exit codes and status files are those that Data Loader had when it
ran these loads; where that waits for a failed job of Bulk API 2.0 without end, this says so and ends.
"""
import base64
import csv
import hashlib
import json
import os
import pathlib
import re
import sys
import xml.etree.ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from org import FOLDER, JobFailed, Org  # noqa: E402

CONTRACT = json.loads((FOLDER / 'dataloader.json').read_text(encoding='utf-8'))
CLIENT, SERVER, OPERATION, ROWS = 1, 2, 3, 4


def log(level, text):
    print(f'2026-11-02 08:15:00,000 {level:5} [main] stand-in (stand-in:1) - {text}')


def stop(text, status=OPERATION):
    log('FATAL', text)
    sys.exit(status)


def properties(path):
    """A file of Java properties, in the plain form: a line each, `\\` before a separator in a key."""
    found = {}
    for line in path.read_text(encoding='latin-1').splitlines():
        line = line.strip()
        if not line or line[0] in '#!':
            continue
        key, at = '', 0
        while at < len(line) and line[at] not in '=: \t':
            at += line[at] == '\\'
            key += line[at:at + 1]
            at += 1
        value = line[at:].lstrip(' \t')
        value = (value[1:] if value[:1] in ('=', ':') else value).lstrip(' \t')
        found[key] = value.replace('\\', '')
    return found


def bean(folder, name):
    """The properties of a process in process-conf.xml."""
    path = folder / 'process-conf.xml'
    if not path.exists():
        stop(f'Unable to run process: {path} is not there')
    beans = xml.etree.ElementTree.parse(path).getroot().findall('bean')
    for node in beans:  # It holds the file to the DTD that it names, where an id is an XML name.
        if node.get('id') is not None and not re.fullmatch(r'[A-Za-z_:][\w.:-]*', node.get('id')):
            stop(f'Unable to run process: Attribute value "{node.get("id")}" of type ID must be a name.')
    for node in beans:
        if name not in (node.get('id'), *re.split('[,; ]+', node.get('name', ''))):
            continue
        if node.get('class') != 'com.salesforce.dataloader.process.ProcessRunner' or node.get('scope') != 'prototype':
            stop(f'Unable to run process: {name} is no process runner')
        if node.find("property[@name='name']") is None:
            stop('Missing required argument: name')
        return {entry.get('key'): entry.get('value') for entry in node.findall("property[@name='configOverrideMap']/map/entry")}
    stop(f'No bean named \'{name}\' available')


def checked(config):
    for name, value in config.items():
        kind = CONTRACT['properties'].get(name)
        if kind is None:
            stop(f'{name} is no property that the contract has')
        if kind == 'boolean' and value not in ('true', 'false') or kind == 'number' and not value.isdigit() or \
                isinstance(kind, list) and value not in kind:
            stop(f'{name} cannot be {value}')
    for name in CONTRACT['required']:
        if not config.get(name):
            stop(f'The required parameter {name} is not specified')
    interface = 'bulkV2' if config.get('sfdc.useBulkV2Api') == 'true' else 'bulk' if config.get('sfdc.useBulkApi') == 'true' else 'soap'
    if config['process.operation'] not in CONTRACT['operations']:
        stop(f'No enum constant com.salesforce.dataloader.action.OperationInfo.{config["process.operation"]}', CLIENT)
    able = CONTRACT['operations'][config['process.operation']]
    if interface not in able and 'soap' not in able:
        stop(f'{config["process.operation"]} is not an operation of {interface}')
    return interface if interface in able else 'soap'


def column(org, name, field):
    """The column of the Bulk API for a field of a map: `Who:Contact-Legacy_Id__c` is `Contact:Who.Legacy_Id__c`."""
    relation, dash, key = field.partition('-')
    relationship, colon, kind = relation.partition(':')
    if not colon:
        return field
    if not dash:
        return f'{relationship}.{kind}'  # The old form: relationship and key.
    for known, targets in org.objects[name]['lookups'].values():
        if known == relationship and kind in targets:
            return f'{kind}:{relationship}.{key}' if len(targets) > 1 else f'{relationship}.{key}'
    stop(f'Field mapping is invalid: {field}', SERVER)


def check(org, name, header, field):
    """Stops at a field that the object has not, before anything is sent."""
    try:
        org.column(name, column(org, name, field))
    except JobFailed:
        stop(f'Field mapping is invalid: {header} => {field}', SERVER)


def load(config, interface):
    name, operation = config['sfdc.entity'], config['process.operation']
    org = Org(pathlib.Path(os.environ['STAND_IN_ORGS']) / f'{config["sfdc.username"].split("@")[0]}.sqlite')
    maps = properties(pathlib.Path(config['process.mappingFile'])) if 'process.mappingFile' in config else {}
    encoding = 'utf-8-sig' if config.get('dataAccess.readUTF8') == 'true' else config.get('dataAccess.readCharset', 'cp1252')
    with open(config['dataAccess.name'], encoding=encoding, newline='') as file:
        table = csv.reader(file)
        header, rows = next(table), list(table)
    for wanted in maps:
        if wanted not in header:
            log('WARN', f'{wanted} is mapped, and is no column')
    for left in header:
        if not maps.get(left):
            log('WARN', f'Cannot find mapping for column: {left}.  Omitting column')
    mapped = [at for at, wanted in enumerate(header) if maps.get(wanted)]
    if not mapped:
        stop('Field mapping is empty', SERVER)
    fields = [maps[header[at]] for at in mapped]
    name = org.object(name)
    for at, field in zip(mapped, fields):
        check(org, name, header[at], field)
    binary = org.objects[name].get('binary', [])
    if interface != 'soap' and set(fields) & set(binary):
        stop(f'{binary[0]} cannot be mapped for the Bulk API', SERVER)
    empty = '#N/A' if config.get('sfdc.insertNulls') == 'true' else ''
    loaded = []
    for row in rows:
        values = [row[at] if at < len(row) else '' for at in mapped]
        for at, field in enumerate(fields):
            if field in binary:
                values[at] = base64.b64encode(pathlib.Path(values[at]).read_bytes()).decode()
            elif values[at] == '':
                values[at] = empty
            elif values[at] == '#N/A' and interface == 'soap':
                values[at] = '# N/A'  # Only the Bulk API takes it for nothing.
        loaded.append(values)
    if operation == 'upsert' and not config.get('sfdc.externalIdField'):
        stop('InvalidJob : sfdc.externalIdField is missing', SERVER)
    kind = 'hardDelete' if operation == 'hard_delete' else operation
    sent = [column(org, name, field) for field in fields]
    integers = [at for at, field in enumerate(fields) if field in org.objects[name].get('integers', [])]
    whole = ['#N/A' not in (values[at] for at in integers) for values in loaded]
    try:
        answers = iter(org.load(name, kind, sent, [values for values, fits in zip(loaded, whole) if fits], config.get('sfdc.externalIdField')))
        # The others it does not send.
        unsent = (None, False, 'Error converting value to correct data type: Unparseable number: "#N/A"')
        results = [next(answers) if fits else unsent for fits in whole]
    except JobFailed as error:
        if interface == 'bulkV2':
            stop(f'The job has failed, and Data Loader would wait for it without end: {error}')
        if interface == 'soap':
            stop(str(error), SERVER)
        results = [(None, False, f'Not processed due to batch error: {error}')] * len(rows)
    org.close()
    status = pathlib.Path(config.get('process.statusOutputDirectory', '.'))
    status.mkdir(parents=True, exist_ok=True)
    bad = [(row, error) for row, (_, _, error) in zip(rows, results) if error is not None]
    good = [(row, new, created) for row, (new, created, error) in zip(rows, results) if error is None]
    if interface == 'bulkV2':  # What the org answers, as it is.
        sends = {id(row): values for row, values in zip(rows, loaded)}
        passed = [['sf__Id', 'sf__Created', *sent], *([new, str(created).lower(), *sends[id(row)]] for row, new, created in good)]
        refused = [['ID', 'ERROR', *header], *(['', error, *sends[id(row)]] for row, error in bad)]
    else:
        passed = [['ID', *header, 'STATUS'], *([new, *row, 'Item Created' if created else 'Item Updated'] for row, new, created in good)]
        refused = [[*header, 'ERROR'], *([*row, error] for row, error in bad)]
    for path, table in ((config.get('process.outputSuccess', status / 'success.csv'), passed),
                        (config.get('process.outputError', status / 'error.csv'), refused)):
        marked = table is refused or interface != 'bulkV2'
        with open(path, 'w', encoding='utf-8-sig' if marked else 'utf-8', newline='') as file:
            csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator='\n').writerows(table)
    log('INFO', f'The operation has fully completed.  There were {len(good)} successful {operation}s and {len(bad)} errors.')
    told = whole.count(False) if interface == 'bulkV2' else len(bad)  # By Bulk API 2.0 it forgets those that the org refused.
    if told and config.get('process.batchMode.exitWithErrorOnFailedRows') == 'true':
        stop(f'Operation succeeded with failure to process {told} records.', ROWS)


def sealed(text, key):
    """Not encryption: enough to tell that the password was made with this key."""
    return (hashlib.sha256(key + text.encode()).hexdigest()[:16] + text.encode().hex())


def opened(text, key):
    plain = bytes.fromhex(text[16:]).decode()
    return plain if sealed(plain, key) == text else None


def encrypt(words):
    if len(words) == 2 and words[0] == '-k':
        path = pathlib.Path(words[1])
        if not path.exists():
            path.write_bytes(b'a key of the stand-in')
        print(f'Keyfile "{path}" was created!')
    elif len(words) == 3 and words[0] == '-e':
        print(f'The output string of encryption is: \n{sealed(words[1], pathlib.Path(words[2]).read_bytes())}')
    else:
        print('The stand-in takes -k KEYFILE and -e TEXT KEYFILE')
        sys.exit(CLIENT)


def main():
    sys.stdout.reconfigure(encoding='utf-8', line_buffering=True)
    words = [word for word in sys.argv[1:] if '=' not in word]
    given = dict(word.split('=', 1) for word in sys.argv[1:] if '=' in word)
    mode = given.pop('run.mode', 'ui')
    if mode == 'encrypt':
        return encrypt(words)
    if mode != 'batch':
        stop('The stand-in has no windows: run.mode=batch or run.mode=encrypt', CLIENT)
    folder = pathlib.Path(given.pop('salesforce.config.dir', None) or (words.pop(0) if words else ''))
    process = given.pop('process.name', None) or (words.pop(0) if words else None)
    if words or str(folder) == '.':
        stop('Usage: process <configuration folder> [batch process bean id]', CLIENT)
    config = properties(folder / 'config.properties') if (folder / 'config.properties').exists() else {}
    config |= (bean(folder, process) if process else {}) | given
    interface = checked(config)
    key = config.get('process.encryptionKeyFile')
    try:
        if not key or opened(config['sfdc.password'], pathlib.Path(key).read_bytes()) is None:
            raise ValueError
    except (OSError, ValueError):
        stop('Fail to decrypt message: the password was not encrypted with the key file', CLIENT)
    try:
        load(config, interface)
    except (JobFailed, OSError) as error:
        stop(f'Unable to run process: {error}')


main()
