/// Whether chance makes the difference between two numbers of records.
enum Chance {
    /// Whether a number is more than three standard deviations from another: were all of these records others every night,
    /// their number would be Poisson's, whose root (Anscombe's, with 3/8) has a standard deviation of 1/2.
    static func isRare(_ count: Double, usually usual: Double) -> Bool {
        2 * abs((count + 0.375).squareRoot() - (usual + 0.375).squareRoot()) > 3
    }
}
