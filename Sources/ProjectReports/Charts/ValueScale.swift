/// Where a value stands between the top and the bottom of a picture.
struct ValueScale {
    let low: Double
    let high: Double
    let top: Double
    let bottom: Double

    /// Equal limits are moved apart, so that a flat line stands in the middle.
    init(low: Double, high: Double, top: Double, bottom: Double) {
        let isFlat = !(high > low)
        self.low = isFlat ? low - 1 : low
        self.high = isFlat ? low + 1 : high
        self.top = top
        self.bottom = bottom
    }

    func y(_ value: Double) -> Double {
        guard high > low else { return (top + bottom) / 2 }
        return bottom - (value - low) / (high - low) * (bottom - top)
    }
}

/// Round values for an axis.
package enum AxisTicks {
    /// Multiples of 1, 2 or 5 times a power of ten from at or below `low` to at or above `high`, 3 to 7 of them.
    package static func values(from low: Double, to high: Double) -> [Double] {
        guard low.isFinite, high.isFinite, abs(low) < 1e15, abs(high) < 1e15 else { return [] }
        let span = max(high - low, max(abs(low), abs(high)) * 1e-6, 1e-6)
        var power = 1.0
        while power * 10 <= span { power *= 10 }
        while power > span { power /= 10 }
        // Four or five steps: enough to read a value, few enough to stay quiet.
        var step = power
        for factor in [0.2, 0.5, 1.0, 2.0, 5.0] where span / (power * factor) <= 5 {
            step = power * factor
            break
        }
        // Conversion cuts towards zero; below zero that is one step too high.
        var index = Int(low / step)
        if Double(index) * step > low { index -= 1 }
        var values: [Double] = []
        while values.count < 8 {
            // Multiplying by a fraction shows its error in the last digit; dividing by its whole inverse does not.
            let value = step < 1 ? Double(index) / Double(Int(1 / step + 0.5)) : Double(index) * step
            values.append(value)
            if value >= high { break }
            index += 1
        }
        return values
    }
}
