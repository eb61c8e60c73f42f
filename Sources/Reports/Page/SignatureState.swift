import Attestation
import Foundation
import RestoreSets

/// What a report says of signatures.
public enum SignatureState: Sendable, Equatable {
    case unsigned
    /// There are signatures by keys of these ids; nobody has checked them here.
    case unchecked(keys: [String])
    /// Signatures by these keys hold.
    case holds(keys: [String])
    case fails(String)

    /// What is known without a key. The envelope of a restore set is not trusted: where it cannot be read, that is said.
    public static func unverified(restoreSet folder: String) -> SignatureState {
        let path = folder + "/" + SignedManifest.name
        guard FileManager.default.fileExists(atPath: path) else { return .unsigned }
        do {
            return .unchecked(keys: try Envelope(path: path).signatures.map(\.shownID))
        } catch {
            return .fails("\(SignedManifest.name) cannot be read as an envelope")
        }
    }

    /// What the signatures are, held against keys, and whether they are of this restore set's manifest.
    public static func verified(restoreSet folder: String, keys: [VerificationKey]) throws -> SignatureState {
        let path = folder + "/" + SignedManifest.name
        guard FileManager.default.fileExists(atPath: path) else { return .fails("there is no signature") }
        do {
            let envelope = try Envelope(path: path)
            let checks = try envelope.verify(keys: keys)
            guard envelope.payloadType == Envelope.statementType,
                envelope.payload == (try Manifest.bytes(restoreSet: folder))
            else { return .fails("the signatures are of another manifest") }
            return .holds(keys: checks.compactMap { $0.key?.id })
        } catch let error as AttestationError {
            return .fails(error.description)
        }
    }

    /// `none`, `unchecked`, `holds` or `fails`.
    var word: String {
        switch self {
        case .unsigned: "none"
        case .unchecked: "unchecked"
        case .holds: "holds"
        case .fails: "fails"
        }
    }

    var keys: [String] {
        switch self {
        case .unsigned, .fails: []
        case .unchecked(let keys), .holds(let keys): keys
        }
    }

    /// A sentence for people.
    var sentence: String {
        switch self {
        case .unsigned: "The manifest is not signed: whoever can change these files can change this report too."
        case .unchecked(let keys):
            "Signed by key id \(keys.joined(separator: ", ")); not verified here."
        case .holds(let keys): "The signature by \(keys.joined(separator: ", ")) holds."
        case .fails(let why): "The signature does not hold: \(why)"
        }
    }
}
