#!/usr/bin/env python3
"""Makes the synthetic people of the fixtures with two public generators.

usage: pip install faker==40.54.0 snowfakery==4.2.1; Fixtures/make_synthetic.py

Writes beside itself, for the same versions always the same bytes:
  synthetic/faker.csv       140 people by Faker's en_US providers
  synthetic/snowfakery.csv  100 people by a Snowfakery recipe
Both are committed: make_fixtures.py reads them and needs neither generator.
"""

import csv
import io
import json
import random
from pathlib import Path

from faker import Faker
from snowfakery import generate_data

OUTPUT = Path(__file__).resolve().parent / "synthetic"
SEED = 20261102
COLUMNS = "first_name last_name email phone street city state postal_code company job text".split()

RECIPE = """
- snowfakery_version: 3
- object: Person
  count: 100
  fields:
    first_name: {fake: FirstName}
    last_name: {fake: LastName}
    email: {fake: Email}
    phone: {fake: PhoneNumber}
    street: {fake: StreetAddress}
    city: {fake: City}
    state: {fake: StateAbbr}
    postal_code: {fake: PostalCode}
    company: {fake: Company}
    job: {fake: Job}
    text: {fake: CatchPhrase}
"""


def faker_people(count: int) -> list[dict[str, str]]:
    fake = Faker("en_US")
    fake.seed_instance(SEED)
    return [
        {
            "first_name": fake.first_name(),
            "last_name": fake.last_name(),
            "email": fake.email(),
            "phone": fake.phone_number(),
            "street": fake.street_address(),
            "city": fake.city(),
            "state": fake.state_abbr(),
            "postal_code": fake.postcode(),
            "company": fake.company(),
            "job": fake.job(),
            "text": fake.catch_phrase(),
        }
        for _ in range(count)
    ]


def snowfakery_people() -> list[dict[str, str]]:
    random.seed(SEED)
    Faker.seed(SEED)
    output = io.StringIO()
    generate_data(io.StringIO(RECIPE), output_format="json", output_file=output)
    return json.loads(output.getvalue())


def write(name: str, people: list[dict[str, str]]) -> None:
    with open(OUTPUT / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, quoting=csv.QUOTE_ALL, lineterminator="\n", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(people)


def main() -> None:
    OUTPUT.mkdir(exist_ok=True)
    write("faker.csv", faker_people(140))
    write("snowfakery.csv", snowfakery_people())


if __name__ == "__main__":
    main()
