#!/bin/sh
# Makes the Python of the Spark module in .cache/spark, with the exact versions. Where this machine lacks Java 17 or later or Python 3.10 or
# later, says which and ends with status 3.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
venv="$here/../../.cache/spark"
lacks() {
  echo "Spark: $1 is missing" >&2
  exit 3
}
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
major=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p') || true
[ "${major:-0}" -ge 17 ] || lacks 'Java 17 or later'
python3 -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || lacks 'Python 3.10 or later, with venv'
stamp="$venv/requirements"
wanted=$(cat "$here"/requirements*.txt)
if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --requirement "$here/requirements-test.txt"
  echo "$wanted" >"$stamp"
fi
