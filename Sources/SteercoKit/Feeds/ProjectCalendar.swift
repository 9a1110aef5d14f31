import Diagnostics
import ProjectAssessment
import ProjectModel
import ProjectReports
import SignOff

/// A project's days to come, and its milestones: `milestones.ics`.
package enum ProjectCalendar {
    /// - Parameter site: the address of the site, without which event IDs are of the project alone.
    ///
    /// Nil where there is no such day: the form wants one event at least.
    package static func bytes(_ assessment: ProjectAssessment, _ format: PageFormat, site: String?) -> [UInt8]? {
        let events = Maker(assessment: assessment, format: format, site: site).events
        guard !events.isEmpty else { return nil }
        let name = Visible.text(assessment.project.name.value.plain)
        return CalendarText(name: name, stamp: assessment.statusDate, events).bytes
    }

    private struct Maker {
        let assessment: ProjectAssessment
        let format: PageFormat
        let site: String?

        private var project: Project { assessment.project }

        var events: [CalendarText.Event] {
            var counts: [String: Int] = [:]
            return (milestones + decisions + meetings + payments).map { event in
                // Two records of one ID, or of the same words, are two events all the same.
                let count = (counts[event.uid] ?? 0) + 1
                counts[event.uid] = count
                return count == 1 ? event : event.numbered(count)
            }.stablySorted { $0.day < $1.day }
        }

        /// A record without an ID is known by its words.
        private func uid(_ kind: String, _ record: Record) -> String {
            let id = record.id?.value ?? String(Digest.hex(Array(record.title.plain.utf8)).prefix(16))
            let host = site.flatMap { $0.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first }
            return "\(kind)-\(id)-\(project.folder)@\(host.map(String.init) ?? "steerco.invalid")"
        }

        private func event(
            _ kind: String, _ record: Record, on day: CivilDate, _ words: Localized, _ about: String = "",
            isTentative: Bool
        ) -> CalendarText.Event {
            let name = [record.id?.value, record.title.plain].compactMap { $0 }.joined(separator: " ")
            let title = Visible.text(project.name.value.plain)
            let colon = format.language.isChinese ? "：" : ": "
            return CalendarText.Event(
                uid: uid(kind, record), day: day,
                summary: words[format.language] + colon + Visible.text(name) + (format.language.isChinese ? "，" : ", ")
                    + title,
                description: Visible.text(about), isTentative: isTentative)
        }

        private var milestones: [CalendarText.Event] {
            assessment.milestones.compactMap { milestone in
                // Where a date could not be read, nobody should be told another one.
                guard let day = milestone.current ?? (milestone.isUnread ? nil : milestone.baseline) else { return nil }
                var about: [String] = [milestone.state.words[format.language]]
                if let baseline = milestone.baseline {
                    about.append(
                        Phrase(Localized("baseline {0}", "基准 {0}", "基準 {0}"), .text(format.date(baseline))).text(
                            in: format.language))
                }
                let slip = format.slip(milestone.slipDays)
                if !slip.isEmpty { about.append(slip) }
                return event(
                    "milestone", milestone.record, on: day, Localized("Milestone", "里程碑", "里程碑"),
                    about.joined(separator: format.language.isChinese ? "，" : ", "), isTentative: milestone.isOpen)
            }
        }

        private var decisions: [CalendarText.Event] {
            assessment.pendingDecisions.compactMap { decision in
                decision[Decisions.neededBy].map { day in
                    event(
                        "decision", decision, on: day, Localized("Decision needed", "需要决策", "需要決策"),
                        decision[Decisions.consequence]?.plain ?? "", isTentative: false)
                }
            }
        }

        private var meetings: [CalendarText.Event] {
            project.records(Meetings.register).compactMap { meeting in
                guard !meeting.isRagged, let day = meeting[Meetings.date], day >= assessment.statusDate else {
                    return nil
                }
                let kind = meeting[Meetings.type]?.label ?? Localized("Meeting", "会议", "會議")
                return event(
                    "meeting", meeting, on: day, kind, meeting[Meetings.topics]?.plain ?? "", isTentative: false)
            }
        }

        private var payments: [CalendarText.Event] {
            assessment.payments.compactMap { payment in
                guard payment.state != .received, !payment.record.isRagged, let day = payment.due else { return nil }
                return event(
                    "payment", payment.record, on: day, Localized("Payment due", "付款到期", "付款到期"),
                    payment.amount.map { format.money($0) } ?? "", isTentative: payment.state == .planned)
            }
        }
    }
}
