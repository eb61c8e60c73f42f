#!/usr/bin/env python3
"""Makes the Salesforce fixture: a small backup of which the right answer is known.

usage: Fixtures/make_fixtures.py        (Python 3.11, zstd; reads synthetic/*.csv beside itself)

Writes, at every run the same bytes (for the same zlib and zstd):
  salesforce/WE_00D5g000004f1xAEAQ_1.ZIP, …_2.ZIP   a Data Export; Contact.csv goes on in the second ZIP
  salesforce/export.tar.zst                         the same records in one tar, Contact.csv in one piece
  salesforce/labels.csv                             table,key,label,why: one line a record

The people that stand for real ones are invented; their parts belong together as in life: city, state, postal code
and area code, e-mail and company, name and e-mail. Any likeness to a real person or company is chance. The synthetic
ones come from Faker and Snowfakery (make_synthetic.py).

label      what the record is
  real       a customer
  synthetic  made by a generator
  test       typed by a tester
  conflict   claims production, and everything else speaks against it
why        what there is to tell it by
  tagged               a claim that fits the label
  untagged             no claim; of synthetic and test ones: strong evidence in the record itself
  weak                 no claim; a real person with a throw-away mailbox or a filled-in phone number
  unreadable           a claim outside the vocabulary: wave-7
  parent               no claim, no evidence; it belongs to a synthetic or test record
  tagged, parent       real by its claim, under a synthetic account
  tagged, evidence     the conflict
"""

import csv
import io
import random
import subprocess
import tarfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
OUTPUT = HERE / "salesforce"
SEED = 20261102
ORGANISATION = "00D5g000004f1xAEAQ"
ZIP_TIME = (2026, 11, 2, 8, 15, 30)
TAR_TIME = 1_793_607_330
FIRST_DAY = datetime(2019, 2, 4)
LAST_DAY = datetime(2026, 10, 30)
CONTACTS_IN_FIRST_ZIP = 400

Row = dict[str, str]


class Place(NamedTuple):
    country: str
    city: str
    state: str
    codes: list[str]
    area: str


class Person(NamedTuple):
    first: str
    last: str
    email: str
    phone: str
    street: str
    city: str
    state: str
    postal_code: str
    country: str
    company: str
    title: str
    text: str


def places(country: str, table: str) -> list[Place]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return [Place(country, city, state, codes.split(), area) for city, state, codes, area in rows]


AMERICAN = places(
    "United States",
    """
New York|NY|10001 10011 10016 10022|212
Buffalo|NY|14202 14203 14209|716
Los Angeles|CA|90012 90017 90026|213
San Diego|CA|92101 92103 92110|619
San Francisco|CA|94103 94105 94110|415
Fresno|CA|93701 93721 93728|559
Sacramento|CA|95811 95814 95816|916
Chicago|IL|60601 60605 60611|312
Houston|TX|77002 77004 77019|713
San Antonio|TX|78205 78209 78212|210
Austin|TX|78701 78704 78745|512
El Paso|TX|79901 79902 79912|915
Phoenix|AZ|85003 85004 85016|602
Tucson|AZ|85701 85705 85719|520
Philadelphia|PA|19102 19103 19107|215
Pittsburgh|PA|15213 15219 15222|412
Jacksonville|FL|32202 32204 32207|904
Tampa|FL|33602 33606 33609|813
Columbus|OH|43201 43206 43215|614
Cincinnati|OH|45202 45208 45219|513
Charlotte|NC|28202 28203 28205|704
Raleigh|NC|27601 27607 27609|919
Indianapolis|IN|46202 46204 46220|317
Seattle|WA|98101 98103 98109|206
Spokane|WA|99201 99202 99205|509
Denver|CO|80202 80205 80210|303
Washington|DC|20001 20005 20009|202
Boston|MA|02108 02110 02116|617
Nashville|TN|37203 37206 37212|615
Detroit|MI|48201 48202 48226|313
Oklahoma City|OK|73102 73103 73106|405
Portland|OR|97202 97204 97209|503
Louisville|KY|40202 40204 40206|502
Baltimore|MD|21201 21202 21218|410
Milwaukee|WI|53202 53203 53207|414
Albuquerque|NM|87102 87106 87110|505
Atlanta|GA|30303 30308 30309|404
Omaha|NE|68102 68105 68131|402
Minneapolis|MN|55401 55403 55408|612
New Orleans|LA|70112 70115 70130|504
Honolulu|HI|96813 96814 96822|808
Boise|ID|83702 83704 83706|208
Portland|ME|04101 04102 04103|207
Sioux Falls|SD|57103 57104 57105|605
""",
)
GERMAN = places(
    "Germany",
    """
Berlin|Berlin|10115 10245 10437|30
Hamburg|Hamburg|20095 20357 22765|40
München|Bayern|80331 80469 80799|89
Köln|Nordrhein-Westfalen|50667 50823 50937|221
Frankfurt am Main|Hessen|60311 60318 60594|69
Stuttgart|Baden-Württemberg|70173 70197|711
Leipzig|Sachsen|04103 04109 04275|341
Nürnberg|Bayern|90402 90429|911
""",
)
BRITISH = places(
    "United Kingdom",
    """
London||EC1V EC2A SE1 N1|20
Manchester||M1 M4 M20|161
Leeds||LS1 LS6|113
Bristol||BS1 BS6|117
Edinburgh||EH1 EH3|131
Glasgow||G2 G12|141
""",
)

