"""Write an Avro file of contacts, of which some cannot be real, or check what was made of it; with fastavro.

usage: make_avro.py FILE CODEC ROWS
       make_avro.py --check SOURCE RESTORED QUARANTINED
"""
import sys
import fastavro

SCHEMA = {
    'type': 'record', 'name': 'Contact', 'namespace': 'crm', 'fields': [
        {'name': 'Id', 'type': 'string'},
        {'name': 'LastName', 'type': ['null', 'string']},
        {'name': 'Email', 'type': ['null', 'string'], 'default': None},
        {'name': 'Balance', 'type': 'double'},
        {'name': 'Created', 'type': {'type': 'long', 'logicalType': 'timestamp-millis'}},
        {'name': 'Owner', 'type': {'type': 'record', 'name': 'Owner', 'fields': [{'name': 'Name', 'type': 'string'}]}},
        {'name': 'Tags', 'type': {'type': 'array', 'items': 'string'}},
    ]}


def rows(count):
    for row in range(count):
        domain = 'example.com' if row % 6 == 2 else f'mail{row % 9}.contoso-bank.com'
        yield {'Id': f'{row}', 'LastName': None if row % 11 == 0 else f"O'Neil \u00fc {row}",
               'Email': f'ann.{row}@{domain}', 'Balance': row / 7, 'Created': 1_600_000_000_000 + row,
               'Owner': {'Name': 'Kim'}, 'Tags': ['x'] * (row % 3)}


def read(path):
    with open(path, 'rb') as file:
        return list(fastavro.reader(file))


if sys.argv[1] == '--check':
    source, restored, quarantined = map(read, sys.argv[2:5])
    assert restored == [row for row in source if 'example.com' not in row['Email']]
    assert quarantined == [row for row in source if 'example.com' in row['Email']]
else:
    with open(sys.argv[1], 'wb') as file:
        fastavro.writer(file, SCHEMA, rows(int(sys.argv[3])), codec=sys.argv[2], sync_interval=4000)
