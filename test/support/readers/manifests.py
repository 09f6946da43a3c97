"""Documents of Kubernetes in YAML files, held against its own schemas; what they do not know is wrong."""

import json
import sys

import kubernetes_validate
import yaml

wrong = []
for file in sys.argv[1].split(","):
    for document in yaml.safe_load_all(open(file)):
        try:
            kubernetes_validate.validate(document, "1.33", strict=True)
        except kubernetes_validate.ValidationError as error:
            wrong.append(f"{file}: {error.message}")
print(json.dumps(wrong))
