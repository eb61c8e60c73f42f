import Records
import Testing

@testable import Detection

/// What tags in a backup teach of the records without any.
@Suite struct LearnedTests {
    private static let columns = ["Id", "LastName", "Email", "City", "Source__c", "Data_Provenance__c"]

    /// Records of a population with names, domains and towns of its own.
    private struct People {
        let parts: [String]
        let domains: [String]
        let towns: [String]
        var source = "web"

        static let real = People(
            parts: ["mil", "ler", "gar", "cia", "nov", "ak", "ros", "si", "berg", "man"],
            domains: ["corp.com", "mail.org", "uni.edu"], towns: ["Springfield", "Salem", "Dover", "Troy"])
        static let madeUp = People(
            parts: ["zor", "qua", "vex", "blim", "krax", "jupp", "wub", "fiz", "yox", "hob"],
            domains: ["zork.com", "quax.net", "blim.io"], towns: ["Port Zorvex", "East Quablim", "Kraxmouth", "Wubton"])
        static let strangers = People(
            parts: ["ta", "na", "ka", "mo", "ri", "sa", "to", "yu", "ki", "ho"],
            domains: ["kaisha.jp", "daigaku.jp"], towns: ["Nagoya", "Sapporo", "Osaka", "Kyoto"])

        func row(_ id: Int) -> [String] {
            func pick(_ list: [String], _ salt: Int) -> String {
                list[Int(UInt(bitPattern: (id + 1) &* 2_654_435_761 &* salt) >> 7) % list.count]
            }
            let name = pick(parts, 3) + pick(parts, 11) + pick(parts, 1007)
            return ["\(id)", name.capitalized, "\(name)\(id % 90)@\(pick(domains, 17))", pick(towns, 29), source, ""]
        }
    }

