#!/usr/bin/env python3
"""Makes files for Data Loader and 'sf data … bulk' from a Salesforce restore set: one CSV a table, numbered in load order.

usage: load_files.py RESTORE-SET FOLDER --by Id | --by FIELD [--empty TEXT] [--ids FILE.csv…] [--data-loader]
                     [--part-size BYTES]

--by Id      the records are in the org (overwritten, or brought back from the recycle bin): ids stay as they are.
--by FIELD   the records get new ids: FIELD (Legacy_Id__c, say) is an external id of each object and takes the old one;
             references name parents by it. What can only be set when all is there goes to FOLDER/second/,
             to be upserted last.

--empty '#N/A'  what stands for an empty value. An update passes over empty ones, so that a field that was empty in the backup
             keeps its wrong value; the Bulk API empties it at '#N/A'.

--data-loader  also what Data Loader's batch mode reads: a map (.sdl) for each file, and process-conf.xml with a process for
             each, of the file's name. Your user name and password go to FOLDER/config.properties.

--part-size BYTES  what a file has at most: the rest of its records is in 02-Contact.part2.csv and so on, which is a process of
             its own. 100 MB, for 'sf' uploads a file whole, and Salesforce takes 150 MB of base64 a job. Attachments stay one
             file: only Data Loader takes them.

Parts of a table in several ZIPs become one file; columns that Salesforce sets itself are left out, others by
--without Table.Column; records that were in the recycle bin are left out too. Attachments are unpacked to
FOLDER/Attachments, and their file has a column Body with the path, as Data Loader takes them. As nothing refers to a
parent of any kind by an external id, --ids gives the new ids: CSVs with columns Id and FIELD.
Documents and files (ContentVersion) are not written.
"""
import argparse
import csv
import io
import json
import pathlib
import subprocess
import sys
import xml.sax.saxutils
import zipfile

OWN = {'IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp', 'CaseNumber',
       'IsClosed', 'IsConverted', 'LastViewedDate', 'LastReferencedDate', 'LastActivityDate', 'IsWon', 'BodyLength'}
STAY = {'OwnerId', 'RecordTypeId'}
FILES = {'Document', 'ContentVersion'}


def rows(restore_set, members):
    for member in members:
        archive, name = member.split('!', 1)
        with zipfile.ZipFile(restore_set / 'restore' / archive) as opened, opened.open(name) as raw:
            for row in csv.DictReader(io.TextIOWrapper(raw, 'utf-8-sig', newline='')):
                if row.get('IsDeleted', '').lower() not in ('1', 'true'):
                    yield row


def attachments(restore_set, step, folder, ids, key):
    """The rows of Attachment, their files unpacked; their own ids only where the records are in the org."""
    (folder / 'Attachments').mkdir()
    for member in step['members']:
        with zipfile.ZipFile(restore_set / 'restore' / member.split('!', 1)[0]) as opened:
            for name in opened.namelist():
                kind, _, file = name.partition('/')
                if kind == 'Attachments' and file.isalnum():
                    (folder / name).write_bytes(opened.read(name))
    for row in rows(restore_set, step['members']):
        kept = {column: value for column, value in row.items() if column not in OWN and (key == 'Id' or column != 'Id')}
        kept['ParentId'] = ids.get(row['ParentId'][:15], row['ParentId'])
        yield {**kept, 'Body': str(folder / 'Attachments' / row['Id'])}


def relationship(column):
    return column[:-1] + 'r' if column.endswith('__c') else column.removesuffix('Id')


def header(column, table, key):
    """The column of a reference that names its parent by the external id `key`, as the Bulk API takes it."""
    name = f'{relationship(column)}.{key}'
    return f'{table}:{name}' if column in ('WhoId', 'WhatId') else name


def for_data_loader(folder, written, key):
    """Maps and processes. `fields` says for a column that names a parent what Data Loader calls it."""
    beans = []
    for path, table, fields in written:
        name = path.stem if path.parent == folder else path.stem + '-second'
        with open(path, encoding='utf-8', newline='') as file:
            columns = next(csv.reader(file))
        with open(path.with_suffix('.sdl'), 'w', encoding='latin-1', newline='') as file:
            file.writelines(f'{escaped(column)}={escaped(fields.get(column, column))}\n' for column in columns)
        operation = 'update' if key == 'Id' else 'insert' if table == 'Attachment' else 'upsert'
        values = {'sfdc.entity': table, 'process.operation': operation}
        if operation == 'upsert':
            values['sfdc.externalIdField'] = key
        values |= {
            'dataAccess.type': 'csvRead', 'dataAccess.name': path, 'dataAccess.readUTF8': 'true',
            'process.mappingFile': path.with_suffix('.sdl'), 'process.statusOutputDirectory': folder / 'status',
            'process.outputSuccess': folder / 'status' / f'{name}-success.csv',
            'process.outputError': folder / 'status' / f'{name}-error.csv',
            # The files of attachments go by SOAP only. By Bulk API 2.0 Data Loader does not tell by its exit code that rows
            # were refused, and waits for a job that failed.
            'sfdc.useBulkApi': 'false' if table == 'Attachment' else 'true', 'sfdc.useBulkV2Api': 'false',
            'process.batchMode.exitWithErrorOnFailedRows': 'true',
        }
        if table != 'Attachment':
            values['sfdc.loadBatchSize'] = '2000'
        elif operation == 'update':
            values['sfdc.insertNulls'] = 'true'  # It knows no '#N/A'.
        quoted = xml.sax.saxutils.quoteattr
        entries = ''.join(f'      <entry key={quoted(entry)} value={quoted(str(value))}/>\n' for entry, value in values.items())
        # An id could not begin with a digit.
        beans.append(f'  <bean name={quoted(name)} class="com.salesforce.dataloader.process.ProcessRunner" scope="prototype">\n'
                     f'    <property name="name" value={quoted(name)}/>\n'
                     f'    <property name="configOverrideMap"><map>\n{entries}    </map></property>\n  </bean>\n')
    (folder / 'process-conf.xml').write_text(
        '<!DOCTYPE beans PUBLIC "-//SPRING//DTD BEAN 2.0//EN" "http://www.springframework.org/dtd/spring-beans-2.0.dtd">\n'
        f'<beans>\n{"".join(beans)}</beans>\n', encoding='utf-8')


