"""Children follow their parents as in the database: what winnow leaves of a PostgreSQL dump is what a DELETE leaves.

usage: roundtrip_relations.py WINNOW WORK_FOLDER

Starts a server of its own on a socket in WORK_FOLDER. Foreign keys of every kind: CASCADE over three tables, SET NULL,
RESTRICT, two columns, a column that is unique but not the key (of citext, and written in another case by its children), a
table's own, a circle of two tables. For each format of
dump the restored database loads without an error, and

- quarantine/ and the lines with "drop" are the rows that a DELETE of the synthetic customers takes with it,
- hold/ and the lines with "hold" are the rows that it would set to null or that would forbid it, and what hangs on them,
- restore/ is what a DELETE of the held rows, then of the synthetic customers, leaves in a copy of the source.

With `on_drop: keep` the rows stay, and PostgreSQL says of the constraint what is written below. Prints a line a format.
"""
import json, os, pwd, re, shutil, subprocess, sys

WINNOW, WORK = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
BIN = sorted(p.path for p in os.scandir('/usr/lib/postgresql'))[-1] + '/bin'
AS = {'user': 'postgres', 'group': 'postgres', 'extra_groups': []} if os.getuid() == 0 else {}
ENV = {**os.environ, 'PATH': f'{BIN}:{os.environ["PATH"]}', 'LC_ALL': 'C.UTF-8', 'HOME': WORK}

