"""Prints the tags of the wheels that this interpreter can install as JSON, the best first: list_tags.py"""

import json

from packaging.tags import sys_tags

print(json.dumps([str(tag) for tag in sys_tags()]))
