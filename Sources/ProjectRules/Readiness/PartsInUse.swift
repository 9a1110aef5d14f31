import ProjectModel

extension Review {
    /// By the state, or by the day on which it went live.
    private func isInUse(isLive: Bool, since day: CivilDate?) -> Bool {
        isLive || day.map { $0 <= statusDate } ?? false
    }

    /// Whether an interface is in use.
    func isInUse(interface: Record) -> Bool {
        isInUse(isLive: interface[Interfaces.state] == .live, since: interface[Interfaces.live])
    }

    /// Whether a module is in use.
    func isInUse(module: Record) -> Bool {
        isInUse(isLive: module[Modules.state] == .live, since: module[Modules.live])
    }

    /// The interfaces that are not in use yet. One of which that cannot be read is left out.
    var comingInterfaces: [Record] {
        records(Interfaces.register).filter { interface in
            !interface.isUnread(Interfaces.state) && !interface.isUnread(Interfaces.live)
                && !isInUse(interface: interface)
        }
    }

    /// The interfaces that a go-live needs: not in use yet, and not planned for later.
    func interfaces(neededBy goLive: GoLive) -> [Record] {
        comingInterfaces.filter { interface in
            !interface.isUnread(Interfaces.planned) && interface[Interfaces.planned].map { $0 <= goLive.date } ?? true
        }
    }
}
