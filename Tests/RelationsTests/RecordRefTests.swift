import Relations
import Testing

struct RecordRefTests {
    @Test("refs keep member and ordinal, and sort as the source does")
    func packing() {
        let a = RecordRef(unit: 3, ordinal: 1 << 39)
        #expect(a.unit == 3 && a.ordinal == 1 << 39)
        #expect(a < RecordRef(unit: 4, ordinal: 0) && RecordRef(unit: 3, ordinal: 5) < a)
    }
}
