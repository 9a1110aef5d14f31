import Subprocess

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// The objects of a repository, read from one `git cat-file --batch` for as long as it is needed.
///
/// Many may ask at once: questions go out in the order in which they are asked, and git answers in that order.
package actor GitObjects {
    private struct Question {
        let count: Int
        var answers: [[UInt8]?] = []
        let asker: CheckedContinuation<[[UInt8]?], Never>
    }

    private let requests: AsyncStream<[UInt8]>.Continuation
    private var pending: [Question] = []
    private var first = 0
    private var buffer: [UInt8] = []
    /// How many bytes to come belong to an object that is too large to keep.
    private var skipped = 0
    private var isEnded = false
    /// More of an object is not kept; whoever reads it sees that it is too large.
    package static let largest = (8 << 20) + 1

    /// The objects that are there, where asking for another would end git; nil where all may be asked for.
    private let present: Set<String>?

    private init(_ requests: AsyncStream<[UInt8]>.Continuation, present: Set<String>?) {
        self.requests = requests
        self.present = present
    }

    /// Reads objects while `body` runs. Where git cannot be run, every object is missing.
    package static func reading<Result: Sendable>(
        _ repository: GitRepository, _ body: @escaping @Sendable (GitObjects) async -> Result
    ) async -> Result? {
        _ = ignoresBrokenPipes
        let (stream, requests) = AsyncStream.makeStream(of: [UInt8].self)
        let objects = GitObjects(requests, present: await present(repository))
        let git = repository.git
        return await withTaskGroup(of: Result?.self) { group in
            group.addTask {
                await talk(git, objects, stream)
                await objects.end()
                return nil
            }
            group.addTask {
                let result = await body(objects)
                requests.finish()
                return result
            }
            var result: Result?
            for await found in group { if let found { result = found } }
            return result
        }
    }

    /// Writing to a git that has ended would end this program too.
    private static let ignoresBrokenPipes: Void = {
        signal(SIGPIPE, SIG_IGN)
    }()

    private static func talk(_ git: GitProgram, _ objects: GitObjects, _ requests: AsyncStream<[UInt8]>) async {
        _ = try? await run(
            .name("git"), arguments: Arguments(git.options + ["cat-file", "--batch"]),
            environment: GitProgram.environment, input: .inputWriter, output: .sequence, error: .discarded
        ) { execution in
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    for await request in requests {
                        guard (try? await execution.standardInputWriter.write(request)) != nil else { break }
                    }
                    try? await execution.standardInputWriter.finish()
                }
                group.addTask {
                    do {
                        for try await part in execution.standardOutput {
                            await objects.receive(part.withUnsafeBytes { Array($0) })
                        }
                    } catch {}
                    await objects.end()
                }
            }
        }
    }

    /// A clone that left objects behind fetches what is asked for, and ends where it may not: so only what is there is
    /// asked for.
    private static func present(_ repository: GitRepository) async -> Set<String>? {
        guard repository.isPartial else { return nil }
        let list = await repository.git.answer([
            "cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)",
        ])
        return Set(((try? list.get()) ?? []).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
    }

    /// The contents of objects by their IDs; nil for what is missing.
    package func read(_ ids: [String]) async -> [[UInt8]?] {
        let asked = ids.filter(isAskable)
        guard !asked.isEmpty, !isEnded else { return ids.map { _ in nil } }
        let answers = await withCheckedContinuation { asker in
            pending.append(Question(count: asked.count, asker: asker))
            requests.yield(Array((asked.joined(separator: "\n") + "\n").utf8))
        }
        if asked.count == ids.count { return answers }
        var rest = answers[...]
        return ids.map { isAskable($0) ? rest.popFirst() ?? nil : nil }
    }

    private func isAskable(_ id: String) -> Bool { present?.contains(id) ?? true }

    private func receive(_ bytes: [UInt8]) {
        let passed = min(skipped, bytes.count)
        skipped -= passed
        buffer += bytes.dropFirst(passed)
        while let answer = nextAnswer() { give(answer) }
        if first > 1 << 20 || first == buffer.count {
            buffer.removeFirst(first)
            first = 0
        }
    }

    /// The next whole answer of the buffer, nil within for a missing object; nil where it has not all come.
    private func nextAnswer() -> [UInt8]?? {
        guard let newline = buffer[first...].firstIndex(of: 0x0A) else { return nil }
        let words = buffer[first..<newline].split(separator: 0x20)
        guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)) else {
            first = newline + 1
            return .some(nil)
        }
        if size > Self.largest {
            let available = buffer.count - newline - 1
            guard available >= Self.largest else { return nil }
            let bytes = Array(buffer[(newline + 1)..<(newline + 1 + Self.largest)])
            // The object's end, and the line break after it.
            let rest = size + 1 - available
            skipped = max(0, rest)
            first = rest > 0 ? buffer.count : newline + 1 + size + 1
            return .some(bytes)
        }
        let end = newline + 1 + size
        guard end < buffer.count else { return nil }
        let bytes = Array(buffer[(newline + 1)..<end])
        first = end + 1
        return .some(bytes)
    }

    private func give(_ answer: [UInt8]?) {
        guard !pending.isEmpty else { return }
        pending[0].answers.append(answer)
        if pending[0].answers.count == pending[0].count {
            let question = pending.removeFirst()
            question.asker.resume(returning: question.answers)
        }
    }

    /// git has ended: what it did not answer is missing.
    private func end() {
        isEnded = true
        for question in pending {
            let missing = [[UInt8]?](repeating: nil, count: question.count - question.answers.count)
            question.asker.resume(returning: question.answers + missing)
        }
        pending = []
    }
}
