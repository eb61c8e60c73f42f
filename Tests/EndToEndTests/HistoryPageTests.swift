import Foundation
import Testing

/// `winnow report --history`: what checks measured over time, in a browser.
@Suite struct HistoryPageTests {
    @Test("each table has its plots with findings marked, nothing of a finding's text runs, and readers are served")
    func page() throws {
        let stage = try Stage()
        try stage.write("Contact.csv", contacts(200) { $0 % 50 == 3 })
        for _ in 0..<2 {
            let outcome = try stage.winnow("check", "Contact.csv", "--history", "crm.history", "--as", "crm")
            try #require(outcome.status <= 1, "\(outcome.errors)")
        }
        // Two more days, as a check would have written them.
        try stage.shell(
            """
            python3 -c "
            import sqlite3
            db = sqlite3.connect('crm.history'); c = db.cursor()
            c.execute('delete from findings')
            last = c.execute('select max(time) from runs').fetchone()[0]
            for day, records in ((1, 210), (2, 90)):
                c.execute('insert into runs(\\"check\\", time, worst, bytes, policy, tool) values (?, ?, ?, 1, ?, ?)', ('crm', last + day * 86400, 'error', 'p', 't'))
                c.execute('insert into tables values (?, ?, ?, ?, 0, 9, 5, 0)', (c.lastrowid, 'Contact', records, records - 9))
            c.execute('insert into findings values ((select max(id) from runs), ?, ?, ?, ?)', ('table.<b>shrank', 'error', 'Contact', '</title><script>alert(1)</script>'))
            db.commit()"
            """)
        #expect(try stage.winnow("report", "--history", "crm.history", "--output", "h.html").status == 0)
        let page = LookedAtPage(stage: stage, path: "h.html")
        for dark in [false, true] {
            let seen = try page.answers([
                ["size": [dark ? 390 : 1280, 900]], ["dark": dark], ["open": true],
                ["js": "document.querySelector('h1').textContent"],
                [
                    "js":
                        "[...document.querySelectorAll('figure')].map(f => f.querySelectorAll('svg circle.found').length)"
                ],
                ["js": "document.querySelector('figure svg').getAttribute('aria-label')"],
                ["js": "document.querySelector('tbody tr').textContent"], ["js": LookedAtPage.faultsForReaders],
                ["js": LookedAtPage.faintTexts], ["js": "document.documentElement.scrollWidth"], ["problems": true],
            ])
            #expect(seen[0] as? String == "4 runs, 1 finding.")
            #expect(seen[1] as? [Int] == [1, 1, 1])
            #expect(seen[2] as? String == "records: 90 to 210 in 4 runs; findings in 1 run")
            #expect((seen[3] as? String)?.contains("</title><script>alert(1)</script>") == true)
            #expect(seen[4] as? [String] == [])
            #expect(seen[5] as? [String] == [])
            #expect(seen[6] as? Int == (dark ? 390 : 1280))
            #expect(seen[7] as? [String] == [])
        }
        #expect(try stage.winnow("report", "--history", "crm.history", "--as", "other").output.contains("has no run"))
        #expect(try stage.winnow("report", "--history", "none.history").status == 2)
        #expect(try stage.winnow("report", "out", "--history", "crm.history").status == 2)
        #expect(try stage.winnow("report", "--history", "crm.history", "--format", "csv").status == 2)
    }
}