def escaped(text):
    """A key or value of Java's properties."""
    return ''.join('\\' + letter if letter in '\\:=#! ' else letter for letter in text)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('restore_set', type=pathlib.Path)
    options.add_argument('folder', type=pathlib.Path)
    options.add_argument('--by', required=True)
    options.add_argument('--without', action='append', default=[])
    options.add_argument('--empty', default='')
    options.add_argument('--ids', nargs='+', default=[], type=pathlib.Path)
    options.add_argument('--data-loader', action='store_true')
    options.add_argument('--part-size', type=int, default=100_000_000)
    options = options.parse_args()
    if options.part_size < 1:
        sys.exit('--part-size is a number of bytes, at least 1')
    options.folder = options.folder.resolve()
    csv.field_size_limit(1 << 30)
    planned = subprocess.run(['winnow', 'plan', options.restore_set, '--json'], stdout=subprocess.PIPE)
    if planned.returncode:
        sys.exit(planned.returncode)
    steps = [step for step in json.loads(planned.stdout)['steps'] if step['records']]

    table_of = {}  # The first 15 characters of an id, which name the record, to its table.
    for step in steps:
        table_of.update((row['Id'][:15], step['table']) for row in rows(options.restore_set, step['members']))

    ids = {}  # Old to new.
    for path in options.ids:
        with open(path, encoding='utf-8-sig', newline='') as file:
            ids.update((row[options.by][:15], row['Id']) for row in csv.DictReader(file))

    (options.folder / 'second').mkdir(parents=True)
    written = []  # What is written, in load order: second passes come last.
    for step in steps:
        table = step['table']
        name = f'{step["step"]:02}-{table}.csv'
        if table in FILES:
            print(f'{table}: {step["records"]} records with files, not written')
            continue
        if table == 'Attachment':
            found = list(attachments(options.restore_set, step, options.folder, ids, options.by))
            written += [(path, table, {}) for path in write(options.folder / name, found)]
            said = f'{name}: {len(found)} records, their files in Attachments/'
            new = set(ids.values())
            lost = sum(row['ParentId'] not in new for row in found)
            if options.ids and lost:
                said += f', {lost} whose parent has no new id'
            print(said)
            continue
        # A reference to what comes later, or to the table itself, waits for the second pass.
        wait = set() if options.by == 'Id' else {column for columns in step['secondPass'] for column in columns}
        earlier = {other['table'] for other in steps[:steps.index(step)]}
        first, second, dangling, fields = [], [], 0, {}
        for row in rows(options.restore_set, step['members']):
            now, later = {}, {}
            for column, value in row.items():
                if column in OWN or f'{table}.{column}' in options.without:
                    continue
                if column == 'Id':
                    now[options.by] = value
                elif options.by == 'Id' or column in STAY or not column.endswith(('Id', '__c')) or value[:15] not in table_of:
                    reference = column.endswith('Id') and column not in STAY and options.by != 'Id'
                    if reference and value == '':
                        continue  # Another column has the references of the rows that have one.
                    dangling += reference
                    now[column] = value or options.empty
                else:
                    parent = table_of[value[:15]]
                    target = now if parent in earlier and column not in wait else later
                    name_of_column = header(column, parent, options.by)
                    target[name_of_column] = value
                    fields[name_of_column] = f'{relationship(column)}:{parent}-{options.by}'
            first.append(now)
            if later:
                second.append({options.by: row['Id'], **later})
        paths = write(options.folder / name, first, options.part_size)
        written += [(path, table, fields) for path in paths]
        said = f'{name}: {len(first)} records{parts(paths)}'
        if second:
            paths = write(options.folder / 'second' / name, second, options.part_size)
            written += [(path, table, fields) for path in paths]
            said += f', {len(second)} again in second/{parts(paths)}'
        if dangling:
            said += f', {dangling} references to records that are not in the restore set'
        print(said)
    if options.data_loader:
        for_data_loader(options.folder, sorted(written, key=lambda file: file[0].parent != options.folder), options.by)


def parts(paths):
    return f' in {len(paths)} files' if len(paths) > 1 else ''


def write(path, records, size=None):
    """Writes a table, in files of at most so many bytes but for a record that is longer; gives their paths."""
    columns = list(dict.fromkeys(column for record in records for column in record))
    text = io.StringIO()
    lines = csv.DictWriter(text, columns, restval='', quoting=csv.QUOTE_ALL, lineterminator='\n')

    def line(add):
        text.seek(0)
        text.truncate()
        add()
        return text.getvalue().encode()

    head = line(lines.writeheader)
    paths = [path]
    file = open(path, 'wb')
    file.write(head)
    for record in records:
        row = line(lambda: lines.writerow(record))
        if size and file.tell() > len(head) and file.tell() + len(row) > size:
            file.close()
            paths.append(path.with_suffix(f'.part{len(paths) + 1}.csv'))
            file = open(paths[-1], 'wb')
            file.write(head)
        file.write(row)
    file.close()
    return paths


main()
