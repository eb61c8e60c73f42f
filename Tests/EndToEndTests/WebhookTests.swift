import Foundation
import Testing

/// A server of Python's standard library gets what a check posts.
struct WebhookTests {
    /// Answers as its first argument says, one word a request, the last for all others; writes down what it got.
    private static let server = """
        import http.server, json, ssl, sys, time
        answers, got = sys.argv[1].split(','), []
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers['Content-Length']))
                got.append({'path': self.path, 'headers': {k.lower(): v for k, v in self.headers.items()}, 'body': body.decode()})
                json.dump(got, open('got.json', 'w'))
                answer = answers[min(len(got), len(answers)) - 1]
                if answer == 'slow':
                    time.sleep(3)
                    return
                if answer == 'drop':
                    return
                self.send_response(int(answer))
                if answer.startswith('30'):
                    self.send_header('Location', '/elsewhere')
                self.send_header('Content-Length', '0')
                self.end_headers()
            def log_message(self, *a):
                pass
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        if len(sys.argv) > 2:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(sys.argv[2] + '.pem', sys.argv[2] + '.key')
            server.socket = context.wrap_socket(server.socket, server_side=True)
        open('port.new', 'w').write(str(server.server_port))
        import os; os.rename('port.new', 'port')
        server.serve_forever()

        """

    private struct Delivery: Decodable {
        let path: String
        let headers: [String: String]
        let body: String
    }

    private struct Result {
        let status: Int32
        let errors: String
        let got: [Delivery]
    }

    /// A check of a good backup whose webhook is the server.
    private func post(
        _ stage: Stage, answers: String, certificate: String = "",
        url: String = "http://127.0.0.1:$port/hook?token=hidden",
        before: String = "", options: String = "", inFile: Bool = false
    ) throws -> Result {
        try stage.write("server.py", Self.server)
        try stage.write("in/Loan.csv", "Id,Name\n1,a\n2,b\n")
        try stage.write(
            "run.sh",
            """
            rm -f port got.json status; (cd in && zip -q -X ../b.zip *)
            python3 server.py '\(answers)' \(certificate) 2> server.log & server=$!
            trap 'kill $server' EXIT
            for n in $(seq 200); do [ -e port ] && break; sleep 0.05; done
            port=$(cat port)
            printf '\\357\\273\\277%s\\r\\n' "\(url)" > url
            set -- \(inFile ? "--webhook-file url" : "--webhook \"\(url)\"") \(options)
            \(before) '\(Project.executable)' check b.zip --no-config -q "$@" 2> errors
            echo $? > status

            """)
        try stage.shell("sh run.sh")
        let got =
            stage.exists("got.json") ? try JSONDecoder().decode([Delivery].self, from: stage.bytes("got.json")) : []
        let status = try stage.text("status").trimmingCharacters(in: .newlines)
        return Result(status: try #require(Int32(status)), errors: try stage.text("errors"), got: got)
    }

    @Test("the summary is posted once, signed under the secret so that the receiver can tell")
    func signed() throws {
        let stage = try Stage()
        try stage.write("secret", "0123456789abcdef0123\n")
        let result = try post(stage, answers: "204", options: "--webhook-secret-file secret")
        #expect(result.status == 0, "\(result.errors)")
        let delivery = try #require(result.got.first)
        #expect(result.got.count == 1)
        #expect(delivery.path == "/hook?token=hidden")
        #expect(delivery.headers["content-type"] == "application/json")
        #expect(delivery.headers["user-agent"]?.hasPrefix("winnow/") ?? false)
        let summary = try #require(
            try JSONSerialization.jsonObject(with: Data(delivery.body.utf8)) as? [String: Any])
        #expect(summary["verdict"] as? String == "good")
        // As a receiver does it.
        try stage.write("body", delivery.body)
        let code = try stage.shell("openssl dgst -sha256 -hmac 0123456789abcdef0123 -r body | cut -d' ' -f1")
        #expect(delivery.headers["x-winnow-signature-256"] == "sha256=" + code.trimmingCharacters(in: .newlines))
        #expect(delivery.headers["x-winnow-delivery"]?.count == 64)
    }

    @Test("a URL that is a secret comes by a file, and shows in no message")
    func secretURL() throws {
        let url = "http://night%40bank:pass%20word@127.0.0.1:$port/services/T0/hidden?a=b%2Fc"
        let result = try post(Stage(), answers: "204", url: url, inFile: true)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        #expect(result.got.map(\.path) == ["/services/T0/hidden?a=b%2Fc"])
        let credentials = Data("night@bank:pass word".utf8).base64EncodedString()
        #expect(result.got.first?.headers["authorization"] == "Basic " + credentials)
        let refused = try post(Stage(), answers: "401", url: url, inFile: true)
        #expect(refused.status == 4 && refused.errors.contains("answered 401"))
        for secret in ["hidden", "pass", "night"] { #expect(!refused.errors.contains(secret), "\(refused.errors)") }
    }

    @Test("what may pass is tried again, under one delivery number, until it is taken")
    func retries() throws {
        let result = try post(Stage(), answers: "503,drop,200")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.got.count == 3)
        #expect(Set(result.got.compactMap { $0.headers["x-winnow-delivery"] }).count == 1)
        #expect(Set(result.got.map(\.body)).count == 1)
    }

