import Diagnostics
import ProjectModel

/// What was edited, for programs.
package enum DiffAsJSON {
    package static func bytes(_ projects: [ProjectDiff]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("schema", "steerco.diff/1")
            json.key(
                "projects",
                array: { json in
                    for project in projects {
                        json.newline()
                        json.object { write(project, into: &$0) }
                    }
                })
        }
        json.newline()
        return json.bytes
    }

    private static func write(_ project: ProjectDiff, into json: inout JSONText) {
        json.key("id", project.id)
        json.key("folder", project.folder)
        json.key("name", project.name)
        write(project.from, "from", into: &json)
        write(project.to, "to", into: &json)
        json.key(
            "changes",
            array: { json in
                for edit in project.edits {
                    json.newline()
                    json.object { json in
                        ChangeJSON.write(edit.change, into: &json)
                        json.key("commit", edit.commit)
                        json.key("author", edit.author)
                    }
                }
            })
    }

    private static func write(_ state: ProjectDiff.State?, _ key: String, into json: inout JSONText) {
        json.key(key)
        guard let state else { return json.null() }
        json.object { json in
            json.key("commit", state.commit)
            json.key("date", state.day?.iso)
        }
    }
}
