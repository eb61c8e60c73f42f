import Detection
import Provenance

extension TagLabel {
    /// What a claim says for learning and comparing; `nil` where it says nothing of that.
    public init?(_ claim: Claim) {
        switch claim {
        case .synthetic, .test: self = .synthetic
        case .production: self = .real
        case .anonymised, .unknown: return nil
        }
    }
}
