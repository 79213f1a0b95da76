internal import Drawing
internal import Model
internal import Pictures

// The look of the page: one column of text, ruled rather than boxed, dark on white. It reads on a phone, on a wide
// screen, and on A4. Every text color has at least 4.5:1 against what it stands on.

enum ReportStyle {
    /// The color of a level as on the maps, with text that can be read on it.
    static func chip(_ level: Level, top: Level) -> String {
        guard level > 0 else { return "background:#fff;color:#1b2430" }
        let fill = MapStyle.stroke(step: level - 1, of: top).color
        return "background:\(Theme.standard.hex(fill));color:\(Theme.standard.hex(.text(on: fill)))"
    }

    /// The same line in the margin of every sheet of paper.
    ///
    /// - Parameter mark: Words of the report's own, without a quote or a backslash.
    static func printMark(_ mark: String) -> String {
        "\n@page { @top-center { content: \"\(mark)\"; color: #9b1c1c; font: 600 8pt sans-serif; } }"
    }

    static let sheet = """
        :root { --ink: #1b2430; --muted: #505b67; --rule: #c9d0d8; --pale: #f4f6f8;
          --blue: #00558a; --gap: #9b1c1c; --ahead: #6b5200; --question: #133572; }
        * { box-sizing: border-box; }
        html { font: 100%/1.55 "Source Sans 3", "Source Sans Pro", "Segoe UI", "Liberation Sans", Arial, sans-serif;
          color: var(--ink); background: #fff; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 62rem; overflow-wrap: break-word; }
        h1, h2, h3, h4 { line-height: 1.25; }
        h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.2rem); margin: 0 0 .75rem; max-width: 30em; }
        h2 { font-size: 1.45rem; margin: 0 0 .75rem; }
        h3 { font-size: 1.12rem; margin: 1.75rem 0 .5rem; }
        h4 { font-size: 1rem; margin: 0; }
        p, ul, ol, dl { margin: 0 0 .8rem; }
        p, section > ul, section > ol, footer p { max-width: 44rem; }
        a { color: var(--blue); }
        a:focus-visible, summary:focus-visible, [tabindex="0"]:focus-visible {
          outline: 3px solid var(--blue); outline-offset: 2px; }
        main:focus { outline: none; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem .75rem; z-index: 1; }
        header { border-top: .4rem solid var(--blue); padding-top: 1.25rem; }
        header p { color: var(--muted); margin-bottom: .35rem; }
        header .mark { color: #fff; background: var(--gap); font-weight: 600; padding: .5rem .9rem; margin: 0 0 1rem;
          -webkit-print-color-adjust: exact; }
        header .notice, .note { color: var(--ink); background: #fff4cc; border-left: .3rem solid #8a6a00;
          padding: .6rem .9rem; margin: 1rem 0; max-width: 46rem; }
        .label { display: inline-block; font-size: .72rem; line-height: 1.3; letter-spacing: .02em; font-weight: 600;
          color: #4a3900; background: #fff4cc; border: 1px solid #8a6a00; border-radius: .2rem; padding: 0 .35em;
          vertical-align: .1em; white-space: nowrap; }
        .level { display: inline-block; min-width: 1.6em; text-align: center; font-weight: 600; font-size: .9em;
          line-height: 1.5; border-radius: .2rem; border: 1px solid rgba(27, 36, 48, .35);
          -webkit-print-color-adjust: exact; }
        nav { border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); margin: 1.25rem 0 2rem; padding: .6rem 0; }
        nav ol { margin: 0; padding: 0 0 0 1.4rem; columns: 15rem; font-size: .95rem; }
        nav li { break-inside: avoid; padding: .15rem 0; }
        nav li::marker { color: var(--muted); }
        section { margin: 0 0 3rem; padding-top: .25rem; }
        .verdict { font-size: 1.3rem; line-height: 1.35; font-weight: 600; max-width: 40rem; margin-bottom: 1.1rem; }
        .numbers { list-style: none; padding: 0; max-width: none; display: grid; gap: 1rem 1.5rem;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); margin: 0 0 1.2rem; }
        .numbers li { border-top: .2rem solid var(--blue); padding-top: .45rem; }
        .numbers .value { display: block; font-size: 1.7rem; line-height: 1.2; font-weight: 700; font-variant-numeric: tabular-nums; }
        .numbers .name { display: block; font-weight: 600; }
        .numbers .meaning { display: block; font-size: .93rem; color: var(--muted); }
        .brief ol > li { margin-bottom: .55rem; }
        .brief ol a { font-weight: 600; color: inherit; }
        .short section { margin-bottom: 1.75rem; }
        .scroll, .picture { overflow-x: auto; }
        table { border-collapse: collapse; font-size: .93rem; margin: .25rem 0 .75rem; min-width: 20rem; }
        caption { text-align: left; font-weight: 600; padding: .25rem 0 .4rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem 1.1rem .35rem 0; border-bottom: 1px solid #dfe4e9;
          overflow-wrap: normal; }
        thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; line-height: 1.3; }
        tbody th { font-weight: 400; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        .small { font-size: .88rem; color: var(--muted); }
        figure { margin: 1rem 0 1.5rem; }
        .picture { border: 1px solid var(--rule); padding: .25rem; }
        .picture { max-width: 52rem; }
        .picture svg { display: block; width: 100%; min-width: 36rem; height: auto; }
        figcaption { margin: .4rem 0; font-size: .9rem; color: var(--muted); }
        details { margin: .5rem 0 1rem; }
        summary { cursor: pointer; color: var(--blue); padding: .3rem 0; }
        dl { max-width: 48rem; }
        dt { font-weight: 600; }
        dd { margin: 0 0 .6rem; }
        @media (min-width: 40rem), print {
          section > dl { display: grid; grid-template-columns: 13rem 1fr; gap: .1rem 1.2rem; max-width: 54rem; }
        }
        footer { border-top: 1px solid var(--rule); padding-top: 1rem; font-size: .9rem; color: var(--muted); }
        @media (max-width: 30rem) {
          body { padding: 1rem 1rem 2rem; }
          .brief ol { padding-left: 1.2rem; }
        }
        @page { size: A4; margin: 13mm 15mm 14mm 17mm;
          @bottom-right { content: counter(page) " / " counter(pages); color: #505b67; font: 8pt sans-serif; } }
        @media print {
          html { font-size: 8.8pt; line-height: 1.36; }
          body { max-width: none; padding: 0; }
          .skip, details, header .mark { display: none; }
          nav a { display: block; padding-right: 1.6rem; }
          header { padding-top: .4rem; border-top-width: 2.5pt; }
          header .notice, .note { padding: .3rem .6rem; margin: .5rem 0; max-width: none; }
          h1 { font-size: 17pt; margin-bottom: .3rem; }
          h2 { font-size: 12.5pt; margin-bottom: .4rem; }
          h3 { font-size: 10pt; margin: .8rem 0 .25rem; }
          p, ul, ol, dl { margin-bottom: .5rem; }
          p, section > ul, section > ol { max-width: none; }
          section { margin-bottom: 1rem; }
          h2, h3, h4, caption { break-after: avoid; }
          h2 + p, h3 + p { break-before: avoid; }
          p, li { orphans: 3; widows: 3; }
          figure, .together, tr, .numbers, dt, dd { break-inside: avoid; }
          dt { break-after: avoid; }
          .verdict { font-size: 13pt; margin-bottom: .5rem; max-width: none; }
          .numbers { grid-template-columns: repeat(3, 1fr); margin-bottom: .6rem; }
          .numbers .value { font-size: 15pt; }
          .brief ol > li { margin-bottom: .15rem; }
          .brief h3 { margin: .6rem 0 .2rem; }
          .brief:last-of-type { margin-bottom: .3rem; }
          footer { padding-top: .2rem; }
          footer p { margin: 0; }
          .brief p, .brief ol { margin-bottom: .35rem; }
          .brief figure { margin: .3rem 0 .4rem; }
          .short section { margin-bottom: .9rem; }
          .scroll, .picture { overflow: visible; }
          .picture { border: 0; padding: 0; max-width: none; }
          .picture svg { min-width: 0; width: 100%; max-height: 225mm; }
          figure { margin: .5rem 0 .7rem; }
          figcaption { display: none; }
          ol { padding-left: 1.5em; }
          table { font-size: .92rem; line-height: 1.25; margin-bottom: .5rem; }
          th, td { padding: .12rem .7rem .12rem 0; }
          .level { line-height: 1.25; }
          thead { display: table-header-group; }
          .appendix { font-size: .93em; }
          .appendix table { font-size: 1em; line-height: 1.15; }
          .appendix th, .appendix td { padding: .06rem .7rem .06rem 0; }
          .appendix .level { border: 0; background: none !important; color: inherit !important; }
          .appendix dl { display: block; columns: 2; column-gap: 1.6rem; max-width: none; }
          .appendix dd { margin-bottom: .35rem; }
          a { color: inherit; text-decoration: none; }
          nav { margin: 0 0 .8rem; padding: .3rem 0; }
          nav ol { column-gap: 3rem; }
        }
        """
}
