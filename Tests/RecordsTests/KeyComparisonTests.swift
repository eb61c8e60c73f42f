import Testing

@testable import Records

/// What a dump declares of a column says how its values are compared, and what is not certain is compared byte by byte.
struct KeyComparisonTests {
    private func canonical(_ value: String, _ comparison: KeyComparison) -> String {
        var value = value
        return value.withUTF8 { String(decoding: comparison.canonical(UnsafeRawBufferPointer($0)), as: UTF8.self) }
    }

    private func comparisons(_ statement: String, _ dialect: SQLDialect) throws -> [KeyComparison?] {
        let declaration = try #require(
            Array(statement.utf8).withUnsafeBytes { SQLDefinitions.declaration($0, dialect: dialect) })
        return declaration.columns.map(\.comparison)
    }

    @Test("MySQL: a column's own collation, the default of its character set, the table's, by what their names say")
    func mySQL() throws {
        let found = try comparisons(
            """
            CREATE TABLE `t` (
              `a` varchar(10) NOT NULL,
              `b` varchar(10) CHARACTER SET latin1 COLLATE latin1_bin DEFAULT NULL,
              `c` char(3) CHARACTER SET latin1 NOT NULL DEFAULT 'x',
              `d` varchar(9) COLLATE utf8mb4_bin,
              `e` int(11) NOT NULL,
              `f` varbinary(9),
              `g` decimal(10,2),
              `h` text CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
              `i` enum('a','b') COLLATE utf8mb4_general_ci,
              `j` int(5) unsigned zerofill,
              PRIMARY KEY (`a`), KEY `k` (`b`)
            ) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='COLLATE=x';
            """, .mySQL)
        #expect(
            found == [
                .ignoringCase, .ignoringPadding, .ignoringCaseAndPadding, .ignoringPadding, nil, nil, .number, nil,
                .ignoringCaseAndPadding, .number,
            ])
        #expect(
            try comparisons("CREATE TABLE t (a varchar(9)) ENGINE=InnoDB DEFAULT CHARSET=latin1;", .mySQL)
                == [.ignoringCaseAndPadding])
        // I is the capital of ı there, and Ë of no letter: MariaDB takes both apart.
        #expect(
            try comparisons(
                """
                CREATE TABLE t (a varchar(9) COLLATE utf8mb4_turkish_ci, b varchar(9) COLLATE utf8mb4_tr_0900_ai_ci,
                  c varchar(9) COLLATE latin5_turkish_nopad_ci, d varchar(9) COLLATE latin2_hungarian_ci,
                  e varchar(9) COLLATE utf8mb4_hungarian_ci);
                """, .mySQL) == [.ignoringPadding, nil, nil, .ignoringPadding, .ignoringCaseAndPadding])
        #expect(try comparisons("CREATE TABLE t (a varchar(9)) DEFAULT CHARSET=binary;", .mySQL) == [nil])
        #expect(try comparisons("CREATE TABLE t (a varchar(9));", .mySQL) == [nil])
    }

    @Test("PostgreSQL: citext, numeric, types that are filled up; SQLite: NOCASE and RTRIM")
    func others() throws {
        #expect(
            try comparisons(
                """
                CREATE TABLE public.t (a public.citext NOT NULL, b text COLLATE "C", c numeric(10,2), d character(8),
                  e character varying(9), f bigint);
                """, .postgreSQL) == [.ignoringCase, nil, .number, .ignoringPadding, nil, nil])
        #expect(
            try comparisons(
                "CREATE TABLE t (a TEXT COLLATE NOCASE PRIMARY KEY, b TEXT NOT NULL COLLATE \"rtrim\", c TEXT COLLATE x, d);",
                .sqlite) == [.ignoringASCIICase, .ignoringPadding, nil, nil])
    }

    @Test("values that are alike have one form, and others keep theirs")
    func forms() {
        #expect(canonical("Müller-ÀÉÞ", .ignoringCase) == canonical("MÜLLER-àéþ", .ignoringCase))
        #expect(canonical("a×", .ignoringCase) == "a×")
        #expect(canonical("÷ß", .ignoringCase) == "÷ß")
        #expect(canonical("Ü", .ignoringASCIICase) == "Ü")
        // Some collations have é for e; not all.
        #expect(canonical("é", .ignoringCase) != canonical("e", .ignoringCase))
        #expect(canonical("a ", .ignoringCase) == "a ")
        #expect(canonical("A  ", .ignoringCaseAndPadding) == "a")
        #expect(canonical("A  ", .ignoringPadding) == "A")
        for one in ["1", "1.0", "01.00", "1."] { #expect(canonical(one, .number) == "1") }
        for zero in ["0", "-0", "0.00", ".0"] { #expect(canonical(zero, .number) == "0") }
        #expect(canonical("-0.50", .number) == "-0.5")
        for word in ["", ".", "-", "1e2", "NaN", "1.2.3", "+1", "abc"] { #expect(canonical(word, .number) == word) }
    }
}
