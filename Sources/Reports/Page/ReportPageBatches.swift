import Judgement
import RestoreSets

/// When records that were left out were made, and where in the backup they stood.
extension ReportPage {
    var batches: Markup {
        guard facts.timeline.drawn() != nil || !facts.places.strips.isEmpty else { return "" }
        return """
            <h2 id="batches">Batches</h2>
            \(timeline)\(places)
            """
    }

    private var timeline: Markup {
        guard let drawn = facts.timeline.drawn() else { return "" }
        let name = drawn.unit.rawValue
        var text: Markup = """
            <h3>When they were created</h3>
            <p class="sub">Records that were left out, by the \(name) in which they were created (UTC), as their columns of creation say. \
            \(highest(drawn)) Loads of synthetic records stand out as peaks.</p>
            \(plot(drawn))\(timelineTable(drawn))
            """
        let undated = facts.timeline.undated
        if undated > 0 {
            text +=
                "<p class=\"note\">\(Words.counted(undated, "record")) more \(undated == 1 ? "does" : "do") not say when \(undated == 1 ? "it was" : "they were") created.</p>\n"
        }
        return text
    }

    private func highest(_ drawn: CreationTimeline.Drawn) -> String {
        guard let highest = drawn.highest, drawn.periods.count > 1 else { return "" }
        return
            "Most in one \(drawn.unit.rawValue): \(Words.count(highest.counts.total)), in \(drawn.unit.name(highest.start))."
    }

    private func plot(_ drawn: CreationTimeline.Drawn) -> Markup {
        let (first, last) = (drawn.periods.first?.start ?? 0, drawn.periods.last?.start ?? 0)
        let highest = highest(drawn)
        let range =
            drawn.periods.count == 1
            ? drawn.unit.name(first) : "\(drawn.unit.name(first)) to \(drawn.unit.name(last))"
        let label = "Records left out by the \(drawn.unit.rawValue) of their creation, \(range). \(highest)"
        var text: Markup = """
            <div class="timeline">
            <p class="note"><span>\(PagePlots.swatch("drop"))dropped</span> <span>\(PagePlots.swatch("hold"))held</span> \
            <span>highest column: \(drawn.highest?.counts.total ?? 0)</span></p>
            \(PagePlots.columns(drawn.periods.map { ($0.counts.droppedTotal, $0.counts.heldTotal, drawn.unit.name($0.start)) }, label: label))
            <p class="note ends"><span>\(drawn.unit.name(first))</span>
            """
        if drawn.periods.count > 1 { text += "<span>\(drawn.unit.name(last))</span>" }
        text += "</p>\n</div>\n"
        return text
    }

    private func timelineTable(_ drawn: CreationTimeline.Drawn) -> Markup {
        let (drop, hold) = (facts.reasons(.drop), facts.reasons(.hold))
        var table = PageTable(
            "Records left out by the \(drawn.unit.rawValue) of their creation",
            [(drawn.unit.rawValue, .left), ("dropped", .right)] + drop.map { ("by " + $0.name, .right) }
                + [("held", .right)] + hold.map { ("for " + $0.name, .right) }, isShort: true)
        func add(_ name: String, _ counts: CreationTimeline.Counts) {
            guard counts.total > 0 else { return }
            table.add(
                ["\(name)", PageTable.count(counts.droppedTotal)]
                    + drop.map { PageTable.count(counts.dropped[$0] ?? 0) } + [PageTable.count(counts.heldTotal)]
                    + hold.map { PageTable.count(counts.held[$0] ?? 0) })
        }
        add("before", drawn.before)
        for period in drawn.periods { add(drawn.unit.name(period.start), period.counts) }
        add("after", drawn.after)
        return table.markup
    }

    /// Members that are drawn.
    private static let stripLimit = 30

    private var places: Markup {
        guard !facts.places.strips.isEmpty else { return "" }
        var records: [RemovedPlaces.Place: (records: Int, order: Int, table: String)] = [:]
        for source in facts.predicate.sources {
            for member in source.members {
                let place = RemovedPlaces.Place(archive: source.name, member: member.name, part: member.part ?? 0)
                records[place] = (member.counts?.records ?? 0, records.count, member.table ?? member.name)
            }
        }
        let most = facts.places.strips.compactMap { place, strip in records[place].map { (place, strip, $0) } }
            .sorted { ($1.1.total, $0.2.order) < ($0.1.total, $1.2.order) }.prefix(Self.stripLimit)
            .sorted { $0.2.order < $1.2.order }
        var table = PageTable(
            "Where in their members records went",
            [("member", .left), ("first record to last", .left), ("records", .right), ("left out", .right)])
        for (place, strip, member) in most {
            let shares = strip.shares(records: member.records)
            let widest = shares.enumerated().max { $0.element.share < $1.element.share }
            let label =
                "\(Words.counted(strip.total, "record")) left out"
                + (widest.map {
                    ", most of them around \($0.offset * 100 / max(1, shares.count)) % of the way through the member"
                } ?? "")
            table.add([
                "\(place.member)<br><span class=\"note\">\(place.archive)\(place.part > 0 ? ", part \(place.part &+ 1)" : "")</span>",
                PagePlots.strip(shares, label: label), "\(member.records)", "\(strip.total)",
            ])
        }
        var text: Markup = """
            <h3>Where they stood</h3>
            <p class="sub">Where in each member records were left out, in the order of the backup, which mostly is the order in which they were
            made: a column is as tall as the share of records that went there. Bulk loads of synthetic records stand out as blocks.</p>
            \(table.markup)
            """
        let rest = facts.places.strips.count - most.count
        if rest > 0 || facts.places.isCut {
            text +=
                "<p class=\"note\">The \(most.count) members with most records left out; \(facts.places.isCut ? "many" : Words.count(rest)) others are not drawn.</p>\n"
        }
        return text
    }
}
