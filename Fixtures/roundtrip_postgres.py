"""Dump a real PostgreSQL database in every format, sanitise the dump, restore it into an empty database, compare.

usage: roundtrip_postgres.py WINNOW WORK_FOLDER

Starts a server of its own on a socket in WORK_FOLDER. The restored database must load without an error, have no synthetic
row, every other row as it was, and valid constraints. Prints a line a format.
"""
import glob, hashlib, json, os, pwd, shutil, subprocess, sys

import newer_pg_dump

WINNOW, WORK = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
BIN = sorted(glob.glob('/usr/lib/postgresql/*/bin'))[-1]
AS = {'user': 'postgres', 'group': 'postgres', 'extra_groups': []} if os.getuid() == 0 else {}
ENV = {**os.environ, 'PATH': f'{BIN}:{os.environ["PATH"]}', 'LC_ALL': 'C.UTF-8', 'HOME': WORK}

SCHEMA = """
CREATE SCHEMA crm;
CREATE TABLE public.customers (customer_id integer PRIMARY KEY, name text NOT NULL, email text, note text, raw bytea,
  joined date, data_provenance text);
CREATE TABLE crm."Order Items" (id bigint PRIMARY KEY, customer_id integer REFERENCES public.customers ON DELETE CASCADE,
  sku text, amount numeric(12,2));
CREATE TABLE crm.tickets (id integer PRIMARY KEY, customer_id integer REFERENCES public.customers ON DELETE SET NULL,
  body text);
CREATE TABLE public.codes (code text PRIMARY KEY, words text[]);
CREATE TABLE public.people (id integer PRIMARY KEY, name text, data_provenance text) PARTITION BY RANGE (id);
CREATE TABLE crm.people_1 PARTITION OF public.people FOR VALUES FROM (0) TO (100);
CREATE TABLE public.people_2 PARTITION OF public.people FOR VALUES FROM (100) TO (300) PARTITION BY RANGE (id);
CREATE TABLE public.people_2_a PARTITION OF public.people_2 FOR VALUES FROM (100) TO (200);
CREATE TABLE public.people_2_b PARTITION OF public.people_2 DEFAULT;
CREATE TABLE public.visits (id integer, person_id integer REFERENCES public.people ON DELETE CASCADE)
  PARTITION BY RANGE (id);
CREATE TABLE public.visits_1 PARTITION OF public.visits FOR VALUES FROM (0) TO (1000);
CREATE TABLE public.logins (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, shout text GENERATED ALWAYS AS
  (upper(name)) STORED, name text, person_id integer REFERENCES public.people ON DELETE CASCADE, data_provenance text);
CREATE TABLE public.numbers (n integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, words text, data_provenance text);
CREATE TABLE public.notes (id integer PRIMARY KEY, body text, data_provenance text);
CREATE TABLE public.old_notes (shelf text) INHERITS (public.notes);
CREATE TABLE public.remarks (id integer PRIMARY KEY, note_id integer REFERENCES public.notes ON DELETE CASCADE);
CREATE MATERIALIZED VIEW public.totals AS SELECT customer_id, count(*) FROM crm."Order Items" GROUP BY 1;
CREATE FUNCTION public.f() RETURNS text LANGUAGE sql AS $fn$ SELECT 'INSERT INTO customers VALUES (1);'::text $fn$;
"""
# Orders and tickets refer to real customers only: relations between records are not winnow's yet.
FILL = r"""
INSERT INTO customers SELECT n, 'O''Neil \ ' || n || E'\ttab', 'ann.' || n || '@' ||
  CASE WHEN n % 6 = 2 THEN 'example.com' ELSE 'contoso-bank.com' END,
  CASE n % 4 WHEN 0 THEN NULL WHEN 1 THEN E'line\nbreak \\. ; ''quoted''' WHEN 2 THEN E'\\N' ELSE '$$ü€' END,
  decode(lpad(to_hex(n), 8, '0'), 'hex'), DATE '2020-01-01' + n,
  CASE WHEN n % 6 = 3 THEN 'synthetic' END FROM generate_series(1, 3000) n;
INSERT INTO crm."Order Items" SELECT n, (n / 6 + 1) * 6, 'sku-' || n, n / 7.0 FROM generate_series(1, 2500) n;
INSERT INTO crm.tickets SELECT n, n * 6 + 5, 'Ticket (' || n || '), ;' FROM generate_series(1, 300) n;
INSERT INTO codes VALUES ('a', ARRAY['x', 'y,z']), ('b', '{}'), ('c', NULL);
INSERT INTO people SELECT n, 'Ann ' || n, CASE WHEN n % 5 = 0 THEN 'synthetic' END FROM generate_series(1, 299) n;
INSERT INTO visits SELECT n, n FROM generate_series(1, 299) n;
INSERT INTO logins (name, person_id, data_provenance) SELECT 'ann' || n, n, CASE WHEN n % 35 = 0 THEN 'test' END
  FROM generate_series(1, 299) n;
INSERT INTO numbers (words, data_provenance) SELECT 'w' || n, CASE WHEN n % 7 = 0 THEN 'test' END
  FROM generate_series(1, 99) n;
INSERT INTO notes SELECT n, 'note ' || n, CASE WHEN n % 9 = 0 THEN 'synthetic' END FROM generate_series(1, 50) n;
INSERT INTO old_notes SELECT n, 'old note ' || n, CASE WHEN n % 4 = 0 THEN 'synthetic' END, 'shelf'
  FROM generate_series(1, 60) n;
INSERT INTO remarks SELECT n, n FROM generate_series(1, 50) n;
SELECT lo_from_bytea(0, convert_to(E'1\t' || n || E'\n', 'UTF8')) FROM generate_series(1, 3) n;
REFRESH MATERIALIZED VIEW totals;
"""
SYNTHETIC = "customer_id % 6 IN (2, 3)"
# Each table with what stays of it. A foreign key to a partitioned table is about all of its partitions, one to a table that
# others inherit from is about that table alone.
TABLES = {
    'public.customers': f'NOT ({SYNTHETIC})', 'crm."Order Items"': 'true', 'crm.tickets': 'true', 'public.codes': 'true',
    'public.people': 'id % 5 <> 0', 'public.visits': 'person_id % 5 <> 0',
    'public.logins': 'person_id % 5 <> 0', 'public.numbers': 'n % 7 <> 0',
    'ONLY public.notes': 'id % 9 <> 0', 'public.old_notes': 'id % 4 <> 0', 'public.remarks': 'note_id % 9 <> 0',
}


