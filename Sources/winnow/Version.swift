import RestoreSets

/// The version that `--version` and the manifest show.
enum Version {
    static let text = "winnow \(Tool.version)"
}
