#!/usr/bin/env python3
"""Write the words that public generators make names, streets and phrases of, as Swift string literals.

usage: pip install faker && tools/make_generator_lists.py

The lists are Faker's (MIT License, https://github.com/joke2k/faker). Faker for JavaScript, Ruby, PHP and .NET draw from
the same sources: names that were frequent in the census of the United States in 1990, street suffixes of the postal
service, phrases of the first Perl module Data::Faker.
"""
import importlib
import importlib.metadata
import pathlib
import re
import textwrap
import unicodedata

OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/Detection/WordLists"

# Suffixes that name most real streets: they say nothing.
COMMON = """alley avenue ave bend bluff bluffs boulevard blvd branch bridge brook brooks bypass camp center circle circles
court cove crossing crossroad drive dr expressway freeway garden glen green grove highway hill hills hwy junction lake lane
ln loop manor meadow mill park parkway pass path pike place plain plaza point points port ridge road rd route run shore
spring springs square station street st summit terrace trace track trail turnpike union valley view village walk way
wells canyon corner creek crescent forest gardens mews river heights""".split()


def provider(name):
    return importlib.import_module("faker.providers." + name).Provider


def plain(words):
    return sorted({word.lower() for word in words if re.fullmatch(r"[A-Za-z' -]+", word)})


def foreign(kind):
    """Names of other languages as they stand in e-mail addresses: without marks, and German ones with ae, oe and ue."""
    found = set()
    for locale in ("en_GB", "de_DE", "fr_FR", "es_ES", "es_MX", "it_IT", "nl_NL", "pt_BR", "sv_SE"):
        names = provider("person." + locale)
        lists = ("first_names", "first_names_male", "first_names_female") if kind == "given" else ("last_names",)
        for name in {name for part in lists for name in getattr(names, part, ())}:
            german = name.lower().translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))
            for spelled in (name, german):
                ascii_name = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode().lower()
                found |= {part for part in re.split("[^a-z]", ascii_name) if len(part) > 3}
    return found


def entry(name, doc, words, separator=" "):
    body = textwrap.fill(separator.join(words), 112, break_long_words=False, break_on_hyphens=False)
    lines = "\n".join("        " + line + " \\" for line in body.splitlines())[:-2]
    return f'    /// {doc}\n    static let {name}: StaticString = """\n{lines}\n        """\n'


person, address, company = provider("person.en_US"), provider("address.en_US"), provider("company")
phrases = [company.catch_phrase_words, company.bsWords]
parts = [sorted({word.lower() for group in phrases for word in group[position]}) for position in range(3)]
text = f"""// Made by tools/make_generator_lists.py from Faker {importlib.metadata.version("faker")} (MIT License).
extension WordLists {{
{entry("generatorGivenNames", "Given names of Faker's en_US.", plain(list(person.first_names_female) + list(person.first_names_male)))}
{entry("generatorFamilyNames", "Family names of Faker's en_US.", plain(person.last_names))}
{entry("otherGivenNames", "Given names of Faker's other European languages, as e-mail addresses spell them.",
       sorted(foreign("given") - set(plain(list(person.first_names_female) + list(person.first_names_male)))))}
{entry("otherFamilyNames", "Family names of Faker's other European languages, as e-mail addresses spell them.",
       sorted(foreign("family") - set(plain(person.last_names))))}
{entry("rareStreetSuffixes", "Street suffixes that generators draw as often as any, and few real streets have.",
       [word for word in plain(address.street_suffixes) if word not in COMMON])}
{entry("listedTitles", "Job titles turned around (Scientist, research), which Faker takes from a careers service, separated by bars.",
       sorted({job.lower() for job in provider("job").jobs if re.fullmatch(r"[A-Za-z/ ()'-]+, [A-Za-z/ ()'-]+", job)}), " | ")}
{entry("phraseBeginnings", "First parts of catch phrases and slogans, separated by bars.", parts[0], " | ")}
{entry("phraseMiddles", "Middle parts, separated by bars.", parts[1], " | ")}
{entry("phraseEndings", "Last parts, separated by bars.", parts[2], " | ")}}}
"""
(OUT / "GeneratorWords.swift").write_text(text.replace("\n\n}", "\n}"))