GIVEN = {
    "United States": (
        "Adele Alonzo Amara Anneliese Beatriz Bernard Bridget Calvin Carmen Cecilia Clifton Cora Curtis Dalia Damian "
        "Delphine Desmond Dolores Edith Elias Eloise Emmett Esther Fiona Florian Gideon Giselle Harriet Hector Ingrid "
        "Irving Jerome José Josefina Joyce Kendra Lenora Leopold Lorraine Lucía Malcolm Marcus Marguerite Mireya Naomi "
        "Nathaniel Noelle Orlando Paloma Priya Quentin Rafael Ramón Renée Rosalind Rupert Sabine Saul Sheila Simone "
        "Stella Tamara Theodore Thuy Ursula Vaughn Viola Wendell Winona Yolanda Zoë"
    ).split(),
    "Germany": (
        "Anke Björn Dörte Ernst Friederike Günther Heike Ines Jörg Jürgen Katrin Lothar Marlies Norbert Petra Ralf "
        "Renate Rüdiger Silke Sönke Ulrike Uwe Volker Wiebke"
    ).split(),
    "United Kingdom": (
        "Aled Alistair Bronwen Callum Clive Deirdre Ewan Fergus Gemma Hamish Imogen Isla Keir Maeve Nigel Oonagh "
        "Philippa Rhys Siân Tamsin Trevor Una"
    ).split(),
}
FAMILY = {
    "United States": (
        "Abernathy Acosta Alcántara Ambrose Barlow Beaumont Bettencourt Birdsong Blackwood Bonaventure Branscombe "
        "Calloway Castellanos Cavanaugh Chandrasekhar Claiborne Colquitt Covarrubias Dalrymple Delacroix Devereaux "
        "Eastwick Echeverría Fairweather Falcone Fontaine Galloway Gillespie Greenleaf Halvorsen Hargrove "
        "Hawthorne Hollister Ibarra Iyer Janowski Kaczmarek Kirkpatrick Kowalczyk Lachance Langford Lindqvist "
        "Lockhart Łukasik Madrigal Marchetti McAllister Merriweather Montague Nakamura Nordstrom Núñez O'Hara "
        "Okafor Olivares Pemberton Petrosyan Quintero Radcliffe Ravenel Rosenthal Sandoval Santangelo Søndergaard "
        "Stavros Sutherland Takahashi Thibodeaux Underwood Valenzuela Vandermeer Villanueva Wadsworth Whitlock "
        "Winthrop Yamamoto Zamora Zieliński"
    ).split(),
    "Germany": (
        "Albers Böhme Brüggemann Claasen Dietz Eickhoff Fährmann Göbel Großmann Hüttner Jäger Kröger Lützow Möllering "
        "Niehaus Oehlschläger Pröll Rademacher Schäffler Strößner Thäle Vollmer Wiegand Zöllner"
    ).split(),
    "United Kingdom": (
        "Ainsworth Blenkinsop Cadwallader Drummond Entwistle Farquhar Garside Heseltine Inchbald Kilbride Llewellyn "
        "MacAskill Nettleton Ormerod Penhaligon Rowbotham Satterthwaite Tregenza Urquhart Wetherby"
    ).split(),
}
STREETS = {
    "United States": [
        f"{name} {kind}"
        for name in (
            "Alder Bayard Chestnut Dogwood Elm Franklin Grant Harrison Juniper Larkin Magnolia Oak Poplar"
        ).split()
        for kind in ("St", "Ave", "Rd", "Blvd")
    ],
    "Germany": "Lindenstraße Bahnhofstraße Gartenweg Mühlenstraße Goethestraße Schillerstraße Am Markt".split(" ", 6),
    "United Kingdom": ["Mill Lane", "High Street", "Station Road", "Church Street", "Victoria Road", "Quay Street"],
}
MAIL_PROVIDERS = {
    "United States": ["gmail.com", "gmail.com", "yahoo.com", "outlook.com", "icloud.com", "comcast.net"],
    "Germany": ["gmx.de", "web.de", "t-online.de"],
    "United Kingdom": ["gmail.com", "btinternet.com", "outlook.com"],
}
COMPANY_STEMS = (
    "Aldermoor Bluff-River Brackenfold Caldera Copperline Dovetail Eastgate Fennimore Granary Halcyon Ironbark "
    "Juneberry Kestrel Larkspur Millrace Northbank Oldquarry Pinnacle Quillfeather Redbarn Saltbox Tamarack "
    "Upriver Vellum Westering Yarrow"
).split()
COMPANY_TRADES = (
    "Freight|Dental Care|Roofing|Machine Works|Foods|Credit Union|Veterinary Clinic|Textiles|Instruments|"
    "Insurance Agency|Orchards|Software|Printing|Title Services|Plumbing Supply|Marine|Upholstery|Bakery|"
    "Surveying|Nurseries|Hardware|Optics"
).split("|")
COMPANY_SUFFIX = {"United States": ["", "", " Co.", " Inc."], "Germany": [" GmbH"], "United Kingdom": [" Limited"]}
TOP_LEVEL = {"United States": ".com", "Germany": ".de", "United Kingdom": ".co.uk"}
INDUSTRIES = "Transportation Healthcare Construction Manufacturing Finance Agriculture Technology".split()
TITLES = [
    "Owner", "Office Manager", "Controller", "Operations Manager", "Purchasing Agent", "Treasurer", "Site Supervisor",
    "Bookkeeper", "Managing Director", "Branch Manager", "Head of Facilities", "",
]  # fmt: skip
SOURCES = ["Web", "Phone Inquiry", "Partner Referral", "Trade Show", "Employee Referral", ""]
NOTES = [
    "Called about the renewal of the equipment line.",
    'Asked for the "Spring" rate, in writing.',
    "Prefers e-mail, no calls before ten.\nSpeaks Spanish.",
    "Moved the closing to the 14th; the title company knows.",
    "Two signers, both needed on every draw.",
    'Said: "We will decide after harvest."\n\nFollow up in October.',
    "Sends statements by post, scanned on arrival, filed under last year.",
    "Referred by the branch on Larkin Ave.",
    "Payment moved to the 5th, €250 fee waived – see letter.",
    "", "", "",
]  # fmt: skip
SUBJECTS = [
    "Payoff letter", "Question about escrow", "Change of address", "Card not delivered", "Wire cut-off time",
    "Late fee dispute", "Statement missing", "New authorised signer",
]  # fmt: skip
CALLS = ["Call back", "Send rate sheet", "Collect tax returns", "Site visit", "Review collateral", "Confirm wire"]
STAGES = ["Prospecting", "Qualification", "Proposal/Price Quote", "Negotiation/Review", "Closed Won", "Closed Lost"]
TESTERS = [("Test", "User"), ("Foo", "Bar"), ("Asdf", "Qwerty"), ("QA", "Test"), ("Dummy", "Customer")]
STAND_INS = [("John", "Doe"), ("Jane", "Doe"), ("Max", "Mustermann"), ("Test", "Account")]
SYNTHETIC_CLAIMS = ["synthetic", "Faker", "generated", "Synthetic", "snowfakery"]
TEST_CLAIMS = ["test", "QA", "uat", "Test"]


