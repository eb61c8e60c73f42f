#!/usr/bin/env python3
"""A detector for winnow with scikit-learn: tells made-up records from real ones by the letters of their fields.

Train it on records of yours whose origin you know, a CSV with a column `label` (real or synthetic):

    python3 external_detector.py train labelled.csv model.joblib

and name it in the policy; winnow starts it once and feeds it in batches:

    detectors:
      external:
        - name: lookalike
          command: [python3, external_detector.py, judge, model.joblib]
          fields: [FirstName, LastName, Email, MailingStreet, MailingCity]

The protocol: standard input has one JSON object a record, {"table": …, "record": …, "fields": {…}}, and an empty line
after each batch; standard output gets one object a record in the same order, {"record": …, "score": …}, with the
probability that the record is synthetic, or null for no opinion. Needs python3-sklearn (Debian) or scikit-learn (PyPI).
"""
import csv
import json
import sys

import joblib
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline


def words(fields):
    """The trigrams of each filled field, with the field's name: `Email:exa`, `Email:xam`, …"""
    for name, value in sorted(fields.items()):
        padded = f" {value.strip().lower()} "
        if value.strip():
            yield from (f"{name}:{padded[at:at + 3]}" for at in range(len(padded) - 2))


def train(labelled, path):
    with open(labelled, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    labels = [row.pop("label") == "synthetic" for row in rows]
    model = make_pipeline(
        HashingVectorizer(analyzer=words, n_features=2**18, alternate_sign=False),
        LogisticRegression(max_iter=1000, class_weight="balanced"),
    )
    model.fit(rows, labels)
    joblib.dump((model, list(rows[0])), path)


def judge(path):
    model, columns = joblib.load(path)
    batch = []
    for line in sys.stdin:
        if line.strip():
            batch.append(json.loads(line))
            continue
        # An empty line: the batch is complete, and winnow waits for its answers.
        known = [{name: value for name, value in record["fields"].items() if name in columns} for record in batch]
        scores = model.predict_proba(known)[:, 1] if batch else []
        for record, fields, score in zip(batch, known, scores):
            # With nothing to look at there is nothing to say.
            opinion = round(float(score), 6) if any(fields.values()) else None
            print(json.dumps({"record": record["record"], "score": opinion}))
        sys.stdout.flush()
        batch = []


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "train":
        train(sys.argv[2], sys.argv[3])
    elif len(sys.argv) == 3 and sys.argv[1] == "judge":
        judge(sys.argv[2])
    else:
        sys.exit(__doc__)
