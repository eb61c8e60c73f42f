import Foundation
import Testing

/// The report of a restore set: what it says, and how it behaves in a browser.
@Suite(.serialized) struct ReportTests {
    private func fixture() throws -> (stage: Stage, page: LookedAtPage) {
        let stage = try Stage()
        _ = try FixtureTests.restore(stage, FixtureTests.zips)
        return (stage, LookedAtPage(stage: stage, path: "out/report.html"))
    }

    @Test(
        "the page loads without a complaint and without a request, wide and narrow, light and dark, with all that readers need"
    )
    func loads() throws {
        let (_, page) = try fixture()
        for (width, dark) in [(1280, false), (1280, true), (390, false), (390, true)] {
            let seen = try page.answers([
                ["size": [width, 900]], ["dark": dark], ["open": true], ["problems": true],
                ["js": "document.querySelector('h1').textContent"], ["js": "document.documentElement.scrollWidth"],
                ["js": LookedAtPage.faultsForReaders], ["js": LookedAtPage.faintTexts],
            ])
            #expect(seen[0] as? [String] == [])
            #expect(seen[1] as? String == "283 of 1,700 records were left out.")
            #expect(seen[2] as? Int == width, "nothing runs out at the side")
            #expect(seen[3] as? [String] == [])
            #expect(seen[4] as? [String] == [])
        }
    }

