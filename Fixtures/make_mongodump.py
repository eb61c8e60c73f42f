"""Write what mongodump writes: make_mongodump.py folder|gzip|archive PATH

A database `crm` with 400 contacts, of which every fourth has an address that cannot be real, an empty collection and a view;
the oplog; metadata; the layout of an archive as in mongo-tools' common/archive/spec.md. mongodump itself is not in Debian.
"""
import gzip, json, os, struct, sys

import bson

CONTACTS = [{
    '_id': bson.ObjectId(f'{n:024x}'), 'name': f'Ann {n}', 'age': n % 90,
    'email': f'ann.{n}@{"example.com" if n % 4 == 1 else "contoso-bank.com"}', 'address': {'city': 'Leeds', 'tags': [1, 'x']},
} for n in range(400)]
METADATA = {
    'indexes': [{'v': {'$numberInt': '2'}, 'key': {'_id': {'$numberInt': '1'}}, 'name': '_id_'}],
    'uuid': '5b0c2f6e8f5d4f0f9d0a1b2c3d4e5f60', 'collectionName': 'contacts', 'type': 'collection',
}
OPLOG = [{
    'op': 'u', 'ns': 'crm.contacts', 'ts': bson.Timestamp(1625566692, n), 'o2': {'_id': bson.ObjectId(f'{n:024x}')},
    'o': {'$v': 2, 'diff': {'u': {'age': n}}},
} for n in range(5)]


def documents(rows):
    return b''.join(bson.encode(row) for row in rows)


def folder(path, zipped):
    files = {
        'crm/contacts.bson': documents(CONTACTS), 'crm/contacts.metadata.json': json.dumps(METADATA).encode(),
        'crm/empty.bson': b'', 'crm/empty.metadata.json': json.dumps({**METADATA, 'collectionName': 'empty'}).encode(),
        'crm/active.metadata.json': json.dumps({**METADATA, 'collectionName': 'active', 'type': 'view'}).encode(),
        'crm/prelude.json': json.dumps({'ServerVersion': '7.0.14', 'ToolVersion': '100.10.0'}).encode(),
    }
    os.makedirs(path + '/crm')
    for name, data in files.items():
        with open(f'{path}/{name}{".gz" if zipped else ""}', 'wb') as f:
            f.write(gzip.compress(data) if zipped else data)
    # The oplog is never compressed.
    with open(path + '/oplog.bson', 'wb') as f:
        f.write(documents(OPLOG))


def archive(path):
    def header(end):
        return bson.encode({'db': 'crm', 'collection': 'contacts', 'EOF': end, 'CRC': bson.Int64(0)})

    end = b'\xff' * 4
    data = struct.pack('<I', 0x8199E26D) + bson.encode(
        {'concurrent_collections': 4, 'version': '0.1', 'server_version': '7.0.14', 'tool_version': '100.10.0'})
    data += bson.encode({'db': 'crm', 'collection': 'contacts', 'metadata': json.dumps(METADATA), 'size': 1, 'type': ''}) + end
    for at in range(0, 400, 100):
        data += header(False) + documents(CONTACTS[at:at + 100]) + end
    with open(path, 'wb') as f:
        f.write(data + header(True) + end)


if sys.argv[1] == 'archive':
    archive(sys.argv[2])
else:
    folder(sys.argv[2], sys.argv[1] == 'gzip')
