#!/usr/bin/env bash
# Sends made-up operations to a gateway on the embedded engine with the samples, by schemathesis in an environment of its
# own, at least 2,000 of them. Fails where an answer is a server error, or where the gateway's log has an error that
# nobody expected. Says so and skips where schemathesis can't be installed.
set -uo pipefail
cd "$(dirname "$0")/.."
version=4.32.5
examples=${FUZZ_EXAMPLES:-90} # of each of the 24 fields of Query and Mutation
environment=.fuzz
log=$(mktemp)

if ! "$environment/bin/schemathesis" --version 2>/dev/null | grep -q "$version"; then
  python3 -m venv "$environment" && "$environment/bin/pip" install --quiet "schemathesis==$version" || {
    echo "schemathesis $version can't be installed here: the schema was not fuzzed."
    exit 0
  }
fi

port=$(node -e 'const s = net.createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
PORT=$port ROLECALL_DATA_DIR=:memory: ROLECALL_LOG_LEVEL=error node dist/cli/main.js serve >/dev/null 2>"$log" &
gateway=$!
trap 'kill $gateway 2>/dev/null; rm -f "$log"' EXIT

PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=scripts SCHEMATHESIS_HOOKS=fuzz_checks "$environment/bin/schemathesis" run "http://127.0.0.1:$port/graphql" --wait-for-schema 60 --phases fuzzing \
  --checks no_server_error --max-examples "$examples" --seed "${FUZZ_SEED:-1}" --request-timeout 35 --workers 2 --continue-on-failure
result=$?

if grep -q 'failed unexpectedly' "$log"; then
  echo 'The gateway failed unexpectedly:'
  grep 'failed unexpectedly' "$log" | head -5
  result=1
fi
kill -0 $gateway 2>/dev/null || { echo 'The gateway has ended.'; result=1; }
exit $result
