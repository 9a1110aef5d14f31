import ProjectModel

/// Who is on the team on the status date.
enum TeamMembers {
    /// Those who have not left.
    static func present(_ review: Review) -> [Record] {
        review.records(Team.register).filter { !hasLeft($0, review) }
    }

    static func hasLeft(_ member: Record, _ review: Review) -> Bool {
        member[Team.until].map { $0 < review.statusDate } ?? false
    }

    /// Those who are there and hold a role.
    static func holding(_ role: TeamRole, _ review: Review) -> [Record] {
        present(review).filter { role.isHeld(by: $0) }
    }

    /// Whether a row of the team could not be read, so that nobody can say who is missing.
    static func isUncertain(_ review: Review) -> Bool { review.project.records(Team.register).contains { $0.isRagged } }

    /// Whether a member works for the vendor, as the party says: by its word or by the vendor's name.
    static func isOfVendor(_ member: Record, _ review: Review) -> Bool {
        guard let party = member[Team.party]?.plain else { return false }
        if PartyWord.vocabulary.read(party).value == PartyWord.vendor.rawValue { return true }
        guard let vendor = review.project.charter[Charter.vendor]?.plain else { return false }
        return PersonNames.normalised(party) == PersonNames.normalised(vendor)
    }
}
