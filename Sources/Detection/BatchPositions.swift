import Records

extension BatchView {
    /// Whether a field has more than blanks in it.
    func isFilled(_ row: Int, _ column: Int) -> Bool {
        let field = field(row, column)
        for at in field.start..<field.end where text[at] > 0x20 { return true }
        return false
    }

    /// The row and column of the field that a position in the text belongs to; `nil` for a position before all fields.
    func position(of offset: Int) -> (row: Int, column: Int)? {
        let stride = columnCount + 1
        guard let row = last(below: rowCount, where: { Int(bounds[$0 * stride]) <= offset }),
            let column = last(below: columnCount, where: { Int(bounds[row * stride + $0]) <= offset })
        else { return nil }
        return (row, column)
    }

    /// The last index below `count` for which the condition holds, given that it holds for all before it.
    private func last(below count: Int, where holds: (Int) -> Bool) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