# --- Salesforce ids ---

BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


def with_checksum(short: str) -> str:
    """The 18-character form: of each group of five, bit i is set where character i is an upper-case letter."""
    groups = (short[at : at + 5] for at in (0, 5, 10))
    return short + "".join(CHECK[sum(1 << i for i, c in enumerate(five) if "A" <= c <= "Z")] for five in groups)


def record_id(prefix: str, number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 62)
        digits = BASE62[digit] + digits
    return with_checksum(prefix + "5g" + digits.rjust(10, "0"))


def ids(rng: random.Random, prefix: str) -> Iterator[str]:
    number = rng.randrange(50_000_000, 60_000_000)
    while True:
        number += rng.randrange(1, 900)
        yield record_id(prefix, number)


USERS = [record_id("005", 40_000_000 + 7919 * number) for number in range(6)]
INTEGRATION_USER = record_id("005", 41_234_567)


# --- People ---


def ascii_word(text: str) -> str:
    for letter, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ø", "o"), ("Ł", "L"), ("ł", "l")):
        text = text.replace(letter, plain)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(c for c in plain.lower() if c.isalnum())


def phone_number(rng: random.Random, place: Place) -> str:
    subscriber = rng.randrange(1300, 9800)
    if place.country == "Germany":
        return f"+49 {place.area} {rng.randrange(2100, 9800)}{subscriber}"
    if place.country == "United Kingdom":
        return f"+44 {place.area} {rng.choice('78') if place.area == '20' else ''}2{rng.randrange(10, 99)} {subscriber}"
    exchange = rng.choice([n for n in range(220, 940) if n % 100 != 11 and n != 555])
    form = rng.choice(["({}) {}-{}"] * 8 + ["{}-{}-{}", "+1 {} {} {}"])
    return form.format(place.area, exchange, subscriber)


