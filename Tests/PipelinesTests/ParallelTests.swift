import Pipelines
import Testing

@Suite struct ParallelTests {
    @Test("values come in the order of their numbers, each once", arguments: [0, 1, 7, 500])
    func order(count: Int) {
        let values = Parallel.map(count) { at -> [Int] in
            // Those that begin first end last.
            var sum = 0
            for step in 0..<((count - at) * 200) { sum = (sum &* 31 &+ step) % 1_000_003 }
            return [at, sum]
        }
        #expect(values.map { $0[0] } == Array(0..<count))
    }
}
