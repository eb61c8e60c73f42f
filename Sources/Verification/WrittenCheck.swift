import Archives
import Foundation
import Pipelines
import RecordIndex
import Records
import RestoreSets

/// Writes the archives again, one after another, and compares: what nothing speaks of may lie beside the records of a quarantine,
/// between the members of an archive, or in an index's rows of records that stay.
///
/// Equal bytes are equal. Other bytes may be another version's of a library that compresses: then members and data are compared.
struct WrittenCheck {
    let folder: String
    let manifest: Manifest
    /// By which the sources were judged again.
    let request: ScanRequest
    let spools: SpoolFolder
    let findings: Findings

    /// Throws what reading the sources again throws.
    func run(_ again: DryRun) throws {
        let outputs = Dictionary(
            manifest.predicate.outputs.map { (ExactName($0.name), $0) }, uniquingKeysWith: { first, _ in first })
        var written: Set<ExactName> = []
        for (number, archive) in again.scan.archives.enumerated() {
            if archive.seal.isEncrypted || isConverted(number) {
                findings.leave(.written, "\(archive.name) is encrypted, and other bytes each time")
                written.formUnion(names(ofSource: number))
                continue
            }
            let place = try spools.make()
            defer { try? FileManager.default.removeItem(atPath: place) }
            do {
                let files = try again.rewrite(archive: number, into: place)
                for file in files {
                    written.insert(ExactName(file.path))
                    guard let output = outputs[ExactName(file.path)] else {
                        tell(file.path, "is not in the manifest; the sources and the policy make it")
                        continue
                    }
                    if output.sha256 != file.sha256.description { try compare(file.path, with: place, number) }
                    findings.count(.written, VerifiedAmount(1, .file))
                }
            } catch let error as ArchiveError where error.kind == .output {
                findings.leave(.written, "there is not enough space for temporary files; TMPDIR says where they go")
                return
            }
        }
        for output in manifest.predicate.outputs
        where !written.contains(ExactName(output.name)) && isArchive(output.name) {
            tell(output.name, "is not what the sources and the policy make: nothing goes there")
        }
        try compareIndex(again)
    }

    private func isConverted(_ number: Int) -> Bool {
        request.sources.indices.contains(number)
            && request.conversions[request.sources[number]]?.isRepeatable == false
    }

    private func isArchive(_ name: String) -> Bool { name.utf8.contains(UInt8(ascii: "/")) }

    private func names(ofSource number: Int) -> [ExactName] {
        let name = manifest.predicate.sources[number].name
        return ["restore/", "quarantine/", "hold/"].map { ExactName($0 + name) }
    }

    private func tell(_ file: String, member: String? = nil, offset: Int? = nil, _ message: String) {
        findings.add(.written, file, member: member, offset: offset, message)
    }

    // MARK: Archives

    /// Compares a file of the restore set with the one that was written again.
    private func compare(_ name: String, with place: String, _ source: Int) throws {
        let (given, made) = (folder + "/" + name, place + "/" + name)
        guard FileManager.default.fileExists(atPath: given) else { return }
        guard let reader = try? ArchiveSource.open(made, limits: request.limits) else {
            tell(name, "has other bytes than the sources and the policy make")
            return
        }
        let format = reader.format
        let (told, left) = (findings.failed.contains(.written), findings.gaps[.written] != nil)
        do {
            try compareMembers(name, given, made, prefix: "", source)
        } catch {
            findings.add(.written, name, error)
        }
        guard !told, !left, !findings.failed.contains(.written), findings.gaps[.written] == nil else { return }
        if format.compression == .none, format.container != .zip, format.container != .sevenZip {
            // Nothing compressed these bytes.
            tell(name, "has other bytes between or behind its members than the sources and the policy make")
        } else {
            findings.leave(
                .written,
                "\(name) has the same members and other bytes; another version of what compresses may do that, or somebody changed it"
            )
        }
    }

