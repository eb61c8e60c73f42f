#pragma once
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "Text.hpp"

namespace winnow {

/// A value of a record: where it stands in the source, and whether it has escapes (the top bit of `length`).
struct Field {
    static constexpr uint32_t has_escapes = uint32_t{1} << 31;
    /// The node in the tree of keys, and once the record is settled the column of its table.
    uint32_t place;
    uint32_t start, length, event;
};

/// What a record has between its values: keys, commas, braces, space. The records of a member mostly repeat one another in
/// that, so that a record is read by comparing, and only its values are looked at: no tokens, no tree of keys.
///
/// A record is taken only where the full reader would take it, with the same fields; the full reader reads the others.
class Shape {
public:
    /// A shape of more bytes or values is not kept.
    static constexpr size_t most_bytes = size_t{64} << 10, most_steps = 4096;
    /// Keys in a row that may be missing: a short record is not to be compared with all that others have.
    static constexpr ptrdiff_t most_missing = 128;

    uint32_t table = 0;
    /// The table that elements are of unless they say otherwise, when the shape was learned.
    uint32_t element_table = 0;

    size_t steps() const { return path.size(); }

    /// Learns from a record that was read: an object in `bytes` from `start` to `end` with those fields, in order.
    ///
    /// False where it has what shapes do not tell of: arrays are known if they hold no arrays and objects.
    bool learn(const uint8_t *bytes, uint32_t start, uint32_t end, const Field *fields, size_t count, uint32_t type_column) {
        path.clear();
        text.clear();
        if (!count || count > most_steps || bytes[start] != '{') return false;
        uint32_t at = start;
        for (const Field *field = fields; field < fields + count; field++) {
            uint32_t length = field->length & ~Field::has_escapes, from = field->start, to = from + length;
            const uint8_t before = bytes[from - 1];
            if (before == '"') {
                from--;
                to++;
            } else if (!length) {
                // A null: its field is what stands behind it.
                from -= 4;
            }
            if (from < at) return false;
            Step step = between(bytes, at, from);
            step.place = field->place;
            step.is_array = bytes[from] == '[';
            if (field->place == type_column) {
                step.is_plain = false;
                step.fixed = add(bytes + from, to - from);
                step.fixed_length = to - from;
            }
            path.push_back(step);
            at = to;
            if (text.size() > most_bytes) return false;
        }
        if (at >= end) return false;
        closing = between(bytes, at, end);
        return text.size() <= most_bytes;
    }

    /// Reads the record in `bytes` from `at` to `end`, which is UTF-8 and which 64 readable bytes follow.
    ///
    /// Writes at most `steps()` fields from `fields` on; `size` gets the bytes of their text. Gives how many; 0 where the
    /// record has another shape, or may not be valid.
    uint32_t read(const uint8_t *bytes, uint32_t at, uint32_t end, uint32_t event, Field *fields, uint32_t &size) const {
        const Step *step = path.data(), *last = step + path.size();
        Field *field = fields;
        uint32_t sum = 0;
        for (; step < last; step++) {
            if (!matches(*step, 0, bytes, at, end)) {
                step = skip(step, bytes, at, end);
                if (!step) return 0;
                if (step == last) break;
            }
            at += step->length;
            const uint32_t start = at;
            field->place = step->place;
            field->event = event;
            if (bytes[at] == '"' ? !string(bytes, at, end, *field) : !value(*step, bytes, at, end, *field)) return 0;
            if (step->fixed_length &&
                (at - start != step->fixed_length || memcmp(bytes + start, text.data() + step->fixed, at - start) != 0))
                return 0;
            sum += field->length & ~Field::has_escapes;
            field++;
        }
        if (end - at != closing.length || !matches(closing, 0, bytes, at, end)) return 0;
        size = sum;
        return uint32_t(field - fields);
    }

private:
    /// What stands before a value, in `text`, and the value's column.
    struct Step {
        uint32_t offset = 0, length = 0, place = 0;
        /// A value that must be the same: which table the record is of.
        uint32_t fixed = 0, fixed_length = 0;
        /// A brace or comma, and one key: such a key may be missing.
        bool is_plain = false, is_array = false;
    };

    std::vector<Step> path;
    /// Pieces of the source, each with 16 readable bytes behind it.
    std::string text;
    Step closing;

