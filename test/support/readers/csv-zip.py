import csv
import io
import json
import sys
import zipfile


def rows(archive, name):
    with archive.open(name) as file:
        return list(csv.DictReader(io.TextIOWrapper(file, "utf-8-sig", newline="")))


with zipfile.ZipFile(sys.argv[1]) as archive:
    print(json.dumps({
        "damaged": archive.testzip(),
        "names": archive.namelist(),
        "nodes": {row["Id"]: row for row in rows(archive, "nodes.csv")},
        "edges": {row["Id"]: row for row in rows(archive, "edges.csv")},
    }))
