import Foundation

/// The files that hold one archive: a single one, or `NAME.001`, `NAME.002` and so on, cut anywhere.
struct SourceParts: Sendable {
    /// In order; never empty.
    let paths: [String]

    /// The parts of the archive at `path`, which is the first of them. Throws `unreadable` where one is missing.
    init(path: String) throws {
        guard let first = PartName(path), first.number == 1 else {
            paths = [path]
            return
        }
        let folder = (path as NSString).deletingLastPathComponent
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        var last = 1
        for name in names {
            // After 999 comes 1000, but a date such as 20240131 is no part.
            if let part = PartName(name), part.base == first.name, name == first.fileName(part.number),
                part.digits == first.digits || part.number <= names.count
            {
                last = max(last, part.number)
            }
        }
        let present = Set(names)
        paths = try (1...last).map { number in
            let name = first.fileName(number)
            guard number == 1 || present.contains(name) else { throw Self.missing(first.name, part: name) }
            return folder.isEmpty ? name : (folder as NSString).appendingPathComponent(name)
        }
    }

    static func missing(_ archive: String, part: String) -> ArchiveError {
        ArchiveError(
            .unreadable, archive: archive, "is split, and its part \(MemberPath(part.utf8)) is missing",
            advice: "Put all parts into one folder and give the first, or all of them.")
    }
}

/// A file name that ends in a number of at least three digits, as split archives have it.
struct PartName {
    /// Path without the number.
    let base: String
    let number: Int
    let digits: Int

    init?(_ path: String) {
        let tail = path.utf8.reversed().prefix { (0x30...0x39).contains($0) }
        // Nine digits are more parts than any folder holds, and fit an Int.
        guard (3...9).contains(tail.count), let number = Int(path.suffix(tail.count)) else { return nil }
        let rest = path.dropLast(tail.count)
        guard rest.last == ".", let before = rest.dropLast().last, before != "/", number > 0 else { return nil }
        base = String(rest.dropLast())
        self.number = number
        digits = tail.count
    }

    /// Name of the archive, without its folder.
    var name: String { (base as NSString).lastPathComponent }

    /// Name of another part.
    func fileName(_ number: Int) -> String { name + "." + padded(number) }
    /// Path of another part.
    func path(_ number: Int) -> String { base + "." + padded(number) }

    private func padded(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

extension ArchiveSource {
    /// Folds the parts of split archives (`NAME.001`, `NAME.002`, …) among some paths into the first part each, in the
    /// order in which they are given first. Throws `ArchiveError` where a part is missing.
    public static func grouped(_ paths: [String]) throws -> [String] {
        var seen: Set<String> = []
        var sources: [String] = []
        for path in paths {
            guard let part = PartName(path) else {
                sources.append(path)
                continue
            }
            let first = part.path(1)
            guard seen.insert(first).inserted else { continue }
            guard FileManager.default.fileExists(atPath: first) else {
                throw SourceParts.missing(part.name, part: part.fileName(1))
            }
            _ = try SourceParts(path: first)
            sources.append(first)
        }
        return sources
    }
}

/// Zip's own kind of split (`NAME.z01`, …, `NAME.zip`), whose offsets count by part.
enum SplitZip {
    static func error(_ name: String) -> ArchiveError {
        let whole = (name as NSString).deletingPathExtension
        return ArchiveError(
            .disabledFormat, archive: name, "is one part of a split zip file",
            advice: "Join its parts first: zip -s 0 \(MemberPath(whole.utf8)).zip --out whole.zip")
    }

    /// Whether a file is a part: by the mark that a split zip begins with, or by the first part beside it.
    static func isPart(_ path: String, head: UnsafeRawBufferPointer) -> Bool {
        let suffix = (path as NSString).pathExtension.lowercased()
        if suffix.first == "z", suffix.count > 2, suffix.dropFirst().allSatisfy(\.isNumber) { return true }
        if head.starts(with: [0x50, 0x4B, 7, 8]), !head.dropFirst(4).starts(with: [0x50, 0x4B, 3, 4]) { return true }
        let base = (path as NSString).deletingPathExtension
        return suffix == "zip" && ["z01", "Z01"].contains { FileManager.default.fileExists(atPath: base + "." + $0) }
    }
}
