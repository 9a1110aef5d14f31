#!/bin/bash
# Time of `steerco build` with 52 weeks of history, beside today's projects alone:
#
#     Tools/bench-history.sh BINARY [N]        N: how many projects; 100 if left out
#
# Two repositories are made: one in which every project changes every week, and one in which one project in ten does.
# Each is built without history, with an empty cache, and with a full one. Every run writes to a new folder and nothing is removed between runs, as in bench.sh. It is bash
# for its `time`, which counts in milliseconds.
set -euo pipefail
export LC_ALL=C GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
TIMEFORMAT='%3R %3U %3S'

if [ $# -lt 1 ] || [ ! -x "$1" ]; then
  echo "usage: $0 BINARY [N]" >&2
  exit 64
fi
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
count=${2:-100}
weeks=52
tools=$(cd "$(dirname "$0")" && pwd)
as_of=${AS_OF:-2026-11-20}
work=$(mktemp -d "${TMPDIR:-/tmp}/steerco-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

commit() {
  git -C "$1" add -A
  GIT_AUTHOR_DATE=$2 GIT_COMMITTER_DATE=$2 git -C "$1" -c user.name=bench -c user.email=bench@example.com \
    -c gc.auto=0 commit -q --allow-empty -m "$2"
}

# One project in so many has another probability of its first risk each week.
repository() {
  local folder=$work/$1 every=$2 week date project number
  "$tools/bench-projects.sh" "$count" "$folder/projects"
  git -C "$folder" init -q
  for ((week = weeks; week >= 1; week--)); do
    date=$(date -u -d "$as_of -$((week * 7)) days" +%Y-%m-%dT12:00:00+0000)
    number=0
    for project in "$folder"/projects/*/; do
      number=$((number + 1))
      if (((number + week) % every == 0)); then printf '\n## Week %s\n\nNo change of plan.\n' "$week" >>"${project}project.md"; fi
    done
    commit "$folder" "$date"
  done
  git -C "$folder" gc -q
}

timed() {
  { time "$@" >/dev/null 2>"$work/errors"; } 2>"$work/time" || {
    cat "$work/errors" >&2
    exit 1
  }
  awk '{ printf "%.0f %.0f\n", 1000 * $1, 1000 * ($2 + $3) }' "$work/time"
}

median() { sort -n | awk '{ wall[NR] = $1; cpu[NR] = $2 } END { print wall[int((NR + 1) / 2)], cpu[int((NR + 1) / 2)] }'; }

build() {
  "$binary" build "$folder/projects" -o "$(mktemp -d "$work/site.XXXXXX")" --as-of "$as_of" --quiet "$@"
}

echo "$("$binary" --version), $count projects, $weeks weeks, $(getconf _NPROCESSORS_ONLN) processors; wall and CPU in ms"
for kind in 'every 1' 'tenth 10'; do
  set -- $kind
  repository "$1" "$2"
  folder=$work/$1
  today=$(for i in 1 2 3; do timed build --no-history; done | median)
  cold=$(timed build --cache "$work/cache-$1")
  warm=$(for i in 1 2 3; do timed build --cache "$work/cache-$1"; done | median)
  echo "$1 project changes each week: today alone $today, cache empty $cold, cache full $warm"
  echo "$today $warm" | awk '{ printf "  full cache to today alone: %.2f times wall, %.2f times CPU (at most 3: %s)\n", $3 / $1, $4 / $2, $3 / $1 <= 3 ? "met" : "MISSED" }'
done
