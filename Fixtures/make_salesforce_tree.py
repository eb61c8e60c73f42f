"""Write a Salesforce data export of eleven objects whose records hang on each other, as numbered ZIPs.

usage: make_salesforce_tree.py FOLDER

One account in twenty and one user are tagged synthetic; no other record shows anything. Children stand before parents and
in other ZIPs, big objects go on in the next one. References have ids of 15 or 18 characters, whatever the record's own
has; two accounts have ids that differ in letter case alone. Some children are tagged production. The content of
attachments is in other ZIPs than their rows. The same files come out every time.
"""
import csv, io, os, random, sys, zipfile

BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'
PREFIX = {
    'User': '005', 'Account': '001', 'Contact': '003', 'Lead': '00Q', 'Opportunity': '006', 'OpportunityLineItem': '00k',
    'Case': '500', 'CaseComment': '00a', 'Task': '00T', 'Attachment': '00P', 'Loan__c': 'a0B',
}
TOWNS = ['Lübeck', 'Ghent', 'Turku', 'Aarhus', 'Graz', 'Brno', 'Porto', 'Cork', 'Metz', 'Linköping']
TRADES = ['Logistics', 'Optics', 'Shipyard', 'Foods', 'Printing', 'Brewery', 'Insurance', 'Glassworks']
FIRST = ['Maren', 'Joost', 'Aino', 'Søren', 'Katrin', 'Pavel', 'Inês', 'Cormac', 'Élise', 'Nils']
LAST = ['Harmsen', 'De Smet', 'Virtanen', 'Kjær', 'Pichler', 'Novotný', 'Figueira', "O'Shea", 'Lambert', 'Ekström']
chance = random.Random(2026)


def long(short):
    groups = [short[at:at + 5] for at in (0, 5, 10)]
    return short + ''.join(CHECK[sum(1 << i for i, c in enumerate(five) if 'A' <= c <= 'Z')] for five in groups)


def new_ids(table, count):
    found = set()
    while len(found) < count:
        found.add(PREFIX[table] + '5g00000' + ''.join(chance.choice(BASE62) for _ in range(5)))
    found = sorted(found)
    chance.shuffle(found)
    return found


def either(short):
    """An id as a field may have it; nothing stays nothing."""
    return short and (long(short) if chance.random() < 0.5 else short)


def some(ids, share=1.0):
    return chance.choice(ids) if chance.random() < share else ''


def company(at):
    return f'{LAST[at % 10]} {TRADES[at // 10 % 8]} {TOWNS[at // 80 % 10]}'


