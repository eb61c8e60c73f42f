import Archives
import Crypto
import Foundation
import RestoreSets

/// The checksums that whoever made a backup put beside its archives: `NAME.sha256`, and `SHA256SUMS` in the folder.
enum PublishedChecksums {
    /// Bytes of a list; a line has about 100.
    private static let byteLimit = 16 << 20

    /// What the lists beside the archives say of them, one entry for each list that names an archive.
    ///
    /// - Parameters:
    ///   - paths: of the archives.
    ///   - sources: what was read of them, in the same order.
    static func compare(_ paths: [String], _ sources: [CheckFacts.Source]) -> [CheckFacts.Checksum] {
        guard paths.count == sources.count else { return [] }
        return zip(paths, sources).flatMap { path, source -> [CheckFacts.Checksum] in
            let name = PathName(path)
            let own = name.leaf + ".sha256"
            return [own, own.replacing(".sha256", with: ".SHA256"), ChecksumList.name].compactMap { list in
                guard let text = text(name.sibling(list)) else { return nil }
                guard let entries = ChecksumList.entries(text) else {
                    // A file for this archive alone may also hold nothing but the digest.
                    let bare = text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
                    let isBare = list != ChecksumList.name && Digest256(hexadecimal: bare) != nil
                    return .init(
                        source: source.name, list: list,
                        agrees: isBare ? agrees(bare, path, source) : nil)
                }
                guard
                    let entry = entries.last(where: { $0.path == name.leaf || $0.path == "./" + name.leaf })
                        ?? (list != ChecksumList.name && entries.count == 1 ? entries[0] : nil)
                else { return nil }
                return .init(source: source.name, list: list, agrees: agrees(entry.sha256, path, source))
            }
        }
    }

    private static func agrees(_ digest: String, _ path: String, _ source: CheckFacts.Source) -> Bool {
        if digest == source.sha256 { return true }
        // Of a split archive all parts were digested together, and the list has them one by one.
        guard let handle = FoundFile.open(path) else { return false }
        var hash = SHA256()
        while let bytes = try? handle.read(upToCount: 1 << 20), !bytes.isEmpty { hash.update(data: bytes) }
        return Digest256(hash.finalize()).description == digest
    }

    private static func text(_ path: String) -> String? {
        guard let handle = FoundFile.open(path),
            let bytes = try? handle.read(upToCount: byteLimit + 1), bytes.count <= byteLimit
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
