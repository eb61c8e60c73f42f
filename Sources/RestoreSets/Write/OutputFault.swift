import Archives

/// Errors about files of a restore set that is being written, as people know it: by the name that they gave it. The folder in
/// which it is written has another, and is gone when they read this.
enum OutputFault {
    /// The error with the output's name, where it is about the output.
    static func named(_ error: any Error, _ output: String) -> any Error {
        switch error {
        case let error as RestoreSetError where error.kind == .output:
            return RestoreSetError(.output, "\(output): \(error.message)", advice: error.advice ?? advice)
        case let error as ArchiveError where error.kind == .output:
            // A name with a dot in front is of a file that the run needs for itself.
            let file = error.archive.isEmpty || error.archive.hasPrefix(".") ? nil : error.archive
            let what = file.map { "\($0)" } ?? "a file that the run needs for itself"
            let member = error.member.map { "!" + $0 } ?? ""
            return RestoreSetError(
                .output, "\(output): \(what)\(member) \(error.message)", advice: error.advice ?? advice)
        default: return error
        }
    }

    private static let advice = "Free some space or choose another --output; nothing was left under a final name."
}
