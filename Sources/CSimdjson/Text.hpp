#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#if defined(__x86_64__)
#include <emmintrin.h>
#endif

namespace winnow {

/// Whether a backslash is among `count` bytes; 16 more are readable.
inline bool has_backslash(const uint8_t *bytes, size_t count) {
#if defined(__x86_64__)
    const __m128i wanted = _mm_set1_epi8('\\');
    for (size_t at = 0; at < count; at += 16) {
        uint32_t found = uint32_t(_mm_movemask_epi8(
            _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + at)), wanted)));
        if (count - at < 16) found &= (1u << (count - at)) - 1;
        if (found) return true;
    }
    return false;
#else
    return memchr(bytes, '\\', count) != nullptr;
#endif
}

/// Bits of the bytes among 16 that end a string, escape the next byte or may not stand in a string.
inline uint32_t string_stops(const uint8_t *bytes) {
#if defined(__x86_64__)
    const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
    const __m128i quotes = _mm_cmpeq_epi8(part, _mm_set1_epi8('"')), slashes = _mm_cmpeq_epi8(part, _mm_set1_epi8('\\'));
    const __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(part, _mm_set1_epi8(0x1F)), part);
    return uint32_t(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quotes, slashes), controls)));
#else
    uint32_t found = 0;
    for (int k = 0; k < 16; k++) found |= uint32_t(bytes[k] == '"' || bytes[k] == '\\' || bytes[k] < 0x20) << k;
    return found;
#endif
}

/// Whether `count` bytes are the same; 16 more are readable in both.
inline bool same(const uint8_t *first, const uint8_t *second, size_t count) {
#if defined(__x86_64__)
    auto equal = [&](size_t at) {
        return uint32_t(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(first + at)),
                                                         _mm_loadu_si128(reinterpret_cast<const __m128i *>(second + at)))));
    };
    if (count < 16) return (~equal(0) & ((1u << count) - 1)) == 0;
    // The last piece may overlap the one before.
    for (size_t at = 0; at + 16 < count; at += 16) {
        if (equal(at) != 0xFFFF) return false;
    }
    return equal(count - 16) == 0xFFFF;
#else
    return memcmp(first, second, count) == 0;
#endif
}

/// Copies in pieces of 16: up to 16 bytes more than `count` are read and written.
inline void copy(uint8_t *to, const uint8_t *from, size_t count) {
#if defined(__x86_64__)
    if (count <= 64) {
        // Most values are this short.
        size_t at = 0;
        do {
            _mm_storeu_si128(reinterpret_cast<__m128i *>(to + at),
                             _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + at)));
            at += 16;
        } while (at < count);
        return;
    }
#endif
    memcpy(to, from, count);
}

inline int hex(const uint8_t *digits) {
    int value = 0;
    for (int k = 0; k < 4; k++) {
        uint8_t c = digits[k];
        int digit = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
        if (digit < 0) return -1;
        value = value << 4 | digit;
    }
    return value;
}

/// Whether the escapes among `count` bytes, the inside of a string, are ones that RFC 8259 knows.
inline bool escapes_are_valid(const uint8_t *bytes, size_t count) {
    const uint8_t *end = bytes + count;
    while (auto at = static_cast<const uint8_t *>(memchr(bytes, '\\', size_t(end - bytes)))) {
        if (end - at < 2) return false;
        if (at[1] == 'u') {
            if (end - at < 6 || hex(at + 2) < 0) return false;
            bytes = at + 6;
        } else {
            if (!at[1] || !strchr("\"\\/bfnrt", at[1])) return false;
            bytes = at + 2;
        }
    }
    return true;
}

/// Decodes the inside of a string whose escapes are valid; never longer than it was. Half a surrogate pair becomes U+FFFD.
inline size_t unescape(uint8_t *to, const uint8_t *from, size_t count) {
    uint8_t *const start = to;
    const uint8_t *end = from + count;
    while (from < end) {
        auto at = static_cast<const uint8_t *>(memchr(from, '\\', size_t(end - from)));
        size_t plain = size_t((at ? at : end) - from);
        memcpy(to, from, plain);
        to += plain;
        if (!at) break;
        from = at + 2;
        switch (at[1]) {
        case 'b': *to++ = '\b'; continue;
        case 'f': *to++ = '\f'; continue;
        case 'n': *to++ = '\n'; continue;
        case 'r': *to++ = '\r'; continue;
        case 't': *to++ = '\t'; continue;
        case 'u': break;
        default: *to++ = at[1]; continue;
        }
        uint32_t code = uint32_t(hex(from));
        from += 4;
        if (code >= 0xD800 && code < 0xDC00 && end - from >= 6 && from[0] == '\\' && from[1] == 'u') {
            uint32_t low = uint32_t(hex(from + 2));
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                from += 6;
            }
        }
        if (code >= 0xD800 && code < 0xE000) code = 0xFFFD;
        if (code < 0x80) {
            *to++ = uint8_t(code);
        } else if (code < 0x800) {
            *to++ = uint8_t(0xC0 | code >> 6);
            *to++ = uint8_t(0x80 | (code & 0x3F));
        } else if (code < 0x10000) {
            *to++ = uint8_t(0xE0 | code >> 12);
            *to++ = uint8_t(0x80 | (code >> 6 & 0x3F));
            *to++ = uint8_t(0x80 | (code & 0x3F));
        } else {
            *to++ = uint8_t(0xF0 | code >> 18);
            *to++ = uint8_t(0x80 | (code >> 12 & 0x3F));
            *to++ = uint8_t(0x80 | (code >> 6 & 0x3F));
            *to++ = uint8_t(0x80 | (code & 0x3F));
        }
    }
    return size_t(to - start);
}

/// Behind the number, as RFC 8259 writes it, that begins at `at`; null where none does.
inline const uint8_t *number_end(const uint8_t *at, const uint8_t *end) {
    auto digits = [&] {
        const uint8_t *start = at;
        while (at < end && uint8_t(*at - '0') < 10) at++;
        return at > start;
    };
    if (at < end && *at == '-') at++;
    const bool zero = at < end && *at == '0';
    const uint8_t *whole = at;
    if (!digits() || (zero && at - whole > 1)) return nullptr;
    if (at < end && *at == '.') {
        at++;
        if (!digits()) return nullptr;
    }
    if (at < end && (*at | 0x20) == 'e') {
        at++;
        if (at < end && (*at == '+' || *at == '-')) at++;
        if (!digits()) return nullptr;
    }
    return at;
}

/// Whether the bytes are a number.
inline bool is_number(const uint8_t *at, const uint8_t *end) { return number_end(at, end) == end; }

}  // namespace winnow
