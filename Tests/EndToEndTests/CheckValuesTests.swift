import Foundation
import Testing

/// Nights on which a table has as many records as ever and other values in them.
struct CheckValuesTests {
    /// `night.csv` of a night with a fault or none: keys that are counted up, past a power of ten; balances over several powers of
    /// ten, names in UTF-8.
    private static let night = """
        import random, sys
        number, fault = int(sys.argv[1]), sys.argv[2]
        rng = random.Random(number)
        names = ['Okafor', 'Müller', 'Lindqvist', 'Sørensen', 'Kaya', 'Nowak', 'Núñez'] if fault != 'ascii' else ['Okafor', 'Nowak', 'Kaya']
        rows = ['id,position,name,balance,quantity,rate']
        for row in range(800):
            key = 9_990_000 + 1_500 * number + row
            balance = rng.lognormvariate(7, 1.2) * (1 if rng.random() < 0.8 else -1)
            if fault == 'cents': balance *= 100
            if fault == 'unit': balance /= 1000
            if fault == 'signs': balance = -balance
            quantity = 0 if rng.random() < 0.3 else rng.randrange(1, 60)
            rate = rng.uniform(0.001, 0.09)
            rows.append(f'{key},{key - rng.randrange(3_000)},{rng.choice(names)} {row},{balance:.2f},{quantity},{rate:.4f}')
        data = ('\\n'.join(rows) + '\\n').encode()
        if fault == 'latin1': data = '\\n'.join(rows).encode('latin-1') + b'\\n'
        # A job that writes some of the rows in another encoding.
        if fault == 'mixed': data = b'\\n'.join(r.encode('latin-1' if n % 9 == 4 else 'utf-8') for n, r in enumerate(rows)) + b'\\n'
        open('night.csv', 'wb').write(data)
        """

    private struct Answer: Decodable {
        struct Finding: Decodable {
            let rule: String
            let message: String
        }
        let findings: [Finding]
    }

    private func check(_ stage: Stage, _ night: Int, _ fault: String) throws -> [Answer.Finding] {
        try stage.shell("python3 night.py \(night) \(fault)")
        let outcome = try stage.winnow(
            "check", "night.csv", "--no-config", "--as", "n", "--baseline", "baseline", "--accept", "--json", "--at",
            String(format: "2026-11-%02dT02:00:00Z", night + 1))
        return try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8)).findings
    }

    @Test(
        "numbers of another size or sign, and text in another encoding, are found on their night, and nothing on others"
    )
    func nights() throws {
        let stage = try Stage()
        try stage.write("night.py", Self.night)
        let faults = [
            3: ("cents", "distribution", "balance (numbers about "), 6: ("unit", "distribution", "times as small"),
            9: ("signs", "distribution", "balance (signs"), 12: ("latin1", "encoding", "in an 8-bit encoding"),
            15: ("mixed", "encoding", "wrong encoding"),
        ]
        for night in 0..<18 {
            let found = try check(stage, night, faults[night]?.0 ?? "none")
            if let (fault, rule, text) = faults[night] {
                #expect(Set(found.map(\.rule)) == [rule], "\(fault): \(found)")
                #expect(found.contains { $0.message.contains(text) }, "\(fault): \(found)")
            } else {
                #expect(found.isEmpty || night == 0, "night \(night): \(found)")
            }
        }
    }

    @Test("the first letters beyond ASCII in an 8-bit encoding are found, the last ones are nothing")
    func firstLetters() throws {
        let stage = try Stage()
        try stage.write("night.py", Self.night)
        _ = try check(stage, 0, "ascii")
        #expect(try check(stage, 1, "ascii").isEmpty)
        #expect(try check(stage, 2, "latin1").map(\.rule).contains("encoding"))
        _ = try stage.shell("rm baseline")
        _ = try check(stage, 3, "latin1")
        #expect(try check(stage, 4, "ascii").allSatisfy { $0.rule != "encoding" })
    }
}
