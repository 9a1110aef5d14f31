/// Planned value, earned value and actual cost over time, with the forecast to the end.
package struct EarnedValueChart: Sendable, Hashable {
    /// The cumulative values at one point of the time axis; nil where there is none (yet).
    package struct Point: Sendable, Hashable {
        /// The word below the axis, such as `Nov`.
        package var label: String
        /// The planned value.
        package var planned: Double?
        /// The earned value.
        package var earned: Double?
        /// The actual cost.
        package var actual: Double?
        /// Where the point stands on the time axis, in any unit; where one has none, all stand at equal distances.
        package var time: Double?

        /// A point; what is not given has no value there.
        package init(
            label: String, planned: Double? = nil, earned: Double? = nil, actual: Double? = nil, time: Double? = nil
        ) {
            self.label = label
            self.time = time
            self.planned = planned
            self.earned = earned
            self.actual = actual
        }
    }

    /// A value of the vertical axis with its word; `AxisTicks` finds round values.
    package struct Tick: Sendable, Hashable {
        /// Where the tick stands.
        package var value: Double
        /// The word beside it.
        package var label: String

        /// A value with its word.
        package init(value: Double, label: String) {
            self.value = value
            self.label = label
        }
    }

    /// The words at the ends of the lines, such as `Actual 291`; an empty one is left out.
    package struct EndLabels: Sendable, Hashable {
        /// At the end of the planned value.
        package var planned: String
        /// At the end of the earned value.
        package var earned: String
        /// At the end of the actual cost.
        package var actual: String
        /// At the estimate at completion.
        package var forecast: String
        /// At the budget at completion.
        package var budget: String

        /// Words; what is not given is left out.
        package init(
            planned: String = "", earned: String = "", actual: String = "", forecast: String = "", budget: String = ""
        ) {
            self.planned = planned
            self.earned = earned
            self.actual = actual
            self.forecast = forecast
            self.budget = budget
        }
    }

    /// Two values at the end of the picture between which the cost may come to lie.
    package struct Cone: Sendable, Hashable {
        package var low: Double
        package var high: Double

        /// A cone between two values.
        package init(low: Double, high: Double) {
            self.low = low
            self.high = high
        }
    }

    /// The time axis from left to right, as far as the picture goes.
    package var points: [Point]
    /// The level of the whole budget, drawn as a thin line.
    package var budgetAtCompletion: Double?
    /// The estimate at completion, dotted from the last actual value to the last point.
    package var forecast: Double?
    /// What the forecast may range over, as a wash from the last actual value to the last point.
    package var cone: Cone?
    /// The colour of the forecast; grey stands for plain ink.
    package var forecastColour: StatusColour
    /// The values named on the vertical axis.
    package var ticks: [Tick]
    /// The words at the ends of the lines.
    package var endLabels: EndLabels
    /// What the picture is, for a screen reader.
    package var title: String
    /// What the picture shows, for a screen reader.
    package var description: String

    /// A chart of these values.
    package init(
        points: [Point], budgetAtCompletion: Double? = nil, forecast: Double? = nil,
        cone: Cone? = nil, forecastColour: StatusColour = .grey, ticks: [Tick] = [], endLabels: EndLabels = EndLabels(),
        title: String, description: String = ""
    ) {
        self.points = points
        self.budgetAtCompletion = budgetAtCompletion
        self.forecast = forecast
        self.cone = cone
        self.forecastColour = forecastColour
        self.ticks = ticks
        self.endLabels = endLabels
        self.title = title
        self.description = description
    }

    /// The picture for half a desk's width and for paper, 500 by 250; empty without points.
    package func wide() -> [UInt8] {
        points.isEmpty ? [] : EarnedValueDrawing(self, width: 500, height: 250, isWide: true).svg()
    }

    /// The picture for a phone, 332 by 240; empty without points.
    package func narrow() -> [UInt8] {
        points.isEmpty ? [] : EarnedValueDrawing(self, width: 332, height: 240, isWide: false).svg()
    }

    /// The lowest and the highest value that the picture shows, zero among them: what `AxisTicks` is asked for.
    package var range: (low: Double, high: Double) {
        var low = 0.0
        var high = 0.0
        func add(_ value: Double?) {
            guard let value, value.isFinite, abs(value) < 1e15 else { return }
            low = min(low, value)
            high = max(high, value)
        }
        for point in points {
            add(point.planned)
            add(point.earned)
            add(point.actual)
        }
        add(budgetAtCompletion)
        add(forecast)
        add(cone?.low)
        add(cone?.high)
        return (low, high)
    }
}
