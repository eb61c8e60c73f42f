import Archives
import Crypto
import Foundation

/// All that the result of a scan depends on, in one digest: the sources' bytes, policy, decisions, limits and the program. What
/// archives are called is no part of it, but for files that are none (`ArchiveSource.goesByName`).
public struct ScanFingerprint: Sendable, Equatable {
    /// 64 hexadecimal digits.
    public let digest: String
    /// The SHA-256 of each source, in order: of the file that the user has, where another program makes it readable.
    public let sources: [String]
    /// The same as `digest` of each source alone, 64 hexadecimal digits: all that what is found in it depends on, but for what
    /// follows from other archives.
    public let archives: [String]
    /// Of each source, in order: for sealing what is kept of it.
    public let secrets: [ContentSecret]

    /// Reads all sources to digest them, but no more than that; of a folder also which members it has, and what their extended
    /// attributes say. `nil` where a digest does not tell what the result depends on, with programs from outside without an
    /// edition, and where a source cannot be read.
    ///
    /// - Parameters:
    ///   - edition: tells apart builds of the program that have one version.
    ///   - passphrases: stands for those of the request, and tells nobody what they are; `nil` where there are none.
    public init?(_ request: ScanRequest, edition: String, passphrases: Digest256?) {
        // An edition is its owner's word for what a program answers, and is in the policy's text.
        guard request.passphrases.isEmpty == (passphrases == nil),
            request.policy.externalDetectors.allSatisfy({ $0.edition != nil })
        else { return nil }
        var hash = SHA256()
        func add(_ text: String) {
            // With its length before it, so that no two lists of texts give the same bytes.
            hash.update(data: Data("\(text.utf8.count):\(text)".utf8))
        }
        add("\(Tool.name) \(Tool.version)")
        add(edition)
        add(request.policy.canonicalText)
        add(request.decisions?.canonicalText ?? "")
        add(request.scores?.digest ?? "")
        add(passphrases?.description ?? "")
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
        var secrets: [ContentSecret] = []
        for source in request.sources {
            let size: Int
            let sha256: Digest256
            hash = SHA256()
            add(conditions)
            let hasName = request.conversions[source] != nil || ArchiveSource.goesByName(source)
            add(hasName ? ArchiveSource.name(of: source) : "")
            if let conversion = request.conversions[source] {
                guard let digest = Digest256(hexadecimal: conversion.original.sha256) else { return nil }
                (size, sha256) = (conversion.original.bytes, digest)
                secrets.append(conversion.secret)
                add("made by \(conversion.original.program)")
            } else if Self.isFile(source) {
                guard let seal = try? FileSeal(path: source) else { return nil }
                (size, sha256) = (seal.size, seal.sha256)
                secrets.append(seal.secret)
                add("file")
            } else {
                guard let members = try? Self.members(of: source, limits: limits),
                    let seal = try? FileSeal(path: source, limits: limits)
                else { return nil }
                (size, sha256) = (seal.size, seal.sha256)
                secrets.append(seal.secret)
                add("folder \(members)")
            }
            add(String(size))
            add(sha256.description)
            for sidecar in SidecarTags.contents(beside: request.conversions[source]?.given ?? source) {
                add(sidecar)
            }
            digests.append(sha256.description)
            alone.append(Digest256(hash.finalize()).description)
        }
        hash = SHA256()
        add(conditions)
        for digest in alone { add(digest) }
        digest = Digest256(hash.finalize()).description
        sources = digests
        archives = alone
        self.secrets = secrets
    }

    /// A digest of what there is to know of a folder's members beside what its files hold.
    private static func members(of path: String, limits: ArchiveLimits) throws -> Digest256 {
        let reader = try ArchiveSource.open(path, limits: limits)
        var hash = SHA256()
        func add(_ bytes: [UInt8]) {
            withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
            hash.update(data: bytes)
        }
        while let member = try reader.nextMember() {
            add(member.path.bytes)
            add(Array("\(member.kind.rawValue) \(member.metadata.count)".utf8))
            for statement in member.metadata {
                add(Array(statement.keyword.utf8))
                add(statement.value)
            }
        }
        return Digest256(hash.finalize())
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
