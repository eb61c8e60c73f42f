"""A stand-in for a Salesforce org, for tests: records in an SQLite file, under those of Salesforce's rules that decide
whether a load in a given order works.

It is no Salesforce. It knows the objects of objects.json, and of their rules only these: an insert gets a new id; a
lookup names a record that is there, of an object it may point to; an upsert goes by an external id; a relationship in a
column's name (`Account.Legacy_Id__c`, `Contact:Who.Legacy_Id__c`) is resolved, and has the object's name where several
are possible, and only there; an empty value leaves a field as it is and #N/A empties it; what the org sets itself cannot
be set; a wrong column or line ending fails the whole job, a wrong row only that row. A record to which others refer
cannot be deleted, which is stricter than Salesforce.
"""
import base64
import csv
import io
import json
import pathlib
import sqlite3

FOLDER = pathlib.Path(__file__).resolve().parent
DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
NOTHING = '#N/A'
csv.field_size_limit(1 << 30)


class JobFailed(Exception):
    """The whole job is refused."""


class RowFailed(Exception):
    """One row is refused."""


def full_id(short):
    """The 18 characters of an id of 15."""
    ending = ''
    for start in (0, 5, 10):
        bits = sum(1 << at for at, letter in enumerate(short[start:start + 5]) if 'A' <= letter <= 'Z')
        ending += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'[bits]
    return short + ending


def is_id(text):
    return len(text) in (15, 18) and text.isascii() and text.isalnum() and (len(text) == 15 or full_id(text[:15]) == text)


