#include "json_fields.h"

#include <algorithm>
#include <memory>
#include <new>
#include <simdjson.h>

#include "Columns.hpp"
#include "RowWriter.hpp"
#include "Shapes.hpp"
#include "Text.hpp"

using namespace winnow;
using Tokens = simdjson::internal::dom_parser_implementation;

namespace {

const uint8_t *trim(const uint8_t *start, const uint8_t *end) {
    while (end > start && (end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\r' || end[-1] == '\t')) end--;
    return end;
}

}  // namespace

struct winnow_json {
    winnow_json_limits limits;
    std::unique_ptr<Tokens> tokens;
    Paths paths;
    Tables tables;
    Shapes shapes;
    std::vector<Field> fields;
    std::vector<winnow_json_event> events;
    std::string name, key_text;

    // The element being read.
    const uint8_t *bytes = nullptr;
    const uint32_t *next = nullptr, *last = nullptr;
    /// Where its value ends.
    const uint8_t *end = nullptr;
    uint32_t previous = Paths::root;
    uint8_t error = winnow_json_ok;
    bool has_children = false;

    bool find_tokens(const uint8_t *from, size_t length, uint8_t &failure) {
        if (!tokens || tokens->capacity() < length) {
            tokens.reset();
            size_t capacity = std::max(length, size_t{256} << 10);
            if (simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, 1, tokens)) {
                tokens.reset();
                failure = winnow_json_no_memory;
                return false;
            }
        }
        auto found = tokens->stage1(from, length, simdjson::stage1_mode::regular);
        if (found == simdjson::SUCCESS) return true;
        failure = found == simdjson::UTF8_ERROR ? winnow_json_encoding : winnow_json_syntax;
        return false;
    }

    bool fail(winnow_json_error why) {
        if (!error) error = uint8_t(why);
        return false;
    }

    const uint8_t *place() const { return next < last ? bytes + *next : end; }

    /// The token at `next` and what is behind it up to the next one, without space.
    std::string_view token() {
        const uint8_t *start = place();
        next++;
        const uint8_t *stop = trim(start, place());
        return {reinterpret_cast<const char *>(start), size_t(stop - start)};
    }

    /// A string's inside, as it is written.
    std::string_view string() {
        std::string_view whole = token();
        if (whole.size() < 2 || whole.front() != '"' || whole.back() != '"') {
            fail(winnow_json_syntax);
            return {};
        }
        return whole.substr(1, whole.size() - 2);
    }

    /// Whether the inside of a string has escapes; they must be valid.
    bool escapes(std::string_view inside) {
        auto from = reinterpret_cast<const uint8_t *>(inside.data());
        if (!has_backslash(from, inside.size())) return false;
        if (!escapes_are_valid(from, inside.size())) fail(winnow_json_syntax);
        return true;
    }

    std::string_view decoded(std::string_view inside, std::string &into) {
        if (!escapes(inside) || error) return inside;
        into.resize(inside.size());
        into.resize(unescape(
            reinterpret_cast<uint8_t *>(into.data()), reinterpret_cast<const uint8_t *>(inside.data()), inside.size()));
        return into;
    }

    void add(uint32_t node, std::string_view text, bool has_escapes, uint32_t event) {
        uint32_t start = uint32_t(reinterpret_cast<const uint8_t *>(text.data()) - bytes);
        fields.push_back({node, start, uint32_t(text.size()) | (has_escapes ? Field::has_escapes : 0), event});
        events[event].text += uint32_t(text.size());
    }

    /// A string, number or literal as a field; as a value to check only, where `node` is none.
    bool scalar(uint32_t node, uint32_t event) {
        uint8_t first = *place();
        std::string_view text;
        bool has_escapes = false;
        if (first == '"') {
            text = string();
            if (error) return false;
            has_escapes = escapes(text);
        } else {
            text = token();
            if (text == "null") {
                text = text.substr(4);
            } else if (text != "true" && text != "false") {
                auto start = reinterpret_cast<const uint8_t *>(text.data());
                if (!is_number(start, start + text.size())) return fail(winnow_json_syntax);
            }
        }
        if (error) return false;
        if (node != Paths::none) add(node, text, has_escapes, event);
        return true;
    }

    /// Goes through an array or object without taking anything from it.
    bool check(uint32_t depth) {
        if (depth > limits.depth) return fail(winnow_json_too_deep);
        const bool is_object = *place() == '{';
        const uint8_t closing = is_object ? '}' : ']';
        next++;
        if (next < last && *place() == closing) return next++, true;
        while (next < last) {
            if (is_object) {
                escapes(string());
                if (error || !take(':')) return false;
            }
            if (next >= last) break;
            uint8_t first = *place();
            if (!(first == '{' || first == '[' ? check(depth + 1) : scalar(Paths::none, 0))) return false;
            if (next >= last) break;
            first = *place();
            next++;
            if (first == closing) return true;
            if (first != ',') break;
        }
        return fail(winnow_json_syntax);
    }

    bool take(uint8_t wanted) {
        if (next >= last || *place() != wanted) return fail(winnow_json_syntax);
        next++;
        return true;
    }

    /// Whether the array at `next` is one of records of their own.
    bool holds_records(std::string_view key, uint32_t parent) const {
        if (last - next < 3 || bytes[next[1]] != '{') return false;
        if (key == "records" && parent != Paths::root) return true;
        if (bytes[next[2]] != '"') return false;
        // Sixteen readable bytes behind every place in the source.
        return memcmp(bytes + next[2], "\"attributes\"", 12) == 0;
    }

    uint32_t begin(uint32_t table, uint16_t nesting) {
        uint32_t at = uint32_t(place() - bytes);
        events.push_back({at, at, 0, 0, 0, table, winnow_json_record, winnow_json_ok, nesting});
        return uint32_t(events.size() - 1);
    }

    /// An array of records: each an event, between two marks.
    bool records(uint32_t table, uint32_t depth, uint16_t nesting) {
        if (depth > limits.depth) return fail(winnow_json_too_deep);
        has_children = true;
        next++;
        uint32_t from = uint32_t(place() - bytes);
        events.push_back({from, from, 0, 0, 0, table, winnow_json_list, winnow_json_ok, nesting});
        const uint32_t before = previous;
        while (next < last) {
            uint32_t event = begin(table, nesting);
            previous = Paths::root;
            if (!record(event, depth + 1)) return false;
            const uint8_t *stop = trim(bytes + events[event].start, place());
            events[event].end = uint32_t(stop - bytes);
            if (next >= last) break;
            const uint8_t after = *place();
            next++;
            if (after == ']') {
                uint32_t at = events[event].end;
                events.push_back({at, at, 0, 0, 0, table, winnow_json_end_of_list, winnow_json_ok, nesting});
                previous = before;
                return true;
            }
            if (after != ',') break;
        }
        return fail(winnow_json_syntax);
    }

    /// A value as a record: an object's fields, or the value itself.
    bool record(uint32_t event, uint32_t depth) {
        if (next >= last) return fail(winnow_json_syntax);
        uint8_t first = *place();
        if (first == '{') return object(Paths::root, {}, event, depth);
        return first == '[' ? raw(paths.value, event, depth) : scalar(paths.value, event);
    }

    /// An array as the text that it is.
    bool raw(uint32_t node, uint32_t event, uint32_t depth) {
        const uint8_t *start = place();
        if (!check(depth)) return false;
        const uint8_t *stop = trim(start, place());
        add(node, {reinterpret_cast<const char *>(start), size_t(stop - start)}, false, event);
        return true;
    }

    bool object(uint32_t parent, std::string_view parent_key, uint32_t event, uint32_t depth) {
        if (depth > limits.depth) return fail(winnow_json_too_deep);
        next++;
        if (next < last && *place() == '}') return next++, true;
        while (next < last) {
            std::string_view key = string();
            if (error) return false;
            key = decoded(key, key_text);
            if (error || !take(':') || next >= last) break;
            const uint8_t first = *place();
            if (first == '[' && holds_records(key, parent)) {
                std::string_view named = key == "records" && !parent_key.empty() ? parent_key : key;
                uint32_t table = tables.find(named, events[event].table);
                if (!records(table, depth + 1, uint16_t(events[event].nesting + 1))) return false;
            } else {
                uint32_t node = paths.child(parent, key, previous);
                if (node == Paths::none) return fail(winnow_json_too_many_columns);
                previous = node;
                bool is_whole;
                if (first == '{') {
                    std::string kept;
                    // The decoded text is the next key's.
                    if (key.data() == key_text.data()) key = kept = key_text;
                    is_whole = object(node, key, event, depth + 1);
                } else if (first == '[') {
                    is_whole = raw(node, event, depth + 1);
                } else {
                    if (node == paths.type && first == '"') note_table(event);
                    is_whole = scalar(node, event);
                }
                if (!is_whole) return false;
            }
            if (next >= last) break;
            const uint8_t after = *place();
            next++;
            if (after == '}') return true;
            if (after != ',') break;
        }
        return fail(winnow_json_syntax);
    }

    /// `attributes.type` says which table a record is of.
    void note_table(uint32_t event) {
        const uint32_t *here = next;
        std::string_view type = string();
        next = here;
        if (error || type.empty() || type.size() > 255) return;
        type = decoded(type, name);
        if (!error) events[event].table = tables.find(type, events[event].table);
    }

    void read(const winnow_json_element &element, uint32_t table) {
        const size_t fields_before = fields.size(), events_before = events.size();
        error = winnow_json_ok;
        has_children = false;
        previous = Paths::root;
        end = bytes + element.value_end;
        const uint32_t event = begin(table, 0);
        events[event].start = element.start;
        if (next >= last || *next != element.value_start) {
            fail(winnow_json_syntax);
        } else if (record(event, 1) && next < last) {
            fail(winnow_json_syntax);
        }
        if (error) {
            events.resize(events_before);
            fields.resize(fields_before);
            events.push_back(
                {element.start, element.end, 0, 0, 0, table, winnow_json_record, error, 0});
            return;
        }
        events[event].end = element.end;
        settle(events_before, fields_before);
        if (!has_children && !events[event].error) learn(element, table, events[event]);
    }

    void learn(const winnow_json_element &element, uint32_t table, const winnow_json_event &event) {
        const int32_t type = tables[event.table].column(paths.type);
        shapes.learn(bytes, element.value_start, element.value_end, table, event.table, fields.data() + event.first_field,
                     event.fields, uint32_t(type));
    }

    /// Reads an element that has the shape of one before it.
    bool read_shaped(const winnow_json_element &element, uint32_t table) {
        const uint32_t event = uint32_t(events.size()), first = uint32_t(fields.size());
        uint32_t size = 0, named = table;
        const uint32_t count =
            shapes.read(bytes, element.value_start, element.value_end, table, event, fields, size, named);
        if (!count) return false;
        events.push_back({element.start, element.end, first, count, size, named, winnow_json_record, winnow_json_ok, 0});
        return true;
    }

    /// Gives the events since `from` their fields, and their tables the columns.
    void settle(size_t from, size_t field) {
        if (has_children)
            std::sort(fields.begin() + ptrdiff_t(field), fields.end(), [](const Field &a, const Field &b) {
                return a.event != b.event ? a.event < b.event : a.start < b.start;
            });
        for (size_t at = from; at < events.size(); at++) {
            winnow_json_event &event = events[at];
            if (event.kind != winnow_json_record) continue;
            event.first_field = uint32_t(field);
            Table &table = tables[event.table];
            for (; field < fields.size() && fields[field].event == at; field++) {
                const uint32_t node = fields[field].place;
                if (table.column(node) < 0 && !table.add(node, limits.columns))
                    event.error = winnow_json_too_many_columns;
                fields[field].place = uint32_t(table.column(node));
            }
            event.fields = uint32_t(field) - event.first_field;
        }
    }

    void read_all(const uint8_t *from, size_t length, const winnow_json_element *elements, size_t count, uint32_t table) {
        fields.clear();
        events.clear();
        if (!count) return;
        bytes = from;
        const size_t start = elements[0].value_start, stop = elements[count - 1].value_end;
        const bool is_valid = stop <= length && simdjson::validate_utf8(as_text(start), stop - start);
        // Elements whose tokens are found, the next of these tokens, and how many elements to find the tokens of next: more
        // and more where shapes do not fit, one where they do.
        size_t covered = 0, window = 1;
        const uint32_t *all = nullptr, *all_end = nullptr;
        bool together = stop <= length;
        for (size_t at = 0; at < count; at++) {
            const winnow_json_element &element = elements[at];
            const size_t size = element.value_end - element.value_start;
            if ((is_valid || simdjson::validate_utf8(as_text(element.value_start), size)) && read_shaped(element, table)) {
                window = 1;
                continue;
            }
            if (at >= covered) {
                uint8_t failure = winnow_json_ok;
                size_t several = together ? std::min(window, count - at) : 1;
                const size_t reach = elements[at + several - 1].value_end - element.value_start;
                if (several > 1 && !find_tokens(from + element.value_start, reach, failure)) {
                    together = false;
                    several = 1;
                }
                if (several == 1 && !find_tokens(from + element.value_start, size, failure)) {
                    events.push_back({element.start, element.end, 0, 0, 0, table, winnow_json_record, failure, 0});
                    continue;
                }
                window = std::min(window * 2, count);
                covered = at + several;
                all = tokens->structural_indexes.get();
                all_end = all + tokens->n_structural_indexes;
                rebase(tokens->structural_indexes.get(), tokens->n_structural_indexes, element.value_start);
            }
            while (all < all_end && *all < element.value_start) all++;
            next = all;
            while (all < all_end && *all < element.value_end) all++;
            last = all;
            read(element, table);
        }
    }

    const char *as_text(size_t at) const { return reinterpret_cast<const char *>(bytes + at); }

    static void rebase(uint32_t *indexes, uint32_t count, uint32_t by) {
        for (uint32_t at = 0; by && at < count; at++) indexes[at] += by;
    }
};

extern "C" {

struct winnow_json *winnow_json_make(struct winnow_json_limits limits) {
    try {
        auto made = std::make_unique<winnow_json>();
        made->limits = limits;
        return made.release();
    } catch (...) { return nullptr; }
}

void winnow_json_free(struct winnow_json *json) { delete json; }

uint32_t winnow_json_table(struct winnow_json *json, const uint8_t *name, size_t length) {
    try {
        return json->tables.find({reinterpret_cast<const char *>(name), length}, 0);
    } catch (...) { return 0; }
}

const struct winnow_json_event *winnow_json_read(
    struct winnow_json *json, const uint8_t *bytes, size_t length, const struct winnow_json_element *elements,
    size_t count, uint32_t table, size_t *events) {
    try {
        json->read_all(bytes, length, elements, count, table);
        *events = json->events.size();
        return json->events.data();
    } catch (...) {
        *events = 0;
        return nullptr;
    }
}

size_t winnow_json_columns(const struct winnow_json *json, uint32_t table) { return json->tables[table].columns.size(); }

const uint8_t *winnow_json_table_name(const struct winnow_json *json, uint32_t table, size_t *length) {
    const std::string &name = json->tables[table].name;
    *length = name.size();
    return reinterpret_cast<const uint8_t *>(name.data());
}

const uint8_t *winnow_json_column_name(struct winnow_json *json, uint32_t table, size_t column, size_t *length) {
    try {
        json->name = json->paths.name(json->tables[table].columns[column]);
        *length = json->name.size();
        return reinterpret_cast<const uint8_t *>(json->name.data());
    } catch (...) {
        *length = 0;
        return nullptr;
    }
}

size_t winnow_json_write(
    const struct winnow_json *json, const uint8_t *bytes, const struct winnow_json_event *events, size_t count,
    uint32_t columns, uint8_t *text, size_t at, uint32_t *bounds) {
    for (size_t row = 0; row < count; row++, bounds += columns + 1) {
        const Field *fields = json->fields.data() + events[row].first_field;
        try {
            at = RowWriter::write(bytes, fields, events[row].fields, columns, text, at, bounds);
        } catch (...) { at = RowWriter::fill(0, columns, text, bounds[0], bounds); }
    }
    return at;
}
}
