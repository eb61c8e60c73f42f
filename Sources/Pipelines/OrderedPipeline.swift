import Foundation

/// A line of workers that take inputs in any order of completion and deliver their outputs in the order of submission.
///
/// At most `depth` inputs are under way at once, so that memory is bounded; `submit` waits for a place. The outputs do
/// not depend on the number of workers. The first error of a worker or of a delivery stops the line: what is under way
/// is let run out, nothing more is delivered, and `submit` or `finish` throws that error.
public final class OrderedPipeline<Input: Sendable, Output: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private let depth: Int
    private let work: @Sendable (Input) throws -> Output
    private let deliver: @Sendable (Output) throws -> Void

    private var waiting: [(Int, Input)] = []
    private var done: [Int: Output] = [:]
    private var submitted = 0
    private var delivered = 0
    private var delivering = false
    private var closed = false
    private var failure: (any Error)?
    private var running = 0

    /// - Parameters:
    ///   - workers: threads that run `work`; at least one.
    ///   - depth: inputs under way at once, at least `workers`.
    ///   - deliver: called with one output at a time, in order, on one of the workers' threads.
    public init(
        workers: Int, depth: Int, name: String, work: @escaping @Sendable (Input) throws -> Output,
        deliver: @escaping @Sendable (Output) throws -> Void
    ) {
        self.depth = max(depth, workers)
        self.work = work
        self.deliver = deliver
        running = max(1, workers)
        for _ in 0..<running {
            let thread = Thread { [self] in
                // For `top -H` and the benchmark: Foundation's name does not reach the kernel. Fifteen bytes count.
                try? Data(name.utf8).write(to: URL(fileURLWithPath: "/proc/thread-self/comm"))
                run()
            }
            thread.name = name
            thread.stackSize = 4 << 20
            thread.start()
        }
    }

    /// Hands an input to the workers; waits while `depth` inputs are under way. Throws the line's first error.
    public func submit(_ input: Input) throws {
        condition.lock()
        defer { condition.unlock() }
        while submitted - delivered >= depth, failure == nil { condition.wait() }
        if let failure { throw failure }
        waiting.append((submitted, input))
        submitted += 1
        condition.broadcast()
    }

    /// Waits until all that was submitted has been delivered, and ends the workers. Throws the line's first error.
    public func finish() throws {
        condition.lock()
        defer { condition.unlock() }
        while delivered < submitted, failure == nil { condition.wait() }
        close()
        if let failure { throw failure }
    }

    /// Ends the workers without delivering what is under way.
    public func cancel() {
        condition.lock()
        defer { condition.unlock() }
        if failure == nil { failure = CancellationError() }
        close()
    }

    private func close() {
        closed = true
        waiting.removeAll()
        condition.broadcast()
        while running > 0 { condition.wait() }
    }

    private func run() {
        condition.lock()
        while true {
            while waiting.isEmpty, !closed, failure == nil { condition.wait() }
            guard failure == nil, !waiting.isEmpty else { break }
            let (ordinal, input) = waiting.removeFirst()
            condition.unlock()
            let result = Result { try work(input) }
            condition.lock()
            switch result {
            case .success(let output): done[ordinal] = output
            case .failure(let error): if failure == nil { failure = error }
            }
            deliverInOrder()
        }
        running -= 1
        condition.broadcast()
        condition.unlock()
    }

    /// Called with the lock held. One thread at a time delivers; it gives the lock up meanwhile.
    private func deliverInOrder() {
        guard !delivering else { return }
        delivering = true
        while failure == nil, let output = done.removeValue(forKey: delivered) {
            condition.unlock()
            let result = Result { try deliver(output) }
            condition.lock()
            if case .failure(let error) = result, failure == nil { failure = error }
            delivered += 1
            condition.broadcast()
        }
        delivering = false
        condition.broadcast()
    }
}
