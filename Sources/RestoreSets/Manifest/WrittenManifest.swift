import Archives
import Foundation

extension Manifest {
    /// Bytes of a manifest; one with a million members has some hundreds of megabytes.
    private static let byteLimit = 2 << 30

    /// Reads the manifest of the restore set in a folder. Throws `RestoreSetError`.
    public init(restoreSet folder: String) throws {
        try self.init(json: Self.bytes(restoreSet: folder), name: folder + "/" + Restore.manifestName)
    }

    /// The bytes of the manifest of the restore set in a folder. Throws `RestoreSetError`, also where something else than a file has
    /// the name of one of the set's: whoever reads the manifest goes on to read these.
    public static func bytes(restoreSet folder: String) throws -> Data {
        if let misplaced = RestoreSetFile.all.map({ folder + "/" + $0 }).first(where: { FoundFile.isMisplaced($0) }) {
            throw RestoreSetError(
                .usage, "\(misplaced) is no regular file",
                advice: "See what else is wrong with 'winnow verify \(folder)'.")
        }
        let path = folder + "/" + Restore.manifestName
        guard let data = FoundFile.bytes(path, limit: byteLimit) else {
            throw RestoreSetError(
                .usage, "\(folder) holds no \(Restore.manifestName) that can be read",
                advice: "Give a folder that 'winnow restore' wrote.")
        }
        return data
    }

    /// What tells of which kind a statement is.
    private struct Kind: Decodable {
        let predicateType: String
    }

    private static let earlierTypes = ["https://winnow.dev/restore-set/v1"]

    private static func otherKind(_ type: String, _ name: String) -> RestoreSetError {
        guard earlierTypes.contains(type) else {
            return RestoreSetError(
                .usage, "\(name) is a statement of another kind (\(type))",
                advice: "This version reads \(predicateType).")
        }
        return RestoreSetError(
            .usage, "\(name) is of an earlier version of winnow (\(type)), and this one reads \(predicateType)",
            advice: "Use the version that wrote it, or restore again from the source.")
    }

    /// - Parameter name: what to call it where it is none. Throws `RestoreSetError`.
    public init(json: Data, name: String) throws {
        do {
            self = try JSONDecoder().decode(Self.self, from: json)
        } catch {
            if let kind = try? JSONDecoder().decode(Kind.self, from: json), kind.predicateType != Self.predicateType {
                throw Self.otherKind(kind.predicateType, name)
            }
            throw RestoreSetError(
                .usage, "\(name) is no manifest of a restore set",
                advice: "Give a folder that 'winnow restore' wrote.")
        }
        guard predicateType == Self.predicateType else {
            throw Self.otherKind(predicateType, name)
        }
    }
}
