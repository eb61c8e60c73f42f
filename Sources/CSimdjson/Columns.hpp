#pragma once
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace winnow {

/// The keys of a document as a tree: a node is a path of keys (`Account`, `Account.Name`).
class Paths {
public:
    static constexpr uint32_t root = 0, none = ~uint32_t{0};
    /// Nodes and bytes of keys; a document of more distinct keys has no further ones.
    static constexpr size_t most_nodes = size_t{1} << 18, most_bytes = size_t{32} << 20;

    Paths() {
        nodes.push_back({none, none, {}});
        attributes = child(root, "attributes");
        type = child(attributes, "type");
        value = child(root, "value");
    }

    /// The node of `key` (as decoded) in `parent`; `none` at the limit. `last` is the node that was asked for before: what
    /// came after it the time before is tried first.
    uint32_t child(uint32_t parent, std::string_view key, uint32_t last) {
        uint32_t guess = nodes[last].next;
        if (guess != none && nodes[guess].parent == parent && nodes[guess].key == key) return guess;
        uint32_t found = child(parent, key);
        if (found != none) nodes[last].next = found;
        return found;
    }

    /// The path with points between the keys.
    std::string name(uint32_t node) const {
        std::string text = nodes[node].key;
        for (node = nodes[node].parent; node != root && node != none; node = nodes[node].parent)
            text = nodes[node].key + "." + text;
        return text;
    }

    size_t size() const { return nodes.size(); }

    uint32_t attributes, type, value;

private:
    struct Node {
        uint32_t parent, next;
        std::string key;
    };

    uint32_t child(uint32_t parent, std::string_view key) {
        wanted.assign(reinterpret_cast<const char *>(&parent), sizeof parent);
        wanted.append(key);
        auto known = by_key.find(wanted);
        if (known != by_key.end()) return known->second;
        if (nodes.size() >= most_nodes || used + key.size() > most_bytes) return none;
        used += key.size();
        uint32_t node = uint32_t(nodes.size());
        nodes.push_back({parent, none, std::string(key)});
        by_key.emplace(wanted, node);
        return node;
    }

    std::vector<Node> nodes;
    std::unordered_map<std::string, uint32_t> by_key;
    std::string wanted;
    size_t used = 0;
};

/// A table's columns, in the order in which they were first seen.
struct Table {
    std::string name;
    std::vector<uint32_t> columns;
    /// By node; -1 where the table has no such column.
    std::vector<int32_t> column_of;

    int32_t column(uint32_t node) const { return node < column_of.size() ? column_of[node] : -1; }

    /// False at the limit.
    bool add(uint32_t node, size_t most) {
        if (columns.size() >= most) return false;
        if (node >= column_of.size()) column_of.resize(node + 1, -1);
        column_of[node] = int32_t(columns.size());
        columns.push_back(node);
        return true;
    }
};

/// The tables of a document by name.
class Tables {
public:
    /// More distinct names than this are not told apart: records beyond are of their list's table.
    static constexpr size_t most = 1024;

    /// `otherwise` where the limit is reached.
    uint32_t find(std::string_view name, uint32_t otherwise) {
        if (last < all.size() && all[last].name == name) return last;
        auto known = by_name.find(std::string(name));
        if (known != by_name.end()) return last = known->second;
        if (all.size() >= most) return otherwise;
        last = uint32_t(all.size());
        all.push_back({std::string(name), {}, {}});
        by_name.emplace(std::string(name), last);
        return last;
    }

    Table &operator[](uint32_t table) { return all[table]; }
    const Table &operator[](uint32_t table) const { return all[table]; }

private:
    std::vector<Table> all;
    std::unordered_map<std::string, uint32_t> by_name;
    uint32_t last = 0;
};

}  // namespace winnow