    @Test(
        "a refusal and a redirection are not tried again; the exit code is 4, and the token stays hidden",
        arguments: [
            "400", "302",
        ])
    func refusals(answer: String) throws {
        let result = try post(Stage(), answers: answer)
        #expect(result.status == 4)
        #expect(result.got.count == 1)
        #expect(result.errors.contains("answered \(answer)") && !result.errors.contains("hidden"), "\(result.errors)")
    }

    @Test("a server that does not answer is tried four times, each no longer than it may take")
    func slow() throws {
        let result = try post(Stage(), answers: "slow", options: "--webhook-timeout 1")
        #expect(result.status == 4)
        #expect(result.got.count == 4)
        #expect(!result.errors.contains("hidden"))
    }

    @Test("a failed delivery does not hide what was found")
    func findings() throws {
        let stage = try Stage()
        try stage.write("in/Odd.csv", "Id,Name\n1,a\n1,b\n")
        let result = try post(stage, answers: "400")
        #expect(result.status == 1)
        #expect(result.errors.contains("webhook"))
    }

    @Test("what is not encrypted goes to this machine only, and a secret is long enough")
    func usage() throws {
        let stage = try Stage()
        try stage.write("b.csv", "Id\n1\n")
        try stage.write("short", "abc\n")
        try stage.write("plain", "http://hooks.example.org/hidden\n")
        try stage.write("nothing", "\n")
        try stage.write("empty", "")
        try stage.write("long", "https://localhost/" + String(repeating: "k", count: 5_000) + "hidden\n")
        for options in [
            ["--webhook", "http://hooks.example.org/x"], ["--webhook", "ftp://localhost/x"], ["--webhook", "nonsense"],
            ["--webhook", "http://127.0.0.1.example.org/"], ["--webhook", "https:///x"],
            ["--webhook", "http://[::1]/x"], ["--webhook", "https://[2001:db8::1]:8443/x"],
            ["--webhook", "https://localhost/x", "--webhook-secret-file", "short"],
            ["--webhook", "https://localhost/x", "--webhook-secret-file", "none"],
            ["--webhook-secret-file", "short"], ["--webhook", "https://localhost/", "--webhook-timeout", "0"],
            ["--webhook", "https://me:hidden@localhost/"], ["--webhook-file", "plain"], ["--webhook-file", "none"],
            ["--webhook-file", "nothing"], ["--webhook-file", "empty"], ["--webhook-file", "long"],
            ["--webhook", "https://localhost/", "--webhook-file", "plain"],
        ] {
            let outcome = try stage.winnow(["check", "b.csv", "--no-config", "--metrics", "m"] + options)
            #expect(outcome.status == 2, "\(options) \(outcome.errors)")
            #expect(!stage.exists("m"), "nothing was read")
            #expect(!outcome.errors.contains("hidden"))
        }
    }

    /// Whether a test may see its own files where the system's are: a namespace of its own.
    private static let hasNamespaces: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "test -e /etc/ssl/certs/ca-certificates.crt && unshare -rm true 2>/dev/null"]
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    @Test(
        "HTTPS: a certificate of an authority that the system knows is taken, others are not",
        .enabled(if: hasNamespaces))
    func encrypted() throws {
        let stage = try Stage()
        try stage.shell(
            """
            exec 2>/dev/null
            openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Authority -keyout ca.key -out ca.pem
            for name in localhost elsewhere; do
              openssl req -newkey rsa:2048 -nodes -subj /CN=$name -keyout $name.key -out $name.csr
              printf "subjectAltName=DNS:$name" > ext
              openssl x509 -req -in $name.csr -CA ca.pem -CAkey ca.key -days 2 -extfile ext -out $name.pem
            done
            """)
        let known = "unshare -rm sh -c 'mount --bind ca.pem /etc/ssl/certs/ca-certificates.crt && exec \"$@\"' sh"
        let url = "https://localhost:$port/hook"
        let taken = try post(stage, answers: "200", certificate: "localhost", url: url, before: known)
        #expect(taken.status == 0 && taken.got.count == 1, "\(taken.errors)")
        let unknown = try post(stage, answers: "200", certificate: "localhost", url: url)
        #expect(unknown.status == 4 && unknown.got.isEmpty, "\(unknown.errors)")
        let other = try post(stage, answers: "200", certificate: "elsewhere", url: url, before: known)
        #expect(other.status == 4 && other.got.isEmpty, "\(other.errors)")
    }
}
