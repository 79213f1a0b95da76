/// What made a page, for whoever wants to make it again.
public enum Product {
    public static let version = "samverkan 0.1.0"
}
