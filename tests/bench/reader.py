"""Usage: reader.py ZIP FILES_JSON. What a short script does: zipfile, then json for each file. Prints its own cost."""
import json
import resource
import sys
import zipfile

with open(sys.argv[2], encoding="utf-8") as names:
    files = json.load(names)["files"]
with zipfile.ZipFile(sys.argv[1]) as archive:
    for name in files:
        json.loads(archive.read(name))
used = resource.getrusage(resource.RUSAGE_SELF)
rss = used.ru_maxrss if sys.platform == "darwin" else used.ru_maxrss * 1024
print(json.dumps({"cpu": used.ru_utime + used.ru_stime, "rss": rss}))
