/// Which IDs may name a file of the site.
package enum FileName {
    /// 1 to 64 letters, digits, dots, dashes and underscores in any script, not beginning with a dot.
    package static func isUsable(_ id: String) -> Bool {
        let scalars = id.unicodeScalars
        guard (1...64).contains(scalars.count), scalars.first != "." else { return false }
        return scalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": return true
            default: break
            }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber:
                return scalar.value >= 0x80
            default: return false
            }
        }
    }
}
