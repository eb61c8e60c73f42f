import Foundation
import Relations
import Testing

@Suite("Drawings of relations") struct RelationGraphTests {
    private let relations = [
        Relation(
            child: "orders", childColumns: ["customer_id"], parent: "customers", onDrop: .cascade, origin: .foreignKey),
        Relation(child: "orders", childColumns: ["a", "b"], parent: "orders", onDrop: .keep, origin: .policy),
        Relation(child: "Task", childColumns: ["WhatId"], parent: nil, onDrop: .cascadeWhenAll, origin: .salesforce),
    ]

    private let hostile = [
        "\"]; end", "`md`", "<script>alert(1)</script>", "#quot;", "a\\", "a\\\"b\n%% c", "\u{202e}live\u{0}", "&lt;",
        "end",
        "subgraph x", "Größe 表", "", "}\"; x -> y [label=\"", "\u{2028}|", "👩‍👩‍👧",
    ]

    @Test("a flowchart of Mermaid")
    func mermaid() {
        #expect(
            RelationGraph.mermaid(tables: ["customers", "lonely"], relations: relations) == """
                flowchart LR
                    n0["customers"]
                    n1["lonely"]
                    n2["orders"]
                    n3["Task"]
                    any(["any record"])
                    n2 -->|"customer_id: cascade"| n0
                    n2 -.->|"a, b: keep"| n2
                    n3 -->|"WhatId: cascade-when-all"| any

                """)
    }

    @Test("a digraph of Graphviz")
    func dot() {
        #expect(
            RelationGraph.dot(tables: ["customers"], relations: relations) == """
                digraph relations {
                    rankdir=LR;
                    node [shape=box];
                    n0 [label="customers"];
                    n1 [label="orders"];
                    n2 [label="Task"];
                    any [label="any record", shape=oval];
                    n1 -> n0 [label="customer_id: cascade"];
                    n1 -> n1 [label="a, b: keep", style=dashed];
                    n2 -> any [label="WhatId: cascade-when-all"];
                }

                """)
    }

    private var hostileRelations: [Relation] {
        hostile.map { Relation(child: $0, childColumns: [$0, "x"], parent: "p", onDrop: .hold, origin: .policy) }
    }

    @Test("a hostile name stays in its label")
    func names() throws {
        let mermaid = RelationGraph.mermaid(relations: hostileRelations).split(separator: "\n").map(String.init)
        #expect(mermaid.count == 1 + 16 + 15)
        let node = try Regex(##"    n[0-9]+\["([^"`<>&%|\[\]{}\\]|#[0-9]+;)*"\]"##)
        let edge = try Regex(##"    n[0-9]+ -->\|"([^"`<>&%|\[\]{}\\]|#[0-9]+;)*: hold"\| n[0-9]+"##)
        for line in mermaid.dropFirst() {
            #expect(line.wholeMatch(of: node) != nil || line.wholeMatch(of: edge) != nil, "\(line)")
        }
        #expect(mermaid.contains("    n0[\"#34;#93;#59; end\"]"))
        #expect(mermaid.contains("    n4[\"#35;quot#59;\"]"))

        let dot = RelationGraph.dot(relations: hostileRelations).split(separator: "\n").map(String.init)
        #expect(dot.count == 4 + 16 + 15)
        let label = try Regex(#"    n[0-9]+ (-> n[0-9]+ )?\[label="([^"\\]|\\["\\])*"\];"#)
        for line in dot.dropFirst(3).dropLast() { #expect(line.wholeMatch(of: label) != nil, "\(line)") }
    }

    private static let program = ["/usr/bin/dot", "/usr/local/bin/dot"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test("Graphviz reads it", .enabled(if: program != nil))
    func graphviz() throws {
        let program = try #require(Self.program)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-Tplain"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(RelationGraph.dot(relations: hostileRelations).utf8))
        try input.fileHandleForWriting.close()
        let text = try output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && text?.isEmpty == false)
    }
}
