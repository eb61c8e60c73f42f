import Foundation

/// The program `7z` of 7-Zip, which reads encrypted 7z archives; libarchive does not.
public struct SevenZipProgram: Sendable {
    private let path: String

    /// - Parameter searchPath: folders, as in `PATH`. `nil` where the program is in none of them.
    public init?(searchPath: String) {
        let candidates = searchPath.split(separator: ":").flatMap { folder in ["7z", "7zz"].map { folder + "/" + $0 } }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: String($0)) })
        else { return nil }
        path = String(found)
    }

    /// Whether a file begins as a 7z archive.
    public static func isSevenZip(_ archive: String) -> Bool {
        guard let handle = FileHandle(forReadingAtPath: archive) else { return false }
        return (try? handle.read(upToCount: 6)) == Data([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
    }

    /// Whether anything of a 7z is encrypted; reads its list of members. Throws `ArchiveError`: `encrypted` where the list is, and
    /// with another passphrase, `limit` where the archive is larger than was allowed.
    ///
    /// - Parameter folder: a private folder.
    public func isEncrypted(
        _ archive: String, passphrase: Passphrase, limits: ArchiveLimits, folder: String
    ) throws -> Bool {
        let name = ArchiveSource.name(of: archive)
        var listing = Listing()
        let status = try run(["l", "-slt", "-ba", Self.absolute(archive)], in: folder, passphrase, name) {
            listing.read($0)
        }
        guard status == 0 else { throw Self.fault(name) }
        guard listing.isEncrypted else { return false }
        if listing.bytes > limits.totalBytes || listing.members > limits.members {
            throw ArchiveError(
                .limit, archive: name,
                "holds \(listing.members) members of \(listing.bytes) bytes, more than was allowed",
                advice: "If that is right, raise the limits with --max-bytes and --max-members.")
        }
        return true
    }

    /// Turns an encrypted 7z into a zip that is encrypted with the same passphrase (AES-256), since that is what winnow
    /// reads and writes. The members lie unencrypted in `folder` while that goes on. Throws `ArchiveError`: `encrypted` with a
    /// wrong passphrase.
    ///
    /// - Parameters:
    ///   - folder: a private folder; nothing but `output` is left in it.
    ///   - output: the path of the zip to make.
    public func makeZip(of archive: String, passphrase: Passphrase, folder: String, output: String) throws {
        // The fastest level: the zip lives as long as the run.
        try repack(
            archive, as: ["-tzip", "-mem=AES256", "-mx=1", "-p"], passphrase: passphrase, folder: folder, output: output
        )
    }

    /// Turns a zip, which may be encrypted, into a 7z, which is then encrypted with the same passphrase, names and all, where
    /// that is wanted. The members lie unencrypted in `folder` while that goes on.
    func makeSevenZip(
        of zip: String, passphrase: Passphrase, encrypts: Bool, folder: String, output: String
    ) throws {
        try repack(
            zip, as: ["-t7z"] + (encrypts ? ["-mhe=on", "-p"] : []), passphrase: passphrase, folder: folder,
            output: output)
    }

    private func repack(
        _ archive: String, as options: [String], passphrase: Passphrase, folder: String, output: String
    ) throws {
        let name = ArchiveSource.name(of: archive)
        let plain = folder + "/plain"
        defer { try? FileManager.default.removeItem(atPath: plain) }
        do {
            try FileManager.default.createDirectory(
                atPath: plain, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw ArchiveError(.output, archive: name, "no folder to decrypt it in: \(error.localizedDescription)")
        }
        var status = try run(["x", "-y", "-bd", "-o" + plain, Self.absolute(archive)], in: folder, passphrase, name)
        guard status == 0 else { throw Self.fault(name) }
        status = try run(["a"] + options + ["-snl", "-bd", output, "."], in: plain, passphrase, name)
        guard status == 0 else {
            throw ArchiveError(
                .output, archive: name, "cannot be encrypted again: 7z ended with exit code \(status)",
                advice: "Free some space beside the output; the whole archive has to fit there three times.")
        }
    }

    /// The program runs in another folder.
    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    private static func fault(_ name: String) -> ArchiveError {
        ArchiveError(
            .encrypted, archive: name, "the passphrase is wrong, or the archive is damaged",
            advice: "Check the passphrase, a line break at its end too. Try it by hand: 7z t ARCHIVE")
    }

    /// What `7z l -slt` says, as far as it matters.
    private struct Listing {
        var isEncrypted = false
        var bytes = 0
        var members = 0
        private var line: [UInt8] = []

        /// Bytes of a line that are looked at; names may be longer.
        private static let lineLimit = 64

        mutating func read(_ data: Data) {
            for byte in data {
                if byte == UInt8(ascii: "\n") {
                    let text = String(decoding: line, as: UTF8.self)
                    line.removeAll(keepingCapacity: true)
                    if text == "Encrypted = +" { isEncrypted = true }
                    if text.hasPrefix("Path = ") { members += 1 }
                    if text.hasPrefix("Size = "), let size = Int(text.dropFirst(7)) {
                        bytes = bytes.addingReportingOverflow(size).overflow ? .max : bytes + size
                    }
                } else if line.count < Self.lineLimit {
                    line.append(byte)
                }
            }
        }
    }

    /// The exit code. The passphrase goes through standard input, not through an argument that others can see.
    private func run(
        _ arguments: [String], in folder: String, _ passphrase: Passphrase, _ name: String,
        output: (Data) -> Void = { _ in }
    ) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let input = Pipe()
        let listing = Pipe()
        process.standardInput = input
        process.standardOutput = listing
        process.standardError = FileHandle.nullDevice
        do {
            // Fits into the pipe, so that nobody has to be there to read it; once more for a program that asks twice.
            for _ in 0..<2 {
                try passphrase.withCString { text in
                    try input.fileHandleForWriting.write(contentsOf: Data(bytes: text, count: strlen(text)) + [0x0A])
                }
            }
            try input.fileHandleForWriting.close()
            try RunningPrograms.start(process)
            while let data = try listing.fileHandleForReading.read(upToCount: 64 << 10), !data.isEmpty { output(data) }
        } catch {
            throw ArchiveError(
                .unreadable, archive: name, "7z cannot be started: \(error.localizedDescription)",
                advice: "Unpack it, for instance with 7z x -oFOLDER ARCHIVE, and give winnow the folder.")
        }
        process.waitUntilExit()
        RunningPrograms.ended(process)
        return process.terminationReason == .exit ? process.terminationStatus : 255
    }
}
