"""Dump a real MariaDB database in every way, sanitise the dump, load it into an empty database, compare.

usage: roundtrip_mariadb.py WINNOW WORK_FOLDER

Starts a server of its own on a socket in WORK_FOLDER. Prints a line a format.
"""
import os, pwd, shutil, subprocess, sys, time

WINNOW, WORK = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
AS = {'user': 'mysql', 'group': 'mysql', 'extra_groups': []} if os.getuid() == 0 else {}
SOCKET = f'--socket={WORK}/s'
SYNTHETIC = 'id % 6 IN (2, 3)'
SCHEMA = '''
CREATE TABLE customers (id INT PRIMARY KEY, name VARCHAR(80), email VARCHAR(80), note TEXT, raw BLOB,
  joined DATE, data_provenance VARCHAR(20)) ENGINE=InnoDB;
CREATE TABLE order_items (id INT PRIMARY KEY, customer INT, sku VARCHAR(20), amount DECIMAL(10,2),
  FOREIGN KEY (customer) REFERENCES customers (id) ON DELETE CASCADE) ENGINE=InnoDB;
CREATE TABLE `empty` (id INT PRIMARY KEY);
CREATE TABLE logins (login VARCHAR(40) PRIMARY KEY, code VARCHAR(20) CHARACTER SET latin1 COLLATE latin1_bin UNIQUE,
  data_provenance VARCHAR(20)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE login_uses (id INT PRIMARY KEY, login VARCHAR(40), FOREIGN KEY (login) REFERENCES logins (login) ON DELETE CASCADE)
  ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE code_uses (id INT PRIMARY KEY, code VARCHAR(20) CHARACTER SET latin1 COLLATE latin1_bin,
  FOREIGN KEY (code) REFERENCES logins (code) ON DELETE CASCADE) ENGINE=InnoDB;
'''


def run(*command, check=True, **more):
    done = subprocess.run(command, capture_output=True, encoding='utf-8', errors='surrogateescape', cwd=WORK, env={**os.environ, 'HOME': WORK}, **AS, **more)
    if check and done.returncode:
        sys.exit(f'{command[:6]}: {done.returncode}\n{done.stdout[:500]}\n{done.stderr[:500]}')
    return done


def sql(database, text):
    return run('mariadb', SOCKET, '-N', '-B', database, input=text).stdout


def fill():
    rows = []
    notes = ['NULL', r"'line\nbreak; ''quoted'' \\'", r"'tab\there \"x\"'", "'ü€ (a),(b)'"]
    for n in range(1, 3001):
        domain = 'example.com' if n % 6 == 2 else 'contoso-bank.com'
        tag = "'synthetic'" if n % 6 == 3 else 'NULL'
        rows.append(f"({n}, 'O\\'Neil {n}', 'ann.{n}@{domain}', {notes[n % 4]}, x'{n:08x}27005c', '2020-01-02', {tag})")
    sql('source', f'INSERT INTO customers VALUES {",".join(rows)};')
    items = ','.join(f"({n}, {(n // 6 + 1) * 6 % 3000 or 6}, 'sku-{n}', {n / 7:.2f})" for n in range(1, 2001))
    sql('source', f'INSERT INTO order_items VALUES {items};')
    # Codes that differ in case alone are two; logins written in another case, or with spaces behind, are one.
    logins = ','.join(f"('Müller-{n}', '{'cC'[n % 2]}-{n // 2}', {label(n)})" for n in range(1, 601))
    uses = ','.join(f"({n}, '{spelled(n % 600 + 1, n)}')" for n in range(1, 1501))
    codes = ','.join(f"({n}, '{'cC'[n % 2]}-{n % 600 // 2}')" for n in range(1, 1201) if n % 600)
    sql('source', f'INSERT INTO logins VALUES {logins}; INSERT INTO login_uses VALUES {uses}; INSERT INTO code_uses VALUES {codes};')


def label(n):
    return "'synthetic'" if n % 7 == 3 else 'NULL'


