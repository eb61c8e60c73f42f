#include "json.h"
#include "masks.h"
#include <string.h>

// Bits of the bytes that a backslash escapes; `carry` is bit 0 on entry, and whether the next block's first byte is escaped
// on return. Backslashes are few: a loop over them.
static inline uint64_t escaped_bits(uint64_t backslashes, uint64_t *carry) {
    uint64_t escaped = *carry;
    *carry = 0;
    backslashes &= ~escaped;
    while (backslashes) {
        uint64_t lowest = backslashes & -backslashes;
        *carry |= lowest >> 63;
        escaped |= lowest << 1;
        backslashes &= ~(lowest | lowest << 1);
    }
    return escaped;
}

// The bit of the closing bracket that brings the depth to zero, or -1. Brackets differ from the others in one bit only:
// both kinds are found by one comparison.
#define BLOCK_BODY(MASK, MASK_FOLDED, PREFIX_XOR)                                                          \
    uint64_t escaped = escaped_bits(MASK(bytes, '\\'), &scan->escaped);                                    \
    uint64_t within = PREFIX_XOR(MASK(bytes, '"') & ~escaped) ^ scan->inside;                              \
    scan->inside = (uint64_t)((int64_t)within >> 63);                                                      \
    uint64_t opening = MASK_FOLDED(bytes, '{') & ~within, closing = MASK_FOLDED(bytes, '}') & ~within;     \
    if (__builtin_popcountll(closing) < scan->depth || !closing) {                                         \
        scan->depth += __builtin_popcountll(opening) - __builtin_popcountll(closing);                      \
        return -1;                                                                                         \
    }                                                                                                      \
    for (uint64_t both = opening | closing; both; both &= both - 1) {                                      \
        scan->depth += opening & both & -both ? 1 : -1;                                                    \
        if (scan->depth <= 0) return __builtin_ctzll(both);                                                \
    }                                                                                                      \
    return -1;

#define END_BODY(BLOCK)                                                                                    \
    size_t at = 0;                                                                                         \
    for (; at + 64 <= count; at += 64) {                                                                   \
        int bit = BLOCK(bytes + at, scan);                                                                 \
        if (bit >= 0) return scan->complete = 1, at + (size_t)bit + 1;                                     \
    }                                                                                                      \
    if (at == count) return count;                                                                         \
    uint8_t last[64];                                                                                      \
    size_t rest = count - at;                                                                              \
    memset(last, ' ', sizeof last);                                                                        \
    memcpy(last, bytes + at, rest);                                                                        \
    uint64_t before = scan->escaped;                                                                       \
    int bit = BLOCK(last, scan);                                                                           \
    if (bit >= 0) return scan->complete = 1, at + (size_t)bit + 1;                                         \
    /* The filling is not the member's: a backslash at the very end escapes what comes next. */            \
    for (size_t k = 0; k < rest; k++) before = !before && last[k] == '\\';                                 \
    scan->escaped = before;                                                                                \
    return count;

#if defined(__x86_64__)
__attribute__((target("avx2"))) static inline uint64_t folded_avx2(const uint8_t *p, uint8_t value) {
    __m256i wanted = _mm256_set1_epi8((char)value), fold = _mm256_set1_epi8(0x20);
    __m256i first = _mm256_or_si256(_mm256_loadu_si256((const __m256i *)p), fold);
    __m256i second = _mm256_or_si256(_mm256_loadu_si256((const __m256i *)(p + 32)), fold);
    return (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(second, wanted)) << 32 |
           (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(first, wanted));
}

__attribute__((target("avx2,pclmul,popcnt"))) static inline int block_avx2(
    const uint8_t *bytes, struct winnow_json_scan *scan) {
    BLOCK_BODY(mask_avx2, folded_avx2, parity_clmul)
}

__attribute__((target("avx2,pclmul,popcnt"))) static size_t end_avx2(
    const uint8_t *bytes, size_t count, struct winnow_json_scan *scan) {
    END_BODY(block_avx2)
}

#define mask_base mask_sse2
#else
#define mask_base mask_plain
#endif

static inline uint64_t folded_base(const uint8_t *p, uint8_t value) {
    return mask_base(p, value) | mask_base(p, value ^ 0x20);
}

static inline int block_base(const uint8_t *bytes, struct winnow_json_scan *scan) {
    BLOCK_BODY(mask_base, folded_base, parity_shift)
}

static size_t end_base(const uint8_t *bytes, size_t count, struct winnow_json_scan *scan) { END_BODY(block_base) }

size_t winnow_json_end(const uint8_t *bytes, size_t count, struct winnow_json_scan *scan) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul"))
        return end_avx2(bytes, count, scan);
#endif
    return end_base(bytes, count, scan);
}