def postal_code(rng: random.Random, place: Place) -> str:
    code = rng.choice(place.codes)
    if place.country == "United Kingdom":
        code += f" {rng.randrange(1, 10)}" + "".join(rng.choices("ABDEFGHJLNPQRSTUWXYZ", k=2))
    return code


def street(rng: random.Random, country: str) -> str:
    name, number = rng.choice(STREETS[country]), rng.randrange(3, 180)
    if country == "Germany":
        return f"{name} {number}"
    return f"{number if country == 'United Kingdom' else number * 17} {name}"


def any_place(rng: random.Random) -> Place:
    return rng.choice(rng.choices([AMERICAN, GERMAN, BRITISH], [84, 9, 7])[0])


def company_names(rng: random.Random) -> Iterator[str]:
    pairs = [(stem.replace("-", " "), trade) for stem in COMPANY_STEMS for trade in COMPANY_TRADES]
    rng.shuffle(pairs)
    yield from (" ".join(pair) for pair in pairs)


def domain(company: str, country: str) -> str:
    for suffix in (suffix for suffixes in COMPANY_SUFFIX.values() for suffix in suffixes if suffix):
        company = company.removesuffix(suffix)
    return ascii_word(company) + TOP_LEVEL[country]


def real_person(rng: random.Random, place: Place, company: str) -> Person:
    """An invented person whose parts belong together: at `company`, in `place`."""
    first, last = rng.choice(GIVEN[place.country]), rng.choice(FAMILY[place.country])
    local = f"{ascii_word(first)}.{ascii_word(last)}"
    if rng.random() < 0.7:
        email = f"{local}@{domain(company, place.country)}"
    else:
        email = f"{local}{rng.choice(['', rng.randrange(61, 99)])}@{rng.choice(MAIL_PROVIDERS[place.country])}"
    return Person(
        first, last, email, phone_number(rng, place), street(rng, place.country), place.city, place.state,
        postal_code(rng, place), place.country, company, rng.choice(TITLES), rng.choice(NOTES),
    )  # fmt: skip


def weak_person(rng: random.Random, place: Place, company: str) -> Person:
    """A real person who did not want to be called or written to."""
    person = real_person(rng, place, company)
    if rng.random() < 0.7:
        return person._replace(email=f"{ascii_word(person.first)}{rng.randrange(100, 999)}@mailinator.com")
    return person._replace(phone="0000000000")


def tester(rng: random.Random, place: Place, company: str) -> Person:
    first, last = rng.choice(TESTERS)
    return real_person(rng, place, company)._replace(
        first=first, last=last, email=f"{ascii_word(first + last)}{rng.randrange(1, 99)}@example.com",
        phone=f"({place.area if place.country == 'United States' else '415'}) 555-01{rng.randrange(100):02}",
        text=rng.choice(["created by automated test", "test record, delete me", "UAT user for sprint 14"]),
    )  # fmt: skip


