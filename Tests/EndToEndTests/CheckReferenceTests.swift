import Foundation
import Testing

/// References that nobody declares: a column is named for a table, `customer_id` for `customers`.
struct CheckReferenceTests {
    private func rows(_ night: Int, dangling: Int, _ row: (Int, Int) -> String) -> String {
        (0..<(600 + night)).map { row($0, $0 < dangling ? 90_000 + $0 : $0 * 7 % 200 + 1) }.joined()
    }

    /// Three archives: those that refer to others, in two formats, and these.
    private func write(_ stage: Stage, night: Int, dangling: Int = 0) throws {
        try stage.write(
            "customers.csv",
            "id,name\n" + (1...200).map { "\($0),Customer number \($0 + night)\n" }.joined())
        try stage.write("products.csv", "sku,price\n" + (1...50).map { "P-\($0),\($0 * 3)\n" }.joined())
        try stage.write("addresses.csv", "id,street\n" + (1...50).map { "A\($0),Street \($0)\n" }.joined())
        try stage.write(
            "orders.csv",
            "order_id,customer_id,product_id,session_id,shipping_address_id,address_id\n"
                + rows(night, dangling: dangling) {
                    "o\($0),\($1),\($0),s\($0),x\($0),\($0 % 2 == 0 ? "A\($0 % 50 + 1)" : "B\($0)")\n"
                })
        try stage.write(
            "invoices.ndjson",
            rows(night, dangling: dangling) { "{\"_id\":\"i\($0)\",\"customerId\":\($1),\"orderId\":\"o\($0)\"}\n" })
        try stage.shell(
            """
            touch -d 2026-11-2\(night) *.csv *.ndjson; rm -f *.zip
            zip -q -X a.zip orders.csv invoices.ndjson; zip -q -X b.zip customers.csv products.csv; zip -q -X c.zip addresses.csv
            """)
    }

    private func check(_ stage: Stage, night: Int, _ more: [String] = []) throws -> [String: Any] {
        let outcome = try stage.winnow(
            [
                "check", "a.zip", "b.zip", "c.zip", "--no-config", "--json", "--as", "shop", "--at",
                "2026-11-2\(night)T04:00:00Z",
            ]
                + more)
        var json = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
        json.removeValue(forKey: "notReadAgain")
        return json
    }

    private func relations(_ json: [String: Any]) throws -> [String: [String: Any]] {
        let relations = try #require(json["relations"] as? [[String: Any]])
        return Dictionary(
            uniqueKeysWithValues: relations.map {
                ("\($0["child"] ?? "").\(($0["columns"] as? [String])?.first ?? "")", $0)
            })
    }

    @Test(
        "references by name are counted; where more dangle than in the baseline that is told, and nothing else of them")
    func named() throws {
        let stage = try Stage()
        let baseline = ["--baseline", "baseline", "--accept"]
        try write(stage, night: 1)
        let first = try relations(check(stage, night: 1, baseline))
        #expect(
            Set(first.keys) == ["orders.customer_id", "orders.address_id", "invoices.customerId", "invoices.orderId"])
        for name in first.keys where name != "orders.address_id" {
            #expect(first[name]?["dangling"] as? Int == 0 && first[name]?["references"] as? Int == 601, "\(name)")
            #expect(first[name]?["isNamed"] as? Bool == true)
        }
        #expect(first["orders.customer_id"]?["parent"] as? String == "customers")
        #expect(first["invoices.orderId"]?["parent"] as? String == "orders")
        // Half of these are none: nobody says that they are references.
        #expect(first["orders.address_id"]?["dangling"] as? Int == 300)
        try write(stage, night: 2)
        #expect((try check(stage, night: 2, baseline)["findings"] as? [Any])?.isEmpty == true)
        try write(stage, night: 3, dangling: 60)
        let third = try check(stage, night: 3, baseline)
        let found = try #require(third["findings"] as? [[String: Any]]).map {
            "\($0["rule"] ?? "") \($0["table"] ?? "") \($0["column"] ?? "")"
        }
        #expect(Set(found) == ["dangling-grew orders customer_id", "dangling-grew invoices customerId"], "\(found)")
        // Which archives are known makes no difference.
        func bothWays() throws {
            let known = try check(stage, night: 3, ["--baseline", "baseline", "--cache", "cache"])
            let fresh = try check(stage, night: 3, ["--baseline", "baseline"])
            #expect(NSDictionary(dictionary: known).isEqual(to: fresh))
        }
        try bothWays()
        for name in ["a", "b"] {
            try stage.shell("cp \(name).zip \(name)")
            try write(stage, night: 4)
            try stage.shell("mv \(name) \(name).zip")
            try bothWays()
        }
    }

    @Test("a restore follows no name")
    func restore() throws {
        let stage = try Stage()
        try stage.write("customers.csv", "id,data_provenance\n1,production\n2,synthetic\n")
        try stage.write("orders.csv", "id,customer_id\n1,1\n2,2\n")
        try stage.shell("zip -q b.zip customers.csv orders.csv")
        let outcome = try stage.winnow("restore", "b.zip", "--output", "out", "--no-config")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try stage.diff("out").count == 1)
        #expect(try !stage.text("out/manifest.json").contains("\"named\""))
    }
}
