import Archives
import Foundation
import Provenance
import Records
import Relations

/// What is told of an archive's records that are kept as they are: all that there is to know for judging them as if the archive
/// were read. They are wanted where other archives make something else of them than before.
public struct KeptArchive: Codable, Sendable, Equatable {
    public var account: ArchiveAccount
    /// The number of its first member among all members of the run that read it.
    public var firstUnit: Int
    /// Batches, counted from 0 in source order.
    public var batches: Int
    /// All that its dumps say of tables.
    public var declared: [TableDeclaration]
    /// Those that have records.
    public var members: [KeptMember]

    public var isPlausible: Bool {
        account.isPlausible && (0...RecordRef.unitLimit).contains(firstUnit)
            && (0...ArchiveAccount.counts.upperBound).contains(batches)
            && members.allSatisfy { (0..<account.units).contains($0.unit) && $0.part >= 0 }
    }

    /// What there is to tell of an archive that was read.
    init(_ archive: ArchiveResult, _ account: ArchiveAccount, firstUnit: Int, declared: Declarations) {
        self.account = account
        self.firstUnit = firstUnit
        batches = archive.settled.batches
        self.declared = declared.tables
        members = archive.members.filter { archive.settled.units.contains($0.unit) }.map(KeptMember.init)
    }
}

/// A member of which records are kept.
public struct KeptMember: Codable, Sendable, Equatable {
    /// Its number among all members of the archive.
    var unit: Int
    var path: Data
    var part: Int
    /// Tags that speak for all of it.
    var tags: [Tag]

    init(_ member: MemberResult) {
        unit = member.unit
        path = Data(member.path.bytes)
        part = member.part
        tags = member.tags
    }
}

/// Where a batch is kept that is judged in each run.
struct BatchPlace {
    /// Its member, by its number in the archive.
    let unit: Int
    /// Its own number in the archive.
    let number: Int

    /// Each number with eight bytes.
    var stored: [UInt8] {
        var writer = StoredWriter()
        writer.add(UInt64(unit))
        writer.add(UInt64(number))
        return writer.bytes
    }

    init(unit: Int, number: Int) { (self.unit, self.number) = (unit, number) }

    init?(stored: UnsafeRawBufferPointer) {
        var reader = StoredReader(stored)
        guard let unit = reader.number(UInt64.self).flatMap(Int.init(exactly:)),
            let number = reader.number(UInt64.self).flatMap(Int.init(exactly:)), reader.isAtEnd
        else { return nil }
        (self.unit, self.number) = (unit, number)
    }
}

/// What of an archive that is judged holds whatever other archives there are, where some of its records are open, and how its
/// records are kept.
struct SettledPart: Sendable {
    /// By table; without open records.
    var tallies: [String: Tally] = [:]
    /// Members with open records.
    var openUnits: Set<Int> = []
    /// Members with records, and their batches.
    var units: Set<Int> = []
    var batches = 0
}
