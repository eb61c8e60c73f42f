import Crypto
import Foundation
import FoundationNetworking
import RestoreSets
import Synchronization

/// Tells another program of a check: a POST of JSON, tried again where that may help.
public struct Webhook: Sendable {
    /// Where it goes. An argument is seen by all users of the machine, so what is secret in a URL comes by a file.
    public enum Address: Sendable {
        case given(String)
        /// The first line of this file.
        case inFile(String)
    }

    private let url: URL
    /// Of the `Authorization` header (RFC 7617), where the URL names a user.
    private let credentials: String?
    private let secret: SymmetricKey?
    private let seconds: Double

    /// Tries in all: the waits between them are 1, 2 and 4 seconds.
    private static let tries = 4
    /// Bytes of a secret file.
    private static let secretBytes = 4_096
    /// Bytes of a file with a URL.
    private static let urlBytes = 4_096

    /// The header that says who sent it: `sha256=` and the HMAC-SHA-256 (RFC 2104) of the body under the secret, in hexadecimal
    /// digits.
    public static let signatureHeader = "X-Winnow-Signature-256"
    /// The same for all tries of one delivery.
    public static let deliveryHeader = "X-Winnow-Delivery"

    /// Throws `RestoreSetError` of kind `usage`.
    ///
    /// - Parameters:
    ///   - address: of an `https` URL; `http` only to this machine. A user and password only by a file.
    ///   - allowsPlain: also `http` to others.
    ///   - secretFile: its bytes without the line end are the secret.
    ///   - seconds: for one try.
    public init(at address: Address, allowsPlain: Bool, secretFile: String?, seconds: Double) throws {
        let (text, isGiven) =
            switch address {
            case .given(let url): (url, true)
            case .inFile(let path): (try Self.url(in: path), false)
            }
        guard var parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            let host = parts.host, !host.isEmpty, ["http", "https"].contains(scheme)
        else {
            throw RestoreSetError(.usage, "the webhook is no URL of a web server", advice: "Write: https://HOST/PATH")
        }
        let user = parts.user.map { "\($0):\(parts.password ?? "")" }
        if isGiven, user != nil {
            throw RestoreSetError(
                .usage, "the webhook's URL has a user in it, and all users of this machine see arguments",
                advice: "Put the URL into a file of mode 0600, and give that: --webhook-file FILE")
        }
        credentials = user.map { "Basic " + Data($0.utf8).base64EncodedString() }
        (parts.user, parts.password) = (nil, nil)
        guard let parsed = parts.url else {
            throw RestoreSetError(.usage, "the webhook is no URL of a web server", advice: "Write: https://HOST/PATH")
        }
        guard !host.contains(":") else {
            throw RestoreSetError(
                .usage, "the webhook is at an IPv6 address, which Foundation's URL loading on Linux does not take",
                advice: "Give the host's name; /etc/hosts can have one for the address.")
        }
        let isHere = ["localhost", "127.0.0.1"].contains(host.lowercased())
        guard scheme == "https" || isHere || allowsPlain else {
            throw RestoreSetError(
                .usage, "the webhook to \(host) is not encrypted",
                advice: "Use https, or say --webhook-insecure where the network is your own.")
        }
        self.url = parsed
        self.seconds = seconds
        secret = try secretFile.map(Self.secret)
    }

