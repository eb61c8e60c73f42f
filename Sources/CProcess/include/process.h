// What Linux has and Swift's Glibc module does not show.
#ifndef WINNOW_PROCESS_H
#define WINNOW_PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// Bounds the address space of another process, in bytes; 0, or -1 with errno (prlimit(2), RLIMIT_AS).
int process_limit_memory(pid_t process, uint64_t bytes);

/// A pipe whose ends no other program inherits; 0, or -1 with errno (pipe2(2), O_CLOEXEC).
int process_pipe(int ends[2]);

#endif
