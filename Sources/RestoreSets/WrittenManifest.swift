import Foundation

/// What a manifest says, as far as commands ask it; read back from a restore set.
public struct WrittenManifest: Decodable, Sendable {
    public struct Predicate: Decodable, Sendable {
        public let sources: [Source]
        public let relations: [RelationEntry]?
        public let loadOrder: LoadOrderEntry?
    }

    public struct Source: Decodable, Sendable {
        public let name: String
        public let members: [Member]
    }

    public struct Member: Decodable, Sendable {
        public let name: String
        public let table: String?
        public let tables: [Table]?
        public let counts: Counts?
    }

    public struct Table: Decodable, Sendable {
        public let name: String
        public let counts: Counts
    }

    public struct Counts: Decodable, Sendable {
        public let kept: Int
    }

    public let predicate: Predicate

    /// Bytes of a manifest; one with a million members has some hundreds of megabytes.
    private static let byteLimit = 2 << 30

    /// Reads the manifest of the restore set in a folder. Throws `RestoreSetError`.
    public init(restoreSet folder: String) throws {
        let path = folder + "/" + Restore.manifestName
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int,
            size <= Self.byteLimit, let data = FileManager.default.contents(atPath: path)
        else {
            throw RestoreSetError(
                .usage, "\(folder) holds no \(Restore.manifestName) that can be read",
                advice: "Give a folder that 'winnow restore' wrote.")
        }
        do {
            self = try JSONDecoder().decode(Self.self, from: data)
        } catch {
            throw RestoreSetError(
                .usage, "\(path) is no manifest of a restore set",
                advice: "Give a folder that 'winnow restore' wrote.")
        }
    }
}
