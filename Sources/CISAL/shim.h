#include <isa-l/igzip_lib.h>
#include <isa-l/crc.h>

// A sum of other macros, which Swift's importer does not evaluate.
enum { winnow_isal_level3_buffer_bytes = ISAL_DEF_LVL3_DEFAULT };
