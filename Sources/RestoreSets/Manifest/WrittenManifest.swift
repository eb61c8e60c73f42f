import Foundation

extension Manifest {
    /// Bytes of a manifest; one with a million members has some hundreds of megabytes.
    private static let byteLimit = 2 << 30

    /// Reads the manifest of the restore set in a folder. Throws `RestoreSetError`.
    public init(restoreSet folder: String) throws {
        try self.init(json: Self.bytes(restoreSet: folder), name: folder + "/" + Restore.manifestName)
    }

    /// The bytes of the manifest of the restore set in a folder. Throws `RestoreSetError`.
    public static func bytes(restoreSet folder: String) throws -> Data {
        let path = folder + "/" + Restore.manifestName
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int,
            size <= byteLimit, let data = FileManager.default.contents(atPath: path)
        else {
            throw RestoreSetError(
                .usage, "\(folder) holds no \(Restore.manifestName) that can be read",
                advice: "Give a folder that 'winnow restore' wrote.")
        }
        return data
    }

    /// - Parameter name: what to call it where it is none. Throws `RestoreSetError`.
    public init(json: Data, name: String) throws {
        do {
            self = try JSONDecoder().decode(Self.self, from: json)
        } catch {
            throw RestoreSetError(
                .usage, "\(name) is no manifest of a restore set",
                advice: "Give a folder that 'winnow restore' wrote.")
        }
        guard predicateType == Self.predicateType else {
            throw RestoreSetError(
                .usage, "\(name) is a statement of another kind (\(predicateType))",
                advice: "This version reads \(Self.predicateType).")
        }
    }
}
