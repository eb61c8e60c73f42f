/// The names that files have in the folder of a restore set, beside the archives.
public enum RestoreSetFile {
    public static let manifest = "manifest.json"
    /// The manifest as the payload of a signed envelope.
    public static let envelope = "manifest.dsse.json"
    public static let diff = "dropped.ndjson"
    public static let index = "index.sqlite"
    public static let decisions = "decisions.yaml"
    /// For people.
    public static let report = "report.html"

    public static let all = [manifest, envelope, diff, index, decisions, report]
}
