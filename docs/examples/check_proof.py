#!/usr/bin/env python3
"""Checks a proof of one record without winnow: written from RFC 6962 and RFC 9162, needs nothing but Python.

    check_proof.py PROOF MANIFEST [RECORD]

PROOF     what `winnow explain RESTORE-SET KEY --proof PROOF` wrote
MANIFEST  manifest.json, or manifest.dsse.json; its signature is not looked at here
RECORD    a file with the record's bytes, where they are at hand

Prints what is proved and exits with 0; with 1, and why, where the proof does not hold.
"""
import base64
import hashlib
import json
import sys
import zlib

# What the deflated line of a record that went may refer to from its first byte on: part of the format.
DICTIONARY = (
    "field-countunbalanced-quotetoo-longencodingtoo-many-columnssyntaxtoo-deep"
    '"cut":["override":{"by":"","at":"","reason":""},"contradicts":{"claim":"'
    " of  records… and …@example.com"
    "email.reserved-domainemail.disposable-domainemail.unknown-tldemail.placeholder-domainemail.composed-domain"
    "phone.fictionalphone.fillerphone.invalidcard.test-numbercard.luhncard.issuerssn.never-issuediban.example"
    "iban.checkrouting.testrouting.checkip.documentationmac.documentationsalesforce.id-checksum"
    "salesforce.sample-datatext.markertext.loremgenerator.sdvname.placeholdergenerator.syntheascore.column"
    "score.filescore.externaladdress.nothing-fitsaddress.postal-regionaddress.town-regionaddress.town-unknown"
    "address.countryaddress.town-composedaddress.house-numberstreet.composedstreet.leading-zerocompany.composed"
    "company.composed-websitetext.catch-phrasegenerator.phone-formatemail.other-namedate.birth-after-created"
    "date.agedate.orderstreet.placeholderaddress.placeholder-towntitle.composedtitle.listedtax.check"
    "tax.placeholderphone.own-areaphone.other-areaemail.own-namecompany.own-domaincompany.other-domain"
    "iban.other-countrybatch.numbered-copiesbatch.copiesbatch.burstbatch.clean-burstbatch.sequencebatch.cluster"
    "batch.uniformlearned.like-tagged"
    '"CreatedDateCreatedByIdWebsiteTitleCompanyCountryStateStreetPhoneBillingStateBillingStreetBillingCity'
    "BillingPostalCodeMailingStateMailingStreetMailingCityMailingPostalCodecitypostal_codenameFirstNameLastName"
    "EmailemailDescription"
    '"decision":"hold","reason":"cascade","parents":[{"table":"","key":"","by":"AccountId"}]}'
    '"reason":"untagged"override"contradiction"misfit","misfit":"'
    '"claim":"unknown"untagged"production"source":"archive"member"column'
    '"reason":"score","score":0.9'
    '.csv","table":"ContactLeadAccountCaseOpportunitycontactscustomers'
    '{"archive":"WE_00D5g00000_1.ZIP","member":"Contact.csv","part":"table":"Contact","record":1,'
    '"offset":2,"length":3,"key":"0035g00000","sha256":"0123456789abcdef","created":"2020-01-T1:00:00Z",'
    '"decision":"drop","reason":"tag","score":1,"tag":{"claim":"synthetic","source":"field",'
    '"name":"Data_Provenance__c","value":"synthetic"},'
    '"evidence":[{"detector":"","weight":3,"excerpt":"…"},{"detector":"","field":"","weight":1.7,"excerpt":"…"}]}'
).encode()
LONGEST_LINE = 64 << 20


class Refused(Exception):
    pass


def need(holds, why):
    if not holds:
        raise Refused(why)


def sha256(data):
    return hashlib.sha256(data).digest()


def kept_leaf(digest):
    """A record that stays: a leaf of RFC 6962, section 2.1, over the SHA-256 of its bytes."""
    return sha256(b"\x00" + digest)


def gone_leaf(line):
    """A record that went: its line of the manifest diff, in a domain that RFC 6962 does not use."""
    return sha256(b"\x02" + line)


def root_of_path(position, size, leaf, path):
    """The root that a leaf and its path lead to: RFC 9162, section 2.1.3.2, step by step."""
    need(0 <= position < size, "a leaf lies outside of its tree")
    fn, sn, r = position, size - 1, leaf
    for p in path:
        need(sn > 0, "a path is too long")
        if fn & 1 or fn == sn:
            r = sha256(b"\x01" + p + r)
            if not fn & 1:
                while fn and not fn & 1:
                    fn >>= 1
                    sn >>= 1
        else:
            r = sha256(b"\x01" + r + p)
        fn >>= 1
        sn >>= 1
    need(sn == 0, "a path is too short")
    return r.hex()