    /// - Parameter isUnpacked: both were unpacked and packed again: folders have times of that.
    private func compareMembers(
        _ name: String, _ given: String, _ made: String, prefix: String, isUnpacked: Bool = false, _ source: Int
    ) throws {
        let theirs = try RestoredPump(path: given, limits: request.limits, passphrases: request.passphrases)
        let ours = try RestoredPump(path: made, limits: request.limits, passphrases: request.passphrases)
        guard ours.format == theirs.format else {
            return tell(name, "is \(theirs.format), and \(ours.format) when it is written again")
        }
        if ours.metadata != theirs.metadata { tell(name, "has another comment than when it is written again") }
        while let our = try ours.peekMember() {
            let path = prefix + our.member.path.text
            guard let their = try theirs.peekMember(), their.member.path == our.member.path else {
                return tell(name, member: path, "is not there, or not there in it, as when it is written again")
            }
            ours.takeMember()
            theirs.takeMember()
            guard their.member.kind == our.member.kind,
                their.attributes == our.attributes || isUnpacked && our.member.kind == .directory,
                their.member.metadata == our.member.metadata
            else {
                tell(name, member: path, "has other attributes than when it is written again")
                continue
            }
            guard our.member.kind == .file else { continue }
            try compareData(name, path, ours, theirs, source)
        }
        if let more = try theirs.peekMember() {
            return tell(name, member: prefix + more.member.path.text, "is not there when it is written again")
        }
        if let our = ours.seal, let their = theirs.seal, our.unpackedSize != their.unpackedSize {
            tell(name, "unpacks to \(their.unpackedSize) bytes; written again, to \(our.unpackedSize)")
        }
    }

    private func compareData(
        _ name: String, _ path: String, _ ours: RestoredPump, _ theirs: RestoredPump, _ source: Int
    ) throws {
        let members = manifest.predicate.sources[source].members
        if members.contains(where: { $0.name.hasPrefix(path + "!") }) {
            let (our, their) = (try spool(ours), try spool(theirs))
            let (made, given) = (try our.finish(), try their.finish())
            // What `7z` encrypts has other bytes each time.
            if let ours = try request.sevenZips?.copy(of: made) {
                guard let theirs = try request.sevenZips?.copy(of: given) else {
                    return tell(name, member: path, "is not encrypted, as it is when it is written again")
                }
                findings.leave(.written, "\(path) in \(name) is encrypted, and other bytes each time")
                return try compareMembers(name, theirs.path, ours.path, prefix: path + "!", isUnpacked: true, source)
            }
            return try compareMembers(name, given, made, prefix: path + "!", source)
        }
        if members.contains(where: { $0.name.isExactly(path) && $0.offsetsOf != nil }) {
            return try compareRebuilt(name, path, ours, theirs)
        }
        var at = 0
        while let piece = try ours.nextPiece() {
            if let same = try piece.withUnsafeBytes({ try theirs.firstDifference(from: $0) }) {
                return differ(name, path, at + same)
            }
            at += piece.count
        }
        if try theirs.rest() > 0 { differ(name, path, at) }
    }

    private func differ(_ name: String, _ path: String, _ offset: Int) {
        tell(name, member: path, offset: offset, "differs from what the sources and the policy make")
    }

    /// A library wrote it, and another version of that may write other bytes. Rows are compared elsewhere.
    private func compareRebuilt(_ name: String, _ path: String, _ ours: RestoredPump, _ theirs: RestoredPump) throws {
        let (our, their) = (try spool(ours), try spool(theirs))
        let (made, given) = (try our.finish(), try their.finish())
        guard try FileSeal(path: made).sha256 != FileSeal(path: given).sha256 else { return }
        if let difference = try RebuiltFrame.difference(source: made, restored: given) {
            return tell(name, member: path, difference + " than the sources and the policy make")
        }
        findings.leave(
            .written,
            "\(path) in \(name) has the same rows and other bytes; another version of SQLite or zlib may do that, or somebody changed it"
        )
    }

    private func spool(_ pump: RestoredPump) throws -> SpooledMember {
        let spool = try spools.member(MemberPath("member".utf8))
        while let piece = try pump.nextPiece() { try piece.withUnsafeBytes(spool.write) }
        return spool
    }

    // MARK: Index

    private func compareIndex(_ again: DryRun) throws {
        guard let made = again.indexPath else { return }
        let output = manifest.predicate.outputs.first { $0.name.isExactly(RestoreSetFile.index) }
        if let output, try FileSeal(path: made).sha256.description == output.sha256 {
            return findings.count(.written, VerifiedAmount(1, .file))
        }
        let path = folder + "/" + RestoreSetFile.index
        // Its own check tells where it cannot be read.
        guard let given = try? RecordIndexReader(path: path) else { return }
        do {
            if let difference = try IndexComparison(RecordIndexReader(path: made), given).firstDifference() {
                tell(RestoreSetFile.index, member: difference.place, difference.message)
            } else {
                findings.count(.written, VerifiedAmount(1, .file))
            }
        } catch let error as RecordIndexError {
            tell(RestoreSetFile.index, error.message)
        }
    }
}
