internal import Analysis
public import Drawing
public import Files
internal import Pictures

extension NetworkReport {
    /// The report as a document of Word (DOCX).
    ///
    /// - Parameters:
    ///   - pictures: The figures, by their ids.
    ///   - template: Whose look it has; nil for the report's own.
    /// - Throws: `PackageFault` when there is no memory for it, or a part of the template is missing.
    public func word(
        pictures: [String: OfficePicture], template: WordTemplate? = nil
    ) throws(PackageFault) -> [UInt8] {
        try WordDocument(document: document, pictures: pictures, template: template).bytes()
    }

    /// The report as slides of PowerPoint (PPTX): what a meeting needs to see of it.
    ///
    /// - Parameters and errors: as of `word`.
    public func slides(
        pictures: [String: OfficePicture], template: SlideTemplate? = nil
    ) throws(PackageFault) -> [UInt8] {
        try SlideDeck(document: document, pictures: pictures, template: template).bytes()
    }
}

extension NetworkReport {
    /// Charts as they are on slides, by the ids of those on the page. One that needs more than a slide is not among them, and
    /// neither are maps, which have no room to grow there.
    ///
    /// - Throws: what keeps a picture from being drawn.
    public func slideScenes(theme: Theme) throws(DiagramError) -> [String: Scene] {
        let context = PictureContext(
            findings.analyzed, language: language, audience: audience, theme: theme, page: .slide)
        let drawn = Set(figures.map(\.id))
        var scenes: [String: Scene] = [:]
        for kind in [ReportPicture.standing, .levels, .groups, .forums] where drawn.contains(kind.id) {
            do {
                let pages = try kind.picture(context).scenes
                if pages.count == 1 { scenes[kind.id] = pages[0] }
            } catch  where !error.isFault {
                continue
            }
        }
        return scenes
    }
}