    @Test("the search finds a record, a row opens its explanation, and the keyboard does all of it")
    func search() throws {
        let (stage, page) = try fixture()
        let line = try #require(
            try stage.diff("out").first { $0["table"] as? String == "Case" && $0["reason"] as? String == "cascade" })
        let key = try #require(line["key"] as? String)
        let parent = try #require((line["parents"] as? [[String: Any]])?.first?["key"] as? String)
        let seen = try page.answers([
            ["size": [1280, 900]], ["open": true], ["js": "document.getElementById('count').textContent"],
            ["key": "/"], ["js": "document.activeElement.id"], ["type": key.lowercased()],
            ["wait": "document.getElementById('count').textContent === '1 of 287 fit'"],
            ["key": "ArrowDown"], ["js": "document.activeElement.cells[3].textContent"],
            ["key": "Enter"], ["js": "document.getElementById('detail').open"],
            ["js": "document.getElementById('detail').textContent"], ["js": LookedAtPage.faintTexts],
            ["key": "Escape"], ["js": "document.getElementById('detail').open"],
            ["js": "document.activeElement.cells[3].textContent"],
            ["js": "document.getElementById('reset').click(), document.getElementById('count').textContent"],
            ["js": "document.querySelector('#list tbody tr').focus()"], ["key": "End"],
            ["js": "document.activeElement.getAttribute('aria-rowindex')"], ["problems": true],
        ])
        #expect(seen[0] as? String == "283 records and 4 files that went with them")
        #expect(seen[1] as? String == "search")
        #expect(seen[2] as? String == key)
        #expect(seen[3] as? Bool == true)
        let detail = try #require(seen[4] as? String)
        #expect(detail.contains("a record that it refers to, or lies in, is dropped"))
        #expect(detail.contains("Account \(parent): this record refers to it by AccountId"))
        #expect(detail.contains("winnow explain DIR '\(key)'"))
        #expect(detail.contains("winnow reinstate DIR --record '\(parent)' --why"))
        #expect(seen[5] as? [String] == [])
        #expect(seen[6] as? Bool == false)
        #expect(seen[7] as? String == key, "the focus comes back")
        #expect(seen[8] as? String == "283 records and 4 files that went with them")
        #expect(seen[10] as? String == "288", "287 rows and the titles")
        #expect(seen[11] as? [String] == [])
    }

    @Test("filters and sorting show what the manifest diff has")
    func filters() throws {
        let (stage, page) = try fixture()
        let lines = try stage.diff("out")
        let held = lines.filter { $0["decision"] as? String == "hold" && $0["table"] as? String == "Contact" }.count
        let first = try #require(lines.compactMap { $0["key"] as? String }.min())
        let choose = { (id: String, value: String) in
            "(() => { const s = document.getElementById('\(id)'); s.value = '=\(value)'; s.dispatchEvent(new Event('change')); })()"
        }
        let seen = try page.answers([
            ["size": [1280, 900]], ["open": true], ["js": choose("by-decision", "hold")],
            ["js": choose("by-table", "Contact")],
            ["js": "document.getElementById('count').textContent"],
            ["js": "document.getElementById('list').getAttribute('aria-rowcount')"],
            ["js": "document.getElementById('reset').click()"],
            [
                "js":
                    "(() => { const b = document.querySelector('[data-by=key]'); b.click(); return b.closest('th').getAttribute('aria-sort'); })()"
            ],
            [
                "js":
                    "[...document.querySelectorAll('#list tbody tr[data-index]')].map(r => r.cells[3].textContent).find(k => k.startsWith('0'))"
            ],
            [
                "js":
                    "(() => { const b = document.querySelector('[data-by=score]'); b.click(); return b.closest('th').getAttribute('aria-sort'); })()"
            ],
            ["js": "document.querySelector('#list tbody tr').cells[4].textContent"],
        ])
        #expect(seen[2] as? String == "\(held) of 287 fit")
        #expect(seen[3] as? String == "\(held + 1)")
        #expect(seen[5] as? String == "ascending")
        #expect(seen[6] as? String == first)
        #expect(seen[7] as? String == "descending")
        #expect(seen[8] as? String == "1.0000")
    }

    @Test("names and values that are markup, quotes, control characters or no UTF-8 are shown and do nothing")
    func hostile() throws {
        let stage = try Stage()
        try stage.write(
            "make.py",
            """
            import csv, io, tarfile
            evil = "</script><img src=x onerror=\\"document.title='owned'\\"><svg onload=alert(1)>"
            text = io.StringIO()
            rows = csv.writer(text)
            rows.writerow(['Id', evil, 'Email', 'Data_Provenance__c', 'AccountId'])
            for n, key in enumerate([evil, "' onclick='alert(1)", 'a\\u202Eb\\u2028c', '<!--<script>', '${alert(1)}', 'x"y&amp;z']):
                rows.writerow([key, evil, 'a%d@example.com' % n, 'synthetic', ''])
            rows.writerow(['12', evil, 'a@contoso-bank.com', evil, ''])
            data = text.getvalue().encode()
            with tarfile.open('b.tar', 'w') as tar:
                for name in [evil + '.csv', 'a\\u202Egnp.csv', 'b\\udcff"\\'.csv', '<style>*{display:none}.csv']:
                    info = tarfile.TarInfo(name)
                    info.size = len(data)
                    tar.addfile(info, io.BytesIO(data))

            """)
        try stage.shell("python3 make.py")
        #expect(try stage.winnow("restore", "b.tar", "--output", "out", "-q").status <= 1)
        #expect(try stage.text("out/dropped.ndjson").split(separator: "\n").count == 24)
        for arguments in [["report", "out", "-o", "again.html"], ["report", "out", "--format", "md", "-o", "r.md"]] {
            #expect(try stage.winnow(arguments).status == 0)
        }
        let page = try stage.bytes("out/report.html")
        #expect(page == (try stage.bytes("again.html")))
        #expect(String(validating: page, as: UTF8.self) != nil)
        for character in ["\u{202E}", "\u{2028}"] { #expect(!(try stage.text("out/report.html")).contains(character)) }
        let seen = try LookedAtPage(stage: stage, path: "out/report.html").answers([
            ["size": [1280, 900]], ["open": true],
            ["js": "[...document.querySelectorAll('#list tbody tr')].map(r => r.cells[3].textContent)"],
            ["js": "document.querySelector('#list tbody tr').click(), document.getElementById('detail').textContent"],
            ["js": "document.querySelectorAll('img, svg[onload], [onclick], [onerror]').length"],
            ["js": "document.title"], ["js": "document.querySelectorAll('style').length"], ["problems": true],
        ])
        let keys = try #require(seen[0] as? [String])
        #expect(keys.count == 24)
        #expect(keys[0].hasPrefix("</script><img src=x onerror="))
        #expect(keys[2] == "a\\u{202E}b\\u{2028}c")
        #expect((seen[1] as? String)?.contains("</script><img src=x onerror=") == true)
        #expect(seen[2] as? Int == 0)
        #expect(seen[3] as? String == "Restore report: 24 of 28 records were left out.")
        #expect(seen[4] as? Int == 1)
        #expect(seen[5] as? [String] == [])
        #expect(!(try stage.text("r.md").contains("<img")))
    }

    @Test(
        "100,000 rows are searched and sorted with few of them in the document, and a longer list says that it is cut")
    func many() throws {
        let stage = try Stage()
        var text = "Id,LastName,Email,Data_Provenance__c\n"
        for row in 1...100_500 { text += "\(row),Oneil,a\(row)@example.com,\(row == 100_400 ? "wave" : "synthetic")\n" }
        try stage.write("Contact.csv", text)
        #expect(try stage.winnow("restore", "Contact.csv", "--output", "out", "--index", "none", "-q").status <= 1)
        let lines = try stage.shell("wc -l < out/dropped.ndjson").trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(lines == "100500")
        let seen = try LookedAtPage(stage: stage, path: "out/report.html").answers([
            ["size": [1280, 900]], ["open": true], ["key": "/"], ["type": "a 99973"],
            ["wait": "document.getElementById('count').textContent.startsWith('1 of 100,000 fit')"],
            ["js": "document.querySelector('#list tbody tr').cells[3].textContent"],
            [
                "js":
                    "document.getElementById('reset').click(), document.getElementById('list').getAttribute('aria-rowcount')"
            ],
            ["js": "document.querySelector('#list tbody tr').focus()"], ["key": "End"],
            ["js": "document.activeElement.getAttribute('aria-rowindex')"],
            ["js": "document.querySelectorAll('#list tbody tr').length"],
            ["js": "document.getElementById('list-of-records').textContent"], ["problems": true],
        ])
        #expect(seen[0] as? String == "99973")
        #expect(seen[1] as? String == "100001")
        #expect(seen[3] as? String == "100001")
        #expect(try #require(seen[4] as? Int) < 100)
        #expect((seen[5] as? String)?.contains("This list is cut: it has 100,000 of 100,500 records") == true)
        #expect(try stage.text("out/report.html").contains("There is no index in this restore set"))
        #expect(seen[6] as? [String] == [])
    }

    @Test("in print and without scripts the summary and the first records are there, and it says how many are not")
    func print() throws {
        let (_, page) = try fixture()
        let visible = "[...document.querySelectorAll('.first tbody tr')].filter(r => r.getClientRects().length).length"
        let list = "document.querySelector('.live').getClientRects().length"
        let printed = try page.answers([
            ["size": [800, 1000]], ["open": true], ["js": visible], ["print": true], ["js": visible], ["js": list],
            ["js": "document.querySelector('.first').textContent"],
        ])
        #expect(printed[0] as? Int == 0)
        #expect(printed[1] as? Int == 50)
        #expect(printed[2] as? Int == 0)
        #expect((printed[3] as? String)?.contains("The first 50 of 287. The other 237 are not printed") == true)
        let plain = try page.answers([["scripts": false], ["open": true], ["js": visible], ["js": list]])
        #expect(plain[0] as? Int == 50)
        #expect(plain[1] as? Int == 0)
    }

    @Test(
        "equal restore sets have equal reports; verify makes them again, and so finds one that was changed with its checksum"
    )
    func accounted() throws {
        let (stage, _) = try fixture()
        let other = try Stage()
        _ = try FixtureTests.restore(other, FixtureTests.zips)
        #expect(try stage.bytes("out/report.html") == other.bytes("out/report.html"))
        let sound = try stage.winnow("verify", "out")
        #expect(sound.status == 0 && sound.output.contains("report.html says what manifest, diff and index say"))
        try stage.shell("sed -i 's/37 held/36 held/' out/report.html")
        let changed = try stage.winnow("verify", "out")
        #expect(changed.status == 1 && changed.output.contains("report.html"), "\(changed.output)")
        try stage.shell(
            "cd out && grep -v report.html SHA256SUMS > ../sums && sha256sum report.html >> ../sums && cp ../sums SHA256SUMS"
        )
        let forged = try stage.winnow("verify", "out")
        #expect(
            forged.status == 1 && forged.output.contains("does not say what manifest, manifest diff and index say"),
            "\(forged.output)")
    }

    @Test(
        "a signature shows in the report, and checksums and verify still hold; with a key the report says that it holds"
    )
    func signed() throws {
        let (stage, _) = try fixture()
        try stage.winnow("keygen", "-o", "operator")
        let unsigned = try stage.winnow("report", "out", "--public-key", "operator.pub.pem", "--format", "json")
        #expect(unsigned.output.contains("\"state\" : \"fails\""))
        #expect(try stage.winnow("sign", "out", "--key", "operator.pem").status == 0)
        try stage.shell("cd out && sha256sum --strict --quiet -c SHA256SUMS")
        #expect(try stage.text("out/report.html").contains("; not verified here."))
        let verified = try stage.winnow("verify", "out", "--public-key", "operator.pub.pem")
        #expect(verified.status == 0, "\(verified.output)")
        let told = try stage.winnow("report", "out", "--public-key", "operator.pub.pem", "--format", "md")
        #expect(told.status == 0 && told.output.contains(" holds."), "\(told.output)\(told.errors)")
        try stage.winnow("keygen", "-o", "stranger")
        let strange = try stage.winnow("report", "out", "--public-key", "stranger.pub.pem", "--format", "md")
        #expect(strange.output.contains("The signature does not hold"))
    }

    @Test("CSV has every record that went, JSON the numbers of the manifest")
    func forPrograms() throws {
        let (stage, _) = try fixture()
        #expect(try stage.winnow("report", "out", "--format", "csv", "-o", "gone.csv").status == 0)
        let read = try stage.shell(
            """
            python3 -c "
            import csv, json
            rows = list(csv.DictReader(open('gone.csv', encoding='utf-8', newline='')))
            lines = [json.loads(line) for line in open('out/dropped.ndjson', encoding='utf-8')]
            assert len(rows) == len(lines) == 287
            for row, line in zip(rows, lines):
                assert (row['key'], row['decision'], row['reason'], row['sha256']) == (line.get('key', ''), line['decision'], line['reason'], line['sha256'])
                assert row['why']
                if 'evidence' in line: assert abs(float(row['bans']) - sum(e['weight'] for e in line['evidence'])) < 0.006
            print('ok')"
            """)
        #expect(read == "ok\n")
        let numbers = try #require(
            try JSONSerialization.jsonObject(with: Data(stage.winnow("report", "out", "--format", "json").output.utf8))
                as? [String: Any])
        #expect(numbers["records"] as? Int == 1_700)
        #expect(numbers["held"] as? Int == 37)
        let scores = try #require(numbers["scores"] as? [[String: Any]])
        #expect(scores.reduce(0) { $0 + ($1["kept"] as? Int ?? 0) } == 1_417)
        let tags = try #require(numbers["tags"] as? [[String: Any]])
        let tagged = tags.reduce(0) { sum, tag in
            sum + ["kept", "held", "dropped"].reduce(0) { $0 + (tag[$1] as? Int ?? 0) }
        }
        #expect(tagged == 1_700)
    }

    @Test("nothing is overwritten or put among a restore set's files unasked")
    func places() throws {
        let (stage, _) = try fixture()
        try stage.write("there.html", "mine")
        let there = try stage.winnow("report", "out", "-o", "there.html")
        #expect(there.status == 2 && there.errors.contains("--force"), "\(there.errors)")
        #expect(try stage.text("there.html") == "mine")
        #expect(try stage.winnow("report", "out", "-o", "there.html", "--force").status == 0)
        let inside = try stage.winnow("report", "out", "-o", "out/more.html", "--force")
        #expect(inside.status == 2 && inside.errors.contains("restore set"), "\(inside.errors)")
        #expect(try stage.winnow("report", "in-none").status == 2)
        #expect(try stage.winnow("report", "out", "-o", "absent/r.html").status == 4)
        #expect(try stage.winnow("report").status == 2)
    }

    @Test("a damaged or hostile manifest diff is refused, not a crash")
    func damaged() throws {
        let (stage, _) = try fixture()
        try stage.shell("cp out/dropped.ndjson whole.ndjson")
        for (change, status) in [
            ("head -c 5000 whole.ndjson", 2),
            ("sed '3s/\"record\":[0-9]*/\"record\":9223372036854775807/' whole.ndjson", 0),
            ("sed '3s/\"weight\":[0-9.]*/\"weight\":1e308/g; 4s/\"score\":[0-9.]*/\"score\":-1e308/' whole.ndjson", 0),
            ("echo '[]'", 2), (":", 0),
        ] {
            try stage.shell("\(change) > out/dropped.ndjson")
            for format in ["html", "md", "csv", "json"] {
                let outcome = try stage.winnow("report", "out", "--format", format)
                #expect(Int(outcome.status) == status, "\(change) \(format): \(outcome.errors)")
            }
        }
    }
}
