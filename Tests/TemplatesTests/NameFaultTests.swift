import Templates
import Testing

struct NameFaultTests {
    @Test(arguments: [
        ("{{titel}}", "1:3+5 the view “test page” has no “titel”"),
        ("里程碑：{{ titel }}", "1:8+5 the view “test page” has no “titel”"),
        ("{{#nothing}}{{alsoNot}}{{/nothing}}", "1:4+7 the view “test page” has no “nothing”"),
        ("{{^nothing}}{{/nothing}}", "1:4+7 the view “test page” has no “nothing”"),
        ("字{{sponsor.nmae}}", "1:12+4 the view “person” has no “nmae”"),
        ("{{words.ower}}", "1:9+4 the view “words” has no “ower”"),
        ("{{#rows}}{{late}}{{/rows}}", "1:12+4 the view “row” has no “late”"),
        ("{{#rows}}{{#owner}}{{id}}{{/owner}}{{/rows}}", "1:22+2 the view “person” has no “id”"),
        ("{{#tags}}{{title}}{{/tags}}", "1:12+5 a section over texts has no “title”"),
        ("{{late}}", "1:3+4 “late” (yes or no) cannot be written"),
        ("{{rows}}", "1:3+4 “rows” (list of views) cannot be written"),
        ("{{tags}}", "1:3+4 “tags” (list of texts) cannot be written"),
        ("{{sponsor}}", "1:3+7 “sponsor” (view) cannot be written"),
        ("{{deputy}}", "1:3+6 “deputy” (view or nothing) cannot be written"),
        ("{{words}}", "1:3+5 “words” (view) cannot be written"),
        ("{{deputy.name}}", "1:3+6 “deputy” (view or nothing) cannot have a dot after it"),
        ("{{rows.id}}", "1:3+4 “rows” (list of views) cannot have a dot after it"),
        ("{{title.x}}", "1:3+5 “title” (text) cannot have a dot after it"),
        ("{{words.today.name.x}}", "1:3+16 “words.today.name” (text) cannot have a dot after it"),
        ("{{note}}", "1:3+4 “note” may be missing and stands outside its own section"),
        ("{{map}}", "1:3+3 “map” may be missing and stands outside its own section"),
        ("{{^note}}{{note}}{{/note}}", "1:12+4 “note” may be missing and stands outside its own section"),
        ("{{sponsor.phone}}", "1:3+13 “sponsor.phone” may be missing and stands outside its own section"),
        ("{{#late}}{{note}}{{/late}}", "1:12+4 “note” may be missing and stands outside its own section"),
        ("{{#note}}{{map}}{{/note}}", "1:12+3 “map” may be missing and stands outside its own section"),
        (
            "{{#sponsor.phone}}{{#sponsor}}{{phone}}{{/sponsor}}{{/sponsor.phone}}",
            "1:33+5 “phone” may be missing and stands outside its own section"
        ),
        ("{{.}}", "1:3+1 {{.}} stands outside a section over texts"),
        ("{{#rows}}{{.}}{{/rows}}", "1:12+1 {{.}} stands outside a section over texts"),
        ("{{#tags}}{{#words}}{{.}}{{/words}}{{/tags}}", "1:22+1 {{.}} stands outside a section over texts"),
        ("{{#tags}}{{#.}}{{/.}}{{/tags}}", "1:13+1 {{#.}} is no section"),
        (
            "{{^sponsor}}{{/sponsor}}",
            "1:4+7 “sponsor” is always there, so {{^sponsor}} would never show anything"
        ),
        ("{{^words}}{{/words}}", "1:4+5 “words” is always there, so {{^words}} would never show anything"),
        ("{{> nowhere}}", "1:5+7 there is no template “nowhere”"),
        ("字{{<nowhere}}{{/nowhere}}", "1:5+7 there is no template “nowhere”"),
    ])
    func `a name that means nothing has its place`(_ template: String, _ expected: String) {
        #expect(faultLines(template) == ["page.mustache:" + expected])
    }

    @Test func `an optional is known inside its own section, under the same name`() {
        #expect(faults("{{#sponsor.phone}}{{sponsor.phone}}{{/sponsor.phone}}").isEmpty)
        #expect(faults("{{#note}}{{> p}}{{/note}}", ["p": "{{note}}"]).isEmpty)
        #expect(faultLines("{{#note}}{{> p}}{{/note}}{{> p}}", ["p": "{{note}}"]).count == 1)
    }

    @Test(arguments: [
        ("{{#rows}}{{titl}}{{/rows}}", "it has: title, id, notes, owner; everywhere: words"),
        (
            "{{#rows}}{{late}}{{/rows}}",
            "it has: title, notes, id, owner; “test page” outside has it, but a section sees only its own view;"
                + " everywhere: words"
        ),
        ("{{sponsor.nme}}", "it has: name, phone"),
        ("{{#tags}}{{x}}{{/tags}}", "each text of “tags” is {{.}}; everywhere: words"),
        ("{{late}}", "write {{#late}}…{{/late}} to show something where it holds"),
        ("{{note}}", "write {{#note}}…{{note}}…{{/note}} to show it where there is one"),
        ("{{> pgae}}", "there are: page"),
    ])
    func `help names what there is, the nearest first`(_ template: String, _ expected: String) {
        #expect(faults(template).map(\.help) == [expected])
    }

    @Test func `a partial is checked wherever it is included, each fault told once`() {
        let others = ["p": "{{name}}", "q": "{{> p}}{{#late}}{{> p}}{{/late}}"]
        #expect(
            faultLines("{{#sponsor}}{{> p}}{{/sponsor}}{{> q}}{{> p}}{{#rows}}{{> p}}{{/rows}}", others) == [
                "p.mustache:1:3+4 the view “row” has no “name”",
                "p.mustache:1:3+4 the view “test page” has no “name”",
            ])
    }
}
