/// The errors of encrypted archives, each with its way out.
enum EncryptionFault {
    static func noPassphrase(_ name: String) -> ArchiveError {
        ArchiveError(
            .encrypted, archive: name, "is encrypted, and no passphrase was given",
            advice: "Give it with --passphrase-file FILE or --passphrase-fd N.")
    }

    static func wrongPassphrase(_ name: String, member: String? = nil) -> ArchiveError {
        ArchiveError(
            .encrypted, archive: name, member: member, "the passphrase is wrong",
            advice:
                "Check it, a line break at its end too; it is given with --passphrase-file FILE or --passphrase-fd N.")
    }

    /// The old zip cipher lets one wrong passphrase in 256 through; what fails then looks like damage.
    static func wrongOrDamaged(_ name: String, member: String?) -> ArchiveError {
        ArchiveError(
            .encrypted, archive: name, member: member, "either the passphrase is wrong or the member is damaged",
            advice: "Check the passphrase; ZipCrypto cannot tell the two apart. If it is right, fetch the backup again."
        )
    }

    static func unsupported(_ name: String) -> ArchiveError {
        ArchiveError(
            .encrypted, archive: name, "is encrypted in a way that winnow cannot read",
            advice: "Unpack it, for instance with 7z x -oFOLDER ARCHIVE, and give winnow the folder.")
    }

    /// libarchive does not read them; the program `7z` does, where it is asked to.
    static func sevenZip(_ name: String, member: String? = nil) -> ArchiveError {
        ArchiveError(
            .encrypted, archive: name, member: member,
            "is an encrypted 7z, and the passphrase or the program 7z is missing",
            advice: """
                Give it with --passphrase-file FILE or --passphrase-fd N, with 7z (p7zip) installed; \
                or unpack it with 7z x -oFOLDER ARCHIVE and give winnow the folder.
                """)
    }

    /// What libarchive's words mean; `nil` where they do not speak of encryption.
    static func fault(text: String, _ name: String, member: String?) -> ArchiveError? {
        let text = text.lowercased()
        if text.contains("incorrect passphrase") { return wrongPassphrase(name, member: member) }
        if text.contains("passphrase") { return noPassphrase(name) }
        return text.contains("encrypt") ? unsupported(name) : nil
    }
}
