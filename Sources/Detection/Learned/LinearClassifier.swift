/// Logistic regression over hashed features, trained with adaptive steps (AdaGrad) in a fixed order: the same examples give
/// the same bits.
struct LinearClassifier: Sendable {
    private var weights = [Float](repeating: 0, count: RecordFeatures.bucketCount)
    private var bias: Float = 0

    private static let bucketMask = UInt32(RecordFeatures.bucketCount - 1)
    /// Times that each example is seen; more change the held-out figures by less than their error.
    private static let epochs = 4
    private static let step: Float = 0.5

    /// - Parameter examples: features and whether they are of a synthetic record; both labels weigh the same in all.
    init(_ examples: [(features: [UInt32], isSynthetic: Bool)]) {
        let positive = max(1, examples.count { $0.isSynthetic })
        let negative = max(1, examples.count - positive)
        let half = Float(examples.count) / 2
        let costs = (synthetic: half / Float(positive), real: half / Float(negative))
        var gathered = [Float](repeating: 1e-6, count: weights.count)
        var gatheredBias: Float = 1e-6
        for _ in 0..<Self.epochs {
            for (features, isSynthetic) in examples {
                let scale = Self.scale(features)
                var margin = bias
                for feature in features { margin += weights[Int(feature & Self.bucketMask)] * scale }
                let error = Self.logistic(margin) - (isSynthetic ? 1 : 0)
                let slope = error * (isSynthetic ? costs.synthetic : costs.real)
                gatheredBias += slope * slope
                bias -= Self.step * slope / gatheredBias.squareRoot()
                let part = slope * scale
                for feature in features {
                    let bucket = Int(feature & Self.bucketMask)
                    gathered[bucket] += part * part
                    weights[bucket] -= Self.step * part / gathered[bucket].squareRoot()
                }
            }
        }
    }

    /// How much a record looks like the synthetic ones, without the column that speaks most for it and the one that speaks
    /// most against it; and the former's number. A column that loads of one kind fill otherwise would decide all.
    func margin(_ features: [UInt32]) -> (margin: Float, column: UInt32) {
        let scale = Self.scale(features)
        var (sum, best, bestColumn): (Float, Float, UInt32) = (bias, 0, 0)
        var worst: Float = 0
        var at = 0
        while at < features.count {
            let column = features[at] >> UInt32(RecordFeatures.bucketBits)
            var part: Float = 0
            while at < features.count, features[at] >> UInt32(RecordFeatures.bucketBits) == column {
                part += weights[Int(features[at] & Self.bucketMask)] * scale
                at += 1
            }
            sum += part
            if part > best { (best, bestColumn) = (part, column) }
            worst = min(worst, part)
        }
        return (sum - best - worst, bestColumn)
    }

    /// Records count the same, however long their texts are.
    private static func scale(_ features: [UInt32]) -> Float { 1 / Float(max(1, features.count)).squareRoot() }

    /// 1 / (1 + e^-x), with e^-x as (1 - x/1024)^1024: only operations that are the same to the bit on every machine.
    private static func logistic(_ x: Float) -> Float {
        var power = 1 - max(-30, min(30, x)) / 1024
        for _ in 0..<10 { power *= power }
        return 1 / (1 + power)
    }
}
