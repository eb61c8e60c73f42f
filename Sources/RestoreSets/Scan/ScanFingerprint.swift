import Archives
import Crypto
import Foundation

/// All that the result of a scan depends on, in one digest: the sources' bytes, policy, decisions, limits and the program.
public struct ScanFingerprint: Sendable, Equatable {
    /// 64 hexadecimal digits.
    public let digest: String
    /// The SHA-256 of each source, in order.
    public let sources: [String]
    /// The same as `digest` of each source alone, 64 hexadecimal digits: all that what is found in it depends on, but for what
    /// follows from other archives.
    public let archives: [String]

    /// Reads all sources to digest them, but no more than that. `nil` where a digest does not tell what the result depends on:
    /// of folders, whose files have attributes; with scores, passphrases or programs from outside; and where a source cannot be
    /// read.
    ///
    /// - Parameter edition: tells apart builds of the program that have one version.
    public init?(_ request: ScanRequest, edition: String) {
        guard request.scores == nil, request.passphrases.isEmpty, request.policy.externalDetectors.isEmpty else {
            return nil
        }
        var hash = SHA256()
        func add(_ text: String) {
            // With its length before it, so that no two lists of texts give the same bytes.
            hash.update(data: Data("\(text.utf8.count):\(text)".utf8))
        }
        add("\(Tool.name) \(Tool.version)")
        add(edition)
        add(request.policy.canonicalText)
        add(request.decisions?.canonicalText ?? "")
        // Says under which secret keys are shown, and not the secret.
        add(request.disclosure.shown("winnow"))
        add("\(request.basis)")
        let limits = request.limits
        for limit in [
            limits.totalBytes, limits.members, limits.ratio, limits.ratioFloor, limits.nameBytes, limits.totalNameBytes,
            limits.depth,
        ] {
            add(String(limit))
        }
        let conditions = Digest256(hash.finalize()).description
        var digests: [String] = []
        var alone: [String] = []
        for source in request.sources {
            guard Self.isFile(source), let seal = try? FileSeal(path: source) else { return nil }
            hash = SHA256()
            add(conditions)
            add(ArchiveSource.name(of: source))
            add(String(seal.size))
            add(seal.sha256.description)
            for sidecar in SidecarTags.contents(beside: request.givenPaths[source] ?? source) { add(sidecar) }
            digests.append(seal.sha256.description)
            alone.append(Digest256(hash.finalize()).description)
        }
        hash = SHA256()
        add(conditions)
        for digest in alone { add(digest) }
        digest = Digest256(hash.finalize()).description
        sources = digests
        archives = alone
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
