"""Read what a restore made of make_json.py's files with Python's json: exactly the right records, in their order.

usage: check_json.py SOURCE_FOLDER RESTORED_FOLDER QUARANTINE_FOLDER
"""
import json, sys


def load(path):
    text = open(path, encoding='utf-8').read()
    if path.endswith(('.ndjson', '.json-seq')):
        return [json.loads(line.lstrip('\x1e')) for line in text.split('\n') if line]
    value = json.loads(text)
    return value if isinstance(value, list) else value['records']


def is_synthetic(record):
    return 'example.com' in record.get('Email', '') + record.get('Email__c', '')


def without(record):
    """A record that stays, without the children that go."""
    if 'Contacts' not in record:
        return record
    return {**record, 'Contacts': {'records': [c for c in record['Contacts']['records'] if not is_synthetic(c)]}}


def gone(record):
    """What goes of a record: itself with all that is in it, or children of it."""
    if is_synthetic(record):
        return [record]
    return [c for c in record.get('Contacts', {}).get('records', []) if is_synthetic(c)]


source, restored, quarantine = sys.argv[1:]
for name in 'array.json query.json all.json none.json tree.json lines.ndjson sequence.json-seq'.split():
    before = load(f'{source}/{name}')
    assert load(f'{restored}/{name}') == [without(r) for r in before if not is_synthetic(r)], name
    out = [g for r in before for g in gone(r)]
    if out:
        assert load(f'{quarantine}/{name}') == out, name
print('right')
