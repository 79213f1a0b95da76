internal import Foundation
internal import Model

/// What the system said when it refused.
struct SystemFault: Error {
    let number: Int32

    static var last: SystemFault { SystemFault(number: errno) }

    /// The reason, in words for those that a user meets.
    var name: Name {
        switch number {
        case ENOSPC, EDQUOT: Name("disken är full", "the disk is full")
        case EFBIG: Name("filen får inte bli så stor", "the file may not grow so large")
        case EACCES, EPERM: Name("behörighet saknas", "permission denied")
        case EROFS: Name("disken är skrivskyddad", "the disk is read-only")
        case ENOENT: Name("mappen finns inte", "the folder does not exist")
        case ENOTDIR: Name("en fil står där en mapp behövs", "a file stands where a folder is needed")
        case EISDIR: Name("det är en mapp", "it is a folder")
        case EEXIST: Name("den finns redan", "it already exists")
        case ENAMETOOLONG: Name("namnet är för långt", "the name is too long")
        case EBADF: Name("utmatningen är stängd", "the output is closed")
        case EIO: Name("fel på disken", "the disk is faulty")
        default: Name("systemets fel \(number)", "system error \(number)")
        }
    }
}

/// Writes all the bytes, or throws what the system said.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFault) {
    var start = 0
    while start < bytes.count {
        let written = unsafe bytes[start...].withUnsafeBytes {
            unsafe write(descriptor, $0.baseAddress, $0.count)
        }
        if written >= 0 {
            start += written
            continue
        }
        switch errno {
        case EINTR: continue
        case EAGAIN:
            // Somebody made the descriptor non-blocking: wait until it takes more.
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = unsafe poll(&waiting, 1, -1)
        default: throw .last
        }
    }
}
