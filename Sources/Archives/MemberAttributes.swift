import CLibarchive
import Foundation

/// What an archive says of a member beside its name, kind, data and metadata, as words and values that can be compared: that a
/// restored member has what its source has.
public typealias MemberAttributes = [String: [UInt8]]

extension LibarchiveBacked {
    /// Mode, time, owner and what a link points to. Times in whole seconds: zip's copies have no finer ones.
    public var attributes: MemberAttributes {
        guard let entry else { return [:] }
        var found: MemberAttributes = [
            "mode": Array(String(archive_entry_perm(entry), radix: 8).utf8),
            "owner": Array("\(archive_entry_uid(entry))".utf8), "group": Array("\(archive_entry_gid(entry))".utf8),
        ]
        if archive_entry_mtime_is_set(entry) != 0 { found["time"] = Array("\(archive_entry_mtime(entry))".utf8) }
        let texts = [
            ("owner's name", archive_entry_uname(entry)), ("group's name", archive_entry_gname(entry)),
            ("link", archive_entry_symlink(entry)), ("hard link", archive_entry_hardlink(entry)),
        ]
        for (name, text) in texts {
            guard let text, text.pointee != 0 else { continue }
            found[name] = UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
        }
        return found
    }
}

extension ZipDirectory.Entry {
    /// As the central directory has them; the comment is the member's metadata.
    var attributes: MemberAttributes {
        [
            "time": Array("\(date) \(time)".utf8), "system": [UInt8(versionMadeBy >> 8)],
            "attributes": Array("\(externalAttributes) \(internalAttributes)".utf8), "extra fields": extra,
        ]
    }
}

extension FolderTree.Entry {
    /// A folder's time is set last by whoever fills it.
    var attributes: MemberAttributes {
        var found: MemberAttributes = ["kind": Array("\(state.mode & 0o170000)".utf8)]
        if case .link(let target) = kind {
            found["link"] = target
            return found
        }
        guard kind != .special else { return found }
        found["mode"] = Array(String(state.permissions, radix: 8).utf8)
        let time = state.modified
        found["time"] = Array("\(time.tv_sec).\(time.tv_nsec)".utf8)
        return found
    }
}
