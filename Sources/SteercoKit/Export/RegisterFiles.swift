import ProjectModel

/// A project's registers as CSV files in a folder.
package enum RegisterFiles {
    /// Writes a file a register, `risks.csv`; one that is there is replaced in one step.
    ///
    /// - Returns: how many there are.
    package static func write(_ project: Project, to folder: String) throws(SystemError) -> Int {
        try FileSystem.makeParents(folder + "/file")
        let files = names(project)
        for (content, name) in files {
            let path = folder + "/" + name
            let draft = path + ".new"
            try FileSystem.remove(draft)
            try FileSystem.write(RegisterAsCSV.bytes(content, project.language), to: draft)
            try FileSystem.rename(draft, to: path)
        }
        return files.count
    }

    /// The registers that have anything, each with the name of its file.
    static func names(_ project: Project) -> [(content: RegisterContent, name: String)] {
        project.registers.filter { !$0.records.isEmpty || !$0.totals.isEmpty }.enumerated().map { index, content in
            let key = content.register.key
            return (content, (FileName.isUsable(key) ? key : "register-\(index + 1)") + ".csv")
        }
    }
}
