"""Check a restore set of what make_salesforce_tree.py writes: which records follow their parents, and where they are.

usage: check_salesforce_tree.py FOLDER_WITH_ZIPS RESTORE_SET

Reads the ZIPs with Python alone, works out what has to become of each record by the defaults, and compares that with
dropped.ndjson (decision, reason, chain of parents), with the counts and the order of tables in the manifest, and with the
records and attachments of restore/, quarantine/ and hold/.
Prints what was compared.
"""
import collections, csv, glob, io, json, os, sys, zipfile

FOLDER, SET = sys.argv[1:3]
# What becomes of a child whose parent is dropped, by column; what is not here stays.
CASCADE = {('Contact', 'AccountId'), ('Opportunity', 'AccountId'), ('Case', 'AccountId'), ('CaseComment', 'ParentId'),
           ('OpportunityLineItem', 'OpportunityId'), ('Attachment', 'ParentId')}
HOLD = {('Case', 'ContactId'), ('Loan__c', 'Borrower__c')}
# Cascades when all go that such columns of the record refer to.
ALL = {('Task', 'WhoId'), ('Task', 'WhatId')}


def read(folder):
    """Rows by table and short id, and contents of attachments by short id, of the ZIPs of a folder."""
    rows, contents = collections.defaultdict(dict), {}
    for path in sorted(glob.glob(f'{folder}/*.ZIP')):
        with zipfile.ZipFile(path) as archive:
            if archive.testzip():
                sys.exit(f'{path} is damaged')
            for name in archive.namelist():
                data = archive.read(name)
                if name.startswith('Attachments/'):
                    contents[name.split('/')[1][:15]] = data
                    continue
                for row in csv.DictReader(io.StringIO(data.decode(), newline='')):
                    if row['Id'][:15] in rows[name[:-4]]:
                        sys.exit(f'{path}: {row["Id"]} twice')
                    rows[name[:-4]][row['Id'][:15]] = row
    return rows, contents


def fate(rows):
    """What becomes of each record: its decision, and the parents that may be named as the nearest."""
    table_of = {short: table for table, all in rows.items() for short in all}
    every = [(table, short, row) for table, all in rows.items() for short, row in all.items()]
    claim = {short: row.get('Data_Provenance__c', '') for _, short, row in every}
    decision = {short: 'drop' for short in claim if claim[short] == 'synthetic'}
    parents = {}

    def references(table, row, kinds):
        found = [(column, row[column][:15]) for child, column in sorted(kinds) if child == table]
        return [(column, parent) for column, parent in found if parent]

    def level(children, what):
        found = {}
        for table, short, row in every:
            if short not in decision:
                because = children(table, short, row)
                if because:
                    found[short] = because
        for short, because in found.items():
            decision[short], parents[short] = what, because
        return found

    def dropping(table, short, row):
        group = references(table, row, ALL)
        because = [(c, p) for c, p in references(table, row, CASCADE) if decision.get(p) == 'drop']
        if group and all(decision.get(p) == 'drop' for _, p in group):
            because += group
        return claim[short] != 'production' and because

    def held_by(states):
        def holding(table, short, row):
            because = [(c, p) for c, p in references(table, row, CASCADE | HOLD) if decision.get(p) in states]
            group = references(table, row, ALL)
            if group and all(decision.get(p) in ('drop', 'hold') for _, p in group):
                because += group
            return because
        return holding

    while level(dropping, 'drop'):
        pass
    level(held_by(['drop']), 'hold')
    while level(held_by(['drop', 'hold']), 'hold'):
        pass
    return decision, parents, table_of


