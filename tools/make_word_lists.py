#!/usr/bin/env python3
"""Write the long word lists of the Detection module as Swift string literals.

usage: pip install publicsuffixlist disposable-email-domains && tools/make_word_lists.py

A literal compiles in no time; the same bytes as an embedded resource (an array literal) take half a minute.
"""
import importlib.metadata, importlib.resources, pathlib, textwrap

import disposable_email_domains

OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/Detection/WordLists"


def write(name, doc, words):
    body = textwrap.fill(" ".join(words), 112, break_long_words=False, break_on_hyphens=False)
    doc = "\n".join(f"    /// {line}" for line in doc.splitlines())
    lines = "\n".join("        " + line + " \\" for line in body.splitlines())
    text = f'extension WordLists {{\n{doc}\n    static let {name}: StaticString = """\n{lines[:-2]}\n        """\n}}\n'
    (OUT / f"{name[0].upper()}{name[1:]}.swift").write_text(text)


def top_level_domains():
    suffixes, version = set(), ""
    text = importlib.resources.files("publicsuffixlist").joinpath("public_suffix_list.dat").read_text("utf-8")
    for line in map(str.strip, text.splitlines()):
        if "BEGIN PRIVATE" in line:
            break
        if line.startswith("// VERSION: "):
            version = line[12:22]
        if line and not line.startswith("//"):
            suffixes.add(line.split(".")[-1].encode("idna").decode())
    return version, sorted(suffixes - {"onion"})  # .onion is reserved (RFC 7686), not delegated


version, suffixes = top_level_domains()
write(
    "topLevelDomains",
    "The delegated top-level domains of the IANA root zone, by way of the ICANN part of the Public Suffix List\n"
    f"(Mozilla Public License 2.0), version {version}.",
    suffixes,
)
release = importlib.metadata.version("disposable-email-domains")
write(
    "disposableDomains",
    "Domains of throw-away mailboxes: the disposable-email-domains list (public domain, CC0), release " + release + ".",
    sorted(d.lower() for d in disposable_email_domains.blocklist if d.isascii()),
)
