import ArgumentParser
import Foundation
import Policies

/// Where policies are found, each laid over those before it:
/// `/etc/winnow/policy.yaml`, `$XDG_CONFIG_HOME/winnow/policy.yaml` (`~/.config` where that is not set,
/// https://specifications.freedesktop.org/basedir-spec/latest/), `./winnow.yaml`, and the file that `--policy` names.
enum PolicyFiles {
    /// The policy's files that are there, in rising precedence.
    ///
    /// - Parameters:
    ///   - named: by `--policy`.
    ///   - usesConfiguration: whether those are read that nobody named.
    static func paths(named: String?, usesConfiguration: Bool) -> [String] {
        (usesConfiguration ? standing : []) + (named.map { [$0] } ?? [])
    }

    /// The policy of these files. Throws `PolicyError`.
    static func load(named: String?, usesConfiguration: Bool = true) throws -> Policy {
        let paths = paths(named: named, usesConfiguration: usesConfiguration)
        return paths.isEmpty ? Policy.default : try Policy.load(paths: paths).policy
    }

    private static var standing: [String] {
        let environment = ProcessInfo.processInfo.environment
        var places = ["/etc/winnow/policy.yaml"]
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
            places.append(folder + "/winnow/policy.yaml")
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            places.append(home + "/.config/winnow/policy.yaml")
        }
        return (places + ["winnow.yaml"]).filter { FileManager.default.fileExists(atPath: $0) }
    }
}

/// `--policy` and `--no-config`.
struct PolicyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The policy file, laid over /etc/winnow/policy.yaml, ~/.config/winnow/policy.yaml and ./winnow.yaml; see 'winnow policy init'.",
            valueName: "file"))
    var policy: String?

    @Flag(help: "Read no policy but the one that --policy names.")
    var noConfig = false

    /// The files in force, in rising precedence.
    var paths: [String] { PolicyFiles.paths(named: policy, usesConfiguration: !noConfig) }

    /// The policy in force. Throws `PolicyError`.
    func load() throws -> Policy { try PolicyFiles.load(named: policy, usesConfiguration: !noConfig) }

    /// Says which files are in force that nobody named: what a run does must not come as a surprise.
    func announce(quiet: Bool) {
        let found = PolicyFiles.paths(named: nil, usesConfiguration: !noConfig)
        guard !quiet, !found.isEmpty else { return }
        Messages.standardError("Policy: \(paths.joined(separator: ", then "))\n")
    }
}