def fill():
    """Rows by table; references are short ids until they are written."""
    count = {'User': 12, 'Account': 600, 'Contact': 1500, 'Lead': 200, 'Opportunity': 900, 'OpportunityLineItem': 2000,
             'Case': 700, 'CaseComment': 900, 'Task': 2500, 'Attachment': 400, 'Loan__c': 500}
    ids = {table: new_ids(table, number) for table, number in count.items()}
    # Two accounts whose ids differ in letter case alone: the first is synthetic, the second is not.
    ids['Account'][0], ids['Account'][1] = '0015g00000TwInA', '0015g00000tWiNa'
    twins = ids['Account'][:2] * 8
    owner = lambda: {'OwnerId': some(ids['User']), 'CreatedById': some(ids['User'])}
    production = lambda: 'production' if chance.random() < 0.1 else ''
    mail = lambda at: f'{"abcdefghijklmnopqrst"[at % 20]}.{LAST[at % 10][:4].lower().strip()}{at % 7}@' \
                      f'{TRADES[at // 9 % 8].lower()}-{TOWNS[at // 80 % 10][:2].lower()}.eu'.replace('ü', 'u').replace("'", '')
    rows = {}
    rows['User'] = [{'LastName': LAST[at % 10], 'ManagerId': ids['User'][at // 3] if at else '',
                     'Data_Provenance__c': 'synthetic' if at == 5 else ''} for at in range(12)]
    rows['Account'] = [
        {'Name': company(at), 'ParentId': some(ids['Account'], 0.3), 'Description': f'Line "{at}",\nand one more',
         'Data_Provenance__c': 'synthetic' if at % 20 == 0 else '', **owner()} for at in range(600)]
    rows['Contact'] = [
        {'FirstName': FIRST[at // 10 % 10], 'LastName': LAST[at % 10], 'Email': mail(at),
         'AccountId': twins[at] if at < 16 else some(ids['Account'], 0.9), 'ReportsToId': some(ids['Contact'], 0.1),
         'Data_Provenance__c': production(), **owner()} for at in range(1500)]
    rows['Lead'] = [{'LastName': LAST[at % 10], 'Company': company(at * 3), **owner()} for at in range(200)]
    rows['Opportunity'] = [
        {'Name': f'{TRADES[at % 8]} for {TOWNS[at // 8 % 10]}', 'AccountId': some(ids['Account'], 0.95),
         'StageName': 'Negotiation', 'Data_Provenance__c': production(), **owner()} for at in range(900)]
    rows['OpportunityLineItem'] = [
        {'OpportunityId': some(ids['Opportunity']), 'Quantity': str(at % 9 + 1)} for at in range(2000)]
    rows['Case'] = [
        {'Subject': f'Delivery to {TOWNS[at % 10]}', 'AccountId': some(ids['Account'], 0.8),
         'ContactId': some(ids['Contact'], 0.5), **owner()} for at in range(700)]
    rows['CaseComment'] = [{'ParentId': some(ids['Case']), 'CommentBody': f'Called back, {at}'} for at in range(900)]
    about = ids['Account'] + ids['Opportunity'] + ids['Case'] + ids['Loan__c']
    rows['Task'] = [
        {'Subject': 'Call', 'WhoId': some(ids['Contact'] + ids['Lead'], 0.7), 'WhatId': some(about, 0.6), **owner()}
        for at in range(2500)]
    anything = about + ids['Contact'] + ids['Lead'] + ids['Task'] + ids['Account']
    rows['Attachment'] = [{'ParentId': some(anything), 'Name': f'scan {at}.png'} for at in range(400)]
    # A lookup of the organisation's own, mostly to accounts; some point to a record that is not in the backup.
    gone = new_ids('Account', 5)
    rows['Loan__c'] = [
        {'Name': f'L-{at:05}', 'Borrower__c': some(ids['Account'] if at % 3 else ids['Contact'], 0.95) if at % 50 else
         gone[at // 100 % 5], 'Purpose__c': 'Machines', **owner()} for at in range(500)]
    # Tasks of a synthetic account's contact and of a matter that stays, and with neither staying.
    goes = {short for short, row in zip(ids['Account'], rows['Account']) if row['Data_Provenance__c']}
    who = [short for short, row in zip(ids['Contact'], rows['Contact'])
           if row['AccountId'] in goes and not row['Data_Provenance__c']]
    stays = [short for short in ids['Account'] if short not in goes]
    for at in range(30):
        rows['Task'][at].update(WhoId=who[at], WhatId=stays[at] if at % 2 else some(sorted(goes)))
    for table in rows:
        own = long if table in ('Account', 'Contact', 'Task') else either
        rows[table] = [{'Id': own(short)} | {
            column: either(value) if column.endswith('Id') or column == 'Borrower__c' else value
            for column, value in row.items()} for short, row in zip(ids[table], rows[table])]
    return rows


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    rows = fill()

    def part(table, start=0, end=None):
        text = io.StringIO()
        writer = csv.DictWriter(text, rows[table][0], quoting=csv.QUOTE_ALL, lineterminator='\r\n')
        writer.writeheader()
        writer.writerows(rows[table][start:end])
        return f'{table}.csv', text.getvalue().encode()

    def contents(start, end):
        """Attachments' content, by the row's id in either form."""
        return [(f'Attachments/{long(row["Id"][:15]) if at % 3 else row["Id"][:15]}', chance.randbytes(200 + at % 100))
                for at, row in enumerate(rows['Attachment'])][start:end]

    zips = [
        [part('Task', 0, 1100), part('OpportunityLineItem'), *contents(0, 150), part('CaseComment'),
         part('Contact', 700)],
        [*contents(150, 300), part('Case'), part('Attachment'), part('Account', 0, 250), part('Task', 1100)],
        [part('Loan__c'), part('Opportunity', 500), part('Contact', 0, 700), *contents(300, 400), part('Lead')],
        [part('Opportunity', 0, 500), part('Account', 250), part('User')],
    ]
    for number, members in enumerate(zips, 1):
        with zipfile.ZipFile(f'{folder}/WE_00D5g000004f1xAEAQ_{number}.ZIP', 'w', zipfile.ZIP_DEFLATED) as archive:
            for name, data in members:
                archive.writestr(zipfile.ZipInfo(name, (2026, 11, 2, 8, 15, 30)), data, zipfile.ZIP_DEFLATED)


main()
