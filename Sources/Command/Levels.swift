internal import ArgumentParser

struct Levels: Subcommand {
    @OptionGroup var common: CommonOptions

    func perform(_ console: Console) throws {}
}
