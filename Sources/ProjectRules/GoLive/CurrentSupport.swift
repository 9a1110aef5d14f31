import ProjectModel

extension Review {
    /// The support services that have not ended. One whose end cannot be read is left out.
    var currentSupport: [Record] {
        records(Support.register).filter { service in
            !service.isUnread(Support.until) && service[Support.until].map { $0 >= statusDate } ?? true
        }
    }
}
