internal import ArgumentParser

struct New: Subcommand {
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {}
}
