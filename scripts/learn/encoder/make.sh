#!/bin/sh
# Makes the encoder anew, in a Python of its own (3.11, .venv beside this file, never committed): see make.py.
set -e
here=$(dirname "$0")
[ -d "$here/.venv" ] || python3.11 -m venv "$here/.venv"
"$here/.venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
exec "$here/.venv/bin/python" "$here/make.py" "$@"