# Parents and children in no order. Tables of `old` have names of others and nothing to do with them.
SCHEMA = """
CREATE EXTENSION citext;
CREATE TABLE payments (id bigint PRIMARY KEY, account_id integer NOT NULL, amount numeric(12,2), paid date);
CREATE TABLE customers (id integer PRIMARY KEY, login citext NOT NULL UNIQUE, name text NOT NULL, email text,
  referred_by integer REFERENCES customers ON DELETE SET NULL);
CREATE TABLE accounts (id integer PRIMARY KEY, customer_id integer REFERENCES customers ON DELETE CASCADE, opened date);
ALTER TABLE payments ADD FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
CREATE TABLE tickets (id integer PRIMARY KEY, customer_id integer REFERENCES customers ON DELETE SET NULL, body text);
CREATE TABLE remarks (id integer PRIMARY KEY, ticket_id integer NOT NULL REFERENCES tickets ON DELETE CASCADE, body text);
CREATE TABLE contracts (id integer PRIMARY KEY, customer_id integer REFERENCES customers ON DELETE RESTRICT, signed date);
CREATE TABLE clauses (contract_id integer REFERENCES contracts, number integer, body text,
  PRIMARY KEY (contract_id, number));
CREATE TABLE orders (region text, number integer, customer_id integer REFERENCES customers ON DELETE CASCADE, placed date,
  PRIMARY KEY (region, number));
CREATE TABLE items (id integer PRIMARY KEY, order_number integer, order_region text, sku text,
  FOREIGN KEY (order_number, order_region) REFERENCES orders (number, region) ON DELETE CASCADE);
CREATE TABLE sessions (id integer PRIMARY KEY, login citext REFERENCES customers (login) ON DELETE CASCADE, began date);
CREATE TABLE categories (id integer PRIMARY KEY, parent integer REFERENCES categories ON DELETE CASCADE,
  owner integer REFERENCES customers ON DELETE CASCADE, title text);
CREATE TABLE teams (id integer PRIMARY KEY, sponsor integer REFERENCES customers ON DELETE CASCADE, lead integer);
CREATE TABLE members (id integer PRIMARY KEY, joined date, team_id integer NOT NULL REFERENCES teams ON DELETE CASCADE
  DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE teams ADD FOREIGN KEY (lead) REFERENCES members ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE codes (code text PRIMARY KEY, words text[]);
CREATE SCHEMA old;
CREATE TABLE old.customers (id integer PRIMARY KEY, name text);
CREATE TABLE old.accounts (id integer PRIMARY KEY, customer_id integer REFERENCES old.customers ON DELETE CASCADE);
"""
# One customer in twenty is synthetic, by the address; every fifth of a few was referred by the one before.
FILL = r"""
INSERT INTO customers SELECT n, 'k-' || n * 7, 'O''Neil \ ' || n || E'\t;', 'ann.' || n || '@' ||
  CASE WHEN n % 20 = 7 THEN 'example.com' ELSE 'contoso-bank.com' END, CASE WHEN n % 50 IN (3, 8, 9) THEN n - 1 END
  FROM generate_series(1, 2000) n;
INSERT INTO accounts SELECT n, CASE WHEN n % 11 > 0 THEN (n * 7) % 2000 + 1 END, DATE '2015-01-01' + n
  FROM generate_series(1, 3000) n;
INSERT INTO payments SELECT n, (n * 13) % 3000 + 1, n / 7.0, DATE '2021-01-01' + n % 1000 FROM generate_series(1, 9000) n;
INSERT INTO tickets SELECT n, CASE WHEN n % 9 > 0 THEN (n * 3) % 2000 + 1 END, E'Ticket (' || n || E'), ;\n\\.'
  FROM generate_series(1, 1500) n;
INSERT INTO remarks SELECT n, (n * 7) % 1500 + 1, 'Remark ' || n FROM generate_series(1, 2500) n;
INSERT INTO contracts SELECT n, (n * 17) % 2000 + 1, DATE '2019-01-01' + n FROM generate_series(1, 700) n;
INSERT INTO clauses SELECT c, n, 'Clause ' || n FROM generate_series(1, 700) c, generate_series(1, c % 4) n;
INSERT INTO orders SELECT CASE n % 3 WHEN 0 THEN 'north, east' WHEN 1 THEN 'south|west' ELSE E'a\tb' END, n / 3,
  (n * 11) % 2000 + 1, DATE '2020-06-01' + n % 900 FROM generate_series(3, 2402) n;
INSERT INTO items SELECT row_number() OVER (), CASE WHEN k <> 3 THEN number END, CASE WHEN k <> 4 THEN region END,
  'sku-' || k FROM orders, generate_series(1, 4) k WHERE (number + k) % 2 = 0;
INSERT INTO sessions SELECT n, CASE WHEN n % 2 = 0 THEN 'K-' ELSE 'k-' END || ((n * 19) % 2000 + 1) * 7, DATE '2022-01-01' + n % 700
  FROM generate_series(1, 2500) n;
INSERT INTO categories SELECT n, CASE WHEN n > 10 THEN n / 3 END, CASE WHEN n % 23 = 0 THEN (n * 3) % 2000 + 1 END,
  'Shelf ' || n FROM generate_series(1, 1200) n;
BEGIN;
INSERT INTO teams SELECT n, n * 9 % 2000 + 1, CASE WHEN n % 5 > 0 THEN n * 3 + 3 END FROM generate_series(1, 200) n;
INSERT INTO members SELECT n, DATE '2018-01-01' + n, n / 3 FROM generate_series(3, 602) n;
COMMIT;
INSERT INTO codes VALUES ('a', ARRAY['x', 'y,z']), ('b', '{}'), ('c', NULL);
INSERT INTO old.customers SELECT n, 'O''Neil ' || n FROM generate_series(1, 300) n;
INSERT INTO old.accounts SELECT n, n FROM generate_series(1, 300) n;
"""
SYNTHETIC = "DELETE FROM customers WHERE email LIKE '%@example.com'"
# Tables, children first, with their keys.
TABLES = {
    'payments': 'id', 'accounts': 'id', 'remarks': 'id', 'tickets': 'id', 'clauses': 'contract_id, number', 'contracts': 'id',
    'items': 'id', 'orders': 'region, number', 'sessions': 'id', 'categories': 'id', 'members': 'id', 'teams': 'id',
    'customers': 'id', 'codes': 'code', 'old.accounts': 'id', 'old.customers': 'id',
}
CIRCLE = {'teams', 'members'}
UNTOUCHED = ['codes', 'old.accounts', 'old.customers']

DUMPS = {
    'plain': (['-f', 'plain.sql'], 'plain.sql', 'psql'),
    'inserts': (['--inserts', '-f', 'inserts.sql'], 'inserts.sql', 'psql'),
    'tar': (['-Ft', '-f', 'backup.tar'], 'backup.tar', 'pg_restore'),
    'directory': (['-Fd', '-f', 'backup.dir'], 'backup.dir', 'pg_restore'),
}

# A policy for tickets that stay, and what PostgreSQL then says of them: once, whatever their number.
KEEP = """version: 1
relations:
  - {child: tickets.customer_id, parent: customers, on_drop: keep}
"""
VIOLATED = re.compile(
    r'ERROR:  insert or update on table "tickets" violates foreign key constraint "tickets_customer_id_fkey"\n'
    r'DETAIL:  Key \(customer_id\)=\((\d+)\) is not present in table "customers"\.\n')
ON_DROP = {'c': 'cascade', 'n': 'hold', 'r': 'hold', 'a': 'hold'}


def run(*command, check=True):
    done = subprocess.run(command, env=ENV, capture_output=True, text=True, cwd=WORK, **AS)
    if check and done.returncode:
        sys.exit(f'{command}: {done.returncode}\n{done.stdout}\n{done.stderr}')
    return done


