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


def leaf_hash(data):  # RFC 6962, section 2.1
    return sha256(b"\x00" + data)


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
    need(len(data) % 32 == 0 and len(data) <= 62 * 32, "a path is no list of hashes")
    return [data[at : at + 32] for at in range(0, len(data), 32)]


def number(value):
    need(type(value) is int, "a number is none")
    return value


def check(proof, manifest_bytes, record=None):
    proof = json.loads(proof)
    manifest = json.loads(manifest_bytes)
    if "payload" in manifest:
        manifest_bytes = base64.b64decode(manifest["payload"])
        manifest = json.loads(manifest_bytes)
    need(proof["type"] == "https://winnow.dev/record-proof/v1", "it is of another type")
    need(proof["manifest"] == sha256(manifest_bytes).hex(), "it belongs to another manifest")
    predicate = manifest["predicate"]
    place = (proof["archive"], proof["member"], number(proof.get("part", 0)), number(proof["record"]))
    (leaf,) = hashes(proof["hash"])
    need(record is None or leaf_hash(record) == leaf, "the record's bytes are others")
    members = [
        member
        for source in predicate["sources"]
        for member in source["members"]
        if (source["name"], member["name"], member.get("part", 0)) == place[:3] and "trees" in member
    ]
    need(members, "the manifest does not have the member")
    for member in members:
        counts, trees = member["counts"], member["trees"]
        if root_of_path(place[3] - 1, counts["records"], leaf, hashes(proof["path"])) == trees["records"]:
            break
    else:
        raise Refused("the record is not in the tree of its member")
    need(("kept" in proof) != ("line" in proof), "it says neither or both of kept and gone")
    if "kept" in proof:
        at = number(proof["kept"]["leaf"])
        before = place[3] - 1 - at
        need(0 <= before <= counts["records"] - counts["kept"], "more records before it went than went in all")
        root = root_of_path(at, counts["kept"], leaf, hashes(proof["kept"]["path"]))
        need(root == trees["kept"], "the record is not in the tree of kept records")
        return f"kept: record {place[3]} of {counts['records']} in {place[0]}!{place[1]}"
    text = proof["line"]["text"].encode()
    diff = predicate["diff"]
    root = root_of_path(number(proof["line"]["leaf"]), diff["lines"], leaf_hash(text), hashes(proof["line"]["path"]))
    need(root == diff["root"], "the line is not in the manifest diff")
    line = json.loads(text)
    need((line["archive"], line["member"], line.get("part", 0), line["record"]) == place, "the line is of another record")
    need(record is None or sha256(record).hex() == line["sha256"], "the line is about other bytes")
    return f"{line['decision']}, {line['reason']}: record {place[3]} of {counts['records']} in {place[0]}!{place[1]}"


def read(path):
    with open(path, "rb") as file:
        return file.read()


if __name__ == "__main__":
    if not 3 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    try:
        print(check(*map(read, sys.argv[1:])))
    except (Refused, ValueError, KeyError, TypeError, AttributeError) as fault:
        print(f"the proof does not hold: {fault}")
        sys.exit(1)
