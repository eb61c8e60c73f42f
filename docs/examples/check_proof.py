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


def hashes(text):
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text, "a path has another spelling")
    need(len(data) % 32 == 0 and len(data) <= 62 * 32, "a path is no list of hashes")
    return [data[at : at + 32] for at in range(0, len(data), 32)]


def number(value):
    need(type(value) is int, "a number is none")
    return value


def text(value):
    need(type(value) is str, "a text is none")
    return value


def check(proof, manifest_bytes, record=None):
    proof = json.loads(proof)
    manifest = json.loads(manifest_bytes)
    if "payload" in manifest:
        manifest_bytes = base64.b64decode(manifest["payload"])
        manifest = json.loads(manifest_bytes)
    need(proof["type"] == "https://winnow.dev/record-proof/v2", "it is of another type")
    need(manifest["predicateType"] == "https://winnow.dev/restore-set/v2", "the manifest is of another type")
    need(proof["manifest"] == sha256(manifest_bytes).hex(), "it belongs to another manifest")
    if "line" in proof:
        need(not {"archive", "member", "part", "record", "sha256"} & proof.keys(), "it says both of kept and gone")
        line = json.loads(text(proof["line"]))
        need(line["decision"] in ("drop", "hold"), "the line is of no record that went")
        said, digest = f"{line['decision']}, {text(line['reason'])}", bytes.fromhex(line["sha256"])
        place, leaf = line, gone_leaf(proof["line"].encode())
    else:
        said, digest = "kept", bytes.fromhex(proof["sha256"])
        need(len(digest) == 32 and digest.hex() == proof["sha256"], "a digest is none")
        place, leaf = proof, kept_leaf(digest)
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
    path = hashes(text(proof["path"]))
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
    except (Refused, ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        print(f"the proof does not hold: {fault}")
        sys.exit(1)
