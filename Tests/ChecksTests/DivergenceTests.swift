import Testing

@testable import Checks

struct DivergenceTests {
    @Test("equal histograms are not apart, disjoint ones are a bit apart, and what chance makes does not count")
    func bounds() {
        #expect(Divergence.jensenShannon([10, 20, 30], [100, 200, 300]) == 0)
        #expect(Divergence.jensenShannon([10_000, 0], [0, 10_000]) > 0.99)
        #expect(Divergence.jensenShannon([52, 48], [48, 52]) == 0)
        #expect(Divergence.jensenShannon([], []) == 0)
    }
}
