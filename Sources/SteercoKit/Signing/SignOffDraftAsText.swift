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
        let signers = (content["signatures"]?.values ?? []).compactMap(\.text).joined(separator: ", ")
        lines.append("To be signed by: \(Visible.text(signers))")
        if sheet.acceptance.signing.facts != nil {
            lines.append("The facts below were frozen by the first signature on this version; you sign the same.")
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
        if let comment = draft.record["comment"]?.text { lines.append("Comment: \(Visible.text(comment))") }
        lines.append("Date: \(word(draft.record["date"]))")
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

    /// Every fact that the signature covers.
    private static func facts(_ facts: SheetFacts) -> [String] {
        let currency = facts.currency.map { Visible.text($0) + " " } ?? ""
        func amount(_ number: DecimalNumber?) -> String { number.map { currency + $0.plain } ?? "–" }
        func day(_ date: CivilDate?) -> String { date?.iso ?? "–" }
        var lines = [
            "Facts as of \(facts.asOf.iso)",
            "Finish: planned \(day(facts.plannedFinish)), actual \(day(facts.actualFinish))",
            "Person-days: planned \(facts.plannedEffort?.plain ?? "–"), used \(facts.usedEffort?.plain ?? "–")",
        ]
        if let reason = facts.deviation { lines.append("Reason for deviation: \(Visible.text(reason))") }
        lines += facts.deliverables.map { "Deliverable \(word($0.id)): \(word($0.name)), \(word($0.state))" }
        lines += facts.payments.map { "Payment due: \(word($0.id)) \(amount($0.amount)), by \(day($0.due))" }
        lines += facts.rates.map { "Rate: 1 \(word($0.currency)) = \($0.rate.plain) \(word($0.to)), \($0.date.iso)" }
        guard let accounts = facts.accounts else { return lines }
        lines.append(
            "Contract: \(amount(accounts.contractAmount)), received \(amount(accounts.received)), "
                + "outstanding \(amount(accounts.outstanding))")
        if let warranty = accounts.warranty { lines.append("Warranty: \(Visible.text(warranty))") }
        for cost in accounts.costs + [accounts.total].compactMap({ $0 }) {
            lines.append(
                "Cost: \(cost.category.map { Visible.text($0) } ?? "total"), budget \(amount(cost.budget)), "
                    + "actual \(amount(cost.actual))")
        }
        lines += accounts.payments.map {
            "Payment: \(word($0.id)) \(word($0.title)) \(amount($0.amount)), due \(day($0.due)), "
                + "invoiced \(day($0.invoiced)), received \(day($0.received)), \(word($0.state))"
        }
        lines += accounts.archive.map {
            "Document: \(word($0.id)) \(word($0.name)), \(word($0.type)), approved \(day($0.approved)), "
                + ($0.isArchived ? "archived" : "not archived")
        }
        return lines
    }

    private static func word(_ text: String?) -> String { Visible.text(text ?? "–") }

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
