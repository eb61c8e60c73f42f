import Foundation
import Testing

/// What `winnow verify --json` says.
struct Verdict {
    let status: Int32
    let findings: [[String: Any]]
    let checks: [String: String]
    let restsOn: [String]
    let text: String

    /// Whether a finding of the check names the file.
    func names(_ check: String, _ file: String) -> Bool {
        findings.contains { $0["check"] as? String == check && $0["file"] as? String == file }
    }

    func names(file: String) -> Bool { findings.contains { $0["file"] as? String == file } }
}

extension Stage {
    /// Verifies the restore set `out`.
    func verify(_ options: [String] = [], temporary: String = NSTemporaryDirectory()) throws -> Verdict {
        let outcome = try run(
            Project.executable, ["verify", "out", "--json"] + options, environment: ["TMPDIR": temporary])
        let root =
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8.isEmpty ? "{}".utf8 : outcome.output.utf8))
            as? [String: Any] ?? [:]
        let checks = (root["checks"] as? [[String: Any]] ?? []).map {
            ($0["check"] as? String ?? "", $0["result"] as? String ?? "")
        }
        return Verdict(
            status: outcome.status, findings: root["findings"] as? [[String: Any]] ?? [],
            checks: Dictionary(uniqueKeysWithValues: checks), restsOn: root["restsOn"] as? [String] ?? [],
            text: outcome.output + outcome.errors)
    }

    /// Changes the restore set `out` by a script in Python and makes all digests, sizes and trees anew that can be made from
    /// the files, as somebody would who wants it not to be seen. The script has `lines` (of the diff), `man`, `pre` (manifest
    /// and predicate), and may change files.
    func forge(_ script: String) throws {
        try write(
            "forge.py",
            TreeTests.python + """

                lines = [json.loads(l) for l in open('out/dropped.ndjson', encoding='utf-8')]
                man = json.load(open('out/manifest.json'))
                pre = man['predicate']
                import os, re, subprocess, sys
                \(script)
                texts = [json.dumps(l, separators=(',', ':'), ensure_ascii=False) for l in lines]
                open('out/dropped.ndjson', 'w', encoding='utf-8').write(''.join(t + '\\n' for t in texts))
                for s in pre['sources']:
                    leaves = [' '.join(str(x) for x in ('winnow-member-v2', len(m['name'].encode()), m['name'], m.get('part', 0),
                        m['counts']['records'], m['trees']['outcomes'], m['counts']['kept'], m['trees']['kept'])).encode()
                        for m in s['members'] if 'trees' in m]
                    if leaves: s['tree'] = root(leaves)
                for o, s in zip(pre['outputs'], man['subject']):
                    b = open('out/' + o['name'], 'rb').read()
                    o['bytes'] = len(b); o['sha256'] = s['digest']['sha256'] = hashlib.sha256(b).hexdigest()
                json.dump(man, open('out/manifest.json', 'w', encoding='utf-8'), sort_keys=True, ensure_ascii=False)
                names = [o['name'] for o in pre['outputs']] + ['manifest.json']
                if os.path.exists('out/manifest.dsse.json'): names.append('manifest.dsse.json')
                # A manifest that winnow does not read has no report; then the old one stays.
                made = subprocess.run([sys.argv[1], 'report', 'out', '-o', 'r.html', '--force'], capture_output=True)
                if made.returncode == 0: os.replace('r.html', 'out/report.html')
                names.append('report.html')
                open('out/SHA256SUMS', 'w').write(''.join(hashlib.sha256(open('out/' + n, 'rb').read()).hexdigest() + '  ' + n + '\\n' for n in names))

                """)
        try shell("python3 forge.py '\(Project.executable)'")
    }
}