class Org:
    def __init__(self, path):
        schema = json.loads((FOLDER / 'objects.json').read_text(encoding='utf-8'))
        self.objects, self.system = schema['objects'], set(schema['systemFields'])
        self.names = {name.lower(): name for name in self.objects}
        self.database = sqlite3.connect(path)
        self.database.executescript('''
            CREATE TABLE IF NOT EXISTS record (id TEXT PRIMARY KEY, object TEXT, deleted INTEGER DEFAULT 0, fields TEXT);
            CREATE TABLE IF NOT EXISTS external (object TEXT, field TEXT, value TEXT, id TEXT, PRIMARY KEY (object, field, value));
            CREATE TABLE IF NOT EXISTS job (id TEXT PRIMARY KEY, number INTEGER, info TEXT, input TEXT, passed TEXT, refused TEXT);
            CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER);
        ''')

    # Identifiers

    def count(self, name):
        self.database.execute('INSERT INTO counter VALUES (?, 1) ON CONFLICT DO UPDATE SET value = value + 1', (name,))
        return self.database.execute('SELECT value FROM counter WHERE name = ?', (name,)).fetchone()[0]

    def new_id(self, prefix):
        number, text = self.count(prefix), ''
        while number:
            number, digit = divmod(number, 62)
            text = DIGITS[digit] + text
        return full_id(prefix + '9Z0' + text.rjust(9, '0'))

    # Records

    def object(self, name):
        known = self.names.get(name.lower())
        if known is None:
            raise JobFailed(f"InvalidEntity : Invalid or inactive entity : {name}")
        return known

    def get(self, id):
        found = self.database.execute('SELECT object, deleted, fields FROM record WHERE substr(id, 1, 15) = ?', (id[:15],)).fetchone()
        return None if found is None else (found[0], bool(found[1]), json.loads(found[2]))

    def records(self, name):
        for id, fields in self.database.execute('SELECT id, fields FROM record WHERE object = ? AND NOT deleted ORDER BY id', (name,)):
            yield {'Id': id, **json.loads(fields)}

    def put(self, id, name, fields):
        """A record as it is, for the beginning of a test."""
        self.database.execute('INSERT OR REPLACE INTO record (id, object, fields) VALUES (?, ?, ?)', (id, name, json.dumps(fields)))
        for field in self.objects[name].get('externalIds', []):
            self.database.execute('DELETE FROM external WHERE object = ? AND field = ? AND id = ?', (name, field, id))
            if fields.get(field):
                self.database.execute('INSERT INTO external VALUES (?, ?, ?, ?)', (name, field, fields[field], id))

    def by_external_id(self, name, field, value):
        found = self.database.execute('SELECT id FROM external WHERE object = ? AND field = ? AND value = ?', (name, field, value)).fetchone()
        return found and found[0]

    # Columns

    def column(self, name, header):
        """What a column sets: ('id',), ('field', name), ('lookup', name) or ('relation', lookup, object, external id)."""
        about = self.objects[name]
        lower = {known.lower(): known for known in [*about['fields'], *about['externalIds'], *about.get('readOnly', []), *self.system]}
        lookups = {known.lower(): known for known in about['lookups']}
        if header.lower() == 'id':
            return ('id',)
        if header.lower() in lower:
            return ('field', lower[header.lower()])
        if header.lower() in lookups:
            return ('lookup', lookups[header.lower()])
        kind, _, rest = header.rpartition(':')
        relationship, dot, field = rest.partition('.')
        for lookup, (known, targets) in about['lookups'].items():
            if not dot or relationship.lower() != known.lower():
                continue
            if (len(targets) > 1) != bool(kind) or (kind and kind not in targets):
                break
            target = kind or targets[0]
            if field in self.objects.get(target, {}).get('externalIds', []):
                return ('relation', lookup, target, field)
        raise JobFailed(f'InvalidBatch : Field name not found : {header}')

    # Loading

    def values(self, name, columns, row, creates):
        about, values = self.objects[name], {}
        for column, text in zip(columns, row):
            if column[0] == 'id' or text == '':
                continue
            empty = text == NOTHING
            if column[0] == 'field':
                if column[1] in self.system or column[1] in about.get('readOnly', []):
                    raise RowFailed(f'INVALID_FIELD_FOR_INSERT_UPDATE:Unable to create/update fields: {column[1]}:{column[1]} --')
                values[column[1]] = '' if empty else text
            elif empty:
                values[column[1]] = ''
            elif column[0] == 'lookup':
                found = self.get(text) if is_id(text) else None
                if not is_id(text):
                    raise RowFailed(f'MALFORMED_ID:{column[1]}: id value of incorrect type: {text}:{column[1]} --')
                if found is None or found[1] or found[0] not in about['lookups'][column[1]][1]:
                    raise RowFailed('INVALID_CROSS_REFERENCE_KEY:invalid cross reference id:--')
                values[column[1]] = full_id(text[:15])
            else:
                _, lookup, target, field = column
                parent = self.by_external_id(target, field, text)
                if parent is None:
                    raise RowFailed(f'INVALID_FIELD:Foreign key external ID: {text} not found for field {field} in entity {target}:--')
                if lookup in values:
                    raise RowFailed(f'INVALID_FIELD:Duplicate field value specified for same entity: {lookup}:--')
                values[lookup] = parent
        missing = [field for field in about['required'] if (creates or field in values) and not values.get(field)]
        if missing:
            raise RowFailed(f'REQUIRED_FIELD_MISSING:Required fields are missing: [{", ".join(missing)}]:{", ".join(missing)} --')
        return values

    def store(self, id, name, values):
        found = self.get(id)
        fields = {**(found[2] if found else {}), **values}
        for field in self.objects[name]['externalIds']:
            owner = fields.get(field) and self.by_external_id(name, field, fields[field])
            if owner and owner != id:
                raise RowFailed(f'DUPLICATE_VALUE:duplicate value found: {field} duplicates value on record with id: {owner}:--')
        self.put(id, name, fields)

    def row(self, name, operation, columns, row, external):
        """One row: the id, and whether the record is new."""
        at = columns.index(('id',)) if ('id',) in columns else None
        given = row[at] if at is not None else ''
        if operation == 'insert':
            if given:
                raise RowFailed('INVALID_FIELD_FOR_INSERT_UPDATE:cannot specify Id in an insert call:Id --')
            values = self.values(name, columns, row, creates=True)
            id = self.new_id(self.objects[name]['prefix'])
            self.store(id, name, values)
            return id, True
        if operation == 'upsert' and external.lower() != 'id':
            key = row[columns.index(('field', external))]
            if not key or key == NOTHING:
                raise RowFailed(f'MISSING_ARGUMENT:{external} not specified:--')
            id = self.by_external_id(name, external, key)
            values = self.values(name, columns, row, creates=id is None)
            created = id is None
            id = id or self.new_id(self.objects[name]['prefix'])
            self.store(id, name, values)
            return id, created
        if not given:
            raise RowFailed('MISSING_ARGUMENT:Id not specified in an update call:--')
        if not is_id(given):
            raise RowFailed(f'MALFORMED_ID:Id: id value of incorrect type: {given}:Id --')
        found = self.get(given)
        if found is None or found[0] != name:
            raise RowFailed('INVALID_CROSS_REFERENCE_KEY:invalid cross reference id:--')
        id = full_id(given[:15])
        if operation == 'undelete':
            if not found[1]:
                raise RowFailed('UNDELETE_FAILED:Entity is not in the recycle bin:--')
            self.database.execute('UPDATE record SET deleted = 0 WHERE id = ?', (id,))
            return id, False
        if found[1]:
            raise RowFailed('ENTITY_IS_DELETED:entity is deleted:--')
        if operation in ('delete', 'hardDelete'):
            for other, fields in self.database.execute('SELECT id, fields FROM record WHERE NOT deleted AND instr(fields, ?)', (id,)):
                if id in json.loads(fields).values() and other != id:
                    raise RowFailed(f'DELETE_FAILED:{id} could not be deleted because it is associated with {other}:--')
            self.database.execute('UPDATE record SET deleted = 1 WHERE id = ?', (id,))
            return id, False
        self.store(id, name, self.values(name, columns, row, creates=False))
        return id, False

    def load(self, name, operation, header, rows, external=None):
        """All rows: for each its id, whether it is new, and why it was refused."""
        name = self.object(name)
        columns = [self.column(name, column) for column in header]
        if operation == 'upsert' and external.lower() != 'id' and ('field', external) not in columns:
            raise JobFailed(f'InvalidBatch : Field name not found : {external}')
        if operation == 'upsert' and external.lower() != 'id' and external not in self.objects[name]['externalIds']:
            raise JobFailed(f'InvalidJob : {external} is not an external id of {name}')
        if operation in ('delete', 'hardDelete') and columns != [('id',)]:
            raise JobFailed('InvalidBatch : Delete requires a single column: Id')
        results = []
        for row in rows:
            try:
                if len(row) != len(header):
                    raise RowFailed(f'The number of column values doesn\'t match the {len(header)} column headers')
                id, created = self.row(name, operation, columns, row, external)
                results.append((id, created, None))
            except RowFailed as error:
                results.append((None, False, str(error)))
        return results

    # Bulk jobs

    def submit(self, name, operation, data, line_ending, delimiter, external):
        id = self.new_id('750')
        info = {'id': id, 'operation': operation, 'object': name, 'state': 'UploadComplete', 'externalIdFieldName': external,
                'lineEnding': line_ending, 'columnDelimiter': delimiter, 'numberRecordsProcessed': 0, 'numberRecordsFailed': 0}
        self.database.execute('INSERT INTO job VALUES (?, ?, ?, ?, ?, ?)',
                              (id, self.count('jobs'), json.dumps(info), base64.b64encode(data).decode(), '', ''))
        return info

    def job(self, id):
        found = self.database.execute('SELECT info, passed, refused FROM job WHERE substr(id, 1, 15) = ?', (id[:15],)).fetchone()
        return None if found is None else (json.loads(found[0]), found[1], found[2])

    def latest(self, operation):
        for (info,) in self.database.execute('SELECT info FROM job ORDER BY number DESC'):
            if json.loads(info)['operation'] == operation:
                return json.loads(info)
        return None

    def process(self, id):
        """Does a job that waits."""
        info, _, _ = self.job(id)
        if info['state'] != 'UploadComplete':
            return info
        data = base64.b64decode(self.database.execute('SELECT input FROM job WHERE id = ?', (info['id'],)).fetchone()[0])
        passed, refused = io.StringIO(), io.StringIO()
        try:
            ends_with = 'CRLF' if data.split(b'\n', 1)[0].endswith(b'\r') else 'LF'
            if ends_with != info['lineEnding']:
                raise JobFailed(f'InvalidBatch : LineEnding is invalid on user data. Current LineEnding setting is {info["lineEnding"]}')
            try:
                text = data.decode('utf-8')
            except UnicodeDecodeError:
                raise JobFailed('InvalidBatch : The data is no UTF-8') from None
            delimiter = {'BACKQUOTE': '`', 'CARET': '^', 'COMMA': ',', 'PIPE': '|', 'SEMICOLON': ';', 'TAB': '\t'}
            table = csv.reader(io.StringIO(text, newline=''), delimiter=delimiter[info['columnDelimiter']])
            header, rows = next(table), list(table)
            if header[0].startswith('\ufeff'):
                header[0] = header[0][1:]
            results = self.load(info['object'], info['operation'], header, rows, info['externalIdFieldName'])
            info['object'] = self.object(info['object'])
            good = csv.writer(passed, quoting=csv.QUOTE_ALL, lineterminator='\n')
            bad = csv.writer(refused, quoting=csv.QUOTE_ALL, lineterminator='\n')
            good.writerow(['sf__Id', 'sf__Created', *header])
            bad.writerow(['sf__Id', 'sf__Error', *header])
            for row, (id, created, error) in zip(rows, results):
                if error is None:
                    good.writerow([id, str(created).lower(), *row])
                else:
                    bad.writerow(['', error, *row])
            info |= {'state': 'JobComplete', 'numberRecordsProcessed': len(rows),
                     'numberRecordsFailed': sum(error is not None for *_, error in results)}
        except JobFailed as error:
            info |= {'state': 'Failed', 'errorMessage': str(error)}
        self.database.execute('UPDATE job SET info = ?, passed = ?, refused = ? WHERE id = ?',
                              (json.dumps(info), passed.getvalue(), refused.getvalue(), info['id']))
        return info

    def close(self):
        self.database.commit()
        self.database.close()
