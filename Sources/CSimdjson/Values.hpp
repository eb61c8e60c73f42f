#pragma once
#include <cstdint>
#include <cstring>

#include "Text.hpp"

namespace winnow {

/// A value of a record: where it stands in the source, and whether it has escapes (the top bit of `length`).
struct Field {
    static constexpr uint32_t has_escapes = uint32_t{1} << 31;
    /// The node in the tree of keys, and once the record is settled the column of its table.
    uint32_t place;
    uint32_t start, length, event;
};

// What follows reads single values, from `at` on, which moves behind them: false where there is no valid value before `end`.
// Sixteen bytes behind `end` are readable.

inline bool is_space(uint8_t c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

inline void blank(const uint8_t *bytes, uint32_t &at, uint32_t end) {
    while (at < end && is_space(bytes[at])) at++;
}

/// A string, whose quote is at `at`: 16 bytes at a time.
inline bool string(const uint8_t *bytes, uint32_t &at, uint32_t end, Field &field) {
    uint32_t has_escapes = 0;
    const uint8_t *const start = bytes + at + 1, *place = start;
    for (;;) {
        uint32_t found = string_stops(place);
        while (!found) {
            place += 16;
            if (place >= bytes + end) return false;
            found = string_stops(place);
        }
        place += __builtin_ctz(found);
        if (place >= bytes + end) return false;
        if (*place == '"') break;
        // A control character, which a string has escaped.
        if (*place != '\\') return false;
        has_escapes = Field::has_escapes;
        place += 2;
        if (place >= bytes + end) return false;
    }
    const uint32_t length = uint32_t(place - start);
    if (has_escapes && !escapes_are_valid(start, length)) return false;
    field.start = uint32_t(start - bytes);
    field.length = length | has_escapes;
    at = uint32_t(place - bytes) + 1;
    return true;
}

/// A string, number or literal; null is an empty field behind the word.
inline bool scalar(const uint8_t *bytes, uint32_t &at, uint32_t end, Field &field) {
    const uint8_t first = bytes[at];
    if (first == '"') return string(bytes, at, end, field);
    // Four bytes and more may be read behind the end.
    const uint32_t start = at;
    if (first == 'n' || first == 't') {
        if (memcmp(bytes + at, first == 'n' ? "null" : "true", 4) != 0) return false;
        at += 4;
    } else if (first == 'f') {
        if (memcmp(bytes + at, "false", 5) != 0) return false;
        at += 5;
    } else {
        const uint8_t *stop = number_end(bytes + at, bytes + end);
        if (!stop) return false;
        at = uint32_t(stop - bytes);
    }
    if (at > end) return false;
    field.start = first == 'n' ? at : start;
    field.length = at - field.start;
    return true;
}

}  // namespace winnow