def spelled(n, how):
    login = f'Müller-{n}'
    return [login, login.upper(), login.lower(), login + '  '][how % 4]


def content(database, where):
    gone = "SELECT %s FROM logins WHERE data_provenance = 'synthetic'"
    return sql(database, f'SELECT * FROM customers {where} ORDER BY id; SELECT * FROM order_items ORDER BY id; SHOW TABLES;'
               f"SELECT * FROM logins WHERE data_provenance IS NULL ORDER BY login;"
               f"SELECT * FROM login_uses WHERE login NOT IN ({gone % 'login'}) ORDER BY id;"
               f"SELECT * FROM code_uses WHERE code NOT IN ({gone % 'code'}) ORDER BY id;"
               + ('' if where else 'SELECT * FROM logins WHERE data_provenance IS NOT NULL;'))


def load(name, source, loader):
    shutil.rmtree(f'{WORK}/set', ignore_errors=True)
    done = run(WINNOW, 'restore', source, '--output', 'set', '-q', check=False)
    if done.returncode:
        sys.exit(f'{name}: winnow ended with {done.returncode}: {done.stderr}')
    sql('mysql', 'DROP DATABASE IF EXISTS restored; CREATE DATABASE restored;')
    loader(f'{WORK}/set/restore/{source}')
    have, wanted = content('restored', '').split('\n'), content('source', f'WHERE NOT ({SYNTHETIC})').split('\n')
    if have != wanted:
        at = next((n for n, (a, b) in enumerate(zip(have, wanted)) if a != b), -1)
        sys.exit(f'{name}: rows differ: {len(have)} and {len(wanted)}; {have[at]!r} is not {wanted[at]!r}')
    print(name, 'right', flush=True)


def script(path):
    run('mariadb', SOCKET, 'restored', stdin=open(path))


def tab(folder):
    for table in ['customers', 'order_items', 'empty', 'logins', 'login_uses', 'code_uses']:
        run('mariadb', SOCKET, 'restored', stdin=open(f'{folder}/{table}.sql'))
        if os.path.exists(f'{folder}/{table}.txt'):
            sql('restored', f"LOAD DATA INFILE '{folder}/{table}.txt' INTO TABLE `{table}` CHARACTER SET binary;")


def main():
    os.makedirs(f'{WORK}/tab')
    if AS:
        for path in [WORK, f'{WORK}/tab']:
            shutil.chown(path, 'mysql', 'mysql')
    run('mariadb-install-db', f'--datadir={WORK}/data', '--auth-root-authentication-method=normal', '--skip-test-db')
    server = subprocess.Popen(
        ['mariadbd', '--no-defaults', f'--datadir={WORK}/data', SOCKET, '--skip-networking', '--secure-file-priv=',
         f'--pid-file={WORK}/pid', '--skip-grant-tables', '--character-set-server=utf8mb4'],
        stdout=subprocess.DEVNULL, stderr=open(f'{WORK}/log', 'w'), cwd=WORK, **AS)
    try:
        for _ in range(120):
            if run('mariadb', SOCKET, '-e', 'SELECT 1', check=False).returncode == 0:
                break
            time.sleep(0.25)
        sql('mysql', 'CREATE DATABASE source;')
        sql('source', SCHEMA)
        fill()
        dump = ['mariadb-dump', SOCKET, '--default-character-set=utf8mb4']
        for name, flags in {'extended': [], 'complete-insert': ['--complete-insert'], 'hex-blob': ['--hex-blob'],
                            'single': ['--skip-extended-insert'], 'small-packets': ['--net-buffer-length=4096']}.items():
            with open(f'{WORK}/{name}.sql', 'w') as f:
                subprocess.run([*dump, *flags, 'source'], stdout=f, check=True, cwd=WORK, **AS)
            load(name, f'{name}.sql', script)
        # In another character set --tab writes question marks for bytes of a BLOB.
        run('mariadb-dump', SOCKET, '--default-character-set=binary', f'--tab={WORK}/tab', 'source')
        load('tab', 'tab', tab)
    finally:
        server.terminate()
        server.wait()


main()
