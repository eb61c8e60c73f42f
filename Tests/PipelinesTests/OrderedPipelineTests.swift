import Foundation
import Synchronization
import Testing

@testable import Pipelines

struct OrderedPipelineTests {
    @Test("outputs come in the order of submission, whatever the number of workers", arguments: [1, 2, 3, 8])
    func order(workers: Int) throws {
        let seen = Mutex<[Int]>([])
        let line = OrderedPipeline<Int, Int>(
            workers: workers, depth: 5, name: "test",
            work: { value in
                if value % 3 == 0 { usleep(200) }
                return value * 2
            },
            deliver: { value in seen.withLock { $0.append(value) } })
        for value in 0..<500 { try line.submit(value) }
        try line.finish()
        #expect(seen.withLock { $0 } == (0..<500).map { $0 * 2 })
    }

    @Test("no more than the depth is under way at once")
    func bounded() throws {
        let underWay = Mutex((now: 0, most: 0))
        let line = OrderedPipeline<Int, Int>(
            workers: 4, depth: 4, name: "test",
            work: { value in
                usleep(100)
                return value
            },
            deliver: { _ in underWay.withLock { $0.now -= 1 } })
        for value in 0..<200 {
            try line.submit(value)
            underWay.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
        }
        try line.finish()
        #expect(underWay.withLock { $0.most } <= 5)
    }

    struct Planned: Error, Equatable { let at: Int }

    @Test("the first error of the work ends the line and is thrown to the submitter", arguments: [1, 4])
    func failingWork(workers: Int) throws {
        let delivered = Mutex<[Int]>([])
        let line = OrderedPipeline<Int, Int>(
            workers: workers, depth: 4, name: "test",
            work: { value in
                if value == 20 { throw Planned(at: value) }
                return value
            },
            deliver: { value in delivered.withLock { $0.append(value) } })
        #expect(throws: Planned(at: 20)) {
            for value in 0..<1_000 { try line.submit(value) }
            try line.finish()
        }
        #expect(throws: Planned(at: 20)) { try line.finish() }
        #expect(delivered.withLock { $0 } == Array(0..<delivered.withLock { $0.count }))
        #expect(delivered.withLock { $0.count } <= 20)
    }

    @Test("an error of a delivery ends the line too, and nothing after it is delivered")
    func failingDelivery() throws {
        let delivered = Mutex(0)
        let line = OrderedPipeline<Int, Int>(
            workers: 2, depth: 4, name: "test", work: { $0 },
            deliver: { value in
                if value == 7 { throw Planned(at: 7) }
                delivered.withLock { $0 += 1 }
            })
        #expect(throws: Planned(at: 7)) {
            for value in 0..<100 { try line.submit(value) }
            try line.finish()
        }
        #expect(delivered.withLock { $0 } == 7)
    }

    @Test("a cancelled line ends its workers and refuses more")
    func cancelled() throws {
        let line = OrderedPipeline<Int, Int>(workers: 2, depth: 2, name: "test", work: { $0 }, deliver: { _ in })
        try line.submit(1)
        line.cancel()
        #expect(throws: CancellationError.self) { try line.submit(2) }
    }
}

struct BoundedQueueTests {
    @Test("elements come out in order, and the producer's error after them")
    func order() throws {
        struct Planned: Error {}
        let queue = BoundedQueue<Int>(capacity: 2)
        Thread {
            for value in 0..<50 { _ = queue.put(value) }
            queue.close(throwing: Planned())
        }.start()
        for value in 0..<50 { #expect(try queue.take() == value) }
        #expect(throws: Planned.self) { try queue.take() }
    }

    @Test("an abandoned queue does not block its producer")
    func abandoned() {
        let queue = BoundedQueue<Int>(capacity: 1)
        #expect(queue.put(1))
        queue.abandon()
        #expect(!queue.put(2))
    }
}
