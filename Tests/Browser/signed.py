"""A stage's sheet in every state that signing brings it to, in three languages, with keys made on the spot."""

import os
import subprocess
from pathlib import Path

STATES = {
    "ready": "ready", "partly": "partly signed", "signed": "signed with conditions", "rejected": "rejected",
    "changed": "changed since signing", "chain": "signed", "paper": "signed with conditions", "void": "ready",
}
LANGUAGES = ("en", "zh-Hans", "zh-Hant")

TEXT = """# {title}

- ID: {id}
- Language: {language}
- Currency: EUR
- Start: 2026-03-02
- Finish: 2027-04-02
- Client: {client}
- Vendor: {vendor}
- Contract: HT-2026-018
- Basis: {basis}

## Signatories

| Party | Name | Role | Principal |
|---|---|---|---|
| client | {ann} | {director} | ann@example.com |
| vendor | {bob} | {manager} | bob@example.net |

## Stages

| ID | Name | Start | Finish | Actual start | Actual finish | Person-days |
|---|---|---|---|---|---|---|
| S4 | {stage} | 2026-08-31 | 2026-12-11 | 2026-09-01 | 2026-11-18 | 120 |

## Issues

| ID | Issue | Owner | Due | State |
|---|---|---|---|---|
| I15 | {issue} | {bob} | 2026-12-04 | open |

## Acceptance

| ID | Stage | Criterion | Standard | Method | Result | Condition | Evidence | Verifier | Verified |
|---|---|---|---|---|---|---|---|---|---|
| A4.01 | S4 | {function} | 48 / 48 | {shown} | pass | | UAT §3 | {ann} | 2026-11-17 |
| A4.02 | S4 | {data} | ≤ 0.1% | {counted} | pass | | {protocol} 3 | {ann} | 2026-11-16 |
| A4.03 | S4 | {speed} | 95% ≤ 2 s | {load} | conditional pass | I15 | {protocol} 4 | {bob} | 2026-11-16 |

## Payments

| ID | Stage | Amount | Due |
|---|---|---|---|
| P3 | S4 | 120000 | 2026-12-31 |
"""

ENGLISH = {
    "title": "Warehouse move", "client": "Harbour Trading Ltd", "vendor": "Systems plc",
    "basis": "Annex 2, requirements v2.1", "ann": "Ann Marsh", "bob": "Robert Aldous",
    "director": "Supply chain director", "manager": "Delivery director", "stage": "Test and training",
    "issue": "Peak orders take 2.4 s, tune the stock lock", "function": "Functions", "shown": "Demonstration",
    "data": "Migration", "counted": "Both parties count", "protocol": "Protocol", "speed": "Response",
    "load": "Load test", "comment": "Measured again before the go-live, in front of both parties.",
}
CHINESE = {
    "title": "分销 ERP 集成", "client": "华东商贸有限公司", "vendor": "启明软件有限公司", "basis": "合同附件二、需求规格说明书 V2.1",
    "ann": "周敏", "bob": "钱立", "director": "项目发起人", "manager": "交付总监", "stage": "测试与培训",
    "issue": "高峰下单第 95 百分位 2.4 秒，优化库存锁后复测", "function": "功能完整性", "shown": "逐项演示",
    "data": "数据迁移准确性", "counted": "双方核对", "protocol": "测试报告", "speed": "性能", "load": "压力测试",
    "comment": "上线前须在双方见证下复测，合格后方可切换。",
}


def write(folder: Path, binary: Path):
    """Writes the projects and has their sheets signed."""
    keys = folder.parent / (folder.name + "-keys")
    keys.mkdir(parents=True, exist_ok=True)
    folder.mkdir(parents=True)
    signers = []
    for party, principal in (("client", "ann@example.com"), ("vendor", "bob@example.net")):
        (keys / party).unlink(missing_ok=True)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", keys / party], check=True)
        key = (keys / f"{party}.pub").read_text().split(" ")
        signers.append(f'{principal} namespaces="steerco-signoff" {key[0]} {key[1]}\n')
    (folder / "allowed_signers").write_text("".join(signers))

    def sign(project, decision, key, party, *more, hour=10):
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(1795132800 + 3600 * hour)}
        subprocess.run(
            [binary, "sign", folder / project, "S4", "--party", party, "--decision", decision, "--key", keys / key,
             "--yes", *more], env=environment, check=True, capture_output=True)

    for language in LANGUAGES:
        words = ENGLISH if language == "en" else CHINESE
        for state in STATES:
            project = folder / f"{language}-{state}"
            (project / "attachments").mkdir(parents=True)
            (project / "attachments/scan.pdf").write_text("scan")
            text = TEXT.format(id=f"WH-{state}", language=language, **words)
            (project / "project.md").write_text(text, encoding="utf-8")
            comment = ("--comment", words["comment"])
            if state in ("signed", "changed", "chain", "void"):
                sign(project.name, "conditional", "client", "client", "--condition", "I15", *comment)
            if state == "rejected":
                sign(project.name, "reject", "client", "client", *comment)
            if state not in ("ready", "rejected"):
                sign(project.name, "accept", "vendor", "vendor")
            if state == "paper":
                sign(project.name, "accept", "vendor", "client", "--paper", "--scan", "attachments/scan.pdf",
                     "--signed-on", "2026-11-19")
            if state in ("changed", "chain"):
                changed = text.replace("48 / 48", "47 / 48").replace("conditional pass | I15", "pass | ")
                (project / "project.md").write_text(changed, encoding="utf-8")
            if state == "chain":
                for party in ("client", "vendor"):
                    sign(project.name, "accept", party, party, hour=11)
            if state == "void":
                record = project / "signoffs/S4.v1.client.1.json"
                record.write_text(record.read_text(encoding="utf-8").replace(words["ann"], words["bob"], 1),
                                  encoding="utf-8")
