#define _GNU_SOURCE
#include "process.h"

#include <fcntl.h>
#include <stddef.h>
#include <sys/resource.h>
#include <unistd.h>

int process_limit_memory(pid_t process, uint64_t bytes) {
    const struct rlimit limit = {.rlim_cur = bytes, .rlim_max = bytes};
    return prlimit(process, RLIMIT_AS, &limit, NULL);
}

int process_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }
