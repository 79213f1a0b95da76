internal import Foundation

/// How many threads a command computes on. Results are the same to the last bit on any number of them.
enum Threads {
    static var available: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
