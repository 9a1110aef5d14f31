#!/bin/sh
# Writes a portfolio of N synthetic projects into the folder DIR, the same bytes for the same N on every machine:
#
#     Tools/bench-projects.sh N DIR
#
# The projects are laid out and as long as the sample in projects/; what is in them is in bench-projects.awk.
set -eu

if [ $# -ne 2 ]; then
  echo "usage: $0 N DIR" >&2
  exit 64
fi
case $1 in
  '' | *[!0-9]* | 0*)
    echo "$0: N is a number of projects, 1 or more" >&2
    exit 64
    ;;
esac
tools=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$2"

# awk cannot make folders, and a process for each would take longer than the files.
LC_ALL=C awk -v count="$1" -v only=folders -f "$tools/bench-projects.awk" | (cd "$2" && xargs mkdir -p)
cd "$2"
LC_ALL=C awk -v count="$1" -f "$tools/bench-projects.awk"
