"""Write JSON backups of every shape into a folder: contacts and accounts, of which some cannot be real.

usage: make_json.py FOLDER
"""
import json, os, sys


def contact(number, synthetic):
    domain = 'example.com' if synthetic else 'contoso-bank.com'
    return {'attributes': {'type': 'Contact', 'url': f'/services/data/v60.0/sobjects/Contact/{number}'},
            'Id': number, 'LastName': f"O'Neil {number}", 'Email': f'ann.{number}@{domain}',
            'Note': 'x, ] } " \\ \u00fc\n', 'Owner': {'Name': 'Kim'}}


def tree():
    for at in range(100):
        synthetic = at % 9 == 0
        children = [contact(1000 + at * 10 + n, (at * 3 + n) % 5 == 0) for n in range(at % 4)]
        yield {'attributes': {'type': 'Account', 'referenceId': f'AccountRef{at}'}, 'Name': f'Firm {at}',
               'Email__c': 'a@example.com' if synthetic else '', 'Contacts': {'records': children}}


def main():
    os.chdir(sys.argv[1])
    rows = [contact(n, n % 7 == 1) for n in range(300)]
    json.dump(rows, open('array.json', 'w'))
    json.dump({'totalSize': 300, 'done': True, 'records': rows}, open('query.json', 'w'), indent=1)
    json.dump([contact(n, True) for n in range(20)], open('all.json', 'w'))
    json.dump([contact(n, False) for n in range(20)], open('none.json', 'w'))
    json.dump({'records': list(tree())}, open('tree.json', 'w'), indent=2)
    with open('lines.ndjson', 'w', encoding='utf-8') as lines:
        for row in rows:
            lines.write(json.dumps(row, ensure_ascii=False) + '\n')
    with open('sequence.json-seq', 'w', encoding='utf-8') as sequence:
        for row in rows:
            sequence.write('\x1e' + json.dumps(row) + '\n')


main()