def unpacked(data):
    """The tag of CBOR and a map of texts to whole numbers, texts and bytes, written in the one way of RFC 8949, section 4.2.1."""
    need(data[:3] == b"\xd9\xd9\xf7", "it is no CBOR")
    rest = data[3:]

    def take(count):
        nonlocal rest
        need(count <= len(rest), "it ends too early")
        taken, rest = rest[:count], rest[count:]
        return taken

    def head():
        kind, size = divmod(take(1)[0], 32)
        if size < 24:
            return kind, size
        need(size < 28, "a length is none")
        value = int.from_bytes(take(1 << size - 24), "big")
        need(value >> (0, 8, 16, 32)[size - 24] and value >= 24, "a number is longer than it need be")
        return kind, value

    def item():
        kind, value = head()
        need(kind in (0, 2, 3), "a value is of another kind")
        return value if kind == 0 else take(value) if kind == 2 else take(value).decode()

    kind, count = head()
    need(kind == 5, "it is no map")
    entries = []
    for _ in range(count):
        before = rest
        key = text(item())
        entries.append((before[: len(before) - len(rest)], key, item()))
    need(not rest, "it has more behind its end")
    written = [entry[0] for entry in entries]
    need(all(one < next_one for one, next_one in zip(written, written[1:])), "its keys are in another order")
    return {key: value for _, key, value in entries}


def line_of(packed):
    """The line of the manifest diff: deflated (RFC 1951) after the dictionary."""
    need(type(packed) is bytes, "a line is none")
    inflating = zlib.decompressobj(-zlib.MAX_WBITS, zdict=DICTIONARY)
    line = inflating.decompress(packed, LONGEST_LINE)
    need(inflating.eof and not inflating.unused_data, "a line does not end")
    return line


def hashes(data):
    need(type(data) is bytes, "a path is none")
    need(len(data) % 32 == 0 and len(data) <= 62 * 32, "a path is no list of hashes")
    return [data[at : at + 32] for at in range(0, len(data), 32)]


def number(value):
    need(type(value) is int, "a number is none")
    return value


def text(value):
    need(type(value) is str, "a text is none")
    return value


def check(proof, manifest_bytes, record=None):
    proof = unpacked(proof)
    manifest = json.loads(manifest_bytes)
    if "payload" in manifest:
        manifest_bytes = base64.b64decode(manifest["payload"])
        manifest = json.loads(manifest_bytes)
    need(proof["type"] == "https://winnow.dev/record-proof/v3", "it is of another type")
    need(manifest["predicateType"] == "https://winnow.dev/restore-set/v2", "the manifest is of another type")
    need(proof["manifest"] == sha256(manifest_bytes), "it belongs to another manifest")
    of_kept = {"archive", "member", "part", "record", "sha256"}
    need(proof.keys() <= of_kept | {"line", "manifest", "path", "type"}, "it has more in it than a proof has")
    need(proof.get("part", 1) != 0, "its part is none")
    if "line" in proof:
        need(not of_kept & proof.keys(), "it says both of kept and gone")
        written = line_of(proof["line"])
        place = json.loads(written)
        need(place["decision"] in ("drop", "hold"), "the line is of no record that went")
        said, digest = f"{place['decision']}, {text(place['reason'])}", bytes.fromhex(place["sha256"])
        leaf = gone_leaf(written)
    else:
        said, digest, place = "kept", proof["sha256"], proof
        need(type(digest) is bytes and len(digest) == 32, "a digest is none")
        leaf = kept_leaf(digest)
    archive, member = text(place["archive"]), text(place["member"])
    # Bytes that are no UTF-8 are lone surrogates in a line, and replaced in the manifest.
    member = member.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    part, number_of_record = number(place.get("part", 0)), number(place["record"])
    members = [
        entry
        for source in manifest["predicate"]["sources"]
        for entry in source["members"]
        if (source["name"], entry["name"], entry.get("part", 0)) == (archive, member, part) and "trees" in entry
    ]
    need(members, "the manifest does not have the member")
    path = hashes(proof["path"])
    for entry in members:
        records = number(entry["counts"]["records"])
        if root_of_path(number_of_record - 1, records, leaf, path) == entry["trees"]["outcomes"]:
            break
    else:
        raise Refused("with this outcome the record is not in the tree of its member")
    need(record is None or sha256(record) == digest, "the record's bytes are others")
    return f"{said}: record {number_of_record} of {records} in {archive}!{member}"


def read(path):
    with open(path, "rb") as file:
        return file.read()


if __name__ == "__main__":
    if not 3 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    try:
        print(check(*map(read, sys.argv[1:])))
    except (Refused, ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error) as fault:
        print(f"the proof does not hold: {fault}")
        sys.exit(1)
