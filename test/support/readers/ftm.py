import json
import sys

from followthemoney import model

found = {}
lost = []
with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
        given = json.loads(line)
        # Not cleaned yet: every value passes the checks of its type, or is dropped.
        proxy = model.get_proxy(given, cleaned=False)
        proxy.schema.validate(proxy.to_dict())
        for name, values in given["properties"].items():
            if len(proxy.get(name)) != len(values):
                lost.append([proxy.id, name, values])
        found[proxy.id] = proxy.to_dict()
print(json.dumps({"entities": found, "lost": lost}))
