#!/bin/sh
# Signs the sheets of the sample projects anew, with keys that are made for it and thrown away:
#
#     Tools/sign-samples.sh STEERCO
#
# STEERCO is the program. Run it after an edit of what a signed sheet says; then record the goldens and stories anew.
set -eu

if [ $# -ne 1 ] || [ ! -x "$1" ]; then
  echo "usage: $0 STEERCO" >&2
  exit 64
fi
case $1 in /*) steerco=$1 ;; *) steerco=$PWD/$1 ;; esac
cd "$(dirname "$0")/.."
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
trap 'exit 130' INT TERM
unset SSH_AUTH_SOCK || true

rm -f projects/*/signoffs/*.json
{
  echo "# Who may sign the sample projects' sheets. The private halves of these keys were thrown away."
  for principal in helen.marsh@example.com robert.aldous@example.net shen.liqun@example.com yan.dong@example.net \
    lin.bingqian@example.com he.bohan@example.net zhou.min@example.com qian.li@example.net gao.xiang@example.org \
    shen.guoliang@example.com tao.jian@example.net; do
    ssh-keygen -q -t ed25519 -N '' -C "$principal" -f "$keys/$principal"
    echo "$principal namespaces=\"steerco-signoff\" $(cut -d' ' -f1,2 "$keys/$principal.pub")"
  done
} > projects/allowed_signers

# sign PROJECT STAGE PARTY PRINCIPAL DECISION TIME [COMMENT]
#
# The samples are as of 2026-11-20, and on an earlier day half of them would be in the future. So each record is made
# for that day, and then dated back and signed again: with jq and ssh-keygen, as docs/sign-off.md tells it.
sign() {
  SOURCE_DATE_EPOCH=$(date -u -d '2026-11-20 10:00' +%s) "$steerco" sign "projects/$1" "$2" --party "$3" --as "$4" \
    --decision "$5" ${7:+--comment "$7"} --key "$keys/$4" --yes > "$keys/said" 2>&1 || {
    head -c 2000 "$keys/said" >&2
    echo "$0: $1 $2 was not signed for the $3" >&2
    exit 1
  }
  record=$(sed -n 's/^Wrote //p' "$keys/said")
  stamp=$(TZ=Asia/Shanghai date -d "$6" +%Y-%m-%dT%H:%M:%S%:z)
  jq --arg time "$stamp" 'del(.signature) | .date = $time | if .facts.asOf == "2026-11-20" then .facts.asOf = $time[:10] else . end' "$record" > "$keys/record"
  jq -cjS . "$keys/record" | ssh-keygen -Y sign -q -n steerco-signoff -f "$keys/$4" > "$keys/signature"
  jq --rawfile signature "$keys/signature" '.signature = $signature' "$keys/record" > "$record"
}

both() { # PROJECT STAGE CLIENT VENDOR DECISION DAY
  sign "$1" "$2" client "$3" "$5" "$6 08:10"
  sign "$1" "$2" vendor "$4" "$5" "$6 08:40"
}

rollout=depot-distribution-rollout
for sheet in 'S2 2025-12-19' 'S3 2026-02-03' 'S4 2026-03-20'; do
  both $rollout "${sheet% *}" helen.marsh@example.com robert.aldous@example.net accept "${sheet#* }"
done
sign $rollout S5 vendor robert.aldous@example.net accept '2026-04-30 08:10'
sign $rollout S5 client helen.marsh@example.com reject '2026-04-30 10:30' \
  'Scenario 17 of A5.3 is signed by nobody. Show us the sheet of results, then we sign.'
sign $rollout S5 client helen.marsh@example.com accept '2026-04-30 16:40' 'The sheet of scenario 17 was shown at 15:00.'
for sheet in 'S6 2026-06-12' 'S7 2026-09-25' 'final 2026-10-30'; do
  both $rollout "${sheet% *}" helen.marsh@example.com robert.aldous@example.net accept "${sheet#* }"
done

both customer-management S1 shen.liqun@example.com yan.dong@example.net accept 2026-10-16

both discrete-manufacturing S1 lin.bingqian@example.com he.bohan@example.net accept 2026-03-20
both discrete-manufacturing S2 lin.bingqian@example.com he.bohan@example.net accept 2026-05-13
# In August I6 was due on 30 October. When it was put off, the vendor signed the second version.
issues=projects/discrete-manufacturing/issues.md
cp $issues "$keys/issues"
trap 'cp "$keys/issues" projects/discrete-manufacturing/issues.md; rm -rf "$keys"' EXIT
sed '/^| I6 /s/| 2026-12-04 |/| 2026-10-30 |/' "$keys/issues" > $issues
sign discrete-manufacturing S3 vendor he.bohan@example.net conditional '2026-08-28 18:40'
cp "$keys/issues" $issues
sign discrete-manufacturing S3 vendor he.bohan@example.net conditional '2026-11-06 18:50' 'I6 延至 12 月 4 日，其餘條件不變。'

for time in 'S2 2026-05-12 10' 'S3 2026-09-24 18'; do
  sheet=${time%% *} time=${time#* }
  sign distribution-integration "$sheet" client zhou.min@example.com accept "$time:10"
  sign distribution-integration "$sheet" vendor qian.li@example.net accept "$time:20"
  sign distribution-integration "$sheet" supervisor gao.xiang@example.org accept "$time:30"
done

for sheet in 'S1 2026-05-15' 'S2 2026-07-03'; do
  both erp-upgrade "${sheet% *}" shen.guoliang@example.com tao.jian@example.net accept "${sheet#* }"
done
both erp-upgrade S3 shen.guoliang@example.com tao.jian@example.net conditional 2026-11-18

"$steerco" verify projects --as-of 2026-11-20 --quiet
