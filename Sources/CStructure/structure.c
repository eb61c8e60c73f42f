#include "structure.h"
#include "masks.h"

// One body for all instruction sets: MASK gives the bits of the bytes of a block that equal a value, PREFIX_XOR the
// running parity of a word.
#define MASKS_BODY(MASK, PREFIX_XOR)                                                                       \
    uint64_t inside = state->inside, before = state->field_start;                                         \
    /* Masked off and not branched over: with branches, clang 21 takes the vectors of bits apart. */        \
    const uint64_t quoted = quote ? ~(uint64_t)0 : 0, returns = cr ? ~(uint64_t)0 : 0;                     \
    for (size_t i = 0; i < blocks; i++, bytes += 64) {                                                     \
        uint64_t quotes = MASK(bytes, quote) & quoted;                                                     \
        uint64_t ends = MASK(bytes, '\n') | (MASK(bytes, '\r') & returns);                                 \
        uint64_t marks = MASK(bytes, delimiter) | ends;                                                    \
        uint64_t within = PREFIX_XOR(quotes) ^ inside;                                                     \
        inside = (uint64_t)((int64_t)within >> 63);                                                        \
        structural[i] = marks & ~within;                                                                   \
        line_ends[i] = ends & ~within;                                                                     \
        uint64_t starts = (marks | quotes) << 1 | before;                                                  \
        before = (marks | quotes) >> 63;                                                                   \
        stray[i] = quotes & within & ~starts;                                                              \
    }                                                                                                      \
    state->inside = inside;                                                                                \
    state->field_start = before;

#if defined(__x86_64__)
__attribute__((target("avx2,pclmul"))) static void masks_avx2(
    const uint8_t *bytes, size_t blocks, uint8_t quote, uint8_t delimiter, int cr, struct winnow_csv_state *state,
    uint64_t *structural, uint64_t *line_ends, uint64_t *stray) {
    MASKS_BODY(mask_avx2, parity_clmul)
}

static void masks_base(const uint8_t *bytes, size_t blocks, uint8_t quote, uint8_t delimiter, int cr,
                       struct winnow_csv_state *state, uint64_t *structural, uint64_t *line_ends, uint64_t *stray) {
    MASKS_BODY(mask_sse2, parity_shift)
}
#else
static void masks_base(const uint8_t *bytes, size_t blocks, uint8_t quote, uint8_t delimiter, int cr,
                       struct winnow_csv_state *state, uint64_t *structural, uint64_t *line_ends, uint64_t *stray) {
    MASKS_BODY(mask_plain, parity_shift)
}
#endif

void winnow_csv_masks(const uint8_t *bytes, size_t blocks, uint8_t quote, uint8_t delimiter, int cr,
                      struct winnow_csv_state *state, uint64_t *structural, uint64_t *line_ends, uint64_t *stray) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul")) {
        masks_avx2(bytes, blocks, quote, delimiter, cr, state, structural, line_ends, stray);
        return;
    }
#endif
    masks_base(bytes, blocks, quote, delimiter, cr, state, structural, line_ends, stray);
}

// A plain loop that compilers make vectors of; a stretch at a time, so that a find ends it early.
#define PAIR_BODY                                                                                          \
    for (size_t at = 0; at + 1 < count;) {                                                                 \
        size_t end = count - 1 - at < 4096 ? count - 1 : at + 4096;                                        \
        uint8_t found = 0;                                                                                 \
        for (; at < end; at++) found |= ((bytes[at] | 0x20) == first) & (bytes[at + 1] == second);         \
        if (found) return 1;                                                                               \
    }                                                                                                      \
    return 0;

#if defined(__x86_64__)
__attribute__((target("avx2"))) static int has_pair_avx2(
    const uint8_t *bytes, size_t count, uint8_t first, uint8_t second) {
    PAIR_BODY
}
#endif

static int has_pair_base(const uint8_t *bytes, size_t count, uint8_t first, uint8_t second) { PAIR_BODY }

int winnow_has_pair(const uint8_t *bytes, size_t count, uint8_t first, uint8_t second) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) return has_pair_avx2(bytes, count, first, second);
#endif
    return has_pair_base(bytes, count, first, second);
}
