#!/bin/sh
# npm run test:spark: the Spark module on a real cluster of two workers on this machine. The last line is the sum, as that of npm test.
# Where Java or Python is missing they are skipped, unless SPARK_MUST_RUN is set. The command line has to be built.
set -u
here=$(cd "$(dirname "$0")" && pwd)
python="$here/../../.cache/spark/bin/python"
"$here/venv.sh"
made=$?
if [ $made = 3 ] && [ -z "${SPARK_MUST_RUN:-}" ]; then
  echo 'The tests of the Spark module were skipped.'
  echo '0 passed, 0 failed, 1 skipped'
  exit 0
fi
if [ $made != 0 ]; then
  echo '0 passed, 1 failed'
  exit 1
fi
exec "$python" "$here/tests/run.py" "$@"
