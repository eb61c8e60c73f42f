import ArgumentParser
import Crypto
import Foundation
import Judgement
import RestoreSets

/// `--excerpts`
enum ExcerptChoice: String, ExpressibleByArgument, CaseIterable {
    case none, masked, full

    var choice: Disclosure.Excerpts {
        switch self {
        case .none: .none
        case .masked: .masked
        case .full: .full
        }
    }
}

/// `--keys`
enum KeyChoice: String, ExpressibleByArgument, CaseIterable {
    case clear, hmac
}

/// `--keys-secret`: the secret under which keys are replaced.
struct KeysSecretOption: ParsableArguments {
    @Option(
        name: .customLong("keys-secret"),
        help: ArgumentHelp(
            "The secret of --keys hmac: this file's bytes, 16 at least (head -c 32 /dev/urandom > FILE).",
            valueName: "file"))
    var file: String?

    /// Bytes of a secret: shorter ones can be guessed, and a longer file is likely another one.
    private static let sizes = 16...4_096

    /// How keys are shown with it; clear where there is none. Throws `RestoreSetError` of kind `usage`.
    func keys() throws -> Disclosure.Keys {
        guard let file else { return .clear }
        guard let handle = FileHandle(forReadingAtPath: file),
            let secret = try? handle.read(upToCount: Self.sizes.upperBound + 1)
        else {
            throw RestoreSetError(
                .usage, "the secret \(file) cannot be read", advice: "Nothing was read of the backup.")
        }
        guard Self.sizes.contains(secret.count) else {
            throw RestoreSetError(
                .usage,
                "the secret \(file) has \(secret.count > Self.sizes.upperBound ? "more than \(Self.sizes.upperBound)" : "\(secret.count)") bytes",
                advice:
                    "It needs from \(Self.sizes.lowerBound) to \(Self.sizes.upperBound): head -c 32 /dev/urandom > FILE"
            )
        }
        return .hmac(SymmetricKey(data: secret))
    }

    /// What a key is called where keys may be replaced.
    func shown(_ key: String) throws -> String { Disclosure(keys: try keys()).shown(key) }
}