    /// A batch of rows, read the way of every table.
    private func withBatches(_ rows: [[String]], _ body: (BatchView, TypedColumns) -> Void) throws {
        let text = ([Self.columns] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
        let bytes = Array(text.utf8)
        let reader = bytes.withUnsafeBytes {
            RecordFormats.reader(path: "Contact.csv", head: .init(rebasing: $0.prefix(60_000)), isWhole: false)
        }
        let found = try #require(reader)
        var columns: TypedColumns?
        func take(_ batch: RecordBatch) {
            batch.withView { view in
                let known = columns ?? ColumnTyping.columns(schema: batch.schema, sample: view, settings: .init())
                columns = known
                body(view, known)
            }
        }
        try bytes.withUnsafeBytes { try found.read($0, emit: take) }
        try found.finish(emit: take)
    }

    /// Columns of an empty table.
    private func typed(_ names: [String], table: String) throws -> TypedColumns {
        let empty = BatchView(
            text: .init(start: nil, count: 0), bounds: .init(start: nil, count: 0), rowCount: 0, columnCount: 0,
            quote: 0)
        return ColumnTyping.columns(schema: Schema(table: table, columns: names), sample: empty, settings: .init())
    }

    private func gather(_ learning: TagLearning, _ rows: [[String]], _ label: TagLabel?) throws {
        try withBatches(rows) { view, columns in
            let lesson = learning.lesson(for: columns, excluding: [0, 5], expectsTags: true)
            if let lesson {
                lesson.gather(
                    lesson.labelled(Array(repeating: label, count: view.rowCount), of: view), of: view)
            }
        }
    }

    private func learned(
        real: People = .real, synthetic: People = .madeUp, count: Int = 900, reversed: Bool = false
    ) throws -> [LearnedModel] {
        let learning = TagLearning()
        var parts: [([[String]], TagLabel?)] = [
            ((0..<count).map { real.row($0) }, .real), ((0..<count).map { synthetic.row($0) }, .synthetic),
            ((0..<5).map { real.row(90_000 + $0) }, nil),
        ]
        if reversed { parts = parts.reversed().map { ($0.0.reversed(), $0.1) } }
        for (rows, label) in parts { try gather(learning, rows, label) }
        return learning.learn()
    }

    private func flagged(_ models: [LearnedModel], _ people: People, count: Int = 500) throws -> Int {
        let rule = try #require(Detectors.position(ofRule: "learned.like-tagged"))
        var flagged = 0
        try withBatches((50_000..<(50_000 + count)).map { people.row($0) }) { view, columns in
            var sink = FindingSink()
            TagLearning(models).lesson(for: columns, excluding: [0, 5], expectsTags: true)?
                .examine(view, rows: 0..<view.rowCount, rule: rule, weight: 1, into: &sink)
            flagged += sink.findings.count
        }
        return flagged
    }

    @Test("most of what is like the tagged synthetic records is found, nothing of what is like the real ones")
    func tellsApart() throws {
        let models = try learned()
        let model = try #require(models.first)
        #expect(models.count == 1 && model.refusal == nil)
        #expect(model.counts == LearnedCounts(synthetic: 900, real: 900, untagged: 5))
        #expect(model.mistaken == 0)
        #expect(model.recall > 0.7)
        // log10(0.8 / (3 / 900)): what 900 records without a mistake vouch for.
        #expect(abs(model.weight - 2.38) < 0.1)
        #expect(try flagged(models, .madeUp) > 350)
        #expect(try flagged(models, .real) == 0)
    }

    @Test("real records of a kind that no tag speaks of are not taken for synthetic")
    func strangers() throws {
        #expect(try flagged(learned(), .strangers) == 0)
    }

    @Test("a single column that tells all is not enough")
    func oneColumn() throws {
        var loaded = People.real
        loaded.source = "loader"
        let models = try learned(synthetic: loaded)
        #expect(models.first?.refusal == "what it learned finds too few of them")
        #expect(try flagged(models, loaded) == 0)
    }

    @Test("the order in which records come makes no difference")
    func order() throws {
        let (one, other) = (try #require(try learned().first), try #require(try learned(reversed: true).first))
        #expect((one.found, one.mistaken, one.synthetic) == (other.found, other.mistaken, other.synthetic))
        #expect(one.weight == other.weight)
        #expect(try flagged([one], .madeUp) == flagged([other], .madeUp))
    }

    @Test("copies of one record count once, and few records teach nothing")
    func copies() throws {
        let learning = TagLearning()
        try gather(learning, (0..<900).map { People.real.row($0) }, .real)
        try gather(learning, (0..<900).map { ["\($0)"] + People.madeUp.row($0 % 40).dropFirst() }, .synthetic)
        try gather(learning, [People.real.row(7)], nil)
        let model = try #require(learning.learn().first)
        #expect(model.counts.synthetic == 900)
        #expect(model.synthetic <= 40)
        #expect(model.refusal == "fewer than 300 different records of a kind")
    }

    @Test("where every record has a tag there is nothing to use it on")
    func allTagged() throws {
        let learning = TagLearning()
        try gather(learning, (0..<400).map { People.real.row($0) }, .real)
        try gather(learning, (0..<400).map { People.madeUp.row($0) }, .synthetic)
        #expect(learning.learn().first?.refusal == "every record has a tag")
    }

    @Test("tags of one kind alone teach nothing")
    func oneKind() throws {
        let learning = TagLearning()
        try gather(learning, (0..<400).map { People.madeUp.row($0) }, .synthetic)
        try gather(learning, (0..<400).map { People.real.row($0) }, nil)
        #expect(learning.learn().isEmpty)
    }

    @Test(
        "what is kept of archives teaches what their records did, whatever the other archives have",
        arguments: [1, 9, 20], [64_000, 1_000])
    func kept(tables: Int, room: Int) throws {
        // Of the first more records than are learned from; with twenty tables of each fewer than with one.
        let archives = [
            (0..<6_000).map { ($0 % 3 == 0 ? People.madeUp : .real, $0) }, (0..<700).map { (.real, 20_000 + $0) },
            (0..<700).map { (.madeUp, 30_000 + $0) }, (0..<50).map { (.real, 40_000 + $0) },
        ]
        func label(_ archive: Int, _ at: Int) -> TagLabel? {
            archive == 3 ? nil : archives[archive][at].0.parts == People.madeUp.parts ? .synthetic : .real
        }
        let (live, recalling) = (TagLearning(), TagLearning())
        for learning in [live, recalling] {
            for table in 1..<tables {
                let columns = try typed(["Id", "Other\(table)"], table: "T\(table)")
                _ = learning.lesson(for: columns, excluding: [0], expectsTags: true)
            }
        }
        for (archive, rows) in archives.enumerated() {
            let lessons = ArchiveLessons(roomFor: room)
            var (examples, at, spills): ([[UInt8]], Int, Bool) = ([], 0, false)
            try withBatches(rows.map { $0.0.row($0.1) }) { view, columns in
                let labels = (0..<view.rowCount).map { label(archive, at + $0) }
                at += view.rowCount
                guard let lesson = live.lesson(for: columns, excluding: [0, 5], expectsTags: true) else { return }
                let kept = lessons.lesson(for: columns, excluding: [0, 5], expectsTags: true)
                let labelled = lesson.labelled(labels, of: view)
                lesson.gather(labelled, of: view)
                kept.gather(labelled, of: view)
                kept.count(untagged: labels.count { $0 == nil })
                let spilled = kept.spilled()
                if !spilled.isEmpty { spills = true }
                examples.append(spilled)
            }
            examples += lessons.finish()
            #expect(lessons.finish().isEmpty, "examples are held behind the archive's end")
            #expect(lessons.kept.map(\.untagged) == [archive == 3 ? 50 : 0])
            #expect(archive > 0 || spills == (room < 64_000))
            for lesson in lessons.kept { recalling.recall(lesson) }
            for bytes in examples where !bytes.isEmpty {
                let isTaken = bytes.withUnsafeBytes { recalling.recall($0, of: lessons.kept) }
                #expect(isTaken)
                // No part of it is taken for the whole.
                let isPart = bytes.dropLast().withUnsafeBytes { TagLearning().recall($0, of: lessons.kept) }
                #expect(!isPart)
            }
        }
        let (one, other) = (try #require(live.learn().first), try #require(recalling.learn().first))
        #expect(one.counts == other.counts && one.counts.untagged == 50)
        #expect(one.synthetic == min(2_700, 32_000 / tables))
        #expect((one.synthetic, one.real) == (other.synthetic, other.real))
        #expect((one.found, one.mistaken, one.weight) == (other.found, other.mistaken, other.weight))
        #expect(one.refusal == nil && other.refusal == nil)
        #expect(try flagged([one], .madeUp) == flagged([other], .madeUp) && flagged([one], .madeUp) > 300)
    }

    @Test("a sample keeps the same records whether it is cut on the way or at the end")
    func limits() throws {
        func sample(_ rows: [[String]]) throws -> [UInt64] {
            let sample = TaggedSample(table: "Contact", limit: SampleLimit())
            try withBatches(rows) { view, columns in
                let features = RecordFeatures(columns, excluding: [0, 5])
                sample.offer(
                    features.labelled(Array(repeating: .synthetic, count: view.rowCount), of: view), of: view,
                    features: features)
            }
            return sample.content.synthetic.map(\.hash)
        }
        let rows = (0..<12_000).map { ["\($0)", "name\($0)", "a@b.c", "X", "web", ""] }
        let hashes = try sample(rows)
        #expect(hashes.count == SampleLimit.most)
        #expect(try sample(rows.reversed()) == hashes)
    }
}
