// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "winnow",
    products: [
        .executable(name: "winnow", targets: ["winnow"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.2.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // C libraries from Debian, and the pieces of C and C++ that are ours.
        .systemLibrary(name: "CLibarchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CSnappy", pkgConfig: "snappy", providers: [.apt(["libsnappy-dev"])]),
        .systemLibrary(name: "CHyperscan", pkgConfig: "libhs", providers: [.apt(["libhyperscan-dev"])]),
        .target(name: "CStructure", cSettings: [.unsafeFlags(["-O3"])]),
        .target(
            name: "CSimdjson", cxxSettings: [.unsafeFlags(["-O3"])], linkerSettings: [.linkedLibrary("simdjson")]),
        .target(name: "CProcess"),
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),

        // The way through the code: each target knows only those above it.
        .target(name: "Pipelines"),
        .target(
            name: "Archives",
            dependencies: [
                "Pipelines", "CLibarchive", "CZstd", "CISAL", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Attestation",
            dependencies: [
                "Archives",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
            ]),
        .target(
            name: "Records",
            dependencies: [
                "CStructure", "CSimdjson", "CSQLite", "CZstd", "CISAL", "CZlib", "CSnappy",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(name: "Relations", dependencies: ["Pipelines", "Archives", "Records"]),
        .target(name: "Provenance", dependencies: ["Records"]),
        .target(
            name: "Detection",
            dependencies: [
                "Pipelines", "Records", "CHyperscan", "CStructure", "CProcess",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Policies",
            dependencies: [
                "Archives", "Provenance", "Detection", "Relations", .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Judgement",
            dependencies: [
                "Records", "Provenance", "Detection", "Policies", .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "RecordIndex",
            dependencies: ["Pipelines", "Archives", "Judgement", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(
            name: "RestoreSets",
            dependencies: [
                "Pipelines", "Archives", "Attestation", "Relations", "Judgement", "RecordIndex", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Verification",
            dependencies: ["Attestation", "RestoreSets", .product(name: "Crypto", package: "swift-crypto")]),
        .target(
            name: "Checks",
            dependencies: [
                "Archives", "Relations", "RestoreSets", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),
        .target(name: "Evaluation", dependencies: ["RestoreSets"]),
        .target(
            name: "Reports",
            dependencies: [
                "Attestation", "RestoreSets", "Relations", "Verification", "Checks", "Evaluation",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .executableTarget(
            name: "winnow",
            dependencies: [
                "Attestation", "Checks", "Reports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),

        .testTarget(name: "PipelinesTests", dependencies: ["Pipelines"]),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives"]),
        .testTarget(
            name: "AttestationTests",
            dependencies: ["Attestation", "Archives", .product(name: "Crypto", package: "swift-crypto")]),
        .testTarget(name: "RecordsTests", dependencies: ["Records"]),
        .testTarget(name: "RelationsTests", dependencies: ["Archives", "Relations"]),
        .testTarget(name: "ProvenanceTests", dependencies: ["Provenance"]),
        .testTarget(name: "DetectionTests", dependencies: ["Detection", "Records"]),
        .testTarget(name: "PoliciesTests", dependencies: ["Policies", "Relations"]),
        .testTarget(name: "RecordIndexTests", dependencies: ["RecordIndex"]),
        .testTarget(name: "RestoreSetsTests", dependencies: ["RestoreSets"]),
        .testTarget(name: "VerificationTests", dependencies: ["Verification"]),
        .testTarget(name: "ChecksTests", dependencies: ["Checks"]),
        .testTarget(name: "EvaluationTests", dependencies: ["Evaluation"]),
        .testTarget(
            name: "EndToEndTests", dependencies: ["winnow", "Reports", "RestoreSets", "Policies", "Archives"]),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
