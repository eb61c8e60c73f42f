import Archives
import ArgumentParser
import Attestation
import Detection
import Foundation
import Policies
import RecordIndex
import Relations
import RestoreSets

/// The exit codes, the same for every subcommand.
enum ExitStatus: Int32 {
    case done = 0
    case needsPerson = 1
    case usage = 2
    case source = 3
    case output = 4
    case interrupted = 130

    /// Ends the process: help and versions on standard output, everything else as one message on standard error.
    static func end(with error: any Error) -> Never {
        if let status = error as? ExitCode { Foundation.exit(status.rawValue) }
        let code = status(of: error)
        guard let code else {
            // What the argument parser throws: help, version, a usage error.
            let parserCode = Winnow.exitCode(for: error)
            let text = Winnow.fullMessage(for: error)
            if parserCode.isSuccess {
                print(text)
                Foundation.exit(0)
            }
            if Log.format == .json {
                Messages.error(text)
            } else {
                Messages.standardError(text + "\n")
            }
            Foundation.exit(ExitStatus.usage.rawValue)
        }
        Messages.error(String(describing: error))
        Foundation.exit(code.rawValue)
    }

    /// The code of an error of ours; `nil` for what the argument parser throws.
    private static func status(of error: any Error) -> ExitStatus? {
        switch error {
        case let error as ArchiveError: error.kind == .output ? .output : .source
        case let error as RestoreSetError:
            switch error.kind {
            case .usage: .usage
            case .refused: .needsPerson
            case .output, .locked: .output
            }
        case let error as AttestationError:
            switch error.kind {
            case .key, .exists, .malformed: .usage
            case .signature, .proof: .needsPerson
            case .output: .output
            }
        case is RelationError: .output
        case let error as RecordIndexError:
            switch error.kind {
            case .exists, .question: .usage
            case .unwritable: .output
            case .unreadable: .source
            }
        case is PolicyError, is KeyedFileError, is ExternalDetectorError: .usage
        case is CancellationError: .interrupted
        default: nil
        }
    }
}
