import Judgement
import RestoreSets

/// Where in their members records went: batches of synthetic records stand side by side.
struct RemovedPlaces {
    /// Pieces that each member is cut into.
    static let pieces = 120
    /// Members that are looked at; of a backup with more of them, the first.
    private static let memberLimit = 2_000

    struct Place: Hashable {
        let archive: String
        let member: String
        let part: Int
    }

    /// Ordinals and their decisions, as counts by piece. The number of records is known only to the manifest, so the pieces
    /// grow as ordinals do.
    struct Strip {
        private(set) var dropped = [Int](repeating: 0, count: RemovedPlaces.pieces * 2)
        private(set) var held = [Int](repeating: 0, count: RemovedPlaces.pieces * 2)
        /// Records of a piece.
        private var width = 1

        mutating func add(_ ordinal: Int, _ decision: Decision) {
            var piece = (ordinal - 1) / width
            while piece >= dropped.count {
                fold()
                piece = (ordinal - 1) / width
            }
            if decision == .drop { dropped[piece] += 1 } else { held[piece] += 1 }
        }

        private mutating func fold() {
            width *= 2
            for piece in dropped.indices {
                let from = piece * 2
                let isInside = from + 1 < dropped.count
                dropped[piece] = isInside ? dropped[from] + dropped[from + 1] : 0
                held[piece] = isInside ? held[from] + held[from + 1] : 0
            }
        }

        /// More than any member has.
        private static let recordLimit = 1 << 40

        var total: Int { dropped.reduce(0, +) + held.reduce(0, +) }

        /// The share that went of each piece of a member with so many records, and whether most of that is held.
        func shares(records: Int) -> [(share: Double, isHeld: Bool)] {
            let records = max(1, min(records, Self.recordLimit))
            let used = min(dropped.count, max(1, (records + width - 1) / width))
            return (0..<used).map { piece in
                let gone = dropped[piece] + held[piece]
                let size = max(1, min(width, records - piece * width))
                return (min(1, Double(gone) / Double(size)), held[piece] > dropped[piece])
            }
        }
    }

    private(set) var strips: [Place: Strip] = [:]
    private(set) var isCut = false

    mutating func add(_ line: WrittenLine) {
        guard line.record > 0 else { return }
        let place = Place(archive: line.archive, member: line.member.text, part: line.part)
        guard strips[place] != nil || strips.count < Self.memberLimit else {
            isCut = true
            return
        }
        strips[place, default: Strip()].add(line.record, line.decision)
    }
}
