#!/bin/bash
# Time and memory of `steerco build` on synthetic portfolios, beside the floor and the aims:
#
#     Tools/bench.sh BINARY [N ...]        N: how many projects; 1 10 100 1000 if left out
#
# AS_OF is the status date. Everything is written into a folder under TMPDIR that is removed in the end; 1,000 projects
# take 3 GB there. Every run writes to a new folder and nothing is removed between runs: file systems look twice at the
# inodes of files that have just gone, which would be counted as the next run's time.
#
# It is bash for its `time`, which counts in milliseconds; `times` of a POSIX shell counts in hundredths of a second,
# which is half of a build of one project. GNU time counts in hundredths too and gives the peak memory here.
#
# The floor is what any program would spend that makes this site from these files: parsing the same Markdown with the
# same parser, and writing as many bytes.
# - Parsing is `cmark-gfm -e table`, which parses all the files that it is given as one text. It is given 100 at a
#   time, about eight projects: with one project a process, a quarter of the time would be starting processes, and with
#   thousands of files the tree of one text grows to hundreds of megabytes and costs more than its parts. Of all sizes
#   of batches this gives the lowest floor. At N = 1 the floor is one start of a process all the same.
# - Writing is `cp -r` of the site. Where the file system shares blocks between copies, the floor is lower than it
#   should be, and the ratio looks worse than it is.
set -euo pipefail
export LC_ALL=C
TIMEFORMAT='%3R %3U %3S'

if [ $# -lt 1 ] || [ ! -x "$1" ]; then
  echo "usage: $0 BINARY [N ...]" >&2
  exit 64
fi
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
[ $# -gt 0 ] || set -- 1 10 100 1000
for count; do
  case $count in
    '' | *[!0-9]* | 0*)
      echo "$0: “$count” is no number of projects" >&2
      exit 64
      ;;
  esac
done
tools=$(cd "$(dirname "$0")" && pwd)
as_of=${AS_OF:-2026-11-20}

# Two Debian packages, installed where they are missing.
missing=
command -v cmark-gfm >/dev/null || missing="$missing cmark-gfm"
[ -x /usr/bin/time ] || missing="$missing time"
if [ -n "$missing" ]; then
  if ! command -v apt-get >/dev/null; then
    echo "$0: needs$missing" >&2
    exit 69
  fi
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  echo "installing the Debian packages$missing"
  $sudo apt-get update -qq
  # shellcheck disable=SC2086
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/steerco-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# Adds the wall and the CPU time of a command, in seconds, to a list.
timed() {
  local list=$1
  shift
  { time "$@" >/dev/null 2>"$work/errors"; } 2>"$work/time" || {
    cat "$work/errors" >&2
    exit 1
  }
  awk '{ printf "%.3f %.3f\n", $1, $2 + $3 }' "$work/time" >>"$list"
}

# The median of a column of a list.
median() {
  sort -n -k "$2,$2" "$1" | awk -v column="$2" '
    { values[NR] = $column }
    END { print NR % 2 ? values[(NR + 1) / 2] : (values[NR / 2] + values[NR / 2 + 1]) / 2 }'
}

build() { "$binary" build "$work/projects-$count" -o "$work/site-$count-$run" --as-of "$as_of" --quiet; }
parse() { xargs -0 -n 100 cmark-gfm -e table <"$work/markdown"; }
copy() { cp -r "$work/site-$count-0" "$work/copy-$count-$run"; }

echo "$("$binary" --version), status date $as_of, $(getconf _NPROCESSORS_ONLN) processors"
echo "medians; CPU is user and system; floor is parsing with cmark-gfm and copying the site"
echo
printf '%8s %5s %9s %9s %9s %9s %9s %9s %9s %9s %9s\n' projects runs Markdown site wall CPU CPU/proj. memory parsing copying 'CPU to'
printf '%8s %5s %9s %9s %9s %9s %9s %9s %9s %9s %9s\n' '' '' MB MB ms ms ms MB ms ms floor
for count; do
  "$tools/bench-projects.sh" "$count" "$work/projects-$count"
  if ! "$binary" check "$work/projects-$count" --as-of "$as_of" --quiet >"$work/errors" 2>&1; then
    cat "$work/errors" >&2
    echo "$0: the generated projects are not valid" >&2
    exit 1
  fi
  find "$work/projects-$count" -name '*.md' -print0 | sort -z >"$work/markdown"

  # A build of one project is so short that five runs say little.
  runs=5
  [ "$count" -lt 1000 ] || runs=3
  builds=$runs
  [ "$count" -gt 1 ] || builds=20
  : >"$work/build.list"
  : >"$work/parse.list"
  : >"$work/copy.list"
  : >"$work/memory.list"
  for ((run = 0; run < builds; run++)); do
    timed "$work/build.list" build
  done
  for ((run = 0; run < runs; run++)); do
    timed "$work/copy.list" copy
    timed "$work/parse.list" parse
  done
  # In runs of their own, since GNU time takes a millisecond to start.
  for ((run = 0; run < runs; run++)); do
    /usr/bin/time -f %M -o "$work/memory" "$binary" build "$work/projects-$count" -o "$work/site-$count-m$run" --as-of "$as_of" --quiet
    cat "$work/memory" >>"$work/memory.list"
  done

  markdown=$(xargs -0 cat <"$work/markdown" | wc -c)
  site=$(find "$work/site-$count-0" -type f -exec cat {} + | wc -c)
  echo "$count $builds $markdown $site $(median "$work/build.list" 1) $(median "$work/build.list" 2)" \
    "$(median "$work/memory.list" 1) $(median "$work/parse.list" 2) $(median "$work/copy.list" 2)" |
    tee -a "$work/results" |
    awk '{
      floor = $8 + $9
      printf "%8d %5d %9.2f %9.2f %9.0f %9.0f %9.2f %9.0f %9.0f %9.0f %9.1f\n", $1, $2, $3 / 1e6, $4 / 1e6, 1000 * $5,
        1000 * $6, 1000 * $6 / $1, $7 * 1024 / 1e6, 1000 * $8, 1000 * $9, floor ? $6 / floor : 0
    }'
done

echo
awk '
  function aim(text, is_measured, figure, most, unit) {
    printf "%-58s %s\n", text, is_measured ? sprintf("%.4g%s: %s", figure, unit, figure <= most ? "met" : "MISSED") : "not measured"
  }
  { wall[$1] = $5; cpu[$1] = $6; memory[$1] = $7 * 1024 / 1e6; floor[$1] = $8 + $9 }
  END {
    aim("CPU at 1,000 projects, at most 3 times the floor", 1000 in cpu, 1000 in cpu ? cpu[1000] / floor[1000] : 0, 3, " times")
    aim("CPU a project at 1,000, at most 1.2 times that at 100", 1000 in cpu && 100 in cpu,
      1000 in cpu && 100 in cpu ? cpu[1000] / 10 / cpu[100] : 0, 1.2, " times")
    aim("memory at 1,000 projects, under 200 MB", 1000 in memory, memory[1000], 199.9999, " MB")
    aim("wall time of one project, under 20 ms", 1 in wall, 1000 * wall[1], 19.9999, " ms")
  }' "$work/results"
