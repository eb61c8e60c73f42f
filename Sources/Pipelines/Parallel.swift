import Dispatch
import Synchronization

/// Pieces of one computation side by side, on as many threads as there are processors.
public enum Parallel {
    /// What `body` gives for each number below `count`, in their order.
    public static func map<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
        let values = Mutex([Value?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { at in
            let value = body(at)
            values.withLock { $0[at] = value }
        }
        return values.withLock { $0.compactMap(\.self) }
    }
}
