#!/bin/sh
# Makes the encoder anew, in a Python of its own (3.11, in .cache): see make.py.
set -e
here=$(dirname "$0")
python="$here/../../../.cache/python"
[ -d "$python" ] || python3.11 -m venv "$python"
"$python/bin/pip" install --quiet --requirement "$here/requirements.txt"
exec "$python/bin/python" "$here/make.py" "$@"