def run(*command, check=True, **more):
    done = subprocess.run(command, env=ENV, capture_output=True, text=True, cwd=WORK, **AS, **more)
    if check and done.returncode:
        sys.exit(f'{command}: {done.returncode}\n{done.stdout}\n{done.stderr}')
    return done


def sql(database, text):
    return run('psql', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-h', WORK, '-d', database, '-c', text).stdout


def content(database, filtered=False):
    out = []
    for table, stays in TABLES.items():
        out.append(sql(database, f'SELECT * FROM {table} WHERE {stays if filtered else "true"} ORDER BY 1'))
    objects = sql(database, "SELECT convert_from(data, 'UTF8') FROM pg_largeobject ORDER BY 1")
    return out + [sql(database, 'SELECT * FROM totals ORDER BY 1'), objects]


DUMPS = {
    'plain': (['-f', 'plain.sql'], 'plain.sql', 'psql'),
    'inserts': (['--inserts', '-f', 'inserts.sql'], 'inserts.sql', 'psql'),
    'column-inserts': (['--column-inserts', '-f', 'columns.sql'], 'columns.sql', 'psql'),
    'rows-per-insert': (['--rows-per-insert=50', '-f', 'rows.sql'], 'rows.sql', 'psql'),
    'tar': (['-Ft', '-f', 'backup.tar'], 'backup.tar', 'pg_restore'),
    'directory': (['-Fd', '-f', 'backup.dir'], 'backup.dir', 'pg_restore'),
    'directory-uncompressed': (['-Fd', '-Z0', '-f', 'backup0.dir'], 'backup0.dir', 'pg_restore'),
    'directory-of-inserts': (['-Fd', '--inserts', '-f', 'inserts.dir'], 'inserts.dir', 'pg_restore'),
    'tar-of-inserts': (['-Ft', '--rows-per-insert=30', '-f', 'inserts.tar'], 'inserts.tar', 'pg_restore'),
    'directory-in-a-tar': (['-Fd', '-f', 'packed'], 'packed.tar.gz', 'pg_restore'),
    'inserts-of-many': (['--inserts', '--rows-per-insert=40', '--on-conflict-do-nothing', '-f', 'many.sql'], 'many.sql', 'psql'),
    'partitions-by-root': (['--load-via-partition-root', '-f', 'root.sql'], 'root.sql', 'psql'),
    'partitions-by-root-directory': (['--load-via-partition-root', '-Fd', '-f', 'root.dir'], 'root.dir', 'pg_restore'),
    'custom': (['-Fc', '-f', 'backup.dump'], 'backup.dump', 'psql'),
}


# What the manual says for dumps that no file is made of; `{winnow}` is the command.
PIPES = {
    'from-command': "{winnow} restore --from-command 'pg_dump -h {host} -d source' --name crm.sql --output set -q",
    'pipe': "pg_dump -h {host} -d source | {winnow} restore - --name crm.sql --output set -q",
}


# What later versions of pg_dump write, made from what this one does: version of the archive, compression.
NEWER = {
    'directory-of-16-gz': (15, 'gz'),
    'directory-of-16-lz4': (15, 'lz4'),
    'directory-of-16-zstd': (15, 'zst'),
    'directory-of-17-lz4': (16, 'lz4'),
    'directory-of-17-zstd': (16, 'zst'),
}


def restore(name, source, how, command=None, newer=None):
    shutil.rmtree(f'{WORK}/set', ignore_errors=True)
    command = command or [WINNOW, 'restore', source, '--output', 'set', '-q']
    if newer:
        old = newer_pg_dump.convert(f'{WORK}/{source}', *newer)
        run('chown', '-R', 'postgres', f'{WORK}/{source}', check=False)
    done = run(*command, check=False)
    if done.returncode:
        sys.exit(f'{name}: winnow ended with {done.returncode}: {done.stderr}')
    if newer:
        run(WINNOW, 'verify', 'set', '--source', source, '--deep', '-q')
        for part in ['restore', 'quarantine']:
            newer_pg_dump.convert_back(f'{WORK}/set/{part}/{source}', old, *newer)
            run('chown', '-R', 'postgres', f'{WORK}/set/{part}/{source}', check=False)
    sql('postgres', 'DROP DATABASE IF EXISTS restored')
    sql('postgres', 'CREATE DATABASE restored')
    for part in ['restore', 'quarantine']:
        written = f'set/{part}/{source}'
        if how == 'psql' and not os.path.exists(f'{WORK}/{written}'):
            written += '.sql'
        if source.endswith('.tar.gz'):
            run('tar', '-xzf', written, '-C', f'set/{part}')
            written = f'set/{part}/packed'
        if part == 'quarantine':
            sql('postgres', 'DROP DATABASE restored')
            sql('postgres', 'CREATE DATABASE restored')
        if how == 'psql':
            loaded = run('psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', WORK, '-d', 'restored', '-f', written)
        else:
            loaded = run('pg_restore', '--exit-on-error', '-h', WORK, '-d', 'restored', written)
        if loaded.stderr.strip():
            sys.exit(f'{name}: loading {part} says: {loaded.stderr}')
        if part == 'restore':
            if content('restored') != content('source', filtered=True):
                sys.exit(f'{name}: rows differ')
            if sql('restored', 'SELECT count(*) FROM pg_constraint WHERE NOT convalidated').strip() != '0':
                sys.exit(f'{name}: a constraint is not valid')
        else:
            if sql('restored', 'SELECT count(*) FROM customers') != sql(
                    'source', f'SELECT count(*) FROM customers WHERE {SYNTHETIC}'):
                sys.exit(f'{name}: the quarantine has other rows')
    print(name, 'right', flush=True)


def again(dump):
    """A custom-format dump: the same result each time, proved with the dump at hand, and records come back from it."""
    shutil.rmtree(f'{WORK}/twice', ignore_errors=True)
    run(WINNOW, 'restore', dump, '--output', 'twice', '-q')
    run('diff', '-r', '-x', 'report.html', 'set', 'twice')
    run(WINNOW, 'verify', 'set', '--source', dump, '--deep', '-q')
    with open(f'{WORK}/set/manifest.json') as f:
        source = json.load(f)['predicate']['sources'][0]
    with open(f'{WORK}/{dump}', 'rb') as f:
        digest = hashlib.sha256(f.read()).hexdigest()
    made = source['madeFrom']
    if (source['name'], made['name'], made['sha256']) != (f'{dump}.sql', dump, digest) or '15' not in made['program']:
        sys.exit(f'the manifest says {made} of {dump}')
    # By its name beside the restore set, and by its path.
    for number, given in enumerate([[], ['--source', dump]]):
        come = ['reinstate', 'set', '--table', 'numbers', '--why', 'real', '--by', 'Ann', *given]
        run(WINNOW, *come, '--output', f'back{number}', '-q')
        run(WINNOW, 'verify', f'back{number}', '--source', dump, '--deep', '-q')
    shutil.copy(f'{WORK}/{dump}', f'{WORK}/other.dump')
    with open(f'{WORK}/other.dump', 'ab') as f:
        f.write(b'more')
    os.makedirs(f'{WORK}/elsewhere', exist_ok=True)
    shutil.move(f'{WORK}/other.dump', f'{WORK}/elsewhere/{dump}')
    for command in [['verify', 'set'], ['reinstate', 'set', '--table', 'numbers', '--why', 'x', '--by', 'y', '--dry-run']]:
        done = run(WINNOW, *command, '--source', f'elsewhere/{dump}', check=False)
        said = done.stdout + done.stderr
        if done.returncode == 0 or dump not in said or 'SHA-256' not in said or 'winnow-' in said:
            sys.exit(f'{command} of another dump: {done.returncode} {said}')
    answers = [
        json.loads(run(WINNOW, 'check', dump, '--no-config', '--cache', 'cache', '--json', check=False).stdout)
        for _ in range(2)
    ]
    if 'readBefore' in answers[0] or 'readBefore' not in answers[1]:
        sys.exit('check --cache does not know the dump again')


def main():
    os.makedirs(WORK, exist_ok=True)
    if AS:
        shutil.chown(WORK, 'postgres', 'postgres')
        os.chmod(WORK, 0o700)
    run('initdb', '-D', 'data', '-A', 'trust', '-U', pwd.getpwnam('postgres').pw_name if AS else os.getlogin(), '-E', 'UTF8', '--no-sync')
    run('pg_ctl', '-D', 'data', '-w', '-l', 'log', '-o', f"-c listen_addresses='' -k {WORK} -F", 'start')
    try:
        sql('postgres', 'CREATE DATABASE source')
        sql('source', SCHEMA)
        sql('source', FILL)
        for name, (flags, source, how) in DUMPS.items():
            run('pg_dump', '-h', WORK, '-d', 'source', *flags)
            if source == 'packed.tar.gz':
                run('tar', '-czf', source, 'packed')
            restore(name, source, how)
            if name == 'custom':
                again(source)
        for name, newer in NEWER.items():
            run('pg_dump', '-h', WORK, '-d', 'source', '-Fd', '-Z0', '-f', name)
            restore(name, name, 'pg_restore', newer=newer)
        for name, line in PIPES.items():
            restore(name, 'crm.sql', 'psql', ['sh', '-c', line.format(winnow=WINNOW, host=WORK)])
        with open(f'{WORK}/all.sql', 'w') as f:
            f.write(run('pg_dumpall', '-h', WORK).stdout)
        done = run(WINNOW, 'restore', 'all.sql', '--output', 'all', '-q')
        sql('postgres', 'DROP DATABASE source')
        sql('postgres', 'DROP DATABASE restored')
        loaded = run('psql', '-X', '-q', '-h', WORK, '-d', 'postgres', '-f', 'all/restore/all.sql')
        errors = [l for l in loaded.stderr.splitlines() if 'ERROR' in l and 'role "postgres" already exists' not in l]
        if errors or sql('source', f'SELECT count(*) FROM customers WHERE {SYNTHETIC}').strip() != '0' \
                or sql('source', 'SELECT count(*) FROM customers').strip() != '2000':
            sys.exit(f'dumpall: {errors}')
        print('dumpall right')
    finally:
        run('pg_ctl', '-D', 'data', '-m', 'immediate', 'stop', check=False)


main()