def counts(source, decision, table_of, lines):
    """What the manifest says of relations, and its order of tables."""
    with open(f'{SET}/manifest.json') as text:
        manifest = json.load(text)['predicate']
    known = {(r['child'], r['columns'][0]): r for r in manifest['relations']}
    wanted = {(table, column) for table, all in source.items() for column in next(iter(all.values()))
              if column.endswith('Id') and column != 'Id' or column == 'Borrower__c'}
    if known.keys() != wanted:
        yield f'relations: {sorted(known.keys() ^ wanted)}'
    place = {table: at for at, group in enumerate(manifest['loadOrder']['groups']) for table in group}
    for (table, column), entry in known.items():
        if place.get(entry.get('parent'), -1) > place[table]:
            yield f'{table} comes before {entry["parent"]}'
        if 'references' not in entry:
            # Relations of Salesforce's by which children always stay are not followed.
            if entry['onDrop'] != 'keep':
                yield f'not counted: {entry}'
            continue
        found = collections.Counter(references=0, danglingInSource=0, danglingMade=0, dropped=0, held=0)
        for short, row in source[table].items():
            parent = row[column][:15]
            found['references'] += parent != ''
            found['danglingInSource'] += parent != '' and parent not in table_of
            found['danglingMade'] += parent in decision and short not in decision
        for line in lines:
            if line['reason'] == 'cascade' and (line['table'], line['parents'][0]['by']) == (table, column):
                found['dropped' if line['decision'] == 'drop' else 'held'] += 1
        if any(entry[name] != number for name, number in found.items()):
            yield f'{entry}, and there are {dict(found)}'


def main():
    source, contents = read(FOLDER)
    decision, parents, table_of = fate(source)
    with open(f'{SET}/dropped.ndjson') as text:
        lines = [json.loads(line) for line in text]
    own = {line['key'][:15]: line for line in lines if line['record']}
    faults = []
    for short in own.keys() | decision.keys():
        line, wanted = own.get(short), decision.get(short)
        if line is None or line['decision'] != wanted or line['table'] != table_of[short]:
            faults.append(f'{table_of[short]} {short}: {wanted} and not {line}')
            continue
        if short not in parents:
            if line['reason'] != 'tag' or 'parents' in line:
                faults.append(f'{short} goes by its tag and not {line}')
            continue
        chain = [(link['by'], link['key'][:15]) for link in line.get('parents', [])]
        if line['reason'] != 'cascade' or not chain or chain[0] not in parents[short]:
            faults.append(f'{short} goes for {parents[short]} and not {line}')
            continue
        for (_, here), after in zip(chain, chain[1:] + [None]):
            if (after is None) != (here not in parents) or after and after not in parents[here]:
                faults.append(f'{short}: {here} goes for {parents.get(here)} and not {after}')
        if [link['table'] for link in line['parents']] != [table_of[here] for _, here in chain]:
            faults.append(f'{short}: tables {line["parents"]}')
    # Content follows its row.
    files = {line['member'].split('/')[1][:15]: line for line in lines if not line['record']}
    for short in contents.keys() | files.keys():
        line = files.get(short, {})
        if line.get('decision') != decision.get(short) or line.get('reason', 'cascade') != 'cascade':
            faults.append(f'content of {short}: {decision.get(short)} and not {line}')
    for part, wanted in (('restore', None), ('quarantine', 'drop'), ('hold', 'hold')):
        rows, files = read(f'{SET}/{part}')
        for table in source:
            there = {short: row for short, row in source[table].items() if decision.get(short) == wanted}
            if rows[table] != there:
                faults.append(f'{part}: {table}: {sorted(rows[table].keys() ^ there.keys())[:5]} differ')
        if files != {short: data for short, data in contents.items() if decision.get(short) == wanted}:
            faults.append(f'{part}: other attachments')
    faults += counts(source, decision, table_of, own.values())
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    if faults:
        sys.exit(f'{len(faults)} faults')
    sums = collections.Counter((table, decision.get(short, 'keep')) for short, table in table_of.items())
    for table in source:
        print(table, *(f'{what} {sums[table, what]}' for what in ('keep', 'drop', 'hold')))
    exact = sum(len(some) == 1 for some in parents.values())
    print(f'right: {len(lines)} lines, {len(parents)} followed a parent, {exact} of them could name one alone')


main()
