"""Write what mongodump writes: make_mongodump.py folder|gzip|archive PATH

A database `crm` with 400 contacts, of which every fourth has an address that cannot be real, an empty collection and a view;
the oplog; metadata. Archives are laid out, and read here, by mongo-tools' common/archive/spec.md. mongodump itself is not in
Debian.
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


TABLE = []
for byte in range(256):
    for _ in range(8):
        byte = byte >> 1 ^ 0xC96C5795D7870F42 if byte & 1 else byte >> 1
    TABLE.append(byte)


def checksum(data):
    """CRC-64 as Go's crc64.ECMA."""
    crc = 0xFFFFFFFFFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFFFFFFFFFF


END = b'\xff' * 4


def archive(path):
    """Two collections mixed, one of the same name in another database, and one without documents."""
    def header(database, collection, data=None):
        crc = 0 if data is None else checksum(data)
        crc -= (crc >> 63) << 64
        return bson.encode({'db': database, 'collection': collection, 'EOF': data is not None, 'CRC': bson.Int64(crc)})

    orders = [{'_id': n, 'contact': bson.ObjectId(f'{n:024x}'), 'sum': n / 7} for n in range(300)]
    other = [{**row, 'email': row['email'].replace('ann', 'bob')} for row in CONTACTS[:50]]
    names = [('crm', 'contacts'), ('crm', 'orders'), ('old', 'contacts'), ('crm', 'empty')]
    data = struct.pack('<I', 0x8199E26D) + bson.encode(
        {'concurrent_collections': 4, 'version': '0.1', 'server_version': '7.0.14', 'tool_version': '100.10.0'})
    for database, collection in names:
        data += bson.encode(
            {'db': database, 'collection': collection, 'metadata': json.dumps(METADATA), 'size': 1, 'type': ''})
    data += END
    for at in range(0, 400, 50):
        data += header('crm', 'contacts') + documents(CONTACTS[at:at + 50]) + END
        if orders[at:at + 50]:
            data += header('crm', 'orders') + documents(orders[at:at + 50]) + END
    # A block of nothing but made-up documents.
    data += header('old', 'contacts') + documents(other[1:2]) + END
    data += header('old', 'contacts') + documents(other[:1] + other[2:]) + END
    for (database, collection), rows in zip(names, [CONTACTS, orders, other[1:2] + other[:1] + other[2:], []]):
        data += header(database, collection, documents(rows)) + END
    with open(path, 'wb') as f:
        f.write(data)


def read(path):
    """What mongorestore reads of an archive, and refuses: collections by name."""
    with open(path, 'rb') as f:
        data = f.read()
    assert data[:4] == struct.pack('<I', 0x8199E26D)
    at, found, ended = 4, {}, set()

    def piece():
        nonlocal at
        if data[at:at + 4] == END:
            at += 4
            return None
        size = struct.unpack_from('<i', data, at)[0]
        assert 5 <= size <= len(data) - at
        at += size
        return data[at - size:at]

    prelude = list(iter(piece, None))
    assert bson.decode(prelude[0])['version'] == '0.1'
    while at < len(data):
        head = bson.decode(piece())
        name = head['db'] + '.' + head['collection']
        assert name not in ended
        body = list(iter(piece, None))
        found.setdefault(name, []).extend(body)
        if head['EOF']:
            assert not body and head['CRC'] & (1 << 64) - 1 == checksum(b''.join(found[name])), 'CRC mismatch'
            ended.add(name)
    assert set(found) == ended and len(prelude) == 1 + len(found)
    return found


if __name__ == '__main__':
    if sys.argv[1] == 'archive':
        archive(sys.argv[2])
    else:
        folder(sys.argv[2], sys.argv[1] == 'gzip')
