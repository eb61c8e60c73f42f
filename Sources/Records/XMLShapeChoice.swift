/// What the records are where the first leaf of a document is empty: it may be a field, and the element around it a record, or
/// a list without records in an element that has several lists.
struct XMLShapeChoice {
    typealias Shape = (level: Int, record: [UInt8])

    /// The element around the empty one. It is a record where another one follows it, or where it has fields itself.
    let first: Shape
    private var other: Shape?

    init(first: Shape) { self.first = first }

    var level: Int { first.level }
    func isNamed(_ name: Slice<UnsafeRawBufferPointer>) -> Bool { name.elementsEqual(first.record) }

    /// Gives records that stand deeper, in a list beside the empty one: the first that are given count.
    mutating func offer(_ shape: Shape) { other = other ?? shape }

    var outcome: Shape { other ?? first }
}
