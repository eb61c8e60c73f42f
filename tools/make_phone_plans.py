#!/usr/bin/env python3
"""Write which phone numbers exist, as tables for the Detection module.

usage: pip install phonenumbers && tools/make_phone_plans.py

From the metadata of libphonenumber (Apache License 2.0, https://github.com/google/libphonenumber) by way of its Python
port: area codes of North America with the state that they belong to, and for other countries, by the length of the
national number, the first four digits with which it can be valid.
"""
import importlib.metadata
import pathlib
import random
import re
import textwrap

import phonenumbers
from phonenumbers import geocoder

import place_regions

OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/Detection/WordLists/PhonePlanTables.swift"
COUNTRIES = {"DE": 49, "FR": 33, "GB": 44, "ES": 34, "IT": 39, "MX": 52, "JP": 81, "AU": 61, "BR": 55, "IN": 91}
SAMPLES = 60


def states():
    names = {}
    for part in place_regions.US_NAMES.replace("\n", "").split("|"):
        code, spelled = part.strip().split(" ", 1)
        for name in spelled.split(";"):
            names[name] = code
    return names


def north_america():
    """`212=NY 213=CA … 416= 800=`: with the state where there is one."""
    names, codes = states(), []
    for area in range(200, 1000):
        exchanges = (f"{exchange}{line:04d}" for exchange in (200, 234, 345, 456, 567, 678, 789, 890, 999) for line in (1234, 100))
        numbers = [phonenumbers.parse(f"+1{area}{rest}") for rest in exchanges]
        valid = [number for number in numbers if phonenumbers.is_valid_number(number)]
        if not valid:
            continue
        region = phonenumbers.region_code_for_number(valid[0])
        found = {geocoder.description_for_number(number, "en").split(", ")[-1] for number in valid} if region == "US" else set()
        state = {name if name in names.values() else names.get(name) for name in found} - {None}
        codes.append(f"{area}={state.pop() if len(state) == 1 else ''}")
    return codes


def runs(numbers):
    text, run = [], None
    for number in numbers:
        if run and number == run[1] + 1:
            run[1] = number
        else:
            run = [number, number]
            text.append(run)
    return [f"{a:04d}" if a == b else f"{a:04d}-{b:04d}" for a, b in text]


def plan(region):
    """`10: 0130-0139 1500-1799 | 11: …`: national significant numbers by length and first four digits."""
    rng = random.Random(region)
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    kinds = [metadata.fixed_line, metadata.mobile, metadata.toll_free, metadata.premium_rate, metadata.shared_cost,
             metadata.personal_number, metadata.voip, metadata.pager, metadata.uan, metadata.voicemail]
    patterns = [(re.compile(kind.national_number_pattern), set(kind.possible_length) or None)
                for kind in kinds if kind and kind.national_number_pattern]
    general = set(metadata.general_desc.possible_length)
    parts = []
    for length in sorted(general):
        if length < 6:
            continue
        tails = ["".join(rng.choice("0123456789") for _ in range(length - 4)) for _ in range(SAMPLES)]
        tails += [digit * (length - 4) for digit in "0123456789"]
        ours = [pattern for pattern, lengths in patterns if lengths is None or -1 in lengths or length in lengths or lengths == {0}]
        valid = [prefix for prefix in range(10_000)
                 if any(pattern.fullmatch(f"{prefix:04d}" + tail) for tail in tails for pattern in ours)]
        parts.append(f"{length}: " + " ".join(runs(valid)))
    return " | ".join(parts)


def literal(words):
    body = textwrap.fill(" ".join(words), 112, break_long_words=False, break_on_hyphens=False)
    return "\n".join("        " + line + " \\" for line in body.splitlines())[:-2]


if __name__ == "__main__":
    text = f"""// Made by tools/make_phone_plans.py from libphonenumber's metadata (phonenumbers {importlib.metadata.version("phonenumbers")}, Apache License 2.0).
extension WordLists {{
    /// Area codes of North America, with the state for those of the United States.
    static let areaCodes: StaticString = \"\"\"
{literal(north_america())}
        \"\"\"

    /// Country code, and by the length of the national number the first four digits of those that can be valid.
    static let phonePlans: [(code: Int, numbers: StaticString)] = [
"""
    for region, code in COUNTRIES.items():
        numbers = plan(region)
        print(region, len(numbers))
        body = literal(numbers.split(" ")).replace("\n    ", "\n        ").replace("        ", "            ", 1)
        text += f'        (\n            {code},\n            """\n{body}\n            """\n        ),\n'
    OUT.write_text(text + "    ]\n}\n")
