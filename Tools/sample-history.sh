#!/bin/sh
# Makes a git repository with fifteen weeks of history, 2026-W33 to W47, of two of the sample projects in the folder DESTINATION:
#
#     Tools/sample-history.sh DESTINATION
#
# Its last commit adds the other samples, and holds what projects/ holds. The commits' IDs are the same on every run and every machine.
#
# The history is the patches in sample-history/. They are taken back from the samples, the newest first, and what is left
# is the first commit; then they are applied again. So whoever edits a line of the samples that a patch writes edits it there too.
# They are as git format-patch -N -U1 writes them, less the line before each change, so that few lines tie them to the samples.
set -eu

if [ $# -ne 1 ]; then
  echo "usage: $0 DESTINATION" >&2
  exit 64
fi
tools=$(cd "$(dirname "$0")" && pwd)
patches=$tools/sample-history
samples=$(cd "$tools/../projects" && pwd)
destination=$1

if [ -e "$destination" ] || [ -L "$destination" ]; then
  if [ ! -d "$destination" ]; then
    echo "$0: $destination is there and is no folder" >&2
    exit 73
  fi
  if [ -n "$(ls -A "$destination")" ]; then
    echo "$0: $destination is not empty; name a folder that is empty or not there" >&2
    exit 73
  fi
fi

# Nothing of the caller's git may change an ID: neither settings nor a repository that a hook or an editor has opened.
unset $(git rev-parse --local-env-vars)
unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_AUTHOR_DATE GIT_COMMITTER_DATE GIT_TEMPLATE_DIR GIT_CEILING_DIRECTORIES
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_ATTR_NOSYSTEM=1 GIT_DEFAULT_HASH=sha1 LC_ALL=C TZ=UTC
export GIT_COMMITTER_NAME='steerco sample' GIT_COMMITTER_EMAIL=sample@example.invalid
umask 022

mkdir -p "$destination/projects"
cd "$destination"
done=no
# The folder was empty, so all in it is what was made here.
trap '[ "$done" = yes ] || rm -rf .git projects' EXIT
trap 'exit 130' INT TERM
git_() {
  git -c commit.gpgsign=false -c core.autocrlf=false -c core.attributesFile=/dev/null -c core.excludesFile=/dev/null \
    -c core.fileMode=false -c core.hooksPath=/dev/null -c gc.auto=0 -c init.defaultBranch=main "$@"
}
git_ init -q --template=
cp -R "$samples/discrete-manufacturing" "$samples/distribution-integration" "$samples/portfolio.md" \
  "$samples/allowed_signers" projects/

# Who may sign is committed before anything is signed, and each signature by who gave it, after the patch that writes
# what it signs. $1 is a name, $2 the time, $3 the message, the rest the files.
commit_of() {
  author=$1 time=$2 message=$3
  shift 3
  git_ add -- "$@"
  GIT_AUTHOR_NAME=$author GIT_AUTHOR_EMAIL=sample@example.invalid GIT_AUTHOR_DATE=$time GIT_COMMITTER_NAME=$author \
    GIT_COMMITTER_DATE=$time git_ commit -q -m "$message"
  count=$((count + 1))
}

# The commits of signatures that follow a patch, by the patch's number.
signatures_after() {
  records=projects/distribution-integration/signoffs
  case $1 in
    0007)
      records=projects/discrete-manufacturing/signoffs
      signature 何柏翰 2026-08-28T18:45:00+0800 "S3 乙方有條件簽署" S3.v1.vendor.1.json
      ;;
    0031)
      records=projects/discrete-manufacturing/signoffs
      signature 何柏翰 2026-11-06T18:55:00+0800 "S3 第 2 版乙方有條件簽署" S3.v2.vendor.1.json
      ;;
    0016)
      signature 周敏 2026-09-24T18:15:00+0800 'S3 甲方签署' S3.v1.client.1.json
      signature 钱立 2026-09-24T18:25:00+0800 'S3 乙方签署' S3.v1.vendor.1.json
      signature 高翔 2026-09-24T18:35:00+0800 'S3 监理签署' S3.v1.supervisor.1.json
      ;;
  esac
}
signature() {
  cp "$samples/../$records/$4" "$records/$4"
  commit_of "$1" "$2" "$3" "$records/$4"
}

# $1 is the patch that does not fit, $2 what git says.
unfit() {
  printf '%s\n' "$2" >&2
  echo "$0: Tools/sample-history/${1##*/} no longer fits the samples, and there is no history." >&2
  echo "$0: A line of projects/ that it writes or stands next to was edited. Edit that line in the patch in the same way:" >&2
  echo "$0: where it begins with + or a space there, and with - or a space in the patches after it. Or take back the edit." >&2
  exit 1
}

newest_first=
for patch in "$patches"/[0-9][0-9][0-9][0-9]-*.patch; do
  newest_first="$patch
$newest_first"
done
# Paths of patches are parted by line ends, since the repository may stand in a folder with blanks in its name.
set -f
lines='
'
IFS=$lines
count=1
for patch in $newest_first; do
  said=$(git_ apply -R --whitespace=nowarn "$patch" 2>&1) || unfit "$patch" "$said"
  count=$((count + 1))
done

find projects -path '*/signoffs/*' -name 'S3.*' -delete
commit_of '林悦' '2026-08-10T08:30:00+0800' '签字人的公钥' projects/portfolio.md projects/allowed_signers
git_ add -A
GIT_AUTHOR_NAME='林悦' GIT_AUTHOR_EMAIL=lin.yue@example.com GIT_AUTHOR_DATE='2026-08-10T09:00:00+0800' \
  GIT_COMMITTER_DATE='2026-08-10T09:00:00+0800' git_ commit -q -m '项目资料纳入 git'

set +f
for patch in "$patches"/[0-9][0-9][0-9][0-9]-*.patch; do
  said=$(git_ am -q --committer-date-is-author-date --whitespace=nowarn "$patch" 2>&1) || unfit "$patch" "$said"
  number=${patch##*/}
  signatures_after "${number%%-*}"
done

for name in discrete-manufacturing distribution-integration portfolio.md; do
  said=$(diff -r "$samples/$name" "projects/$name" 2>&1) || unfit 'the series as a whole' "$said"
done

# Projects whose past was not written down: their history begins with this commit.
for project in "$samples"/*/; do
  [ -e "projects/$(basename "$project")" ] || cp -R "$project" "projects/$(basename "$project")"
done
git_ add -A
GIT_AUTHOR_NAME='林悦' GIT_AUTHOR_EMAIL=lin.yue@example.com GIT_AUTHOR_DATE='2026-11-20T18:00:00+0800' \
  GIT_COMMITTER_DATE='2026-11-20T18:00:00+0800' git_ commit -q -m '其余三个项目纳入 git'
count=$((count + 1))
done=yes
echo "$count commits from 2026-08-10 to 2026-11-20 in $destination, the last $(git rev-parse --short=10 HEAD)"
