#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// Work on many things at once, with results in the order of the input.
enum Concurrent {
    /// How many things are worked on at a time: as many as there are processors.
    static var width: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// No more than `width` results wait at a time, so that a portfolio of any size stays small in memory.
    static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ transform: @escaping @Sendable (Input) async -> Output
    ) async -> [Output] {
        await withTaskGroup(of: (Int, Output).self) { group in
            var results: [Output?] = Array(repeating: nil, count: inputs.count)
            var next = 0
            func start() {
                guard next < inputs.count else { return }
                let index = next
                let input = inputs[index]
                next += 1
                group.addTask { (index, await transform(input)) }
            }
            for _ in 0..<width { start() }
            while let (index, output) = await group.next() {
                results[index] = output
                start()
            }
            return results.compactMap { $0 }
        }
    }
}