    private static func url(in path: String) throws -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw unreadable(path) }
        var bytes: Data
        do { bytes = try handle.read(upToCount: urlBytes + 1) ?? Data() } catch { throw unreadable(path) }
        // As Windows' editor begins a file.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if bytes.starts(with: mark) { bytes = bytes.dropFirst(mark.count) }
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count + mark.count <= urlBytes else {
            throw RestoreSetError(.usage, "the first line of the webhook's file \(path) is too long for a URL")
        }
        return String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces)
    }

    private static func unreadable(_ path: String) -> RestoreSetError {
        RestoreSetError(.usage, "the webhook's file \(path) cannot be read")
    }

    private static func secret(_ path: String) throws -> SymmetricKey {
        guard let handle = FileHandle(forReadingAtPath: path),
            var bytes = try? handle.read(upToCount: secretBytes + 1), bytes.count <= secretBytes
        else {
            throw RestoreSetError(.usage, "the webhook's secret \(path) cannot be read, or is too long")
        }
        while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
        guard bytes.count >= 16 else {
            throw RestoreSetError(
                .usage, "the webhook's secret \(path) has fewer than 16 bytes", advice: "openssl rand -hex 32 > FILE")
        }
        return SymmetricKey(data: bytes)
    }

    /// Sends it. Throws `RestoreSetError` of kind `output` where it was not taken.
    public func send(_ body: Data) throws {
        var request = URLRequest(url: url, timeoutInterval: seconds)
        request.httpMethod = "POST"
        request.httpBody = body
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("\(Tool.name)/\(Tool.version)", forHTTPHeaderField: "User-Agent")
        request.setValue(Self.hexadecimal(SHA256.hash(data: body)), forHTTPHeaderField: Self.deliveryHeader)
        if let credentials { request.setValue(credentials, forHTTPHeaderField: "Authorization") }
        if let secret {
            let code = HMAC<SHA256>.authenticationCode(for: body, using: secret)
            request.setValue("sha256=" + Self.hexadecimal(code), forHTTPHeaderField: Self.signatureHeader)
        }
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = seconds
        configuration.timeoutIntervalForResource = seconds
        let session = URLSession(configuration: configuration, delegate: NoRedirects(), delegateQueue: nil)
        defer { session.invalidateAndCancel() }
        var answer = Answer.none
        for attempt in 0..<Self.tries {
            if attempt > 0 { Thread.sleep(forTimeInterval: Double(1 << (attempt - 1))) }
            answer = Self.post(request, in: session, seconds: seconds)
            if answer.isTaken { return }
            guard answer.mayHelpToRetry else { break }
        }
        // The path may hold a token.
        throw RestoreSetError(
            .output, "the webhook at \(url.host ?? "") was not taken: \(answer)",
            advice: "The check itself is done; its other outputs are written.")
    }

    private enum Answer: Equatable, CustomStringConvertible {
        case none
        case status(Int)
        case failure(String)

        var isTaken: Bool {
            if case .status(let code) = self { (200..<300) ~= code } else { false }
        }

        /// 408, 429 and errors of the server may pass; others will not.
        var mayHelpToRetry: Bool {
            if case .status(let code) = self { code == 408 || code == 429 || code >= 500 } else { true }
        }

        var description: String {
            switch self {
            case .none: "no answer in time"
            case .status(let code) where (300..<400) ~= code: "it answered \(code), and redirections are not followed"
            case .status(let code): "it answered \(code)"
            case .failure(let why): why
            }
        }
    }

    private static func post(_ request: URLRequest, in session: URLSession, seconds: Double) -> Answer {
        let waiting = Waiting()
        let task = session.dataTask(with: request) { _, response, error in
            if let response = response as? HTTPURLResponse {
                waiting.end(.status(response.statusCode))
            } else {
                waiting.end(.failure((error as? URLError).map(why) ?? "no connection"))
            }
        }
        task.resume()
        let answer = waiting.answer(within: seconds + 5)
        if answer == .none { task.cancel() }
        return answer
    }

    /// What went wrong, in words: curl's own are lost on the way.
    private static func why(_ error: URLError) -> String {
        switch error.code {
        case .timedOut: "no answer in time"
        case .cannotFindHost, .dnsLookupFailed: "its name is not known here"
        case .cannotConnectToHost: "nobody takes connections there"
        case .networkConnectionLost: "the connection broke off"
        case .serverCertificateUntrusted, .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot,
            .serverCertificateNotYetValid:
            "its certificate is not trusted here (update-ca-certificates adds one of your own)"
        case .secureConnectionFailed: "no secure connection came about"
        default: "error \(error.code.rawValue) of the connection"
        }
    }

    /// Hands an answer from the session's thread to this one.
    private final class Waiting: Sendable {
        private let answer = Mutex(Answer.none)
        private let done = DispatchSemaphore(value: 0)

        func end(_ answer: Answer) {
            self.answer.withLock { $0 = answer }
            done.signal()
        }

        func answer(within seconds: Double) -> Answer {
            _ = done.wait(timeout: .now() + seconds)
            return answer.withLock { $0 }
        }
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// A body and its signature go where they were sent, and nowhere else.
private final class NoRedirects: NSObject, URLSessionTaskDelegate, Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
