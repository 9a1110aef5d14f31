/// How a change since the last report is to be taken; the order is that in which a committee reads them.
package enum ChangeClass: Int, Sendable, Comparable, CaseIterable {
    case worse, new, better, changed, closed

    package static func < (one: ChangeClass, other: ChangeClass) -> Bool { one.rawValue < other.rawValue }
}
