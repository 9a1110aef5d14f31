import Diagnostics
import ProjectModel
import SignOff

/// What a person is about to sign, for the terminal: all that the signature covers.
package enum SignOffDraftAsText {
    package static func text(_ draft: SignOffDraft) -> String {
        let sheet = draft.sheet
        let content = sheet.content.json
        var lines = [
            "\(word(content["projectName"])) (\(word(content["project"])))",
            "Sheet \(word(content["stage"])) \(word(content["stageName"])), version \(sheet.version)", "",
        ]
        for (label, key) in [
            ("Client", "client"), ("Vendor", "vendor"), ("Supervisor", "supervisor"), ("Contract", "contract"),
            ("Basis", "basis"), ("Place", "place"),
        ] {
            if let text = content[key]?.text { lines.append("\(label): \(Visible.text(text))") }
        }
        lines += facts(sheet.facts) + ["", "Criteria"]
        for row in content["criteria"]?.values ?? [] { lines += criterion(row) }
        lines += rows("Deliverables", content["deliverables"]) { "\(word($0["id"])) \(word($0["name"]))" }
        lines += rows("Issues that conditions name", content["issues"], issue)
        lines += rows("Issues that this acceptance depends on", draft.record["conditions"], issue)
        lines += [
            "",
            "Decision: \(draft.request.decision.rawValue), for the \(draft.request.party.label.english.lowercased())",
        ]
        if let comment = draft.record["comment"]?.text { lines.append("Comment: \(comment)") }
        lines += signer(draft)
        lines.append("Digest: sha256:" + groups(sheet.content.digest))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func word(_ json: CanonicalJSON?) -> String { Visible.text(json?.text ?? "–") }

    private static func signer(_ draft: SignOffDraft) -> [String] {
        let name = Visible.text(draft.signatory.name)
        let key = "\(draft.signatory.key.key.type) \(draft.signatory.key.key.fingerprint)"
        guard draft.request.isOnPaper else {
            return ["Signer: \(name) <\(Visible.text(draft.signatory.principal))>, key \(key)"]
        }
        return [
            "Signed on paper by \(name) on \(word(draft.record["date"])), scan \(word(draft.record["scan"]?["path"]))",
            "Recorded by \(Visible.text(draft.signatory.principal)), key \(key)",
        ]
    }

    private static func facts(_ facts: SheetFacts) -> [String] {
        var lines = [
            "Finish: planned \(facts.plannedFinish?.iso ?? "–"), actual \(facts.actualFinish?.iso ?? "–")",
            "Person-days: planned \(facts.plannedEffort?.plain ?? "–"), used \(facts.usedEffort?.plain ?? "–")",
        ]
        let currency = facts.currency.map { $0 + " " } ?? ""
        for payment in facts.payments {
            lines.append(
                "Payment due: \(Visible.text(payment.id ?? "–")) \(currency)\(payment.amount?.plain ?? "–")"
                    + (payment.due.map { " by \($0.iso)" } ?? ""))
        }
        if let accounts = facts.accounts {
            lines.append(
                "Accounts: contract \(currency)\(accounts.contractAmount?.plain ?? "–"), received "
                    + "\(accounts.received?.plain ?? "–"), outstanding \(accounts.outstanding?.plain ?? "–")")
            if let total = accounts.total {
                lines.append(
                    "Costs: budget \(currency)\(total.budget?.plain ?? "–"), actual \(total.actual?.plain ?? "–")")
            }
        }
        return lines
    }

    private static func criterion(_ row: CanonicalJSON) -> [String] {
        let optional = if case .flag(false)? = row["mandatory"] { ", optional" } else { "" }
        var lines = [
            "  \(word(row["id"]))  \(word(row["result"]).uppercased())\(optional)  \(word(row["criterion"])): \(word(row["standard"]))"
        ]
        for (label, key) in [("method", "method"), ("condition", "condition"), ("evidence", "evidence")] {
            if let text = row[key]?.text { lines.append("      \(label): \(Visible.text(text))") }
        }
        for file in row["attachments"]?.values ?? [] {
            lines.append("      \(word(file["path"])) sha256:\(word(file["sha256"]).prefix(16))…")
        }
        if let verifier = row["verifier"]?.text {
            lines.append(
                "      verified by \(Visible.text(verifier))" + (row["verified"]?.text.map { " on \($0)" } ?? ""))
        }
        return lines
    }

    private static func issue(_ row: CanonicalJSON) -> String {
        "\(word(row["id"])) \(word(row["issue"])) (\(word(row["owner"])), \(word(row["due"])))"
    }

    private static func rows(
        _ title: String, _ list: CanonicalJSON?, _ text: (CanonicalJSON) -> String
    ) -> [String] {
        let rows = list?.values ?? []
        return rows.isEmpty ? [] : ["", title] + rows.map { "  " + text($0) }
    }

    /// In groups that can be compared by eye.
    package static func groups(_ digest: String) -> String {
        stride(from: 0, to: digest.utf8.count, by: 4).map { String(digest.dropFirst($0).prefix(4)) }
            .joined(separator: " ")
    }
}