    uint32_t add(const uint8_t *bytes, size_t count) {
        if (text.size() >= 16) text.resize(text.size() - 16);
        const uint32_t offset = uint32_t(text.size());
        text.append(reinterpret_cast<const char *>(bytes), count);
        text.append(16, '\0');
        return offset;
    }

    Step between(const uint8_t *bytes, uint32_t from, uint32_t to) {
        Step step;
        step.offset = add(bytes + from, to - from);
        step.length = to - from;
        step.is_plain = is_key(bytes + from, bytes + to);
        return step;
    }

    static bool is_space(uint8_t c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    /// Whether the bytes are a brace or comma, a key and a colon.
    static bool is_key(const uint8_t *at, const uint8_t *end) {
        if (at == end || (*at != '{' && *at != ',')) return false;
        do at++;
        while (at < end && is_space(*at));
        if (at == end || *at != '"') return false;
        for (at++; at < end && *at != '"'; at++) {
            if (*at == '\\') at++;
        }
        if (at >= end) return false;
        do at++;
        while (at < end && is_space(*at));
        if (at == end || *at != ':') return false;
        do at++;
        while (at < end && is_space(*at));
        return at == end;
    }

    /// Whether the step's bytes, but for the first `from`, stand in the source where they would with them.
    bool matches(const Step &step, uint32_t from, const uint8_t *bytes, uint32_t at, uint32_t end) const {
        if (end - at < step.length) return false;
        return same(bytes + at + from, reinterpret_cast<const uint8_t *>(text.data()) + step.offset + from,
                    step.length - from);
    }

    /// The step among those behind `step` that the source goes on with, where the keys before it are missing; the end of the
    /// path where none is left, and null where the source goes on otherwise.
    const Step *skip(const Step *step, const uint8_t *bytes, uint32_t at, uint32_t end) const {
        const Step *const last = path.data() + path.size();
        if (!step->is_plain || at >= end) return nullptr;
        const uint8_t lead = uint8_t(text[step->offset]);
        if (bytes[at] != lead && (lead != ',' || bytes[at] != uint8_t(text[closing.offset]))) return nullptr;
        for (const Step *next = step + 1; next < last; next++) {
            if (next - step > most_missing) return nullptr;
            if (!next->is_plain || text[next->offset] != ',') return nullptr;
            if (bytes[at] == lead && matches(*next, 1, bytes, at, end)) return next;
        }
        return lead == ',' ? last : nullptr;
    }

    /// A value at `at`, which moves behind it. False where it is an object, or the wrong kind of array, or not valid.
    static bool value(const Step &step, const uint8_t *bytes, uint32_t &at, uint32_t end, Field &field) {
        if (at >= end) return false;
        if (bytes[at] != '[') return scalar(bytes, at, end, field);
        if (!step.is_array) return false;
        Field element;
        field.start = at++;
        blank(bytes, at, end);
        if (at < end && bytes[at] == ']') {
            at++;
        } else {
            for (bool more = true; more;) {
                blank(bytes, at, end);
                if (at >= end || !scalar(bytes, at, end, element)) return false;
                blank(bytes, at, end);
                if (at >= end || (bytes[at] != ',' && bytes[at] != ']')) return false;
                more = bytes[at++] == ',';
            }
        }
        field.length = at - field.start;
        return true;
    }

    static void blank(const uint8_t *bytes, uint32_t &at, uint32_t end) {
        while (at < end && is_space(bytes[at])) at++;
    }

    /// A string whose quote is at `at`. It ends before `end`.
    static inline bool string(const uint8_t *bytes, uint32_t &at, uint32_t end, Field &field) {
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

    static bool scalar(const uint8_t *bytes, uint32_t &at, uint32_t end, Field &field) {
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
};

/// The shapes that a member's records have had lately, a few of them.
class Shapes {
public:
    /// Reads a record as the shape that fits; see `Shape::read`. Gives that shape's table too.
    uint32_t read(const uint8_t *bytes, uint32_t at, uint32_t end, uint32_t element_table, uint32_t event,
                  std::vector<Field> &fields, uint32_t &size, uint32_t &table) {
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
            return count;
        }
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
    static constexpr uint32_t most_trust = 64;

    std::vector<Shape> known;
    /// The fields of the record being read; longer than it needs.
    std::vector<Field> found;
    size_t latest = 0, oldest = 0;
    /// Records that may still be learned from, though none has fitted since.
    uint32_t trust = 16, passed = 0;
};

}  // namespace winnow
