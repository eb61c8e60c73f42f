import Foundation

/// A first-in, first-out queue between two threads that holds at most `capacity` elements.
///
/// `put` waits for room and `take` for an element. Either side can end it: the producer with `close` (or an error,
/// which `take` throws once the elements before it are gone), the consumer with `abandon`, after which `put` says so.
public final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private let capacity: Int
    private var elements: [Element] = []
    private var closed = false
    private var abandoned = false
    private var failure: (any Error)?

    public init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// Adds an element, waiting for room; false when nobody will take it any more.
    public func put(_ element: Element) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        while elements.count >= capacity, !abandoned { condition.wait() }
        guard !abandoned else { return false }
        elements.append(element)
        condition.broadcast()
        return true
    }

    /// The next element, waiting for one; `nil` at the end. Throws the producer's error.
    public func take() throws -> Element? {
        condition.lock()
        defer { condition.unlock() }
        while elements.isEmpty, !closed { condition.wait() }
        if elements.isEmpty {
            if let failure { throw failure }
            return nil
        }
        let element = elements.removeFirst()
        condition.broadcast()
        return element
    }

    /// Says that no more elements come.
    public func close(throwing error: (any Error)? = nil) {
        condition.lock()
        defer { condition.unlock() }
        closed = true
        failure = error
        condition.broadcast()
    }

    /// Says that no more elements are wanted.
    public func abandon() {
        condition.lock()
        defer { condition.unlock() }
        abandoned = true
        elements.removeAll()
        condition.broadcast()
    }
}
