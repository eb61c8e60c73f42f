#pragma once
#include <vector>

#include "Values.hpp"

namespace winnow {

/// Writes records as rows: each field's text with a tab behind it, and the positions of the fields.
class RowWriter {
public:
    /// `fields` are a record's, `text + at` is the row's place, `bounds` gets `columns` + 1 numbers.
    ///
    /// Returns the place behind the row.
    static size_t write(const uint8_t *bytes, const Field *fields, uint32_t count, uint32_t columns, uint8_t *text,
                        size_t at, uint32_t *bounds) {
        const size_t start = at;
        bounds[0] = uint32_t(at);
        uint32_t column = 0;
        for (const Field *field = fields, *stop = fields + count; field < stop; field++) {
            if (field->place != column) {
                if (field->place < column || field->place >= columns)
                    return write_mixed(bytes, fields, count, columns, text, start, bounds);
                at = fill(column, field->place, text, at, bounds);
                column = field->place;
            }
            at = put(bytes, *field, text, at);
            bounds[++column] = uint32_t(at);
        }
        return fill(column, columns, text, at, bounds);
    }

    /// Empty fields, from `column` up to `columns`.
    static size_t fill(uint32_t column, uint32_t columns, uint8_t *text, size_t at, uint32_t *bounds) {
        for (; column < columns; column++) {
            text[at++] = '\t';
            bounds[column + 1] = uint32_t(at);
        }
        return at;
    }

private:
    /// The same where fields are not in the columns' order, or a key comes twice: the last one counts.
    static size_t write_mixed(const uint8_t *bytes, const Field *fields, uint32_t count, uint32_t columns, uint8_t *text,
                              size_t at, uint32_t *bounds) {
        std::vector<const Field *> order(columns, nullptr);
        for (uint32_t k = 0; k < count; k++) {
            if (fields[k].place < columns) order[fields[k].place] = fields + k;
        }
        for (uint32_t column = 0; column < columns; column++) {
            at = order[column] ? put(bytes, *order[column], text, at) : fill(0, 1, text, at, bounds + column);
            bounds[column + 1] = uint32_t(at);
        }
        return at;
    }

    static size_t put(const uint8_t *bytes, const Field &field, uint8_t *text, size_t at) {
        const uint32_t length = field.length & ~Field::has_escapes;
        if (field.length & Field::has_escapes) {
            at += unescape(text + at, bytes + field.start, length);
        } else {
            copy(text + at, bytes + field.start, length);
            at += length;
        }
        text[at] = '\t';
        return at + 1;
    }
};

}  // namespace winnow
