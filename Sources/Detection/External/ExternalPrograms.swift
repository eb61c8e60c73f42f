import Foundation
import Records

/// The external detectors of a run: each is started once, and gets its records batch by batch in source order, so that
/// one that remembers what it saw answers the same in every run.
///
/// A batch is a line of JSON for each record, `{"table":…,"record":…,"fields":{…}}`, and an empty line; the answer a line
/// for each record in the same order, `{"record":…,"score":…}`, with a score from 0 to 1 or `null` for no opinion.
public final class ExternalPrograms {
    private var processes: [ExternalDetector: ExternalProcess] = [:]

    /// Starts the programs. Throws `ExternalDetectorError` when one cannot be started.
    public init(_ detectors: [ExternalDetector]) throws {
        for detector in detectors where processes[detector] == nil {
            do throws(ExternalProcess.Failure) {
                processes[detector] = try ExternalProcess(command: detector.command, megabytes: detector.megabytes)
            } catch {
                throw ExternalPrograms.error(detector, error, process: nil, place: "")
            }
        }
    }

    public var isEmpty: Bool { processes.isEmpty }

    /// What the detectors of the settings say of a batch's records; records that could not be split are not shown to
    /// them. Throws `ExternalDetectorError`.
    ///
    /// - Parameter detectors: those of the table's settings, all among those that were started.
    public func opinions(
        on batch: RecordBatch, schema: Schema, detectors: [ExternalDetector], weightLimit: Float
    ) throws -> [ExternalOpinion] {
        var opinions: [ExternalOpinion] = []
        for (position, detector) in detectors.enumerated() {
            let columns = Self.columns(of: detector, in: schema)
            guard let process = processes[detector], !columns.isEmpty else { continue }
            let misfits = Set(batch.misfits.map(\.row))
            let rows = (0..<batch.rowCount).filter { !misfits.contains($0) }
            guard !rows.isEmpty else { continue }
            let question = Self.question(rows, of: batch, columns: columns, schema: schema)
            do {
                try process.exchange(question, lines: rows.count, seconds: detector.seconds) { index, line in
                    let ordinal = batch.firstOrdinal + rows[index]
                    guard let weight = try Self.weight(line, record: ordinal, limit: weightLimit) else { return }
                    opinions.append(ExternalOpinion(row: rows[index], detector: position, weight: weight))
                }
            } catch {
                let last = batch.firstOrdinal + batch.rowCount - 1
                throw Self.error(
                    detector, error, process: process,
                    place: " at records \(batch.firstOrdinal) to \(last) of \(schema.table)")
            }
        }
        return opinions.sorted { ($0.row, $0.detector) < ($1.row, $1.detector) }
    }

    /// Lets the programs end. Throws `ExternalDetectorError` when one says by its exit status that it has failed.
    public func finish() throws {
        for (detector, process) in processes.sorted(by: { $0.key.name < $1.key.name }) {
            do throws(ExternalProcess.Failure) {
                try process.finish(seconds: detector.seconds)
            } catch {
                throw Self.error(detector, error, process: process, place: " after the last record")
            }
        }
        processes = [:]
    }

    private static func columns(of detector: ExternalDetector, in schema: Schema) -> [Int] {
        guard !detector.fields.isEmpty else { return Array(schema.columns.indices) }
        let wanted = Set(detector.fields.map { $0.lowercased() })
        return schema.columns.indices.filter { wanted.contains(schema.columns[$0].lowercased()) }
    }

    private static func question(_ rows: [Int], of batch: RecordBatch, columns: [Int], schema: Schema) -> [UInt8] {
        var question = JSONLine(capacity: 1 << 16)
        batch.withView { view in
            for row in rows {
                question.object { line in
                    line.string("table", schema.table)
                    line.number("record", batch.firstOrdinal + row)
                    line.object("fields") { line in
                        for column in columns {
                            let (start, end) = view.wholeField(row, column)
                            let text = RecordText.decode(
                                UnsafeRawBufferPointer(rebasing: view.text[start..<end]), quote: batch.quote,
                                encoding: batch.encoding)
                            line.string(named: schema.columns[column], text)
                        }
                    }
                }
                question.newline()
            }
        }
        question.newline()
        return question.bytes
    }

    /// An answer that is none.
    private struct Nonsense: Error {
        let expected: String
    }

    /// The weight of one answer; `nil` for no opinion.
    private static func weight(_ line: UnsafeRawBufferPointer, record: Int, limit: Float) throws -> Float? {
        guard let answer = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
            let number = answer["record"] as? NSNumber, let score = answer["score"]
        else { throw Nonsense(expected: #"{"record": \#(record), "score": a number from 0 to 1, or null}"#) }
        guard number.intValue == record else { throw Nonsense(expected: "an answer to record \(record)") }
        if score is NSNull { return nil }
        // JSON's true and false are numbers to Foundation, of one byte.
        var text = (score as? NSNumber).map { $0.objCType.pointee == 0x63 ? "" : $0.description } ?? ""
        guard let probability = text.withUTF8({ Probability(UnsafeRawBufferPointer($0), 0, $0.count) }) else {
            throw Nonsense(expected: "a score from 0 to 1 for record \(record)")
        }
        return probability.weight(limit: limit)
    }

    private static func error(
        _ detector: ExternalDetector, _ error: any Error, process: ExternalProcess?, place: String
    ) -> any Error {
        let message: String
        switch error {
        case ExternalProcess.Failure.cannotStart(let why):
            message = "cannot be started: \(detector.command.first ?? ""): \(why)"
        case ExternalProcess.Failure.ended(let how): message = how + place
        case ExternalProcess.Failure.silent(let seconds):
            message = "gave no answer within \(seconds) seconds\(place) (policy: seconds)"
        case ExternalProcess.Failure.lineTooLong:
            message = "wrote a line of more than \(ExternalProcess.lineLimit) bytes\(place)"
        case ExternalProcess.Failure.talkative: message = "wrote more lines than it got records\(place)"
        case let nonsense as Nonsense: message = "gave an answer that is none\(place); expected: \(nonsense.expected)"
        default: return error
        }
        process?.kill()
        return ExternalDetectorError(detector: detector.name, message: message, said: process?.lastWords ?? "")
    }
}
