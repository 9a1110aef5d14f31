import ProjectModel

/// A project's registers as CSV files in a folder.
package enum RegisterFiles {
    /// Writes a file a register, `risks.csv`; one that is there is replaced in one step.
    ///
    /// - Returns: how many there are.
    package static func write(_ project: Project, to folder: String) throws(SystemError) -> Int {
        try FileSystem.makeParents(folder + "/file")
        var count = 0
        for content in project.registers where !content.records.isEmpty || !content.totals.isEmpty {
            count += 1
            let key = content.register.key
            let path = folder + "/" + (FileName.isUsable(key) ? key : "register-\(count)") + ".csv"
            let draft = path + ".new"
            try FileSystem.remove(draft)
            try FileSystem.write(RegisterAsCSV.bytes(content, project.language), to: draft)
            try FileSystem.rename(draft, to: path)
        }
        return count
    }
}
