/// Rows whose fields are decoded into a text of the batch's own, one after another: `beginRow`, then for each column its
/// bytes and `endField`, then `endRow`. Behind each field stands one tab, as in a TSV.
extension RecordBatch {
    private static let separator: UInt8 = 0x09

    /// Makes room for `count` more bytes of text and gives the place of the next one; `textCount` is the caller's to move.
    @inline(__always)
    func reserveText(_ count: Int) -> UnsafeMutablePointer<UInt8> {
        if let textBase, textCapacity &- textCount >= count { return textBase + textCount }
        return growText(count) + textCount
    }

    private func growText(_ count: Int) -> UnsafeMutablePointer<UInt8> {
        let memory = text ?? BatchMemory(capacity: max(count, RecordLimits.batchBytes))
        if memory.capacity - textCount < count {
            memory.grow(to: max(textCount + count, 2 * memory.capacity), keeping: textCount)
        }
        text = memory
        textCapacity = memory.capacity
        // Memory of more than no bytes has an address.
        let base = memory.bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self)
        textBase = base
        return base
    }

    func beginRow() {
        _ = reserveText(1)
        bounds.append(textCount)
    }

    /// Adds bytes to the field being written.
    @inline(__always)
    func append(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        reserveText(bytes.count).update(from: base.assumingMemoryBound(to: UInt8.self), count: bytes.count)
        textCount += bytes.count
    }

    /// Adds a byte to the field being written.
    @inline(__always)
    func append(_ byte: UInt8) {
        reserveText(1).pointee = byte
        textCount += 1
    }

    @inline(__always)
    func endField() {
        append(Self.separator)
        bounds.append(textCount)
    }

    /// Ends the row; it must have `columnCount` fields.
    ///
    /// - Parameter range: of the record in the batch's source.
    func endRow(_ range: Range<Int>) {
        sourceRanges.append(UInt32(truncatingIfNeeded: range.lowerBound))
        sourceRanges.append(UInt32(truncatingIfNeeded: range.upperBound))
        rowCount += 1
    }

    /// Takes back what was written of the row since `beginRow`.
    func abandonRow(from start: (bounds: Int, text: Int)) {
        bounds.count = start.bounds
        textCount = start.text
    }

    /// What `abandonRow` goes back to; to be asked before `beginRow`.
    var rowStart: (bounds: Int, text: Int) { (bounds.count, textCount) }

    /// A record that has no fields, for it could not be split.
    func appendMisfit(_ range: Range<Int>, _ why: Misfit) {
        append(Self.separator)
        bounds.append(repeating: textCount, count: columnCount + 1)
        misfits.append((rowCount, why))
        endRow(range)
    }
}
