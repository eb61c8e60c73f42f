import Archives
import ArgumentParser
import Foundation
import RestoreSets
import Synchronization

/// The options of all commands that open archives which may be encrypted.
struct PassphraseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The passphrase of encrypted archives: the first line of this file.", valueName: "file"))
    var passphraseFile: String?

    @Option(
        help: ArgumentHelp(
            "The same from an open file descriptor. But for 'winnow check', WINNOW_PASSPHRASE may hold it too.",
            valueName: "n"))
    var passphraseFd: Int32?

    var isGiven: Bool { passphraseFile != nil || passphraseFd != nil }

    /// The passphrases that were given; a descriptor can be read once only. Throws as `Passphrases.read` does.
    ///
    /// - Parameter isUnattended: the environment is not looked at: that of a service is open to everybody (`systemctl show`).
    func read(isUnattended: Bool = false) throws -> [Passphrase] {
        let given = try Passphrases.read(file: passphraseFile, descriptor: passphraseFd)
        return (given ?? (isUnattended ? nil : Passphrases.fromEnvironment)).map { [$0] } ?? []
    }
}

/// Where a passphrase comes from: a file or a descriptor, never an argument, which other users can see.
enum Passphrases {
    /// Bytes of a passphrase that are read.
    private static let byteLimit = 4_096
    /// That of archives may be in the environment too.
    private static let variable = "WINNOW_PASSPHRASE"

    /// What the environment held.
    private static let kept = Mutex<String>("")

    /// Takes it out of the environment, which all programs get that are started: `pg_restore`, detectors, commands.
    static func takeFromEnvironment() {
        // Of earlier versions: it may still be set, and is no program's business.
        unsetenv("WINNOW_SIGN_PASSPHRASE")
        guard let text = ProcessInfo.processInfo.environment[variable] else { return }
        kept.withLock { $0 = text }
        unsetenv(variable)
    }

    /// `nil` where the environment held none.
    static var fromEnvironment: Passphrase? { Passphrase(kept.withLock { $0 }.utf8) }

    /// `nil` where none is given. Throws `RestoreSetError` of kind `usage` where it cannot be read.
    static func read(file: String?, descriptor: Int32?) throws -> Passphrase? {
        if let file {
            guard let handle = FileHandle(forReadingAtPath: file) else {
                throw failure("the passphrase file \(file) cannot be read")
            }
            return try passphrase(in: handle, of: "the passphrase file \(file)")
        }
        return try descriptor.map {
            try passphrase(in: FileHandle(fileDescriptor: $0, closeOnDealloc: false), of: "descriptor \($0)")
        }
    }

    /// The first line.
    private static func passphrase(in handle: FileHandle, of place: String) throws -> Passphrase {
        guard let bytes = try? handle.read(upToCount: byteLimit) else { throw failure("\(place) cannot be read") }
        var line = bytes.prefix { $0 != 0x0A }
        if line.last == 0x0D { line.removeLast() }
        guard let passphrase = Passphrase(line) else { throw failure("\(place) holds no passphrase in its first line") }
        return passphrase
    }

    private static func failure(_ message: String) -> RestoreSetError {
        RestoreSetError(.usage, message, advice: "Nothing was read of the backup.")
    }
}