def conflict_person(rng: random.Random, place: Place, company: str) -> Person:
    first, last = rng.choice(STAND_INS)
    return tester(rng, place, company)._replace(
        first=first, last=last, email=f"{ascii_word(first)}.{ascii_word(last)}@example.com", text=""
    )


def generated_people(name: str) -> Iterator[Person]:
    with open(HERE / "synthetic" / name, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Person(
                row["first_name"], row["last_name"], row["email"], row["phone"], row["street"], row["city"],
                row["state"], row["postal_code"], "United States", row["company"], row["job"], row["text"],
            )  # fmt: skip


def alternate(*sources: Iterator[Person]) -> Iterator[Person]:
    """Runs of twelve from each source in turn, as bulk loads leave them."""
    while True:
        for source in sources:
            for _ in range(12):
                person = next(source, None)
                if person is not None:
                    yield person


# --- Tables ---


class Table:
    """Rows of one object with the label of each."""

    def __init__(self, name: str, prefix: str, rng: random.Random):
        self.name = name
        self.rows: list[Row] = []
        self.labels: list[tuple[str, str]] = []
        self.new_ids = ids(rng, prefix)

    def add(self, label: str, why: str, stamp: Row, **fields: str) -> str:
        key = next(self.new_ids)
        self.rows.append({"Id": key, "IsDeleted": "0"} | fields | stamp)
        self.labels.append((label, why))
        return key

    def older(self, stamp: Row, label: str, whys: Iterable[str] = ("tagged", "untagged", "parent")) -> list[Row]:
        """Rows with this label that were there before `stamp`; the first one where none was."""
        rows = [row for row, (found, why) in zip(self.rows, self.labels) if found == label and why in whys]
        return [row for row in rows if row["CreatedDate"] <= stamp["CreatedDate"]] or rows[:1]

    def csv(self, rows: Iterable[Row] | None = None) -> bytes:
        output = io.StringIO()
        writer = csv.DictWriter(output, self.rows[0].keys(), quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writeheader()
        writer.writerows(self.rows if rows is None else rows)
        return output.getvalue().encode()


def plan(rng: random.Random, **counts: int) -> list[str]:
    """Kinds of rows in order: everything scattered but the synthetic ones, which come in three bulk loads."""
    scattered = [kind for kind, count in counts.items() if kind != "synthetic" for _ in range(count)]
    rng.shuffle(scattered)
    loads = counts.get("synthetic", 0)
    spots = sorted((rng.randrange(len(scattered)) for _ in range(3)), reverse=True)
    for number, at in enumerate(spots):
        scattered[at:at] = ["synthetic"] * ((loads + number) // 3)
    return scattered


def stamps(rng: random.Random, kinds: list[str]) -> Iterator[Row]:
    """Who made each row and when: people on working days, bulk loads within seconds."""
    step = (LAST_DAY - FIRST_DAY) / len(kinds)
    load = FIRST_DAY
    for number, kind in enumerate(kinds):
        if kind == "synthetic" and number and kinds[number - 1] == kind:
            created = load = load + timedelta(seconds=rng.randrange(2))
        else:
            created = FIRST_DAY + step * number
            created -= timedelta(days=max(0, created.weekday() - 4))
            created = load = created.replace(
                hour=rng.randrange(13, 23), minute=rng.randrange(60), second=rng.randrange(60), microsecond=0
            )
        user = INTEGRATION_USER if kind == "synthetic" else rng.choice(USERS)
        changed = created if kind == "synthetic" else min(created + timedelta(hours=rng.randrange(4000)), LAST_DAY)
        yield {
            "OwnerId": rng.choice(USERS),
            "CreatedDate": moment(created),
            "CreatedById": user,
            "LastModifiedDate": moment(changed),
            "LastModifiedById": user,
            "SystemModstamp": moment(changed),
        }


def moment(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def day(rng: random.Random, stamp: Row, days: int) -> str:
    created = datetime.fromisoformat(stamp["CreatedDate"][:10])
    return (created + timedelta(days=rng.randrange(1, days))).strftime("%Y-%m-%d")


class Backup:
    """All tables, made in the order in which they refer to each other."""

    def __init__(self) -> None:
        self.rng = random.Random(SEED)
        self.people = alternate(generated_people("faker.csv"), generated_people("snowfakery.csv"))
        self.companies = company_names(self.rng)
        self.homes: dict[str, tuple[Place, str]] = {}
        self.accounts = Table("Account", "001", self.rng)
        self.contacts = Table("Contact", "003", self.rng)
        self.leads = Table("Lead", "00Q", self.rng)
        self.opportunities = Table("Opportunity", "006", self.rng)
        self.cases = Table("Case", "500", self.rng)
        self.tasks = Table("Task", "00T", self.rng)
        self.attachments = Table("Attachment", "00P", self.rng)
        self.loans = Table("Loan__c", "a0B", self.rng)
        self.files: dict[str, bytes] = {}
        self.fill()

    @property
    def tables(self) -> list[Table]:
        return [
            self.accounts, self.contacts, self.leads, self.opportunities, self.cases, self.tasks, self.attachments,
            self.loans,
        ]  # fmt: skip

    def fill(self) -> None:
        self.each(self.add_account, real=170, synthetic=26, conflict=4)
        self.each(
            self.add_contact,
            real=427,
            production=60,
            weak=8,
            unreadable=1,
            misread=1,
            adopted=3,
            synthetic=81,
            test=13,
            conflict=6,
        )
        self.each(self.add_lead, real=219, production=30, weak=4, unreadable=1, synthetic=34, test=8, conflict=4)
        self.each(self.add_opportunity, real=170, synthetic=30)
        self.each(self.add_case, real=128, synthetic=22)
        self.each(self.add_task, real=128, synthetic=22)
        self.each(self.add_attachment, real=16, synthetic=4)
        self.each(self.add_loan, real=55, production=12, synthetic=10, test=3)

    def each(self, add: Callable[[str, Row, int], None], **counts: int) -> None:
        kinds = plan(self.rng, **counts)
        for number, (kind, stamp) in enumerate(zip(kinds, stamps(self.rng, kinds))):
            add(kind, stamp, number)

    def claim(self, kind: str, number: int) -> tuple[str, str, str]:
        """Label, why and the value of the provenance field of a row of this kind."""
        match kind:
            case "production":
                return "real", "tagged", "production"
            case "adopted":
                return "real", "tagged, parent", "production"
            case "conflict":
                return "conflict", "tagged, evidence", "production"
            case "weak":
                return "real", "weak", ""
            case "unreadable":
                return "real", "unreadable", "wave-7"
            case "misread":
                return "synthetic", "unreadable", "wave-7"
            case "synthetic" if number % 5 < 3:
                return "synthetic", "tagged", self.rng.choice(SYNTHETIC_CLAIMS)
            case "test" if number % 5 < 3:
                return "test", "tagged", self.rng.choice(TEST_CLAIMS)
        return kind, "untagged", ""

    def person(self, kind: str, place: Place, company: str) -> Person:
        makers = {"weak": weak_person, "test": tester, "conflict": conflict_person}
        if kind in ("synthetic", "misread"):
            return next(self.people)
        return makers.get(kind, real_person)(self.rng, place, company)

    def add_account(self, kind: str, stamp: Row, number: int) -> None:
        rng, place = self.rng, any_place(self.rng)
        name = next(self.companies) + rng.choice(COMPANY_SUFFIX[place.country])
        person = real_person(rng, place, name) if kind == "real" else next(self.people)
        phone = f"({rng.choice(AMERICAN).area}) 555-01{rng.randrange(100):02}" if kind == "conflict" else person.phone
        key = self.accounts.add(
            kind, "tagged, evidence" if kind == "conflict" else "tagged", stamp,
            Name=person.company, BillingStreet=person.street, BillingCity=person.city, BillingState=person.state,
            BillingPostalCode=person.postal_code, BillingCountry=person.country, Phone=phone,
            Website="" if kind == "synthetic" else
            f"https://www.{'example.com' if kind == 'conflict' else domain(name, place.country)}",
            Industry=rng.choice(INDUSTRIES), NumberOfEmployees=str(rng.randrange(3, 900)), Description=person.text,
            Is_Synthetic__c="1" if kind == "synthetic" else "0",
        )  # fmt: skip
        if kind == "real":
            self.homes[key] = (place, name)

    def add_contact(self, kind: str, stamp: Row, number: int) -> None:
        rng = self.rng
        home = account = rng.choice(self.accounts.older(stamp, "real"))["Id"]
        if kind in ("synthetic", "misread", "adopted"):
            account = rng.choice(self.accounts.older(stamp, "synthetic"))["Id"]
        if kind == "test" or (kind == "synthetic" and number % 3 == 0):
            account = ""
        person = self.person(kind, *self.homes[home])
        label, why, claim = self.claim(kind, number)
        mobile = (
            phone_number(rng, self.homes[home][0]) if why == "untagged" and label == "real" and number % 3 == 0 else ""
        )
        self.contacts.add(
            label, why, stamp,
            AccountId=account, Salutation=rng.choice(["", "", "", "Dr."]) if kind != "synthetic" else "",
            FirstName=person.first, LastName=person.last, Title=person.title, Email=person.email, Phone=person.phone,
            MobilePhone=mobile, MailingStreet=person.street, MailingCity=person.city, MailingState=person.state,
            MailingPostalCode=person.postal_code, MailingCountry=person.country, LeadSource=rng.choice(SOURCES),
            Description=person.text, Data_Provenance__c=claim,
        )  # fmt: skip

    def add_lead(self, kind: str, stamp: Row, number: int) -> None:
        rng, place = self.rng, any_place(self.rng)
        name = next(self.companies) + rng.choice(COMPANY_SUFFIX[place.country])
        person = self.person(kind, place, name)
        label, why, claim = self.claim(kind, number)
        self.leads.add(
            label, why, stamp,
            FirstName=person.first, LastName=person.last, Title=person.title, Company=person.company,
            Street=person.street, City=person.city, State=person.state, PostalCode=person.postal_code,
            Country=person.country, Phone=person.phone, Email=person.email, LeadSource=rng.choice(SOURCES),
            Status=rng.choice(["Open - Not Contacted", "Working - Contacted", "Closed - Converted"]),
            Description=person.text, Data_Provenance__c=claim,
        )  # fmt: skip

    def add_opportunity(self, kind: str, stamp: Row, number: int) -> None:
        rng = self.rng
        account = rng.choice(self.accounts.older(stamp, kind))
        stage = rng.choice(STAGES)
        self.opportunities.add(
            kind, "untagged" if kind == "real" else "parent", stamp,
            AccountId=account["Id"],
            Name=f"{account['Name']} – {rng.choice(['Equipment line', 'Term loan', 'Treasury', 'Bridge'])}",
            StageName=stage, Amount=f"{rng.lognormvariate(10.5, 1.1):.2f}", Probability=str(10 * rng.randrange(1, 10)),
            CloseDate=day(rng, stamp, 200), IsClosed="1" if stage.startswith("Closed") else "0",
            Description=rng.choice(NOTES),
        )  # fmt: skip

    def add_case(self, kind: str, stamp: Row, number: int) -> None:
        rng = self.rng
        contact = self.contact(kind, stamp)
        by_web = number % 3 == 0
        self.cases.add(
            kind, "untagged" if kind == "real" or by_web else "parent", stamp,
            CaseNumber=f"{10_400 + 3 * number:08}", ContactId=contact["Id"], AccountId=contact["AccountId"],
            SuppliedName=f"{contact['FirstName']} {contact['LastName']}" if by_web else "",
            SuppliedEmail=contact["Email"] if by_web else "",
            Origin="Web" if by_web else rng.choice(["Phone", "Email"]),
            Status=rng.choice(["New", "Working", "Closed"]), Priority=rng.choice(["Low", "Medium", "High"]),
            Subject=rng.choice(SUBJECTS), Description=rng.choice(NOTES),
        )  # fmt: skip

    def add_task(self, kind: str, stamp: Row, number: int) -> None:
        rng = self.rng
        contact = self.contact(kind, stamp)
        who = rng.choice(self.leads.older(stamp, kind))["Id"] if number % 4 == 0 else contact["Id"]
        self.tasks.add(
            kind, "untagged" if kind == "real" else "parent", stamp,
            WhoId=who, WhatId="" if number % 4 == 0 else contact["AccountId"], Subject=rng.choice(CALLS),
            ActivityDate=day(rng, stamp, 60), Status=rng.choice(["Not Started", "Completed"]),
            Priority=rng.choice(["Normal", "High"]), Description=rng.choice(NOTES),
        )  # fmt: skip

    def add_attachment(self, kind: str, stamp: Row, number: int) -> None:
        rng = self.rng
        parents = self.accounts.older(stamp, kind) + self.cases.older(stamp, kind)
        if kind == "synthetic":
            parents += self.contacts.older(stamp, kind)
        magic, suffix, content_type = rng.choice(
            [(b"%PDF-1.6\n", "pdf", "application/pdf"), (b"\x89PNG\r\n\x1a\n", "png", "image/png")]
        )
        data = magic + rng.randbytes(rng.randrange(100, 5000) - len(magic))
        key = self.attachments.add(
            kind, "untagged" if kind == "real" else "parent", stamp,
            ParentId=rng.choice(parents)["Id"], Name=f"scan_{2100 + 7 * number}.{suffix}", IsPrivate="0",
            ContentType=content_type, BodyLength=str(len(data)), Description="",
        )  # fmt: skip
        self.files[f"Attachments/{key}"] = data

    def add_loan(self, kind: str, stamp: Row, number: int) -> None:
        rng = self.rng
        label, why, claim = self.claim(kind, number)
        if label in ("synthetic", "test") and why == "untagged":
            why = "parent"
        borrower = self.contact(label, stamp)
        self.loans.add(
            label, why, stamp,
            Name=f"L-{24_000 + 13 * number:07}", Borrower__c=borrower["Id"], Account__c=borrower["AccountId"],
            Principal__c=f"{rng.lognormvariate(11, 0.8):.2f}", Rate__c=f"{rng.uniform(3.9, 11.5):.3f}",
            Term_Months__c=str(rng.choice([36, 48, 60, 84, 120, 240])), Originated__c=day(rng, stamp, 45),
            Status__c=rng.choice(["Current", "Current", "Current", "Paid off", "30 days late"]),
            Purpose__c=rng.choice(["Equipment", "Working capital", "Real estate", "Vehicle"]), Data_Provenance__c=claim,
        )  # fmt: skip

    def contact(self, label: str, stamp: Row) -> Row:
        return self.rng.choice(self.contacts.older(stamp, label))


# --- Archives ---

Members = list[tuple[str, bytes]]


def first_members(backup: Backup) -> Members:
    contacts = backup.contacts
    return [
        ("Account.csv", backup.accounts.csv()),
        ("Contact.csv", contacts.csv(contacts.rows[:CONTACTS_IN_FIRST_ZIP])),
        ("Lead.csv", backup.leads.csv()),
        ("Attachment.csv", backup.attachments.csv()),
        *backup.files.items(),
    ]


def second_members(backup: Backup) -> Members:
    contacts = backup.contacts
    return [
        ("Contact.csv", contacts.csv(contacts.rows[CONTACTS_IN_FIRST_ZIP:])),
        ("Opportunity.csv", backup.opportunities.csv()),
        ("Case.csv", backup.cases.csv()),
        ("Task.csv", backup.tasks.csv()),
        ("Loan__c.csv", backup.loans.csv()),
    ]


def all_members(backup: Backup) -> Members:
    return [(f"{table.name}.csv", table.csv()) for table in backup.tables] + list(backup.files.items())


def write_zip(path: Path, members: Members) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members:
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data)


def write_tar_zst(path: Path, members: Members) -> None:
    output = io.BytesIO()
    with tarfile.open(fileobj=output, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, data in members:
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = len(data), TAR_TIME, 0o644
            archive.addfile(entry, io.BytesIO(data))
    command = ["zstd", "-19", "-q", "--no-progress", "-c"]
    path.write_bytes(subprocess.run(command, input=output.getvalue(), stdout=subprocess.PIPE, check=True).stdout)


def write_labels(path: Path, tables: list[Table]) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["table", "key", "label", "why"])
        for table in tables:
            writer.writerows((table.name, row["Id"], *labels) for row, labels in zip(table.rows, table.labels))


def main() -> None:
    backup = Backup()
    OUTPUT.mkdir(exist_ok=True)
    write_zip(OUTPUT / f"WE_{ORGANISATION}_1.ZIP", first_members(backup))
    write_zip(OUTPUT / f"WE_{ORGANISATION}_2.ZIP", second_members(backup))
    write_tar_zst(OUTPUT / "export.tar.zst", all_members(backup))
    write_labels(OUTPUT / "labels.csv", backup.tables)


if __name__ == "__main__":
    main()
