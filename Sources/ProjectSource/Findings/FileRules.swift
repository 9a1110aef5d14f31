import Diagnostics

/// What must hold of a file before anything in it can be read.
package enum FileRules {
    static let fileTooLarge = RuleDescription(
        "file-too-large", .error,
        summary: "A file is larger than what a person writes.",
        rationale:
            "Markdown files may have 1 MiB and JSON files 8 MiB. A register of a thousand records stays far below; beyond it something else was pasted in, and the parser could be kept busy for hours.",
        failing: [], passing: [])

    static func fileTooLargeMessage(_ size: String, _ limit: String) -> Phrase {
        Phrase(
            Localized("the file has {0} bytes, more than {1}", "文件有 {0} 字节，超过 {1}", "檔案有 {0} 位元組，超過 {1}"),
            .text(size), .text(limit))
    }

    static let hostileMarkdown = RuleDescription(
        "unreadable-markdown", .error,
        summary: "A file is built so that the Markdown parser could hang or abort.",
        rationale:
            "Some shapes cost the parser quadratic time: thousands of lines without a blank one, a second table right below a first, lists nested deeper than 32, very wide tables, hundreds of links in a paragraph. None occurs in a register that a person keeps; a blank line mends most.",
        failing: [
            """
            # Demo

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Scope

            | Item |
            |:-----|
            | Sales |
            ↓
            |:-----|
            | Stock |
            """
        ],
        passing: [
            """
            # Demo

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Scope

            | Item |
            |:-----|
            | Sales |

            | Item |
            |:-----|
            | Stock |
            """
        ])

    static func hostileReason(_ english: String, _ simplified: String, _ traditional: String) -> Phrase {
        Phrase(
            Localized(
                "the file is not read: a {0}", "文件未读取：{0}", "檔案未讀取：{0}"),
            .words(Localized(english, simplified, traditional)))
    }

    static let hostileWayOut = Phrase(
        Localized("put a blank line here, or split the file", "在此处加一个空行，或拆分文件", "在此處加一個空行，或拆分檔案"))

    static let frontMatter = RuleDescription(
        "front-matter", .error,
        summary: "A file begins with YAML front matter.",
        rationale:
            "There is one notation for facts: the list under the title. Front matter would be a second one that forges show badly, and what it says would not reach the page.",
        failing: [
            """
            ↓
            ---
            id: DERP
            ---
            # Demo

            - Start: 2026-01-05
            - Finish: 2026-12-18
            """
        ],
        passing: [
            """
            # Demo

            - ID: DERP
            - Start: 2026-01-05
            - Finish: 2026-12-18
            """
        ])

    static let frontMatterMessage = Phrase(
        Localized(
            "front matter is not read", "不读取文件开头的 YAML 前置数据", "不讀取檔案開頭的 YAML 前置資料"))
    static let frontMatterWayOut = Phrase(
        Localized(
            "write the facts as a list under the title: - ID: DERP", "把这些事实写成标题下的列表：- 编号: DERP",
            "把這些事實寫成標題下的清單：- 編號: DERP"))

    static let nestedTable = RuleDescription(
        "nested-table", .warning,
        summary: "A table stands in a list or a quote, where it is no register.",
        rationale:
            "Only tables at the top level of a file are registers. A table that was indented by accident looks right on a forge, and its rows would be missing from every figure.",
        failing: [
            """
            # Demo

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Scope

              ↓
            > | Item |
            > |------|
            > | Sales |
            """
        ],
        passing: [
            """
            # Demo

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Scope

            | Item |
            |------|
            | Sales |
            """
        ])

    static let nestedTableMessage = Phrase(
        Localized(
            "this table is inside a list or a quote and is not read as a register",
            "此表位于列表或引用内，不会作为登记册读取", "此表位於清單或引用內，不會作為登記冊讀取"))
    static let nestedTableWayOut = Phrase(
        Localized("move it to the start of the line", "移到行首", "移到行首"))

    static let notUTF8 = RuleDescription(
        "not-utf-8", .error,
        summary: "A file is not UTF-8 text.",
        rationale:
            "Files from older editors come in GBK, Big5 or UTF-16. Guessing the encoding would turn names into other names without a word.",
        failing: [], passing: [])

    static let loneCarriageReturn = RuleDescription(
        "lone-carriage-return", .error,
        summary: "A line ends with a carriage return alone.",
        rationale:
            "Some programs take it for the end of a line and some do not, so that rows would be counted in one and not in the other. Save the file with LF or CRLF.",
        failing: [], passing: [])

    static let rowOutsideTable = RuleDescription(
        "row-outside-table", .warning,
        summary: "A line looks like a table's row and is in no table.",
        rationale:
            "A delimiter row with another number of columns, an indentation by four spaces or a line of text in the wrong place, and Markdown takes the row for prose: it is shown, and missing from every figure.",
        failing: [
            """
            # Demo

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Scope

            ↓
            | Item | Department |
            |------|
            | Sales | A |
            """
        ],
        passing: [
            """
            # Demo

            - Start: 2026-01-05
            - Finish: 2026-12-18

            ## Scope

            | Item | Department |
            |------|------------|
            | Sales | A |
            """
        ])

    static let headingWithoutSpace = RuleDescription(
        "heading-without-space", .warning,
        summary: "A line begins with # and no space, and so is no heading.",
        rationale:
            "Markdown wants a space behind the number signs. Without it a register's heading is prose, and the register is not read.",
        failing: [
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n↓\n##Scope\n\nText.\n"
        ],
        passing: ["# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n## Scope\n\nText.\n"])

    static let unclosedComment = RuleDescription(
        "unclosed-comment", .error,
        summary: "A comment is opened and not closed.",
        rationale: "Everything behind it, to the end of the file, would be no part of the project.",
        failing: ["# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n↓\n<!-- To do\n\n## Scope\n"],
        passing: ["# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n\n<!-- To do -->\n\n## Scope\n"])

    static let fileNotRead = RuleDescription(
        "file-not-read", .warning,
        summary: "A Markdown or JSON file is not read.",
        rationale:
            "Project files stand in the project's folder itself, weekly updates in status/ under a week's name such as 2026-W47.md, and a JSON list under a register's name. What stands elsewhere is missing from every figure.",
        failing: [], passing: [])

    static let secondCharter = RuleDescription(
        "second-charter", .error,
        summary: "A project has two charters.",
        rationale:
            "Only one of project.md and project.json can say what the project is; the other's facts would be lost.",
        failing: [], passing: [])

    static let invisibleCharacter = RuleDescription(
        "invisible-character", .warning,
        summary: "A file holds a control, bidirectional or zero-width character.",
        rationale:
            "Such characters are not seen and change what is seen: a sign of pasting, or of an attempt to have one text signed and another read. Pages show U+FFFD in their place.",
        failing: [
            "# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n              ↓\n- Sponsor: Zho\u{200B}u Min\n"
        ],
        passing: ["# Demo\n\n- Start: 2026-01-05\n- Finish: 2026-12-18\n- Sponsor: Zhou Min\n"])

    package static let unusableFolder = RuleDescription(
        "unusable-folder", .error,
        summary: "A project's folder has a name that cannot be part of an address.",
        rationale:
            "A project's pages are published under its folder's name. A name with spaces, quotes or a colon makes links that break, or that do what nobody wants.",
        failing: [], passing: [])

    package static let leadsOutMessage = Phrase(
        Localized(
            "the link leads out of the projects folder and is not followed", "此链接指向项目文件夹之外，不予读取",
            "此連結指向專案資料夾之外，不予讀取"))

    package static let linkLeadsOut = RuleDescription(
        "link-leads-out", .error,
        summary: "A symbolic link leads out of the projects folder.",
        rationale: "A site shows what is in the projects folder and nothing else of the machine that builds it.",
        failing: [], passing: [])

    static let unreadableFile = RuleDescription(
        "unreadable-file", .error,
        summary: "A file cannot be opened.",
        rationale: "What cannot be read is missing from every figure, and the page would not show it.",
        failing: [], passing: [])

    static let jsonSyntax = RuleDescription(
        "json-syntax", .error,
        summary: "A JSON file is not valid JSON.",
        rationale:
            "Other readers forgive trailing commas and take the last of two equal keys. A register must not depend on which reader is kind.",
        failing: [], passing: [])

    /// Every rule of this room, for the catalogue.
    package static let all = [
        fileTooLarge, hostileMarkdown, frontMatter, nestedTable, notUTF8, invisibleCharacter, linkLeadsOut,
        unreadableFile, jsonSyntax, loneCarriageReturn, rowOutsideTable, headingWithoutSpace, unclosedComment,
        fileNotRead, secondCharter, unusableFolder,
    ]
}
