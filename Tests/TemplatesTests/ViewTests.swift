import Templates
import Testing

struct ViewTests {
    @Test func `data is printed as JSON in the order of the fields`() {
        let page = TestPage(
            title: "\"里\"\\\n\t\u{1}\u{1F}", deputy: Person(name: "Cy"),
            rows: [Row(id: "1", notes: ["n", "m"])])
        var output: [UInt8] = []
        page.data.json(into: &output)
        let expected = #"""
            {
              "title": "\"里\"\\\n\t\u0001\u001f",
              "empty": "",
              "note": null,
              "chart": "<svg/>",
              "map": null,
              "late": false,
              "sponsor": {
                "name": "Ada",
                "phone": null
              },
              "deputy": {
                "name": "Cy",
                "phone": null
              },
              "rows": [
                {
                  "id": "1",
                  "title": "",
                  "owner": {
                    "name": "Bo",
                    "phone": null
                  },
                  "notes": [
                    "n",
                    "m"
                  ]
                }
              ],
              "tags": []
            }
            """#
        #expect(String(decoding: output, as: UTF8.self) == expected)
    }

    @Test func `a shape describes its fields and what is inside them`() {
        #expect(
            Row.shape.documentation == """
                id (text): The ID
                title (text): The title
                owner (view): The owner
                  name (text): The name
                  phone (text or nothing): The telephone number
                notes (list of texts): Notes
                """)
        #expect(TestPage.shape.fields.map(\.kind.words).contains("HTML or nothing"))
        #expect(Row.shape.name == "row")
    }

    @Test func `every value has the kind that its shape promises`() {
        let data = TestPage(note: "n", deputy: Person(name: "Cy"), rows: [Row(id: "1")]).data
        #expect(data.values.count == data.shape.fields.count)
        for (field, value) in zip(data.shape.fields, data.values) {
            switch (field.kind, value) {
            case (.text, .text), (.optionalText, .optionalText), (.html, .html),
                (.optionalHTML, .optionalHTML),
                (.flag, .flag), (.view, .view), (.optionalView, .optionalView), (.list, .list),
                (.texts, .texts):
                continue
            default:
                Issue.record("\(field.name) does not hold what its shape says")
            }
        }
    }
}
