/// The strongly connected components of a graph: the largest sets of nodes of which each leads to each other.
///
/// Source: R. Tarjan, "Depth-first search and linear graph algorithms", 1972, with a stack of its own: a graph from a backup
/// may be a path of any length.
struct StrongComponents {
    /// The component of each node. A node's successors are in its component or in one with a lower number.
    private(set) var component: [Int]
    private(set) var count = 0

    /// - Parameter successors: of each node, those it leads to.
    init(successors: [[Int]]) {
        let unseen = -1
        component = Array(repeating: unseen, count: successors.count)
        var order = component
        var low = component
        var isOpen = Array(repeating: false, count: successors.count)
        var open: [Int] = []
        var path: [(node: Int, next: Int)] = []
        var seen = 0

        for root in successors.indices where order[root] == unseen {
            path.append((root, 0))
            while let (node, next) = path.last {
                if next == 0, order[node] == unseen {
                    order[node] = seen
                    low[node] = seen
                    seen += 1
                    open.append(node)
                    isOpen[node] = true
                }
                if next < successors[node].count {
                    path[path.count - 1].next += 1
                    let other = successors[node][next]
                    if order[other] == unseen {
                        path.append((other, 0))
                    } else if isOpen[other] {
                        low[node] = min(low[node], order[other])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
                guard low[node] == order[node] else { continue }
                while let member = open.popLast() {
                    isOpen[member] = false
                    component[member] = count
                    if member == node { break }
                }
                count += 1
            }
        }
    }
}
