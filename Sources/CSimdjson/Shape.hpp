#pragma once
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "Values.hpp"

namespace winnow {

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
    /// Shapes of more values, multiplied, are not merged.
    static constexpr size_t most_pairs = size_t{1} << 16;

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

    /// Takes the keys that only `other` has in, where both have the keys that they share in the same order.
    ///
    /// A key behind a comma is a member of the object that the key before it is in. It is put behind that key, so that this
    /// stays true of it and of the key that follows.
    bool merge(const Shape &other) {
        if (table != other.table || element_table != other.element_table || !is_same(closing, other, other.closing) ||
            steps() * other.steps() > most_pairs)
            return false;
        std::vector<Step> merged;
        // Positions in `merged` of what is new.
        std::vector<size_t> added;
        size_t cursor = 0, size = text.size();
        for (const Step &step : other.path) {
            size_t found = cursor;
            while (found < path.size() && !is_same(path[found], other, step) && may_miss(path[found])) found++;
            if (found < path.size() && is_same(path[found], other, step)) {
                merged.insert(merged.end(), path.begin() + ptrdiff_t(cursor), path.begin() + ptrdiff_t(found) + 1);
                merged.back().is_array |= step.is_array;
                cursor = found + 1;
                continue;
            }
            auto has_place = [&](const Step &known) { return known.place == step.place; };
            if (!other.may_miss(step) || std::any_of(path.begin(), path.end(), has_place)) return false;
            added.push_back(merged.size());
            merged.push_back(step);
            size += step.length;
        }
        for (; cursor < path.size(); cursor++) {
            if (!may_miss(path[cursor])) return false;
            merged.push_back(path[cursor]);
        }
        if (size > most_bytes) return false;
        for (size_t position : added) {
            Step &step = merged[position];
            step.offset = add(reinterpret_cast<const uint8_t *>(other.text.data()) + step.offset, step.length);
        }
        path = std::move(merged);
        return true;
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

    /// Whether a key and what stands before it are a step of another shape's, whatever the value.
    bool is_same(const Step &step, const Shape &other, const Step &others) const {
        auto equal = [&](uint32_t mine, uint32_t theirs, uint32_t length) {
            return text.compare(mine, length, other.text, theirs, length) == 0;
        };
        return step.place == others.place && step.length == others.length && step.fixed_length == others.fixed_length &&
               equal(step.offset, others.offset, step.length) && equal(step.fixed, others.fixed, step.fixed_length);
    }

    /// Whether the step's key may be missing, with its comma.
    bool may_miss(const Step &step) const { return step.is_plain && text[step.offset] == ','; }

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
            if (!may_miss(*next)) return nullptr;
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
};

}  // namespace winnow
