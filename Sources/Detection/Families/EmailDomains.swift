/// What is known of e-mail domains: delegated and reserved top-level domains, providers of throw-away mailboxes.
struct EmailDomains: Sendable {
    static let shared = EmailDomains()

    enum TopLevel: UInt8 {
        /// Not delegated and not reserved by name.
        case unknown = 0
        case delegated
        /// `.com`, `.net`, `.org`: `example` under them is reserved (RFC 2606).
        case generic
        /// `.test`, `.example`, `.invalid`: reserved as a whole (RFC 2606, RFC 6761). `.localhost` is reserved too, but
        /// a mail program that does not know its own name writes it for real people: it counts as unknown.
        case reserved
        /// `.edu`, `.gov`, `.mil`: given out by an authority to its own kind.
        case restricted
    }

    private let topLevel: WordTable
    private let disposable: WordTable

    private init() {
        let special: [(StaticString, TopLevel)] = [
            ("com net org", .generic), ("edu gov mil", .restricted), ("test example invalid", .reserved),
        ]
        topLevel = WordTable(
            lists: special.map { ($0.0, $0.1.rawValue) } + [(WordLists.topLevelDomains, TopLevel.delegated.rawValue)])
        disposable = WordTable(list: WordLists.disposableDomains)
    }

    @inline(__always)
    func topLevel(_ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> TopLevel {
        if end &- start == 3 {
            let letters =
                (UInt32(text[start]) | UInt32(text[start &+ 1]) << 8 | UInt32(text[start &+ 2]) << 16) | 0x20_2020
            // "com", "net", "org", little end first.
            if letters == 0x6D_6F63 || letters == 0x74_656E || letters == 0x67_726F { return .generic }
        }
        return TopLevel(rawValue: topLevel.value(text, start, end)) ?? .unknown
    }

    @inline(__always)
    func isDisposable(hash: UInt64) -> Bool {
        disposable.value(hash: hash) != 0
    }

    /// Domains that stand for another one. They exist, but nobody writes from them.
    static let placeholders = WordTable(
        list: """
            test.com test.net test.org test.de test.fr testing.com fake.com fakemail.com foo.com bar.com foobar.com foo.bar \
            asdf.com qwerty.com abc.com abcd.com xyz.com a.com b.com x.com aa.com aaa.com xxx.com domain.com mydomain.com \
            yourdomain.com company.com mycompany.com yourcompany.com email.com sample.com dummy.com acme.com somewhere.com \
            nowhere.com none.com noemail.com nomail.com no.com na.com
            """)

    /// Local parts that people type when there is no address to type, and git's own suggestion.
    static let missingAddress = WordTable(
        list: """
            none no noemail no-email no.email no_email nomail no-mail no.mail noaddress noemailaddress na n.a n-a n/a nil \
            null notprovided not.provided not-provided notavailable not.available unknown missing noreply no-reply \
            no.reply no_reply donotreply do-not-reply do.not.reply refused declined you
            """)
}
