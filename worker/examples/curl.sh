#!/bin/sh
# Posts a profile and prints its assessment as a document to read.
#
#   LIMITCHECK=https://YOUR-HOST worker/examples/curl.sh [PROFILE.json]
#
# The same body always gets the same answer, so every try that failed may be made again: curl does so after 429 when Retry-After says,
# and after 5xx or a lost connection a little later. A refusal (other 4xx) is printed and ends with 1. curl ≥ 7.71 is wanted.
set -eu
address="${LIMITCHECK:-http://127.0.0.1:8787}/v1/assessments"
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# Into a file, which curl begins anew with each try; without --fail, which would have a refusal tried again, too.
status=$(
	if [ $# -gt 0 ]; then cat "$1"; else
		echo '{"as_of":"2026-11-20","locale":"en","restrictions":[{"product":"jiebei","symptoms":["limit_zero"],"messages":["身份证已过期"]}]}'
	fi | curl --silent --show-error --retry 4 --retry-all-errors --max-time 10 --output "$answer" --write-out '%{http_code}' \
		--header 'content-type: application/json' --header 'accept: text/markdown' --data-binary @- "$address"
)
cat "$answer"
test "$status" = 200
