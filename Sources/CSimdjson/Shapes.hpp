#pragma once
#include <algorithm>
#include <vector>

#include "Shape.hpp"

namespace winnow {

/// The shapes that a member's records have had lately, a few of them.
class Shapes {
public:
    /// Reads a record as the shape that fits; see `Shape::read`. Gives that shape's table too.
    uint32_t read(const uint8_t *bytes, uint32_t at, uint32_t end, uint32_t element_table, uint32_t event,
                  std::vector<Field> &fields, uint32_t &size, uint32_t &table) {
        if (misses > patience && ++misses % 8) return 0;
        for (size_t turn = 0; turn < known.size(); turn++) {
            const size_t position = turn ? (turn <= latest ? turn - 1 : turn) : latest;
            const Shape &shape = known[position];
            if (shape.element_table != element_table) continue;
            if (found.size() < shape.steps()) found.resize(shape.steps());
            const uint32_t count = shape.read(bytes, at, end, event, found.data(), size);
            if (!count) continue;
            fields.insert(fields.end(), found.begin(), found.begin() + count);
            latest = position;
            table = shape.table;
            trust = std::min(trust + 4, most_trust);
            misses = 0;
            return count;
        }
        misses++;
        return 0;
    }

    /// Learns from a record that none of the shapes fits; not from each where that has been of no use.
    void learn(const uint8_t *bytes, uint32_t start, uint32_t end, uint32_t element_table, uint32_t table,
               const Field *fields, size_t count, uint32_t type_column) {
        if (!trust && ++passed % 64) return;
        if (trust) trust--;
        Shape shape;
        if (!shape.learn(bytes, start, end, fields, count, type_column)) return;
        shape.table = table;
        shape.element_table = element_table;
        for (Shape &other : known) {
            if (other.merge(shape)) return;
        }
        size_t position = known.size();
        if (position < most) {
            known.emplace_back();
        } else {
            oldest = (oldest + 1) % most;
            if (oldest == latest) oldest = (oldest + 1) % most;
            position = oldest;
        }
        known[position] = std::move(shape);
    }

private:
    static constexpr size_t most = 4;
    static constexpr uint32_t most_trust = 64, patience = 64;

    std::vector<Shape> known;
    /// The fields of the record being read; longer than it needs.
    std::vector<Field> found;
    size_t latest = 0, oldest = 0;
    /// Records that may still be learned from, though none has fitted since.
    uint32_t trust = 16, passed = 0;
    /// Records in a row that no shape fitted; beyond `patience` one of eight is tried.
    uint32_t misses = 0;
};

}  // namespace winnow
