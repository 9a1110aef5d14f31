import Testing

@testable import ProjectModel

@Suite struct DecimalNumberTests {
    private func number(_ text: String) throws -> DecimalNumber { try #require(DecimalNumber(plain: text)) }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("0.000", "0"), ("1.50", "1.5"), ("-1234.5", "-1234.5"), ("100", "100"),
        ("0.01", "0.01"),
        ("-0.000000000000000001", "-0.000000000000000001"),
        ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
        ("007.70", "7.7"), ("1.1000000000000000000000", "1.1"),
    ]) func plain(_ text: String, _ expected: String) throws {
        #expect(try number(text).plain == expected)
    }

    @Test(arguments: [
        "", "-", ".", "1.", ".5", "+1", "1e3", "1,000", " 1", "1 ", "0x1", "１", "--1", "1.2.3", "0.1234567890123456789",
        "1000000000000000000000000000000000000000", String(repeating: "9", count: 200),
    ]) func noPlain(_ text: String) {
        #expect(DecimalNumber(plain: text) == nil)
    }

    @Test func equalNumbersHashAlike() throws {
        let numbers = try [number("1.50"), number("1.5"), number("1.500000")]
        #expect(Set(numbers).count == 1)
        #expect(DecimalNumber(mantissa: 1_000_000, scale: 3) == DecimalNumber(1000))
        #expect(DecimalNumber(mantissa: 0, scale: 99) == .zero)
    }

    @Test func refusesWhatItCannotHold() {
        #expect(DecimalNumber(mantissa: 1, scale: 19) == nil)
        #expect(DecimalNumber(mantissa: 10, scale: 19)?.scale == 18)
        #expect(DecimalNumber(mantissa: 1, scale: -1) == nil)
        #expect(DecimalNumber(mantissa: .min, scale: 0) == nil)
        #expect(DecimalNumber(mantissa: 1, scale: .max) == nil)
    }

    @Test func arithmetic() throws {
        #expect(try number("0.1").adding(number("0.2")) == number("0.3"))
        #expect(try number("1").subtracting(number("0.999999999999")) == number("0.000000000001"))
        #expect(try number("1200000").multiplying(number("0.05")) == number("60000"))
        #expect(try number("0.000000001").multiplying(number("0.0000000001")) == nil)
        #expect(try number("0.5").multiplying(number("0.000000000000000002")) == number("0.000000000000000001"))
        let large = try #require(DecimalNumber(mantissa: .max, scale: 0))
        #expect(large.adding(.one) == nil)
        #expect(large.negated.subtracting(.one) == nil)
        #expect(large.multiplying(large) == nil)
        #expect(try large.adding(number("0.1")) == nil)
        #expect(DecimalNumber(Int.min).negated.plain == "9223372036854775808")
        #expect(DecimalNumber(Int.min).magnitude.whole == nil)
        #expect(DecimalNumber(95).movingPointLeft(2)?.plain == "0.95")
        #expect(DecimalNumber(95).movingPointLeft(-3)?.plain == "95000")
        #expect(DecimalNumber(95).movingPointLeft(.min) == nil)
        #expect(DecimalNumber(95).movingPointLeft(.max) == nil)
    }

    @Test func sumOfManyLargeCells() throws {
        let cell = try number("999999999999999999.999999999999")
        let total = try #require(DecimalNumber.sum(repeatElement(cell, count: 200_000)))
        #expect(total.plain == "199999999999999999999999.9999998")
        #expect(DecimalNumber.sum([]) == .zero)
    }

    @Test func order() throws {
        let ascending = try [
            "-99999999999999999999999999999999999999", "-2", "-1.5", "-0.000000000000000001", "0",
            "0.000000000000000001", "1.4",
            "1.5", "10", "99999999999999999999999999999999999999",
        ].map(number)
        for (index, left) in ascending.enumerated() {
            for (other, right) in ascending.enumerated() { #expect((left < right) == (index < other)) }
        }
    }

    @Test(arguments: [
        ("1e2", "100"), ("1.5E+1", "15"), ("-0.0", "0"), ("1e-18", "0.000000000000000001"), ("12E-1", "1.2"),
    ])
    func json(_ text: String, _ expected: String) {
        #expect(DecimalNumber(jsonNumber: text)?.plain == expected)
    }

    @Test(arguments: ["1e", "1e+", "1e1x", "1f2", "1e-19", "1e39", "1e99999999999999999999999999"])
    func noJSON(_ text: String) {
        #expect(DecimalNumber(jsonNumber: text) == nil)
    }
}
