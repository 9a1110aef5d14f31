import Diagnostics
import Templates

/// A template's fault as a person reads it, in the form of findings.
enum TemplateFaultText {
    static func text(_ fault: TemplateFault) -> String {
        let gutter = String(repeating: " ", count: String(fault.line).count)
        let scalars = Array(Visible.text(fault.lineText).unicodeScalars)
        let start = min(max(0, fault.column - 1), scalars.count)
        let end = min(start + max(0, fault.length), scalars.count)
        let width = { (part: ArraySlice<Unicode.Scalar>) in part.reduce(0) { $0 + DisplayWidth.columns(of: $1) } }
        let carets = String(repeating: "^", count: max(1, width(scalars[start..<end])))
        return """
            error[template]: \(Visible.text(fault.message))
            \(gutter) ┌─ \(Visible.text(fault.path)):\(fault.line):\(fault.column)
            \(fault.line) │ \(Visible.text(fault.lineText))
            \(gutter) │ \(String(repeating: " ", count: width(scalars[..<start])))\(carets) \(Visible.text(fault.help))

            """
    }
}
