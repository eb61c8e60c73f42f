import Checks
import RestoreSets

extension ReadAnyway {
    /// Why the cache is of no use for so many archives of a backup.
    func sentence(of all: Int) -> String {
        let which =
            all == 1
            ? "The archive"
            : archives == all
                ? "All \(Words.counted(all, "archive"))" : "\(archives) of \(Words.counted(all, "archive"))"
        let isOne = archives == 1
        let verb = isLasting ? (isOne ? "is read in every check" : "are read in every check") : "were read"
        return "\(which) \(verb), with or without the cache: \(reason.text)."
    }
}

extension ArchiveDependence {
    private var lost: String { ", and no records of these are kept" }

    fileprivate var text: String {
        switch self {
        case .spellings: "tables whose names differ in letter case alone have come or gone\(lost)"
        case .tables: "there are more tables and relations than are told apart"
        case .declared: "what dumps declare now concerns tables that were read before it was known\(lost)"
        case .learned: "tags now teach what untagged records are, which they did not before\(lost)"
        case .unreadable: "what was kept of one cannot be read any more"
        case .room: "the cache is full, and --cache-bytes makes it larger"
        case .outside:
            "no digest says what detectors from outside find of which the policy tells no edition"
        }
    }
}
