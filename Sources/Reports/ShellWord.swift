/// A name as a word of a shell command that a person copies.
enum ShellWord {
    /// The name itself where a shell takes it as it is, else in quotes; control characters as `Shown` has them.
    static func quoted(_ name: String) -> String {
        let isPlain =
            !name.isEmpty && name.first != "-"
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || "._-+,=@%/".utf8.contains(byte)
            }
        if isPlain { return name }
        return "'" + Shown.plain(name).replacing("'", with: "'\\''") + "'"
    }
}
