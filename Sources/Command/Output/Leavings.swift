internal import Foundation

/// Files that are not yet whole, by name. One that a killed run left behind is removed by the next that writes beside it.
enum Leavings {
    static func name(_ number: Int) -> String { "\(prefix)\(getpid())-\(number)\(suffix)" }

    /// Removes what runs that are no more have left in a folder.
    static func clear(from folder: String) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
        for name in names where name.hasPrefix(prefix) && name.hasSuffix(suffix) {
            let numbers = name.dropFirst(prefix.count).dropLast(suffix.count).split(separator: "-")
            guard numbers.count == 2, let process = Int32(numbers[0]), process > 0, process != getpid(),
                kill(process, 0) == -1, errno == ESRCH
            else { continue }
            _ = unsafe unlink((folder as NSString).appendingPathComponent(name))
        }
    }

    // Another machine may write into the folder; its processes are not ours to judge.
    private static let prefix = ".samverkan-\(machine)-"
    private static let suffix = ".new"

    private static let machine: String = {
        let hash = ProcessInfo.processInfo.hostName.utf8.reduce(UInt32(2_166_136_261)) {
            ($0 ^ UInt32($1)) &* 16_777_619
        }
        return String(hash, radix: 36)
    }()
}
