/// Risks on a matrix of probability by impact, with where each of them came from.
package struct RiskMatrixChart: Sendable, Hashable {
    /// One field of the matrix.
    package struct Cell: Sendable, Hashable {
        /// The colour of the field.
        package var band: StatusColour
        /// The score as it is written in the corner.
        package var score: String

        /// A field with its band and its score.
        package init(band: StatusColour, score: String) {
            self.band = band
            self.score = score
        }
    }

    /// A place on the matrix, each coordinate from 1 to 5.
    package struct Place: Sendable, Hashable {
        /// 1 for rare to 5 for almost certain.
        package var probability: Int
        /// 1 for slight to 5 for severe.
        package var impact: Int

        /// A place.
        package init(probability: Int, impact: Int) {
            self.probability = probability
            self.impact = impact
        }

        /// Nothing falls off the matrix: what is beyond it stands at its edge.
        var limited: Place {
            Place(probability: min(max(probability, 1), 5), impact: min(max(impact, 1), 5))
        }
    }

    /// One risk.
    package struct Risk: Sendable, Hashable {
        /// The identifier; shown by its end where it is long.
        package let id: String
        /// Where it stands.
        package let place: Place
        /// Where it stood in the last report, when that is known; an arrow shows the way from there.
        package let previous: Place?

        /// A risk; coordinates beyond the matrix are brought to its edge.
        package init(id: String, probability: Int, impact: Int, previous: (probability: Int, impact: Int)? = nil) {
            self.id = id
            self.place = Place(probability: probability, impact: impact).limited
            self.previous = previous.map { Place(probability: $0.probability, impact: $0.impact).limited }
        }
    }

    /// Five rows of five, probability 1 first, in each impact 1 first; what is missing is not rated.
    package var cells: [[Cell]]
    /// In the order in which they are shown; a field holds four, or the first three and a count of the rest.
    package var risks: [Risk]
    /// The name of the vertical axis.
    package var probabilityTitle: String
    /// The name of the horizontal axis.
    package var impactTitle: String
    /// What the picture is, for a screen reader.
    package var title: String
    /// What the picture shows, for a screen reader.
    package var description: String

    /// A matrix of these fields and risks.
    package init(
        cells: [[Cell]], risks: [Risk], probabilityTitle: String, impactTitle: String, title: String,
        description: String = ""
    ) {
        self.cells = cells
        self.risks = risks
        self.probabilityTitle = probabilityTitle
        self.impactTitle = impactTitle
        self.title = title
        self.description = description
    }

    /// The picture, 320 by 312; it suits a phone too.
    package func svg() -> [UInt8] { RiskMatrixDrawing(chart: self).svg() }

    /// The field's band and score; not rated where none is given.
    func cell(_ place: Place) -> Cell {
        guard cells.indices.contains(place.probability - 1),
            cells[place.probability - 1].indices.contains(place.impact - 1)
        else { return Cell(band: .grey, score: "") }
        return cells[place.probability - 1][place.impact - 1]
    }
}
