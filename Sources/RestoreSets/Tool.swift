/// The program as manifests name it.
public enum Tool {
    public static let name = "winnow"
    public static let version = "0.1.0"
}
