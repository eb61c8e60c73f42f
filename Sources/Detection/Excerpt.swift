import Records

/// The part of a field that may be shown: the evidence, and an ellipsis where the rest was left out.
public enum Excerpt {
    /// The most bytes of evidence that are shown.
    public static let lengthLimit = 80

    /// `…@example.com`: the bytes `evidence` of the text, with … on each side on which the field goes on.
    ///
    /// `evidence` is cut to the field. `decode` turns bytes into a string; by default as UTF-8, with U+FFFD for what is
    /// none.
    public static func masked(
        _ text: UnsafeRawBufferPointer, field: Range<Int>, evidence: Range<Int>,
        decode: (UnsafeRawBufferPointer) -> String = { String(decoding: $0, as: UTF8.self) }
    ) -> String {
        let field = field.clamped(to: 0..<text.count)
        var shown = evidence.clamped(to: field)
        if shown.count > lengthLimit {
            var end = shown.lowerBound + lengthLimit
            while end > shown.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
            shown = shown.lowerBound..<end
        }
        let before = shown.lowerBound > field.lowerBound && !shown.isEmpty
        let after = shown.upperBound < field.upperBound || shown.isEmpty && !field.isEmpty
        return (before ? "…" : "") + decode(UnsafeRawBufferPointer(rebasing: text[shown])) + (after ? "…" : "")
    }

    /// The excerpt of a finding of this batch.
    public static func masked(
        _ finding: Finding, in batch: BatchView,
        decode: (UnsafeRawBufferPointer) -> String = { String(decoding: $0, as: UTF8.self) }
    ) -> String {
        let field = batch.field(Int(finding.row), Int(finding.column))
        let start = Int(finding.start)
        return masked(
            batch.text, field: field.start..<field.end, evidence: start..<(start + Int(finding.length)), decode: decode)
    }

    /// Bytes of a whole field that are shown.
    public static let fieldLimit = 512

    /// The whole field of a finding, with … where it is longer than `fieldLimit`.
    public static func full(
        _ finding: Finding, in batch: BatchView,
        decode: (UnsafeRawBufferPointer) -> String = { String(decoding: $0, as: UTF8.self) }
    ) -> String {
        let field = batch.field(Int(finding.row), Int(finding.column))
        var end = min(field.end, field.start + fieldLimit)
        while end < field.end, end > field.start, batch.text[end] & 0xC0 == 0x80 { end -= 1 }
        return decode(UnsafeRawBufferPointer(rebasing: batch.text[field.start..<end])) + (end < field.end ? "…" : "")
    }
}
