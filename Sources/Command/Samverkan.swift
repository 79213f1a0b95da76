@main
struct Samverkan {
    static func main() {}
}