def sql(database, text):
    return run('psql', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-h', WORK, '-d', database, '-c', text).stdout


def database(name, template='template1'):
    sql('postgres', f'DROP DATABASE IF EXISTS {name}')
    sql('postgres', f'CREATE DATABASE {name} TEMPLATE {template}')


def rows(name):
    """Of each table, each row by its key, as JSON."""
    found = {}
    for table, key in TABLES.items():
        text = sql(name, f'SELECT json_build_array(json_build_array({key}), row_to_json(t)) FROM {table} t')
        found[table] = {json.dumps(k): row for k, row in map(json.loads, text.splitlines())}
    return found


def keys(content):
    return {(table, key) for table, all in content.items() for key in all}


def foreign_keys():
    """The source's, as the database knows them: child, columns, parent, its columns, what is done on delete."""
    names = "(SELECT json_agg(attname ORDER BY n) FROM unnest(%s) WITH ORDINALITY AS u(a, n) " \
            "JOIN pg_attribute ON attrelid = %s AND attnum = a)"
    text = sql('source', f"""SELECT json_build_array(conrelid::regclass::text, {names % ('conkey', 'conrelid')},
      confrelid::regclass::text, {names % ('confkey', 'confrelid')}, confdeltype) FROM pg_constraint WHERE contype = 'f'""")
    return [json.loads(line) for line in text.splitlines()]


def change_foreign_keys(to, condition):
    """Makes the copy's foreign keys that satisfy the condition do something else when the parent is deleted."""
    sql('copy', sql('copy', f"""SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || conname || ', ADD ' ||
      regexp_replace(pg_get_constraintdef(oid), '( ON DELETE (CASCADE|RESTRICT|SET NULL)|)( DEFERRABLE.*|)$',
      ' ON DELETE {to}\\3') || ';' FROM pg_constraint WHERE contype = 'f' AND {condition}"""))


def left(*changes):
    """What a DELETE of the synthetic customers leaves in a copy of the source whose foreign keys are changed before."""
    database('copy', 'source')
    for change in changes:
        change()
    sql('copy', SYNTHETIC)
    return rows('copy')


def expectations(source):
    """What the database itself does: the rows that stay, that go, and that a person has to look at."""
    # If every foreign key cascades, what is left hangs on nothing that goes.
    stays = left(lambda: change_foreign_keys('CASCADE', "confdeltype <> 'c'"))
    # If those that do not cascade set to null, no other rows go than by those that do.
    goes = keys(source) - keys(left(
        lambda: sql('copy', 'ALTER TABLE clauses DROP CONSTRAINT clauses_pkey, ALTER contract_id DROP NOT NULL'),
        lambda: change_foreign_keys('SET NULL', "confdeltype NOT IN ('c', 'n')")))
    held = keys(source) - keys(stays) - goes
    # The same with the schema as it is: without the held rows the DELETE is allowed, and sets nothing to null.
    if left(lambda: delete('copy', held)) != stays:
        sys.exit('the database does not do what is expected of it')
    for table in TABLES:
        counts = [sum(t == table for t, _ in some) for some in (keys(source), goes, held)]
        if (counts[1:] == [0, 0]) != (table in UNTOUCHED):
            sys.exit(f'the example shows nothing of {table}: {counts}')
    return stays, goes, held


def delete(name, some):
    for table, key in TABLES.items():
        chosen = [json.loads(k) for t, k in some if t == table]
        if chosen:
            values = ', '.join('(' + ', '.join("'" + str(v).replace("'", "''") + "'" for v in k) + ')' for k in chosen)
            sql(name, f'DELETE FROM {table} WHERE ({key}) IN ({values})')


def load(part, source, how, stop=True):
    """Loads what winnow wrote into an empty database and says what that said."""
    database('restored')
    written = f'set/{part}/{source}'
    if how == 'psql':
        command = ['psql', '-X', '-q', *(['-v', 'ON_ERROR_STOP=1'] if stop else []), '-f', written]
    else:
        command = ['pg_restore', *(['--exit-on-error'] if stop else []), written]
    return run(*command, '-h', WORK, '-d', 'restored', check=stop).stderr


def winnow(name, source, *more):
    shutil.rmtree(f'{WORK}/set', ignore_errors=True)
    done = run(WINNOW, 'restore', source, '--output', 'set', '-q', *more, check=False)
    if done.returncode != 1:
        sys.exit(f'{name}: winnow ended with {done.returncode}, not with 1 for records that are held: {done.stderr}')
    with open(f'{WORK}/set/dropped.ndjson') as lines:
        diff = [json.loads(line) for line in lines]
    with open(f'{WORK}/set/manifest.json') as text:
        return diff, json.load(text)['predicate']


def compare(name, found, wanted):
    if found != wanted:
        some = [sorted(one - two)[:5] for one, two in ((found, wanted), (wanted, found))]
        sys.exit(f'{name}: {len(found - wanted)} too many, as {some[0]}; {len(wanted - found)} missing, as {some[1]}')


def written_key(key):
    return '|'.join(str(part).replace('|', '\\|') for part in json.loads(key))


def alike(value):
    """Logins are compared in lower case, as citext has it."""
    return value.lower() if isinstance(value, str) else value


def check_lines(name, diff, source, goes, held):
    """Each row that went has a line, and each line the chain of parents up to a customer that is synthetic."""
    for decision, wanted in (('drop', goes), ('hold', held)):
        compare(f'{name}: lines with {decision}', {(d['table'], d['key']) for d in diff if d['decision'] == decision},
                {(table, written_key(key)) for table, key in wanted})
    lines = {(d['table'], d['key']): d for d in diff}
    record = {(table, written_key(key)): row for table, all in source.items() for key, row in all.items()}
    refers = {(child, ','.join(sorted(columns))): (columns, parent, parents)
              for child, columns, parent, parents, _ in foreign_keys()}
    for place, line in lines.items():
        if (line['reason'] == 'cascade') != ('parents' in line):
            sys.exit(f'{name}: {line}')
        if line['reason'] != 'cascade':
            if place[0] != 'customers' or not record[place]['email'].endswith('@example.com'):
                sys.exit(f'{name}: by itself goes {line}')
            continue
        nearest, *rest = line['parents']
        by = nearest['by'] if isinstance(nearest['by'], list) else nearest['by'].replace(' ', '').split(',')
        columns, parent, parents = refers[place[0], ','.join(sorted(by))]
        above = parent, nearest['key']
        if nearest['table'] != parent or rest != lines[above].get('parents', []) \
                or [alike(record[place][c]) for c in columns] != [alike(record[above][c]) for c in parents]:
            sys.exit(f'{name}: another chain of parents: {line}')
        if line['decision'] == 'drop' and lines[above]['decision'] != 'drop':
            sys.exit(f'{name}: a parent that is not dropped drops {line}')
        if place[0] == 'payments' and line['decision'] == 'drop':
            account = source['accounts'][f"[{record[place]['account_id']}]"]
            if line['parents'] != [{'table': 'accounts', 'key': str(account['id']), 'by': 'account_id'},
                                   {'table': 'customers', 'key': str(account['customer_id']), 'by': 'customer_id'}] \
                    and not any(p['by'] == 'referred_by' for p in line['parents']):
                sys.exit(f'{name}: of a payment: {line}')


def check_manifest(name, manifest, source, diff):
    known = {(r['child'], r['parent'], tuple(sorted(zip(r['columns'], r['parentColumns'])))): r
             for r in manifest['relations']}
    wanted = {(child, parent, tuple(sorted(zip(columns, parents)))): action
              for child, columns, parent, parents, action in foreign_keys()}
    compare(f'{name}: relations', set(known), set(wanted))
    groups = manifest['loadOrder']['groups']
    place = {table: at for at, group in enumerate(groups) for table in group}
    compare(f'{name}: tables in order', set(place), set(TABLES))
    later = {(entry['table'], *entry['columns']) for entry in manifest['loadOrder']['secondPass']}
    for (child, parent, pairs), entry in known.items():
        columns = [column for column, _ in pairs]
        references = sum(all(row[c] is not None for c in columns) for row in source[child].values())
        if (entry['from'], entry['onDrop'], entry['references'], entry['danglingInSource'], entry['danglingMade']) != \
                ('foreign-key', ON_DROP[wanted[child, parent, pairs]], references, 0, 0):
            sys.exit(f'{name}: {entry}, and there are {references} references')
        if place[child] < place[parent] or (place[child] == place[parent]) != (child == parent or {child, parent} == CIRCLE):
            sys.exit(f'{name}: {child} before {parent} in {groups}')
    for decision, count in (('drop', 'dropped'), ('hold', 'held')):
        if sum(r[count] for r in known.values()) != sum((d['decision'], d['reason']) == (decision, 'cascade') for d in diff):
            sys.exit(f'{name}: relations count other children {count}')
    if later not in [{('customers', 'referred_by'), ('categories', 'parent'), circle}
                     for circle in (('teams', 'lead'), ('members', 'team_id'))]:
        sys.exit(f'{name}: second pass {later}')
    first, second = next(group for group in groups if len(group) > 1)
    if ((first, 'lead') if first == 'teams' else (first, 'team_id')) not in later:
        sys.exit(f'{name}: {first} refers to {second}, which comes later')


def restore(name, source_name, how, source, stays, goes, held):
    diff, manifest = winnow(name, source_name)
    check_lines(name, diff, source, goes, held)
    check_manifest(name, manifest, source, diff)
    said = load('restore', source_name, how)
    if said.strip():
        sys.exit(f'{name}: loading says: {said}')
    if rows('restored') != stays:
        compare(name, keys(rows('restored')), keys(stays))
        sys.exit(f'{name}: a row is not as it was')
    if sql('restored', 'SELECT count(*) FROM pg_constraint WHERE NOT convalidated').strip() != '0':
        sys.exit(f'{name}: a constraint is not valid')
    # Their parents are not among them: what PostgreSQL says of that is right.
    for part, wanted in (('quarantine', goes), ('hold', held)):
        said = load(part, source_name, how, stop=False)
        wrong = [l for l in said.splitlines() if 'ERROR' in l and 'violates foreign key' not in l]
        if wrong:
            sys.exit(f'{name}: loading {part} says: {wrong}')
        compare(f'{name}: {part}', keys(rows('restored')), wanted)
    print(name, 'right', flush=True)


def keep(name, source_name, how, source):
    """Tickets stay though their customers go: all but their foreign key loads, and with the references taken out that too."""
    diff, manifest = winnow(name, source_name, '--policy', 'keep.yaml')
    stays = left(lambda: sql('copy', 'ALTER TABLE tickets DROP CONSTRAINT tickets_customer_id_fkey'),
                 lambda: change_foreign_keys('CASCADE', "confdeltype <> 'c'"))
    compare(f'{name}: lines', {(d['table'], d['key']) for d in diff},
            {(table, written_key(key)) for table, key in keys(source) - keys(stays)})
    dangling = {row['customer_id'] for row in stays['tickets'].values()} - {r['id'] for r in stays['customers'].values()}
    dangling.discard(None)
    entry = next(r for r in manifest['relations'] if r['child'] == 'tickets')
    count = sum(row['customer_id'] in dangling for row in stays['tickets'].values())
    if (entry['onDrop'], entry['from'], entry['danglingMade'], entry['held']) != ('keep', 'policy', count, 0) or not count:
        sys.exit(f'{name}: {count} references dangle, and the manifest says {entry}')
    said = load('restore', source_name, how, stop=False)
    match = VIOLATED.search(said)
    if not match or int(match[1]) not in dangling or said.count('ERROR') != 1:
        sys.exit(f'{name}: loading says: {said}')
    if rows('restored') != stays:
        sys.exit(f'{name}: rows differ')
    # What the database would have done by itself.
    sql('restored', """UPDATE tickets SET customer_id = NULL WHERE customer_id NOT IN (SELECT id FROM customers);
      ALTER TABLE tickets ADD FOREIGN KEY (customer_id) REFERENCES customers ON DELETE SET NULL""")
    nulled = left(lambda: change_foreign_keys('CASCADE', "confdeltype <> 'c' AND conrelid <> 'tickets'::regclass"))
    if rows('restored') != nulled:
        sys.exit(f'{name}: with the references set to null, rows differ')
    print(name, 'right', flush=True)


def main():
    os.makedirs(WORK, exist_ok=True)
    with open(f'{WORK}/keep.yaml', 'w') as policy:
        policy.write(KEEP)
    if AS:
        shutil.chown(WORK, 'postgres', 'postgres')
        os.chmod(WORK, 0o700)
    user = 'postgres' if AS else pwd.getpwuid(os.getuid()).pw_name
    run('initdb', '-D', 'data', '-A', 'trust', '-U', user, '-E', 'UTF8', '--no-sync')
    run('pg_ctl', '-D', 'data', '-w', '-l', 'log', '-o', f"-c listen_addresses='' -k {WORK} -F", 'start')
    try:
        database('source')
        sql('source', SCHEMA)
        sql('source', FILL)
        source = rows('source')
        expected = expectations(source)
        for name, (flags, source_name, how) in DUMPS.items():
            run('pg_dump', '-h', WORK, '-d', 'source', *flags)
            restore(name, source_name, how, source, *expected)
        for name in ('plain', 'directory'):
            keep(f'{name}-keep', *DUMPS[name][1:], source)
    finally:
        run('pg_ctl', '-D', 'data', '-m', 'immediate', 'stop', check=False)


main()
