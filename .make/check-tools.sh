#!/bin/sh
# Says what is missing before anything fails in a way that nobody understands. A shell
# script, because an old Node could not even read the ones that it is to refuse.
fail() {
	echo "$1" >&2
	exit 1
}

# at_least WANTED-MAJOR WANTED-MINOR MAJOR.MINOR...
at_least() {
	major=${3%%.*}
	rest=${3#*.}
	minor=${rest%%[!0-9]*}
	[ "$major" -gt "$1" ] || { [ "$major" -eq "$1" ] && [ "${minor:-0}" -ge "$2" ]; }
}

command -v node >/dev/null || fail 'Node 20.19 or later is needed: https://nodejs.org'
command -v npm >/dev/null || fail 'npm is needed; it comes with Node: https://nodejs.org'
command -v go >/dev/null || fail 'Go 1.26 or later is needed: https://go.dev/dl/'

node=$(node --version)
at_least 20 19 "${node#v}" || fail "Node 20.19 or later is needed, this is $node: https://nodejs.org"

cd "$(dirname "$0")/.." || exit 1
go=$(go env GOVERSION) || fail 'Go 1.26 or later is needed: https://go.dev/dl/'
case $go in
go[0-9]*) at_least 1 26 "${go#go}" || fail "Go 1.26 or later is needed, this is $go: https://go.dev/dl/" ;;
esac
