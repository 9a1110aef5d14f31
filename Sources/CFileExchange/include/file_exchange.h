#ifndef FILE_EXCHANGE_H
#define FILE_EXCHANGE_H

/// Two paths of one file system change places in one step.
/// Returns 0; or -1 with errno set, which is EINVAL or ENOSYS where the file system or the kernel cannot do it.
int file_exchange(const char *first, const char *second);

#endif
