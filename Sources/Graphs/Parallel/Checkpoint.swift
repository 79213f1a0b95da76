/// Where a long piece of work says how far it has come, as a share of the whole, and stops when its task has
/// been cancelled.
func checkpoint(_ done: Double, _ progress: Progress) throws(CancellationError) {
    if Task.isCancelled { throw CancellationError() }
    progress(done)
}

/// The same as a value, for work that goes on to its end when it is given none: `{ _ in }`.
func checkpoints(telling progress: @escaping Progress) -> (Double) throws(CancellationError) -> Void {
    { (done) throws(CancellationError) in try checkpoint(done, progress) }
}
