import Foundation

/// The files that hold one archive: a single one; or `NAME.001`, `NAME.002` and so on, cut anywhere; or zip's own parts.
struct SourceParts: Sendable {
    /// In order; never empty.
    let paths: [String]

    /// The parts of the archive at `path`, which is the first of them, or the last of zip's own. Throws `unreadable` where one is missing.
    init(path: String) throws {
        if let parts = try SplitZip.parts(path) {
            paths = parts
            return
        }
        guard let first = PartName(path), first.number == 1 else {
            paths = [path]
            return
        }
        let place = PathName(path)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.place)) ?? []
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
            return place.sibling(name)
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
    var name: String { PathName(base).leaf }

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
    /// Folds the parts of split archives (`NAME.001`, `NAME.002`, …; zip's own) among some paths into one part each, in the
    /// order in which they are given first. Throws `ArchiveError` where a part is missing.
    public static func grouped(_ paths: [String]) throws -> [String] {
        var seen: Set<String> = []
        var sources: [String] = []
        for path in paths {
            if let last = SplitZip.last(ofPartAt: path) {
                if !paths.contains(last), seen.insert(last).inserted { sources.append(last) }
                continue
            }
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

/// Zip's own kind of split: `NAME.z01`, `NAME.z02`, …, and `NAME.zip` as the last (APPNOTE 8.3.3). Offsets in it count by part.
enum SplitZip {
    /// The suffix of a part that is not the last, and its number.
    private static func number(_ path: String) -> Int? {
        let suffix = (path as NSString).pathExtension
        guard suffix.count > 2, suffix.count < 10, suffix.first == "z" || suffix.first == "Z" else { return nil }
        return suffix.dropFirst().allSatisfy(\.isNumber) ? Int(suffix.dropFirst()) : nil
    }

    /// The last part, which stands for the archive, of the part at `path`; `nil` where that is no part or the last is
    /// missing.
    static func last(ofPartAt path: String) -> String? {
        guard number(path) != nil else { return nil }
        let base = (path as NSString).deletingPathExtension
        return [".zip", ".ZIP"].map { base + $0 }.first(where: FileManager.default.fileExists(atPath:))
    }

    /// All parts of the archive whose last part is at `path`, in order; `nil` where it has no others. Throws `unreadable`
    /// where one is missing.
    static func parts(_ path: String) throws -> [String]? {
        guard (path as NSString).pathExtension.lowercased() == "zip" else { return nil }
        let base = (path as NSString).deletingPathExtension
        // The folder may be a large one; most zip files have no parts.
        let first = ["z01", "Z01", "z02", "Z02"].map { base + "." + $0 }
        guard first.contains(where: FileManager.default.fileExists(atPath:)) else { return nil }
        let place = PathName(base)
        let stem = place.leaf
        let names = Set((try? FileManager.default.contentsOfDirectory(atPath: place.place)) ?? [])
        let others = names.filter { $0.hasPrefix(stem + ".") && (number($0) ?? 0) > 0 }
        guard let letter = others.max().map({ ($0 as NSString).pathExtension.prefix(1) }) else { return nil }
        func name(_ number: Int) -> String { "\(stem).\(letter)" + (number < 10 ? "0" : "") + String(number) }
        // A name of another stem, or a number beyond the files there are, is no part.
        let last = others.compactMap(number).filter { names.contains(name($0)) && $0 <= names.count }.max() ?? 1
        return try (1...last).map { number in
            guard names.contains(name(number)) else {
                throw SourceParts.missing(PathName(path).leaf, part: name(number))
            }
            return place.sibling(name(number))
        } + [path]
    }

    /// A part without the others, or parts that are put together in a way that winnow does not read.
    static func error(_ name: String) -> ArchiveError {
        ArchiveError(
            .disabledFormat, archive: name, "is one part of a split zip file",
            advice:
                "Put all parts into one folder; or unpack them, for instance with 7z x -oFOLDER, and give winnow the folder."
        )
    }

    /// Whether a file is a part by the mark that a split zip begins with, though its others are not known.
    static func isPart(_ path: String, head: UnsafeRawBufferPointer) -> Bool {
        if number(path) != nil { return true }
        return head.starts(with: mark) && !head.dropFirst(4).starts(with: [0x50, 0x4B, 3, 4])
    }

    static let mark: [UInt8] = [0x50, 0x4B, 7, 8]
}
