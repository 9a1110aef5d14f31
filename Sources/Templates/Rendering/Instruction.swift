/// Where a value stands: in the view that the section is in, or in a global.
struct Place: Sendable {
    /// The global's index, or nil for the view that the section is in.
    let global: Int?
    /// Slots of the views to go through first: a range of the page's `PageProgram.leads`.
    let lead: Range<Int>
    /// The value's own slot.
    let slot: Int
}

/// One step of rendering a page. Jumps name the index of the instruction to go on with.
enum Instruction: Sendable {
    /// Writes a range of the library's text as it is.
    case literal(start: Int, end: Int)
    /// Writes text, escaped.
    case text(Place)
    /// Writes markup as it is.
    case html(Place)
    /// Writes the text that a section over texts is at, escaped.
    case item
    /// Goes on at `end` unless there is something to show.
    case ifShown(Place, end: Int)
    /// Goes on at `end` if there is something to show.
    case ifNotShown(Place, end: Int)
    /// Does what stands before `end` in a view; leaves it out if the view is missing.
    case enter(Place, end: Int)
    /// Does what stands before `end` in a global.
    case enterGlobal(Int, end: Int)
    /// Does what stands before `end` for each view of a list.
    case eachView(Place, end: Int)
    /// Does what stands before `end` for each text of a list.
    case eachText(Place, end: Int)
}

/// A page made ready: what is to be done, one step after the other.
struct PageProgram: Sendable {
    /// The view that the page shows.
    let shape: ViewShape
    var instructions: [Instruction] = []
    /// The slots to go through to values with dots in their names.
    var leads: [Int] = []
}
