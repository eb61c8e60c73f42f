import Testing

@testable import Records

/// Points in time as dumps write them and as winnow does, and the columns that tell when a record was made.
struct DateValueTests {
    private func seconds(_ text: String) -> Int? { Array(text.utf8).withUnsafeBytes(DateValue.seconds) }

    @Test("every day from 1600 to 2400 is what counting days by hand says, and comes back")
    func days() {
        var (year, month, day) = (1600, 1, 1)
        var number = DateValue.day(year: 1600, month: 1, day: 1)
        #expect(DateValue.day(year: 1970, month: 1, day: 1) == 0)
        while year < 2400 {
            let found = DateValue.date(number)
            guard found == (year, month, day), DateValue.day(year: year, month: month, day: day) == number else {
                Issue.record("day \(number) is \(found), not \(year)-\(month)-\(day)")
                return
            }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let last = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            number += 1
            day += 1
            if day > last { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(number == 157_054, "the days from 1970 to 2400")
    }

    @Test(
        "a time is written in UTC, to the second",
        arguments: [
            ("2026-11-24T10:19:31.000Z", "2026-11-24T10:19:31Z"),
            ("2026-11-24T10:19:31.000+0000", "2026-11-24T10:19:31Z"),
            ("2026-11-24 10:19:31+02", "2026-11-24T08:19:31Z"), ("2026-03-01 01:30:00-05:30", "2026-03-01T07:00:00Z"),
            ("1969-12-31 23:59:59.999999", "1969-12-31T23:59:59Z"), ("2026-11-24", "2026-11-24T00:00:00Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"), ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        ])
    func utc(text: String, written: String) {
        let value = seconds(text)
        #expect(value.flatMap(DateValue.text) == written)
        #expect(DateValue.seconds(written: written) == value)
    }

    @Test("a year of other than four digits is not written, and only what is written is read back")
    func bounds() {
        #expect(DateValue.text(Int.max) == nil && DateValue.text(Int.min) == nil)
        #expect(seconds("0001-01-01T00:00:00+01:00").flatMap(DateValue.text) == nil)
        #expect(seconds("9999-12-31T23:59:59-01:00").flatMap(DateValue.text) == nil)
        for text in [
            "", "2026-11-24", "2026-11-24T10:19:31", "2026-11-24T10:19:31.0Z", "2026-11-24T10:19:31+00:00",
            "2026-02-30T00:00:00Z", "2026-11-24t10:19:31z", "2026-11-24T10:19:61Z", "soon",
        ] {
            #expect(DateValue.seconds(written: text) == nil, "\(text)")
        }
    }

    @Test("columns of creation are known by name; another record's, of change or of birth are none")
    func columns() {
        for name in ["CreatedDate", "created_at", "CREATED-ON", "Creation Date", "inserted_at", "Created [synthetic]"] {
            #expect(CreationColumn.position(in: ["Id", name]) == 1, "\(name)")
        }
        for name in [
            "Account.CreatedDate", "CreatedById", "LastModifiedDate", "Birthdate", "created_by", "recreated_at",
        ] {
            #expect(CreationColumn.position(in: ["Id", name]) == nil, "\(name)")
        }
    }
}
