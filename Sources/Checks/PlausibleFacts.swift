extension CheckFacts {
    /// Whether all numbers are such as a run may have measured. Facts that were read from a file may have been written by
    /// anybody; of plausible ones sums and differences do not overflow.
    var isPlausible: Bool {
        let counts = 0...Self.most
        return Self.times.contains(time) && sources.allSatisfy(\.isPlausible) && tables.allSatisfy(\.isPlausible)
            && relations.allSatisfy {
                [$0.references, $0.dangling, $0.danglingMade ?? 0].allSatisfy(counts.contains)
            }
    }

    /// A million times a million: a file of the largest size that is read cannot name so many of these that their sum
    /// overflows.
    static let most = 1_000_000_000_000
    /// Seconds since 1970, to beyond the year 9999 wherever that is, and as many before.
    static let times = -(1 << 38)...(1 << 38)
}

extension CheckFacts.Source {
    fileprivate var isPlausible: Bool {
        // Of one archive, 1 TiB by default and more where somebody says so.
        [bytes, unpackedBytes, members].allSatisfy { (0...(1000 * CheckFacts.most)).contains($0) }
    }
}

extension CheckFacts.Table {
    fileprivate var isPlausible: Bool {
        let counts = 0...CheckFacts.most
        return [records, kept, garbled, eightBit ?? 0, keys?.missing ?? 0, keys?.doubled ?? 0, keys?.surplus ?? 0]
            .allSatisfy(counts.contains)
            && [held, dropped, claims, misfits, detectors].allSatisfy { $0.values.allSatisfy(counts.contains) }
            && (tags ?? []).allSatisfy { counts.contains($0.records) } && columns.allSatisfy(\.isPlausible)
    }
}

extension CheckFacts.Column {
    fileprivate var isPlausible: Bool {
        let counts = 0...CheckFacts.most
        return [empty, filled, distinct, dates].allSatisfy(counts.contains)
            && CheckFacts.times.contains(newest ?? 0)
            && [lengths, shapes, values ?? []].allSatisfy { $0.allSatisfy(counts.contains) }
            && numbers?.isPlausible ?? true
    }
}
