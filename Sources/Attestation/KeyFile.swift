import Archives
import Foundation
import SwiftASN1

/// Files with keys in PEM (RFC 7468).
public enum KeyFile {
    /// Bytes of a key file; one of Ed25519 has about 120, below a passphrase 400, and some programs write text before it.
    static let byteLimit = 64 << 10

    static let advice = "Make a pair of keys with 'winnow keygen', or with 'openssl genpkey -algorithm ed25519'."

    /// The public key in a file. Throws `AttestationError` of kind `key`.
    public static func verificationKey(at path: String) throws -> VerificationKey {
        try VerificationKey(pem: text(path), name: path)
    }

    /// The private key in a file.
    ///
    /// - Parameter passphrases: tried one after another where it is encrypted. Throws `AttestationError` of kind `key`.
    public static func signingKey(at path: String, passphrases: [Passphrase] = []) throws -> SigningKey {
        try SigningKey(pem: text(path), name: path, passphrases: passphrases)
    }

    /// Writes `NAME.pem`, which only its owner can read, and `NAME.pub.pem`. Nothing is overwritten.
    ///
    /// Throws `AttestationError` of kind `exists` or `output`; neither file is left then.
    public static func write(
        _ key: SigningKey, name: String, passphrase: Passphrase?
    ) throws -> (privateKey: String, publicKey: String) {
        let paths = (privateKey: name + ".pem", publicKey: name + ".pub.pem")
        let texts = (try key.pem(passphrase: passphrase), try key.verificationKey.pem)
        try create(paths.privateKey, texts.0, mode: 0o600)
        do {
            try create(paths.publicKey, texts.1, mode: 0o644)
        } catch {
            unlink(paths.privateKey)
            throw error
        }
        return paths
    }

    private static func create(_ path: String, _ text: String, mode: mode_t) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            if errno == EEXIST {
                throw AttestationError(
                    .exists, "\(path) is there already",
                    advice: "A key is never overwritten: choose another --output.")
            }
            throw failure(path)
        }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard Foundation.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            let problem = failure(path)
            unlink(path)
            throw problem
        }
    }

    private static func failure(_ path: String) -> AttestationError {
        AttestationError(.output, "\(path) cannot be written: \(String(cString: strerror(errno)))")
    }

    private static func text(_ path: String) throws -> String {
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: byteLimit + 1)
        else { throw AttestationError(.key, "the key \(path) cannot be read") }
        guard data.count <= byteLimit, let text = String(data: data, encoding: .utf8) else {
            throw AttestationError(.key, "\(path) is no key file in PEM", advice: advice)
        }
        return text
    }

    /// The only PEM document of a text.
    static func document(_ text: String, name: String) throws -> PEMDocument {
        do {
            return try PEMDocument(pemString: text)
        } catch {
            throw AttestationError(.key, "\(name) is no key file in PEM with one key in it", advice: advice)
        }
    }

    static func unreadable(_ name: String, _ error: any Error) -> AttestationError {
        switch error as? KeyStructureError {
        case .otherAlgorithm?:
            AttestationError(.key, "\(name) is a key of another kind than Ed25519", advice: advice)
        case .otherEncryption?:
            AttestationError(
                .key, "\(name) is encrypted in a way that winnow does not read",
                advice: "Encrypt it anew: openssl pkcs8 -topk8 -v2 aes-256-cbc -in FILE -out NEW")
        default: AttestationError(.key, "\(name) is damaged, or no Ed25519 key", advice: advice)
        }
    }
}
