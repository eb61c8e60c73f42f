extension OverrideBook {
    /// What is decided about one record.
    ///
    /// - Parameter sha256: of its bytes, 32 of them.
    public func override(table: String, key: String?, sha256: [UInt8]) -> AppliedOverride? {
        let table = table.lowercased()
        guard var key, !key.isEmpty else { return find(table: table, key: nil) { sha256 } }
        return key.withUTF8 { find(table: table, key: UnsafeRawBufferPointer($0)) { sha256 } }
    }
}
