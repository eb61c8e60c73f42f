import Foundation
import Policies
import Testing

@testable import RestoreSets

/// What a review remembers: where the person is, what was decided, and the way back.
@Suite("A review's session")
struct ReviewSessionTests {
    private typealias Backup = ReviewBackup

    private func names(_ entries: [UInt32], _ name: (UInt32) throws -> String) rethrows -> [String] {
        try entries.map(name)
    }

    /// The entry of that name.
    private func entry(_ wanted: String, _ session: ReviewSession, _ name: (UInt32) throws -> String) throws -> UInt32 {
        try #require(try session.held.walk.first { try name($0) == wanted })
    }

    @Test("what others hang on comes first, with what hangs on it; then the others as they stand in the source")
    func order() throws {
        let backup = try Backup()
        let (session, name) = try backup.session()
        #expect(
            try names(session.shown, name) == [
                "customers 1", "orders 11", "orders 12", "customers 2", "orders 13", "customers 3", "notes 1#",
                "notes 2#", "notes 3#",
            ])
        #expect(session.left == 9)
        let first = try entry("customers 1", session, name)
        #expect(session.held.hangingCount(first) == 2)
        #expect(try names(session.held.children(of: first), name) == ["orders 11", "orders 12"])
    }

    @Test("keep and drop settle what hangs on a record; undo takes both back and returns to where it was made")
    func following() throws {
        let backup = try Backup()
        var (session, name) = try backup.session()
        let (customer, order) = (
            try entry("customers 1", session, name), try entry("orders 11", session, name)
        )
        for verdict in [Override.Verdict.keep, .drop] {
            #expect(session.following(customer, verdict) == 2)
            session.decide([customer], Backup.ruling(verdict))
            #expect(session.state(of: customer) == .decided(Backup.ruling(verdict)))
            #expect(session.state(of: order) == .follows(verdict))
            #expect(session.settled == 3)
            session.advance()
            #expect(try name(try #require(session.current)) == "customers 2")
            #expect(session.undo() == 1)
            #expect(session.settled == 0)
            #expect(session.current == customer)
        }
        #expect(session.undo() == nil)
    }

    @Test(
        "where the relation only holds, a dropped parent settles nothing; a decision of its own counts before any other"
    )
    func ownDecision() throws {
        let backup = try Backup(onDrop: "hold")
        var (session, name) = try backup.session()
        let (customer, order) = (
            try entry("customers 1", session, name), try entry("orders 11", session, name)
        )
        session.decide([customer], Backup.ruling(.drop))
        #expect(session.state(of: order) == .open)
        #expect(session.settled == 1)
        session.decide([order], Backup.ruling(.keep))
        session.decide([customer], Backup.ruling(.keep))
        #expect(session.state(of: order) == .decided(Backup.ruling(.keep)))
        #expect(session.tally.kept == 2 && session.tally.following == 1)
    }

    @Test("records with equal bytes are decided alike and written once")
    func twins() throws {
        let backup = try Backup()
        var (session, name) = try backup.session()
        session.decide([try entry("notes 2#", session, name)], Backup.ruling(.keep))
        #expect(session.settled == 2)
        #expect(session.decisionCount == 2)
        #expect(session.decided().count == 1)
        #expect(session.undo() == 2)
    }

    @Test("a filter shows by table in any letter case, by rule or its family, and by reason")
    func filters() throws {
        let backup = try Backup()
        var (session, name) = try backup.session()
        func shown(_ filter: ReviewFilter) throws -> [String] {
            session.show(filter)
            return try names(session.shown, name)
        }
        #expect(try shown(ReviewFilter(table: "ORDERS")) == ["orders 11", "orders 12", "orders 13"])
        let mailboxes = ["customers 2", "customers 3", "notes 1#", "notes 2#", "notes 3#"]
        #expect(try shown(ReviewFilter(detector: "email.disposable-domain")) == mailboxes)
        #expect(try shown(ReviewFilter(detector: "email")) == ["customers 1"] + mailboxes)
        #expect(try shown(ReviewFilter(detector: "emai")).isEmpty)
        #expect(session.current == nil)
        session.step(1)
        session.advance()
        #expect(session.current == nil)
        #expect(try shown(ReviewFilter(reason: "contradiction")) == ["customers 1"])
        #expect(
            try shown(ReviewFilter(table: "customers", detector: "email.disposable-domain")) == [
                "customers 2", "customers 3",
            ])
        // All that is shown at once.
        session.decide(session.open, Backup.ruling(.drop))
        #expect(session.settled == 3, "with order 13, that follows customer 2")
        #expect(try shown(ReviewFilter()).count == 9)
        #expect(try name(try #require(session.current)) == "customers 1")
    }

    @Test("all alike at once: by one rule, all its rules, what they hang on, tag, or all shown")
    func alike() throws {
        let backup = try Backup()
        var (session, name) = try backup.session()
        let mailbox = try entry("customers 2", session, name)
        let everyMailbox = ["customers 2", "customers 3", "notes 1#", "notes 2#", "notes 3#"]
        #expect(try names(session.alike(mailbox, .rules), name) == everyMailbox)
        #expect(try names(session.alike(mailbox, .rule("email.disposable-domain")), name) == everyMailbox)
        #expect(session.alike(mailbox, .rule("phone.fictional")).isEmpty)
        #expect(try names(session.alike(mailbox, .cause), name) == ["customers 2", "orders 13"])
        #expect(session.alike(mailbox, .tag).isEmpty)
        #expect(session.alike(mailbox, .batch).isEmpty)
        #expect(session.alike(mailbox, .shown).count == 9)
        let order = try entry("orders 12", session, name)
        #expect(try names(session.alike(order, .cause), name) == ["customers 1", "orders 11", "orders 12"])
        #expect(try names(session.alike(try entry("customers 1", session, name), .tag), name) == ["customers 1"])
        // Decisions that were made stay.
        session.decide([mailbox], Backup.ruling(.keep))
        #expect(try names(session.alike(mailbox, .rules), name) == Array(everyMailbox.dropFirst()))
        session.show(ReviewFilter(table: "notes"))
        #expect(try names(session.alike(mailbox, .rules), name) == Array(everyMailbox.suffix(3)))
    }

    @Test("a batch that a detector found is decided at once")
    func batch() throws {
        let stage = try Stage()
        let rows = (0..<40).map { "\($0 + 1),Kettle \($0),kettle.\($0)@\($0 < 30 ? "mailinator.com" : "corp.com")\n" }
        try stage.write("b/contact.csv", "id,last_name,email\n" + rows.joined())
        _ = try stage.winnow("restore", "b", "--no-config", "--output", "out")
        let lines = try HeldLines(restoreSet: stage.file("out"))
        let session = ReviewSession(
            try HeldRecords(lines, manifest: Manifest(restoreSet: stage.file("out"))))
        let first = try #require(session.current)
        try #require(session.held.rules(of: first).contains { $0.hasPrefix("batch.") })
        #expect(session.alike(first, .batch).count == session.held.count)
        #expect(session.held.count >= 30)
    }

    @Test("whatever is decided and taken back in whatever order, the session says what a plain list of decisions says")
    func model() throws {
        let backup = try Backup()
        let (start, name) = try backup.session()
        let all = start.held.walk
        let twins = Set([try entry("notes 1#", start, name), try entry("notes 2#", start, name)])
        for seed in 1...40 {
            var session = start
            var numbers = Backup.Numbers(state: UInt64(seed))
            /// Decisions after each step; what stands at its end is in force.
            var steps: [[UInt32: Override.Verdict]] = [[:]]
            for step in 0..<60 {
                let now = steps[steps.count - 1]
                switch numbers.below(4) {
                case 0:
                    #expect((session.undo() == nil) == (steps.count == 1))
                    if steps.count > 1 { steps.removeLast() }
                case 1:
                    session.show(ReviewFilter(table: [nil, "orders", "notes"][numbers.below(3)]))
                default:
                    let verdict: Override.Verdict = numbers.below(2) == 0 ? .keep : .drop
                    let chosen = all.filter { _ in numbers.below(4) == 0 }
                    session.decide(chosen, Backup.ruling(verdict, "step \(step)"))
                    guard !chosen.isEmpty else { continue }
                    var next = now
                    for entry in chosen {
                        next[entry] = verdict
                        if twins.contains(entry) { for twin in twins { next[twin] = verdict } }
                    }
                    steps.append(next)
                }
                let expected = steps[steps.count - 1]
                for entry in all {
                    switch session.state(of: entry) {
                    case .decided(let ruling): #expect(expected[entry] == ruling.verdict)
                    case .follows(let verdict):
                        #expect(expected[entry] == nil)
                        #expect(start.held.cause(of: entry).flatMap { expected[$0] } == verdict)
                    case .open:
                        #expect(expected[entry] == nil)
                        #expect(start.held.cause(of: entry).flatMap { expected[$0] } == nil)
                    }
                }
                #expect(session.settled + session.left == all.count)
                #expect(session.settled == all.count { session.state(of: $0) != .open })
            }
        }
    }
}
